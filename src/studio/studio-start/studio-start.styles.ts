import { css } from 'lit';

export const startStyles = css`
  studio-start {
    display: block;
    max-inline-size: 46rem;
    margin: 0 auto;
    padding: clamp(1.5rem, 5vw, 4rem) 1.25rem 4rem;
  }
  studio-start h1 {
    margin: 0 0 0.5rem;
    font-size: clamp(1.75rem, 5vw, 2.5rem);
    line-height: 1.15;
    text-wrap: balance;
    /* no control: the page begins there */
    outline: none;
  }
  studio-start .lead {
    max-inline-size: 36em;
    margin-block-end: 1.5rem;
    color: var(--muted);
    font-size: 1.1rem;
  }
  studio-start form {
    display: grid;
    gap: 1rem;
    padding: 1.25rem;
    border: 1px solid var(--line);
    border-block-start: 3px solid var(--ink);
    background: var(--paper);
  }
  studio-start form[data-over] {
    outline: 3px dashed var(--accent);
    outline-offset: 4px;
  }
  studio-start textarea {
    min-block-size: 14rem;
    font-family: var(--reading);
    line-height: 1.5;
  }
  studio-start .row {
    --lines: 3;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
    gap: 1rem;
  }
  studio-start .pack {
    padding-inline-start: 0.9rem;
    border-inline-start: 3px solid var(--accent);
  }
  studio-start .rooms {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-start: 1rem;
  }
  studio-start .rooms a {
    text-decoration: none;
  }
  studio-start .projects {
    margin-block-start: 2.5rem;
  }
  studio-start .projects li {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    border-block-start: 1px solid var(--line);
  }
  studio-start .projects .open {
    flex: 1;
    min-inline-size: 0;
    border-color: transparent;
    padding-inline: 0.25rem;
  }
  studio-start .projects strong {
    display: block;
    color: var(--accent);
  }
`;
