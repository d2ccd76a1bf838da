import { css } from 'lit';

export const storyMapStyles = css`
  .box {
    container: explainer / inline-size;
  }
  ol {
    display: grid;
    column-gap: 2em;
    margin-block-start: 0.6em;
  }
  @container explainer (min-inline-size: 34em) {
    ol {
      grid-template-columns: 1fr 1fr;
    }
  }
  li {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
    padding-block: 0.5em 0.4em;
    border-block-start: 1px solid var(--line);
  }
  li .mark {
    position: static;
    flex: none;
    transform: none;
  }
`;
