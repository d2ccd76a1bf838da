import { css, html, type TemplateResult } from 'lit';
import type { StoryMap } from '../../pack/types.js';

export interface OnMap {
  x: number;
  y: number;
}

/** Land, borders and what areas are called, with what is put on them. All of it is for the eye: words say the same beside it. */
export function drawMap(map: StoryMap, lang: string, dots: readonly OnMap[], marks: unknown): TemplateResult {
  const { width, height, land, borders, states, names } = map;
  // A line without length and with round ends is a dot, as large on any screen
  const dotted = dots.map(({ x, y }) => `M${x} ${y}h0`).join('');
  return html`<div class="map" part="map" dir="ltr">
    <svg viewBox="0 0 ${width} ${height}" aria-hidden="true">
      <path class="land" d=${land} />
      <path class="states" d=${states ?? ''} />
      <path class="borders" d=${borders} />
      <path class="dots" d=${dotted} />
    </svg>
    ${names.map(
      ({ text, x, y }) =>
        html`<span class="area" aria-hidden="true" lang=${lang} dir="auto" .style=${on(map, { x, y })}>${text}</span>`,
    )}
    ${marks}
  </div>`;
}

/** Whose data a map is drawn from: GeoNames' licence asks for its name. It stands under the map, but is read last. */
export const credit = html`<p class="credit" lang="en" dir="ltr">
  Natural Earth <span aria-hidden="true">·</span> GeoNames
</p>`;

/** The style that puts something at a place; set as a property, for a strict style-src forbids the attribute. */
export const on = ({ width, height }: StoryMap, { x, y }: OnMap): string =>
  `--x: ${((100 * x) / width).toFixed(2)}%; --y: ${((100 * y) / height).toFixed(2)}%`;

/** By the id of a place, or of an option that names one: where it lies. */
export const pointsOf = (map: StoryMap | undefined): ReadonlyMap<string, OnMap> =>
  new Map(map?.points.map(point => [point.id, point]));

/** In units of the map. */
export const distance = (one: OnMap, other: OnMap): number => Math.hypot(one.x - other.x, one.y - other.y);

export const mapStyles = css`
  .mapped {
    display: flex;
    flex-direction: column;
  }
  .mapped > :is(ol, ul) {
    order: 1;
  }
  .map {
    position: relative;
    overflow: hidden;
    max-inline-size: 34em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: color-mix(in srgb, var(--accent) 8%, var(--paper));
  }
  .map svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }
  .map path {
    fill: none;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .map .land {
    fill: color-mix(in srgb, var(--ink) 9%, var(--paper));
    stroke-width: 0.75px;
  }
  .map .borders {
    stroke-width: 1px;
  }
  .map :is(.land, .borders) {
    stroke: color-mix(in srgb, var(--ink) 45%, var(--paper));
  }
  .map .states {
    stroke: color-mix(in srgb, var(--ink) 25%, var(--paper));
    stroke-width: 0.75px;
  }
  .map .dots {
    stroke: var(--accent);
    stroke-width: 8px;
    stroke-linecap: round;
  }
  .area,
  .mark {
    position: absolute;
    inset-block-start: var(--y);
    inset-inline-start: var(--x);
    transform: translate(-50%, -50%);
  }
  /* A server sets no style */
  .map :is(.area, .mark):not([style]) {
    display: none;
  }
  .area {
    max-inline-size: 8em;
    color: var(--muted);
    font-size: 0.72em;
    font-style: italic;
    line-height: 1.1;
    text-align: center;
    overflow-wrap: normal;
    text-wrap: balance;
    pointer-events: none;
  }
  .mark {
    display: grid;
    place-items: center;
    min-inline-size: 1.6em;
    block-size: 1.6em;
    padding: 0 0.2em;
    border: 1px solid var(--paper);
    border-radius: 1em;
    background: var(--accent);
    color: var(--on-accent);
    font:
      700 0.85em/1 system-ui,
      sans-serif;
    font-variant-numeric: tabular-nums;
  }
  /* a country or a state, not a spot */
  .mark[data-area='true'] {
    border-radius: min(3px, var(--radius));
  }
  .credit {
    max-inline-size: calc(34em / 0.7);
    color: var(--muted);
    font-size: 0.7em;
    text-align: end;
  }
  @media (forced-colors: active) {
    .map .land {
      fill: Canvas;
    }
    .map :is(.land, .borders, .states) {
      stroke: GrayText;
    }
    .map .dots {
      stroke: Highlight;
    }
    .mark {
      border-color: CanvasText;
    }
  }
`;
