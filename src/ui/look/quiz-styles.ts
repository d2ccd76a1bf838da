import { css } from 'lit';

/** The look of what asks: the task, how far the reader is, and the verdict. */
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
  [data-mark='right'],
  [data-mark='wrong'] {
    --verdict: var(--right);
    --sign: '✓' / '';
  }
  [data-mark='wrong'] {
    --verdict: var(--wrong);
    --sign: '✗' / '';
  }
  .badge::before,
  .option:is([data-mark='right'], [data-mark='wrong'])::after {
    display: inline-grid;
    flex: none;
    place-items: center;
    inline-size: 1.35rem;
    block-size: 1.35rem;
    border-radius: 50%;
    background: var(--verdict);
    color: var(--paper);
    content: var(--sign);
    font:
      700 0.8rem/1 system-ui,
      sans-serif;
  }
  .feedback {
    margin-block-start: 1.1em;
    padding-block-start: 0.9em;
    border-block-start: 1px solid var(--line);
  }
  .verdict {
    display: flex;
    gap: 0.6em;
  }
  .feedback strong {
    color: var(--verdict, var(--ink));
  }
  .option:is([data-mark='right'], [data-mark='wrong']) {
    border-color: var(--verdict);
    background: color-mix(in srgb, var(--verdict) 12%, var(--raised));
    box-shadow: inset 0 0 0 1px var(--verdict);
  }
  .option[data-mark='other'] {
    border-color: var(--line);
    background: none;
    color: var(--muted);
    font-weight: 400;
  }
`;
