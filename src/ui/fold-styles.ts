import { css } from 'lit';

/** A quiet line that unfolds into a passage of the article. */
export const foldStyles = css`
  summary {
    display: inline-block;
    min-block-size: 1.75em;
    color: var(--muted);
    font-size: 0.85em;
    line-height: 1.75em;
    cursor: pointer;
    text-decoration: underline;
    text-decoration-color: var(--line);
    text-underline-offset: 0.2em;
  }
  summary:hover {
    color: var(--accent);
  }
  details .passage {
    margin-block-start: 0.25em;
  }
`;
