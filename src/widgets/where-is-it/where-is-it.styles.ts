import { css } from 'lit';

export const whereIsItStyles = css`
  .map {
    margin-block-end: 0.2em;
  }
  .map .mark {
    min-inline-size: max(2em, 24px);
    block-size: max(2em, 24px);
    cursor: pointer;
    touch-action: manipulation;
  }
  .map .mark[data-answered='true'] {
    cursor: default;
  }
  .map .mark:is(:hover, [data-pointed='true']) {
    outline: 3px solid var(--ink);
    outline-offset: 1px;
  }
  .map .mark:is([data-mark='right'], [data-mark='wrong']) {
    grid-auto-flow: column;
    gap: 0.25em;
    padding: 0 0.5em;
    background: var(--verdict);
    color: var(--paper);
  }
  .map .mark:is([data-mark='right'], [data-mark='wrong'])::after {
    content: var(--sign);
  }
  .map .mark[data-mark='other'] {
    background: var(--paper);
    border-color: var(--edge);
    color: var(--muted);
  }
  .credit {
    margin-block-end: 0.8em;
  }
  /* the number that its mark on the map has */
  .options {
    counter-reset: place;
  }
  .options li {
    counter-increment: place;
  }
  .option::before {
    display: grid;
    flex: none;
    place-items: center;
    min-inline-size: 1.6em;
    block-size: 1.6em;
    border: 1px solid var(--edge);
    border-radius: 1em;
    content: counter(place) / '';
    font:
      700 0.85em/1 system-ui,
      sans-serif;
  }
  @media (forced-colors: active) {
    .map .mark {
      forced-color-adjust: none;
      background: Canvas;
      color: CanvasText;
      border: 2px solid CanvasText;
    }
    .map .mark:is(:hover, [data-pointed='true'], [data-mark='right']) {
      background: Highlight;
      color: HighlightText;
    }
  }
`;
