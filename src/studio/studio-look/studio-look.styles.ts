import { css } from 'lit';

export const lookStyles = css`
  studio-look {
    display: grid;
    gap: 2rem;
  }
  studio-look h2 {
    margin-block-end: 0.5rem;
    font-size: 1.05rem;
  }
  studio-look section {
    display: grid;
    gap: 0.9rem;
    padding: 1rem;
    border: 1px solid var(--line);
    border-block-start: 3px solid var(--ink);
    background: var(--paper);
  }
  studio-look section h2 {
    margin: 0;
  }
  studio-look .widget {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    gap: 0.4rem;
    align-items: center;
    padding-block: 0.4rem;
    border-block-start: 1px solid var(--line);
  }
  studio-look .widget .check {
    align-items: start;
  }
  studio-look .widget strong {
    display: block;
  }
  studio-look .colour {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    gap: 0.5rem;
    align-items: center;
  }
  studio-look input[type='color'] {
    inline-size: 4rem;
    block-size: 2.75rem;
    padding: 0.2rem;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--paper);
  }
`;
