import { css } from 'lit';

export const questionsStyles = css`
  studio-questions {
    display: grid;
    gap: 1.75rem;
  }
  studio-questions h2 {
    margin-block-end: 0.4rem;
    font-size: 1.05rem;
  }
  studio-questions .sum {
    font-size: 1.15rem;
    font-weight: 600;
  }
  studio-questions .top {
    display: grid;
    gap: 0.75rem;
  }
  studio-questions ol {
    border-block-end: 1px solid var(--line);
    border-block-start: 3px solid var(--ink);
  }
  studio-questions li.row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
    border-block-start: 1px solid var(--line);
    background: var(--paper);
  }
  studio-questions li.row:first-of-type {
    border: 0;
  }
  studio-questions li.row:has(studio-question[open]) {
    grid-template-columns: minmax(0, 1fr);
  }
  studio-questions li.row:has(studio-question[open]) .places {
    display: none;
  }
  studio-questions li.over {
    box-shadow: inset 0 3px 0 var(--accent);
  }
  studio-questions li.row:not(:has(studio-question[open])) .places {
    display: flex;
    padding: 0.4rem 0.4rem 0 0;
  }
  studio-questions .places button {
    min-block-size: 2.25rem;
    min-inline-size: 2.25rem;
    padding: 0.2rem 0.4rem;
    border-color: transparent;
    text-align: center;
  }
  studio-questions .places button:hover:not([aria-disabled='true']) {
    border-color: var(--accent);
  }
  studio-questions li.limit {
    padding: 0.35rem 0.85rem;
    border-block-start: 1px solid var(--line);
    background: var(--wash);
    color: var(--muted);
    font-size: 0.88rem;
  }
  studio-questions details.group > summary {
    min-block-size: 2.75rem;
    padding-block: 0.5rem;
    font-weight: 600;
    cursor: pointer;
  }
  studio-questions details.group h2 {
    display: inline;
  }
  studio-questions .held li {
    padding: 0.6rem 0;
    border-block-start: 1px solid var(--line);
  }
`;
