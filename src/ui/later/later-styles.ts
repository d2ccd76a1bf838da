import { css } from 'lit';
import { buttonStyles } from '../button-styles.js';
import { laterDeclarations } from '../tokens/later-defaults.js';

/** The look of what comes after the first question: buttons that lead on, passages, feedback, the result. */
export const laterStyles = css`
  .box {
    ${laterDeclarations}
    --marker: var(--highlight);
    --wash: color-mix(in srgb, var(--accent) 9%, var(--raised));
  }
  :host([state='error']) .box {
    border-color: var(--line);
  }
  h3,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  :is(p, div):focus,
  .box:focus {
    outline: none;
  }
  :is(p, div):focus-visible {
    outline: 2px solid var(--line);
    outline-offset: 4px;
  }
  button:hover:not([aria-disabled='true']) {
    border-color: var(--accent);
    background: var(--wash);
  }
  button[aria-disabled='true'] {
    cursor: default;
  }
  ${buttonStyles}
  a {
    color: var(--accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 2px;
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
  .pair-row dd::before,
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
  .passage {
    margin-block-start: 0.75em;
    padding-inline-start: 0.9em;
    border-inline-start: 4px solid var(--marker);
    font-size: 0.94em;
    line-height: 1.45;
  }
  .passage a {
    display: inline-block;
    padding-block: 0.35em 0;
    font-size: 0.93em;
  }
  .fold summary {
    display: inline-block;
    color: var(--muted);
    font-size: 0.85em;
    line-height: 1.9;
    cursor: pointer;
    text-decoration: underline 1px var(--edge);
    text-underline-offset: 0.25em;
  }
  .fold summary:hover {
    color: var(--accent);
  }
  .fold .passage {
    margin-block: 0.3em 0.5em;
  }
  @media print {
    .passage a {
      display: none;
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
  .strip [data-right='true'] {
    border-color: var(--right);
  }
  .strip [data-right='false'] {
    border-color: var(--wrong);
  }
  @media (forced-colors: active) {
    .squares [data-right='true'] {
      background: Highlight;
    }
    .strip [data-right=''] {
      border-color: GrayText;
    }
    .strip [data-now='true'] {
      border-color: Highlight;
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
  .option[data-mark='right'],
  .option[data-mark='wrong'],
  .option:is([data-mark='right'], [data-mark='wrong']):hover:hover {
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
  @media (forced-colors: active) {
    .option[data-mark='right'] {
      outline: 3px solid Highlight;
    }
  }
`;
