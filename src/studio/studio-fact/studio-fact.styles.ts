import { css } from 'lit';

export const factStyles = css`
  studio-fact {
    border-block-start: 1px solid var(--line);
  }
  studio-fact .line {
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.1rem 0.75rem;
  }
  studio-fact .line .note {
    grid-column: 1;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  studio-fact .badge {
    grid-column: 2;
    grid-row: 1;
  }
  studio-fact .body {
    gap: 1rem;
  }
  studio-fact .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(9rem, 100%), 1fr));
    gap: 0.9rem;
  }
  studio-fact .fields > .field:not(.short) {
    grid-column: 1 / -1;
  }
  studio-fact .suggestion {
    margin-block-start: 0.35rem;
    border-style: dashed;
    font-size: 0.92rem;
  }
`;
