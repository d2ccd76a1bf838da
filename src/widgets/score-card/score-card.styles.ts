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
  ul[part='missed'] > li {
    padding-block: 0.6em;
    border-block-end: 1px solid var(--line);
  }
  .seen {
    margin-block: 0.3em;
    font-size: 0.9em;
  }
  .seen li {
    padding-inline-start: 1.3em;
    text-indent: -1.3em;
  }
  .seen li::before {
    display: inline-block;
    inline-size: 1.3em;
    color: var(--verdict, var(--muted));
    content: var(--sign, '·' / '');
    font-weight: 700;
    text-indent: 0;
  }
  .seen [data-mark='right'] {
    color: var(--right);
    font-weight: 600;
  }
`;
