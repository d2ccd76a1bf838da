import { css } from 'lit';

export const questionStyles = css`
  studio-question .line {
    grid-template-columns: 1.6rem minmax(0, 1fr) auto;
    gap: 0.1rem 0.6rem;
  }
  studio-question .number {
    color: var(--muted);
    font-variant-numeric: tabular-nums;
  }
  studio-question .line .note {
    grid-column: 2 / -1;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  studio-question .badge.quiet {
    border-color: var(--line);
    color: var(--muted);
  }
  studio-question .body {
    gap: 1.1rem;
  }
  studio-question .prompt {
    min-block-size: 3.2rem;
  }
  studio-question legend {
    margin-block-end: 0.3rem;
    padding: 0;
  }
  studio-question .answers {
    display: grid;
    gap: 0.75rem;
  }
  studio-question .answer {
    display: grid;
    grid-template-columns: 1.6rem minmax(0, 1fr) 2.75rem;
    gap: 0.1rem 0.5rem;
    align-items: center;
  }
  studio-question .answer .mark {
    inline-size: 1.6rem;
    color: var(--muted);
    text-align: center;
  }
  studio-question .answer .mark.right {
    color: var(--right);
    font-weight: 700;
  }
  studio-question .answer .given {
    padding-block: 0.5rem;
    font-weight: 600;
  }
  studio-question .answer > button {
    padding-inline: 0;
    text-align: center;
  }
  studio-question .answer .actions {
    flex-wrap: nowrap;
    gap: 0.25rem;
  }
  studio-question .answer:has(.actions) {
    grid-template-columns: 1.6rem minmax(0, 1fr) auto;
  }
  studio-question .answer .told {
    grid-column: 2 / -1;
  }
  studio-question .answer .told summary {
    color: var(--muted);
    font-weight: 400;
  }
  studio-question .answer studio-date {
    grid-column: 2 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 0.6rem;
    align-items: center;
    margin-block-start: 0.3rem;
  }
  studio-question .answer studio-date label {
    color: var(--muted);
    font-weight: 400;
  }
  studio-question .answer studio-date input {
    flex: 0 1 14rem;
    min-inline-size: 0;
  }
  studio-question .answer studio-date p {
    flex: 1 0 100%;
  }
  studio-question .pair {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 0.5rem;
  }
  studio-question .numbers {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(8rem, 100%), 1fr));
    gap: 0.75rem;
  }
  studio-question .flaws li {
    padding-inline-start: 0.75rem;
    border-inline-start: 2px solid var(--accent);
  }
  studio-question .flaws {
    display: grid;
    gap: 0.4rem;
  }
  @media (max-width: 30rem) {
    studio-question .pair {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  studio-question .picture {
    display: grid;
    gap: 0.6rem;
  }
  studio-question .picture img {
    max-inline-size: 100%;
    block-size: auto;
  }
  studio-question .weight {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(10rem, 100%), 1fr));
    gap: 0.9rem;
    max-inline-size: 26rem;
  }
  studio-question .weight .note {
    grid-column: 1 / -1;
  }
`;
