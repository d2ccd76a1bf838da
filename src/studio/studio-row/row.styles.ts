import { css } from 'lit';

/** A line that unfolds into what can be done with a fact or a question. What differs stands with each. */
export const rowStyles = css`
  :is(studio-fact, studio-question) {
    display: block;
    background: var(--paper);
  }
  :is(studio-fact, studio-question) .line {
    display: grid;
    align-items: start;
    inline-size: 100%;
    scroll-margin-block-start: 1rem;
    padding: 0.6rem 0.85rem;
    border: 0;
    border-inline-start: 3px solid transparent;
    border-radius: 0;
  }
  @media (max-width: 59.99rem) {
    /* below the tabs, which stay in view */
    :is(studio-fact, studio-question) .line {
      scroll-margin-block-start: 4rem;
    }
  }
  :is(studio-fact, studio-question) .line:focus-visible {
    outline-offset: -3px;
  }
  :is(studio-fact, studio-question) .line .note {
    overflow: hidden;
  }
  :is(studio-fact, studio-question) .badge {
    padding: 0.1rem 0.5rem;
    border: 1px solid var(--accent);
    border-radius: 1em;
    color: var(--accent);
    font-size: 0.78rem;
    font-weight: 600;
  }
  :is(studio-fact, studio-question) .badge.wrong {
    border-color: var(--wrong);
    color: var(--wrong);
  }
  :is(studio-fact, studio-question)[open] .line {
    border-inline-start-color: var(--accent);
    background: var(--wash);
  }
  :is(studio-fact, studio-question)[open] .words {
    font-weight: 600;
  }
  :is(studio-fact, studio-question) .body {
    display: grid;
    padding: 1rem 0.85rem 1.25rem;
    border-inline-start: 3px solid var(--accent);
  }
  :is(studio-fact, studio-question) .body[hidden] {
    display: none;
  }
  :is(studio-fact, studio-question) .review {
    display: grid;
    gap: 0.6rem;
    padding: 0.75rem;
    border: 1px solid var(--accent);
    border-radius: var(--radius);
  }
  :is(studio-fact, studio-question) blockquote {
    padding-inline-start: 0.75rem;
    border-inline-start: 2px solid var(--line);
    font-family: var(--reading);
  }
  :is(studio-fact, studio-question) .evidence {
    display: grid;
    gap: 0.35rem;
  }
  :is(studio-fact, studio-question) summary {
    min-block-size: 2.25rem;
    padding-block: 0.4rem;
    font-size: 0.92rem;
    font-weight: 600;
    cursor: pointer;
  }
`;
