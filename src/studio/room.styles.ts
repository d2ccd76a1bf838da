import { css } from 'lit';

/** A page of the studio beside the work on one article. */
export const roomStyles = css`
  .room {
    display: block;
    max-inline-size: 52rem;
    margin: 0 auto;
    padding: clamp(1.25rem, 4vw, 3rem) 1.25rem 4rem;
  }
  .room h1 {
    margin: 0 0 0.5rem;
    font-size: clamp(1.6rem, 4.5vw, 2.25rem);
    line-height: 1.15;
    text-wrap: balance;
  }
  .room h2 {
    font-size: 1.15rem;
  }
  /* below the bar, which stays in view */
  .room :is(h1, h2, button, input, select, textarea, a) {
    scroll-margin-block-start: 5rem;
  }
  .room .lead {
    max-inline-size: 38em;
    margin-block-end: 1.5rem;
    color: var(--muted);
    font-size: 1.05rem;
  }
  .room form {
    display: grid;
    gap: 1.1rem;
    padding: 1.25rem;
    border: 1px solid var(--line);
    border-block-start: 3px solid var(--ink);
    background: var(--paper);
  }
  .room .given {
    padding-inline-start: 0.9rem;
    border-inline-start: 3px solid var(--accent);
    overflow-wrap: anywhere;
  }
  .room .result {
    display: grid;
    gap: 1rem;
    margin-block-start: 2rem;
  }
  .room .cards {
    display: grid;
    gap: 0.75rem;
  }
  .room .card {
    display: grid;
    gap: 0.4rem;
    padding: 0.85rem 1rem;
    border: 1px solid var(--line);
    border-inline-start-width: 4px;
    background: var(--paper);
    content-visibility: auto;
    contain-intrinsic-block-size: auto 12rem;
  }
  .room .card h3 {
    font-size: 1rem;
    line-height: 1.35;
  }
  .room blockquote {
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--edge);
    font-family: var(--reading);
  }
  .room blockquote cite {
    display: block;
    color: var(--muted);
    font: 0.85rem var(--interface);
  }
  @media (max-width: 40rem) {
    .room {
      padding-inline: 0.75rem;
    }
    .room form {
      padding: 0.85rem;
    }
  }
`;
