import { css } from 'lit';

/** The look of what asks: the task, the feedback, the result. */
export const quizStyles = css`
  .target {
    margin-block-end: 1em;
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
    padding-inline-start: 1.1em;
    font-family: var(--explainer-quote-font, inherit);
    font-size: 1.3em;
    line-height: 1.35;
  }
  .quote::before {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.12em;
    color: var(--accent);
    content: open-quote / '';
    font:
      700 2em/0.8 Georgia,
      'Times New Roman',
      serif;
  }
  @container explainer (max-inline-size: 24em) {
    .quote {
      font-size: 1.15em;
    }
  }
  .feedback {
    margin-block-start: 1em;
  }
  .feedback strong {
    color: var(--wrong);
  }
  .feedback strong[data-right='true'] {
    color: var(--right);
  }
  .total {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.25;
  }
  .squares {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .squares li {
    inline-size: 1.4em;
    block-size: 1.4em;
    border: 2px solid var(--edge);
    border-radius: 3px;
  }
  .squares [data-right='true'] {
    border-color: var(--right);
    background: var(--right);
  }
  @media (forced-colors: active) {
    .squares [data-right='true'] {
      background: Highlight;
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
