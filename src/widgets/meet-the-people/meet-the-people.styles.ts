import { css } from 'lit';

export const meetThePeopleStyles = css`
  .box {
    container: explainer / inline-size;
  }
  ul {
    display: grid;
    column-gap: 2em;
  }
  @container explainer (min-inline-size: 34em) {
    ul {
      grid-template-columns: 1fr 1fr;
    }
  }
  li {
    padding-block: 0.6em 0.5em;
    border-block-start: 1px solid var(--line);
  }
  strong,
  .role {
    display: block;
    line-height: 1.35;
  }
`;
