import { css } from 'lit';

export const collectStyles = css`
  studio-collect .chosen li,
  studio-collect .offered li {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    padding-block: 0.35rem;
    border-block-start: 1px solid var(--line);
  }
  studio-collect .chosen span,
  studio-collect .offered span {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  studio-collect .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(6rem, 10rem);
    gap: 1rem;
  }
  studio-collect .card[data-asked] {
    border-inline-start-color: var(--accent);
  }
  studio-collect .card:not([data-asked]) h3 {
    color: var(--muted);
  }
  studio-collect article-explainer {
    display: block;
    min-block-size: 20rem;
  }
`;
