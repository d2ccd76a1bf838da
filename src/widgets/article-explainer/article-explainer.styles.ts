import { css } from 'lit';

export const articleExplainerStyles = css`
  header {
    padding-block-end: 0;
  }
  .title {
    color: var(--muted);
    font-size: 0.9em;
    font-weight: 400;
  }
  .headline {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }
  .overall {
    display: flex;
    align-items: center;
    gap: 0.75em;
    margin-block: 0.75em 1.75em;
  }
  /* not as wide as its words, which change as the widgets come */
  .overall .note {
    flex: 0 1 12em;
    font-variant-numeric: tabular-nums;
  }
  progress {
    flex: 1;
    min-inline-size: 2em;
    block-size: 6px;
    border: 0;
    border-radius: 3px;
    background: var(--line);
    appearance: none;
    accent-color: var(--accent);
  }
  progress::-webkit-progress-bar {
    border-radius: 3px;
    background: var(--line);
  }
  progress::-webkit-progress-value {
    border-radius: 3px;
    background: var(--accent);
  }
  progress::-moz-progress-bar {
    border-radius: 3px;
    background: var(--accent);
  }
  .widget {
    --inset: 0px;
    --explainer-min-height: 0px;
    margin-block-start: 2em;
  }
  .widget[state='empty'] {
    display: none;
  }
  /* What comes above would move what is shown below; one that never comes holds the rest for no longer than this */
  .widget:is([state='loading'], :not([state])) ~ * {
    animation: held 4s;
  }
  @keyframes held {
    from,
    to {
      visibility: hidden;
    }
  }
  @media (forced-colors: active) {
    progress {
      appearance: auto;
      block-size: 1em;
    }
  }
`;
