import { css } from 'lit';

export const factStyles = css`
  studio-fact {
    display: block;
    border-block-start: 1px solid var(--line);
    background: var(--paper);
  }
  studio-fact .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.1rem 0.75rem;
    align-items: start;
    inline-size: 100%;
    scroll-margin-block-start: 1rem;
    padding: 0.6rem 0.85rem;
    border: 0;
    border-inline-start: 3px solid transparent;
    border-radius: 0;
  }
  @media (max-width: 59.99rem) {
    /* below the bar, which stays in view */
    studio-fact .line {
      scroll-margin-block-start: 8rem;
    }
  }
  studio-fact .line:focus-visible {
    outline-offset: -3px;
  }
  studio-fact .line .note {
    grid-column: 1;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  studio-fact .badge {
    grid-column: 2;
    grid-row: 1;
    padding: 0.1rem 0.5rem;
    border: 1px solid var(--accent);
    border-radius: 1em;
    color: var(--accent);
    font-size: 0.78rem;
    font-weight: 600;
  }
  studio-fact .badge.wrong {
    border-color: var(--wrong);
    color: var(--wrong);
  }
  studio-fact[open] .line {
    border-inline-start-color: var(--accent);
    background: var(--wash);
  }
  studio-fact[open] .words {
    font-weight: 600;
  }
  studio-fact .body {
    display: grid;
    gap: 1rem;
    padding: 1rem 0.85rem 1.25rem;
    border-inline-start: 3px solid var(--accent);
  }
  studio-fact .body[hidden] {
    display: none;
  }
  studio-fact .review {
    display: grid;
    gap: 0.6rem;
    padding: 0.75rem;
    border: 1px solid var(--accent);
    border-radius: var(--radius);
  }
  studio-fact .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(9rem, 100%), 1fr));
    gap: 0.9rem;
  }
  studio-fact .fields > .field:not(.short) {
    grid-column: 1 / -1;
  }
  studio-fact blockquote {
    padding-inline-start: 0.75rem;
    border-inline-start: 2px solid var(--line);
    font-family: var(--reading);
  }
  studio-fact .evidence {
    display: grid;
    gap: 0.35rem;
  }
  studio-fact .suggestion {
    margin-block-start: 0.35rem;
    border-style: dashed;
    font-size: 0.92rem;
  }
  studio-fact summary {
    min-block-size: 2.25rem;
    padding-block: 0.4rem;
    font-size: 0.92rem;
    font-weight: 600;
    cursor: pointer;
  }
`;
