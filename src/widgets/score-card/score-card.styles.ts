import { css } from 'lit';

export const scoreCardStyles = css`
  .squares {
    margin-block: 0.75em;
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
