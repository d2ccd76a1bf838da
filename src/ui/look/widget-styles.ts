import { css } from 'lit';
import { declare, SEMANTIC_DEFAULTS, WIDGET_DEFAULTS } from '../tokens/defaults.js';

/**
 * The look that all widgets share. Ten custom properties make it a brand's; the rest follows from them. Colours come in
 * pairs for light and dark and go by the page's own `color-scheme`.
 */
export const sharedStyles = css`
  :host {
    display: grid;
  }
  /* Keeps the room: its per cent are of the widget's width */
  :host::before {
    padding-block-end: var(--explainer-min-height, clamp(23em, 324em - 819%, 39em));
  }
  /* Not where it is empty, in error, or finished */
  :host(:not([state^='e'], [state^='f']))::before {
    content: '';
  }
  :host::before,
  .box {
    grid-area: 1 / 1;
  }
  :host([hidden]),
  :host([state='empty']:not([has-fallback])) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  .box {
    ${declare({ ...SEMANTIC_DEFAULTS, ...WIDGET_DEFAULTS })}
    /* a long word would make the host's column wider than the page leaves it */
    min-inline-size: 0;
    color-scheme: var(--explainer-scheme, inherit);
    padding: 0 var(--inset, var(--padding)) 1.25em;
    border-block-start: var(--rule) solid var(--rule-color);
    background: var(--paper);
    color: var(--ink);
    /* the typeface by itself: with inherit among it, all of this line would be void */
    font: 400 1em/1.5 serif;
    font-family: var(--explainer-font, inherit);
    text-align: start;
    text-transform: none;
    letter-spacing: normal;
    overflow-wrap: anywhere;
  }
  :host([state='empty']) .box {
    padding: 0;
    border: 0;
    background: none;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.1em 1em;
    padding-block: calc(0.8em * var(--density)) calc(0.7em * var(--density));
  }
  p,
  ul,
  ol,
  blockquote {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  .title {
    font-family: var(--explainer-title-font, inherit);
    font-size: var(--title-size);
    font-weight: var(--title-weight);
    line-height: 1.25;
    text-wrap: balance;
  }
  .note {
    color: var(--muted);
    font-size: 0.88em;
  }
  .progress {
    font-variant-numeric: tabular-nums;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  button,
  select,
  input {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button {
    min-block-size: var(--target);
    padding: calc(0.55em * var(--density)) min(1.1em, 5vw);
    border: 1px solid var(--edge);
    border-radius: var(--button-radius);
    background: var(--raised);
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
  }
  .primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 700;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 1.1em;
  }
  .passage {
    margin: 0.75em 0 0;
    padding-inline-start: 0.9em;
    border-inline-start: 4px solid var(--highlight);
    font-size: 0.94em;
    line-height: 1.45;
  }
  .passage a {
    display: inline-block;
    padding-block: 0.35em 0;
    font-size: 0.93em;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-contrast: more) {
    .box {
      --muted: var(--ink);
      --line: var(--edge);
    }
  }
`;
