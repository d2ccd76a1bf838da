import { mapOf } from '../pack/check-map.js';
import type { ContentPack, Evidence, Place, StoryMap } from '../pack/types.js';
import { escapeXml } from './xml.js';

/** Units of the map between two marks that can be told apart in a narrow column. */
const APART = 30;
/** As `<story-map>` is called, for the page has no widget to say it. */
const HEADINGS: Readonly<Record<string, string>> = {
  en: 'Where it happens',
  ar: 'أين يحدث ذلك',
  de: 'Wo es geschieht',
  es: 'Dónde ocurre',
  fr: 'Où cela se passe',
  he: 'איפה זה קורה',
  hi: 'यह कहाँ हो रहा है',
  ja: 'どこで起きているか',
  pl: 'Gdzie to się dzieje',
  pt: 'Onde acontece',
  ru: 'Где это происходит',
  uk: 'Де це відбувається',
  zh: '事发地点',
};
/** Whose data it is drawn from: GeoNames' licence asks for its name. */
const CREDIT = 'Natural Earth · GeoNames';

interface Mark {
  x: number;
  y: number;
  places: Place[];
}

/** What the page's own style sheet has for it. */
export const MAP_STYLE = `
      .explainer-map { box-sizing: border-box; max-width: 47rem; margin: 0 auto; padding: 0 clamp(1rem, 4vw, 1.5rem) 2rem; }
      .explainer-map h2 { margin: 0 0 0.75rem; border-top: 4px solid; padding-top: 0.75rem; font-size: 1.0625rem; line-height: 1.25; }
      .explainer-map svg {
        display: block;
        box-sizing: border-box;
        width: 100%;
        border: 1px solid color-mix(in srgb, currentcolor 30%, transparent);
        border-radius: 4px;
        background: color-mix(in srgb, var(--explainer-accent, light-dark(#1f4e79, #8ab8e6)) 8%, transparent);
        fill: none;
        stroke-linejoin: round;
        font: 13px/1 system-ui, sans-serif;
        text-anchor: middle;
      }
      .explainer-map path { vector-effect: non-scaling-stroke; }
      .explainer-map .land { fill: color-mix(in srgb, currentcolor 9%, transparent); }
      .explainer-map .land, .explainer-map .borders { stroke: color-mix(in srgb, currentcolor 45%, transparent); }
      .explainer-map .states { stroke: color-mix(in srgb, currentcolor 25%, transparent); }
      .explainer-map text { fill: currentcolor; font-style: italic; }
      .explainer-map circle { fill: var(--explainer-accent, light-dark(#1f4e79, #8ab8e6)); }
      .explainer-map .number { fill: var(--explainer-on-accent, light-dark(#fff, #1e1e1f)); font-style: normal; font-weight: 700; }
      .explainer-map b {
        box-sizing: border-box;
        flex: none;
        min-width: 1.6em;
        border-radius: 1em;
        background: var(--explainer-accent, light-dark(#1f4e79, #8ab8e6));
        color: var(--explainer-on-accent, light-dark(#fff, #1e1e1f));
        font: 700 0.8rem/1.6 system-ui, sans-serif;
        text-align: center;
      }
      .explainer-map ol { margin: 0.75em 0; padding: 0; list-style: none; }
      .explainer-map li { display: flex; gap: 0.6em; align-items: baseline; }
      .explainer-map summary { min-height: 1.5rem; cursor: pointer; }
      .explainer-map blockquote { margin: 0.25em 0 0.75em; }
      .explainer-map figcaption { font-size: 0.7rem; text-align: end; }`;

/** Places so near to one another that a mark each would hide the other have one together. */
function marksOf(map: StoryMap, places: readonly Place[]): Mark[] {
  const points = new Map(map.points.map(point => [point.id, point]));
  const marks: Mark[] = [];
  for (const place of places) {
    const point = points.get(place.id);
    if (!point || place.review) continue;
    const near = marks.find(({ x, y }) => Math.hypot(x - point.x, y - point.y) < APART);
    if (near) near.places.push(place);
    else marks.push({ x: point.x, y: point.y, places: [place] });
  }
  return marks;
}

/** A place's passage is its name: what stands around it tells more. */
const around = ({ prefix = '', exact, suffix = '' }: Evidence): string =>
  `${prefix && `…${prefix}`}${exact}${suffix && `${suffix}…`}`;

/** Where an article happens, as HTML that needs no script: for pages made of the one file, which has no widget for it. Empty where there is no map. */
export function mapFigure(pack: ContentPack): string {
  const map = mapOf(pack);
  const marks = map ? marksOf(map, pack.places) : [];
  if (!map || !marks.length) return '';
  const { width, height, land, borders, states = '', names } = map;
  const listed = marks.flatMap(({ places }, index) =>
    places.map(
      ({ name, evidence: [first] }) =>
        `<li><b aria-hidden="true">${index + 1}</b> <details><summary>${escapeXml(name)}</summary>${first ? `<blockquote>${escapeXml(around(first))}</blockquote>` : ''}</details></li>`,
    ),
  );
  const heading = HEADINGS[pack.lang.toLowerCase().split('-')[0]!] ?? HEADINGS['en']!;
  return `
    <figure class="explainer-map">
      <h2>${heading}</h2>
      <svg viewBox="0 0 ${width} ${height}" aria-hidden="true" direction="ltr"><path class="land" d="${land}"/><path class="states" d="${states}"/><path class="borders" d="${borders}"/>${names
        .map(({ text, x, y }) => `<text x="${x}" y="${y + 4}">${escapeXml(text)}</text>`)
        .join('')}${marks
        .map(
          ({ x, y }, index) =>
            `<circle cx="${x}" cy="${y}" r="11"/><text class="number" x="${x}" y="${y + 5}">${index + 1}</text>`,
        )
        .join('')}</svg>
      <ol role="list">${listed.join('')}</ol>
      <figcaption lang="en" dir="ltr">${CREDIT}</figcaption>
    </figure>`;
}
