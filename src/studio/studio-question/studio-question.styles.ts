import { css } from 'lit';

export const questionStyles = css`
  studio-question {
    display: block;
    background: var(--paper);
  }
  studio-question .line {
    display: grid;
    grid-template-columns: 1.6rem minmax(0, 1fr) auto;
    gap: 0.1rem 0.6rem;
    align-items: start;
    inline-size: 100%;
    scroll-margin-block-start: 1rem;
    padding: 0.6rem 0.85rem;
    border: 0;
    border-inline-start: 3px solid transparent;
    border-radius: 0;
  }
  @media (max-width: 59.99rem) {
    studio-question .line {
      scroll-margin-block-start: 8rem;
    }
  }
  studio-question .line:focus-visible {
    outline-offset: -3px;
  }
  studio-question .number {
    color: var(--muted);
    font-variant-numeric: tabular-nums;
  }
  studio-question .line .note {
    grid-column: 2 / -1;
    overflow: hidden;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  studio-question .badge {
    padding: 0.1rem 0.5rem;
    border: 1px solid var(--accent);
    border-radius: 1em;
    color: var(--accent);
    font-size: 0.78rem;
    font-weight: 600;
  }
  studio-question .badge.wrong {
    border-color: var(--wrong);
    color: var(--wrong);
  }
  studio-question .badge.quiet {
    border-color: var(--line);
    color: var(--muted);
  }
  studio-question[open] .line {
    border-inline-start-color: var(--accent);
    background: var(--wash);
  }
  studio-question[open] .words {
    font-weight: 600;
  }
  studio-question .body {
    display: grid;
    gap: 1.1rem;
    padding: 1rem 0.85rem 1.25rem;
    border-inline-start: 3px solid var(--accent);
  }
  studio-question .body[hidden] {
    display: none;
  }
  studio-question .review {
    display: grid;
    gap: 0.6rem;
    padding: 0.75rem;
    border: 1px solid var(--accent);
    border-radius: var(--radius);
  }
  studio-question .prompt {
    min-block-size: 3.2rem;
  }
  studio-question blockquote {
    padding-inline-start: 0.75rem;
    border-inline-start: 2px solid var(--line);
    font-family: var(--reading);
  }
  studio-question legend {
    margin-block-end: 0.3rem;
    padding: 0;
  }
  studio-question .answers {
    display: grid;
    gap: 0.75rem;
  }
  studio-question .answer {
    display: grid;
    grid-template-columns: 1.6rem minmax(0, 1fr) 2.75rem;
    gap: 0.1rem 0.5rem;
    align-items: center;
  }
  studio-question .answer .mark {
    inline-size: 1.6rem;
    color: var(--muted);
    text-align: center;
  }
  studio-question .answer .mark.right {
    color: var(--right);
    font-weight: 700;
  }
  studio-question .answer .given {
    padding-block: 0.5rem;
    font-weight: 600;
  }
  studio-question .answer > button {
    padding-inline: 0;
    text-align: center;
  }
  studio-question .answer .actions {
    flex-wrap: nowrap;
    gap: 0.25rem;
  }
  studio-question .answer:has(.actions) {
    grid-template-columns: 1.6rem minmax(0, 1fr) auto;
  }
  studio-question .answer .told {
    grid-column: 2 / -1;
  }
  studio-question .answer .told summary {
    color: var(--muted);
    font-weight: 400;
  }
  studio-question .pair {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 0.5rem;
  }
  studio-question .numbers {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(8rem, 100%), 1fr));
    gap: 0.75rem;
  }
  studio-question .flaws li {
    padding-inline-start: 0.75rem;
    border-inline-start: 2px solid var(--accent);
  }
  studio-question .flaws {
    display: grid;
    gap: 0.4rem;
  }
  studio-question .evidence {
    display: grid;
    gap: 0.35rem;
  }
  studio-question summary {
    min-block-size: 2.25rem;
    padding-block: 0.4rem;
    font-size: 0.92rem;
    font-weight: 600;
    cursor: pointer;
  }
  @media (max-width: 30rem) {
    studio-question .pair {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
