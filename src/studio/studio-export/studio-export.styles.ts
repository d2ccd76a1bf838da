import { css } from 'lit';

export const exportStyles = css`
  studio-export {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2rem;
    max-inline-size: 60rem;
    margin: 0 auto;
  }
  studio-export h2 {
    margin-block-end: 0.5rem;
    font-size: 1.15rem;
  }
  studio-export .summary {
    font-size: 1.05rem;
  }
  studio-export ul.formats {
    border-block-start: 3px solid var(--ink);
    background: var(--paper);
  }
  studio-export .formats li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) fit-content(50%);
    gap: 0.25rem 1rem;
    align-items: center;
    padding: 0.6rem 0.85rem;
    border-block-end: 1px solid var(--line);
  }
  studio-export .formats strong {
    display: block;
  }
  studio-export .formats .told {
    grid-column: 1 / -1;
  }
  studio-export .options {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
    gap: 0.9rem;
    max-inline-size: 26rem;
    margin-block-end: 0.9rem;
  }
  studio-export .sheet {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem 1.5rem;
    margin: 0 0 0.9rem;
    padding: 0;
    border: 0;
  }
  studio-export .sheet legend {
    padding: 0;
  }
  studio-export input.link {
    inline-size: 100%;
    margin-block-start: 0.4rem;
    text-overflow: ellipsis;
  }
  studio-export .buttons {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 0.5rem;
  }
  studio-export pre {
    margin: 0 0 0.5rem;
    padding: 0.75rem;
    border: 1px solid var(--line);
    background: var(--paper);
    font-size: 0.85rem;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;
