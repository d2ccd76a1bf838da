import { css } from 'lit';

export const articleStyles = css`
  studio-article {
    display: block;
    font: 1.0625rem/1.6 var(--reading);
  }
  studio-article .text {
    max-inline-size: 38rem;
    margin: 0 auto;
    padding: 1.5rem 1.25rem 6rem;
  }
  studio-article .text:focus-visible {
    outline-offset: -3px;
  }
  studio-article h2,
  studio-article h3 {
    margin: 0 0 0.75em;
    line-height: 1.2;
    text-wrap: balance;
  }
  studio-article h2 {
    font-size: 1.75rem;
  }
  studio-article h3 {
    margin-block-start: 1.75em;
    font-size: 1.2rem;
  }
  studio-article p,
  studio-article .point {
    margin: 0 0 1em;
    white-space: pre-line;
  }
  studio-article .point {
    display: list-item;
    margin-inline-start: 1.25em;
  }
  studio-article .quotation {
    padding-inline-start: 1rem;
    border-inline-start: 3px solid var(--line);
  }
  studio-article .caption {
    color: var(--muted);
    font-size: 0.9em;
  }
  studio-article mark {
    background: #ffe08a;
    color: #1a1a1a;
  }
  studio-article [data-block] {
    scroll-margin-block-end: var(--bar-of-selection, 0);
  }
  studio-article .bar-of-selection {
    position: sticky;
    inset-block-end: 0;
    padding: 0.75rem 1.25rem 1rem;
    border-block-start: 3px solid var(--accent);
    background: var(--paper);
    font: 1rem/1.5 var(--interface);
  }
  studio-article .bar-of-selection p {
    margin: 0 0 0.4rem;
  }
  studio-article .bar-of-selection button {
    min-block-size: 2.5rem;
    padding: 0.35rem 0.75rem;
  }
  ::highlight(studio-evidence) {
    background-color: #ffe08a;
    color: #1a1a1a;
  }
  studio-article .by {
    margin: 0 0 1.5em;
    color: var(--muted);
    font: 0.9rem/1.4 var(--interface);
  }
`;
