import { css } from 'lit';

export const scoreCardStyles = css`
  .squares {
    margin-block: 0.75em;
  }
  .squares li[data-right='false'] {
    background: linear-gradient(to bottom right, transparent 46%, var(--edge) 46% 54%, transparent 54%);
  }
  .missed-title {
    margin-block-start: 1em;
    font-size: 1em;
    font-weight: 700;
  }
  ul li {
    padding-block: 0.6em;
    border-block-end: 1px solid var(--line);
  }
`;
