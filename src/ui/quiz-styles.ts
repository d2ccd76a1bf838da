import { css } from 'lit';

/** The look of what asks: the task, the feedback, the result. */
export const quizStyles = css`
  .target {
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
      'Times New Roman',
      serif;
  }
  @container explainer (max-inline-size: 22em) {
    .quote {
      font-size: min(1.18em, var(--quote-size));
    }
  }
  .feedback {
    margin-block: 1.1em 0;
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
  .total {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  .figure {
    font-size: 3em;
    font-weight: 700;
    font-variant-numeric: lining-nums tabular-nums;
    letter-spacing: -0.02em;
    line-height: 1.1;
  }
  .squares {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .squares li {
    inline-size: 1.5em;
    block-size: 1.5em;
    border: 2px solid var(--edge);
    border-radius: min(3px, var(--radius));
  }
  .squares [data-right='false'] {
    background: linear-gradient(to bottom right, transparent 46%, var(--edge) 46% 54%, transparent 54%);
  }
  .squares [data-right='true'] {
    border-color: var(--right);
    background: var(--right);
  }
  .strip {
    flex-wrap: nowrap;
    margin-block-end: 1em;
  }
  .strip li {
    flex: 1;
    block-size: 4px;
    border: 0;
    border-radius: 0;
    background: var(--line);
  }
  .strip [data-now='true'] {
    background: var(--ink);
  }
  .strip [data-right='true'] {
    background: var(--right);
  }
  .strip [data-right='false'] {
    background: var(--wrong);
  }
  @media (forced-colors: active) {
    .squares [data-right='true'] {
      background: Highlight;
    }
    .strip li {
      border-block-end: 3px solid CanvasText;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .feedback {
      animation: appear 0.25s ease-out;
    }
    @keyframes appear {
      from {
        opacity: 0;
        translate: 0 0.4em;
      }
    }
  }
`;
