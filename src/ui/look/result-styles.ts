import { css } from 'lit';
import { buttonStyles } from './button-styles.js';

/** The look of what comes after the first verdict: ways to the article, what is folded, the result. */
export const resultStyles = css`
  :host([data-settled])::before {
    display: none;
  }
  .box {
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
  /* The marks of a quotation, by its language, for who doesn't see the large one, which leaves them the second kind */
  .quote p::before,
  .quote p::after {
    content: no-close-quote open-quote;
    font-size: 0;
  }
  .quote p::after {
    content: close-quote;
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
  .fold summary {
    display: inline-block;
    color: var(--muted);
    padding-block: 0.2em;
    font-size: 0.85em;
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
  .squares [data-right='0'] {
    background: linear-gradient(to bottom right, transparent 46%, var(--edge) 46% 54%, transparent 54%);
  }
  .squares [data-right='1'] {
    border-color: var(--right);
    background: var(--right);
  }
  /* in part */
  .squares [data-right^='0.'] {
    border-color: var(--right);
    background: linear-gradient(to top, var(--right) 50%, transparent 50%);
  }
  .strip [data-right='1'] {
    border-color: var(--right);
  }
  .strip [data-right^='0.'] {
    border-image: linear-gradient(90deg, var(--right) 50%, var(--line) 50%) 1;
  }
  .strip [data-right='0'] {
    border-color: var(--wrong);
  }
  @media (forced-colors: active) {
    .squares [data-right='1'] {
      background: Highlight;
    }
    .strip [data-right=''] {
      border-color: GrayText;
    }
    .strip [data-now='true'] {
      border-color: Highlight;
    }
    .option[data-mark='right'] {
      outline: 3px solid Highlight;
    }
  }
`;
