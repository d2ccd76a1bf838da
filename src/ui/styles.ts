import { css } from 'lit';

/**
 * The look that all widgets share. Ten custom properties make it a brand's; the rest follows from them. Colours come in
 * pairs for light and dark and go by the page's own `color-scheme`.
 */
export const sharedStyles = css`
  :host {
    display: block;
  }
  :host([hidden]),
  :host([state='empty']:not([has-fallback])) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  .box {
    --ink: var(--explainer-ink, light-dark(#1c1b1a, #ecebe8));
    --muted: var(--explainer-muted, light-dark(#5d5a55, #a9a59d));
    --paper: var(--explainer-paper, light-dark(#fff, #1b1b1c));
    --line: var(--explainer-line, light-dark(#d8d4cc, #45433f));
    --edge: light-dark(#8b867d, #827e77);
    --accent: var(--explainer-accent, light-dark(#1f4e79, #8ab8e6));
    --right: var(--explainer-right, light-dark(#1d6b3c, #7fce9b));
    --wrong: var(--explainer-wrong, light-dark(#a5281b, #f2998e));
    --radius: var(--explainer-radius, 4px);
    --wash: color-mix(in srgb, var(--accent) 7%, var(--paper));
    container: explainer / inline-size;
    display: block;
    min-block-size: var(--explainer-min-height, 20em);
    padding: 0 0 0.5em;
    border-block: 3px solid var(--ink);
    border-block-end: 1px solid var(--line);
    background: var(--paper);
    color: var(--ink);
    font: 400 1em/1.5 var(--explainer-font, inherit);
    font-family: var(--explainer-font, inherit);
    text-align: start;
    text-transform: none;
    letter-spacing: normal;
    overflow-wrap: anywhere;
  }
  .box[data-state='loading'],
  .box[data-state='error'] {
    border-color: var(--line);
  }
  .box[data-state='empty'] {
    min-block-size: 0;
    border: 0;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25em 1em;
    padding-block: 0.6em 0.5em;
  }
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  .title {
    font-size: 1.05em;
    font-weight: 700;
    line-height: 1.3;
  }
  .note {
    color: var(--muted);
    font-size: 0.85em;
  }
  .progress {
    font-variant-numeric: tabular-nums;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .target:focus {
    outline: none;
  }
  .target:focus-visible {
    outline: 2px solid var(--line);
    outline-offset: 4px;
  }
  button,
  select,
  input {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button {
    min-block-size: 2.75em;
    padding: 0.5em 1em;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: transparent;
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
  }
  button:hover:not([aria-disabled='true']) {
    border-color: var(--accent);
    background: var(--wash);
  }
  button[aria-disabled='true'] {
    cursor: default;
  }
  .primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--paper);
    font-weight: 600;
  }
  .primary:hover:not([aria-disabled='true']) {
    background: color-mix(in srgb, var(--accent) 85%, var(--ink));
  }
  .primary[aria-disabled='true'] {
    border-color: var(--line);
    background: var(--line);
    color: var(--muted);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 1em;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .passage {
    margin-block-start: 0.75em;
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--line);
    font-size: 0.92em;
  }
  .passage blockquote + a {
    display: inline-block;
    padding-block: 0.3em;
    font-size: 0.92em;
  }
  @media (forced-colors: active) {
    button,
    .primary {
      border: 1px solid ButtonText;
    }
    .primary[aria-disabled='true'] {
      color: GrayText;
    }
  }
  @media print {
    .actions,
    .passage a {
      display: none;
    }
  }
`;
