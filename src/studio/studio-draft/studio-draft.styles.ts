import { css } from 'lit';

export const draftStyles = css`
  studio-draft {
    display: block;
    margin-block-start: 2rem;
    padding-block-start: 1rem;
    border-block-start: 1px solid var(--line);
  }
  studio-draft summary {
    padding-block: 0.5rem;
    cursor: pointer;
    font-weight: 600;
  }
  studio-draft .rejected {
    padding-inline-start: 1.2rem;
    font-size: 0.9rem;
  }
`;
