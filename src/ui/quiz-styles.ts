import { css } from 'lit';

/** The look of what asks: the task, and how far the reader is. */
export const quizStyles = css`
  .task {
    margin-block-end: 1.1em;
  }
  .prompt {
    color: var(--muted);
  }
  .stimulus {
    font-size: 1.15em;
    line-height: 1.45;
    text-wrap: pretty;
  }
  .quote {
    position: relative;
    padding-inline-start: 1.15em;
    font-family: var(--explainer-quote-font, inherit);
    font-size: var(--quote-size);
    line-height: 1.35;
  }
  .quote::before {
    position: absolute;
    inset-inline-start: -0.05em;
    inset-block-start: 0.12em;
    color: var(--accent);
    content: open-quote / '';
    font:
      700 2em/0.8 Georgia,
      serif;
  }
  @media (max-width: 24em) {
    .quote {
      font-size: min(1.18em, var(--quote-size));
    }
  }
  .strip {
    display: flex;
    gap: 4px;
    margin-block-end: 1em;
  }
  .strip li {
    flex: 1;
    border-block-end: 4px solid var(--line);
  }
  .strip [data-now='true'] {
    border-color: var(--ink);
  }
`;
