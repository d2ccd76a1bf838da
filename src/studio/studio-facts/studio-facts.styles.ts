import { css } from 'lit';

export const factsStyles = css`
  studio-facts {
    display: grid;
    gap: 1.75rem;
  }
  studio-facts h2 {
    margin-block-end: 0.4rem;
    font-size: 1.05rem;
  }
  studio-facts .list {
    border-block-end: 1px solid var(--line);
    border-block-start: 3px solid var(--ink);
  }
  studio-facts .list studio-fact:first-child {
    border: 0;
  }
  studio-facts form {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: end;
    margin-block-start: 0.75rem;
  }
  studio-facts form .field {
    flex: 1 1 10rem;
  }
`;
