import { css } from 'lit';

export const keyTermsStyles = css`
  .box {
    container: explainer / inline-size;
  }
  dl > div {
    padding-block: 0.6em 0.5em;
    border-block-start: 1px solid var(--line);
  }
  dt {
    font-weight: 700;
  }
  @container explainer (min-inline-size: 34em) {
    dl > div {
      display: grid;
      grid-template-columns: 1fr 2fr;
      gap: 1.5em;
    }
  }
`;
