import { css, html, nothing, type TemplateResult } from 'lit';
import { timeSpan } from '../../quiz/edtf.js';
import { dateInWords } from '../words/dates.js';
import type { Strings } from '../words/strings.js';
import { numberFormat } from '../../quiz/formats.js';

export interface DrawnEvent {
  id: string;
  text: string;
  /** EDTF; absent for what still lay ahead. */
  date?: string;
  /** Whether the reader had it in its place. Absent where nothing was asked. */
  right?: boolean;
  /** Where the reader had it, from 1. */
  place?: number;
}

/** How long the whole line is drawn, over and above the events' own height and the least that is between two. */
const LENGTH_EM = 14;
const LEAST_EM = 0.9;
const ROOM_FOR_WORDS_EM = 4;

/** Events in their order, drawn to scale: the longer it took, the longer the line. */
export function drawTimeline<Event extends DrawnEvent>(
  events: readonly Event[],
  { lang, packLang, strings }: { lang: string; packLang: string; strings: Strings },
  more?: (event: Event) => TemplateResult | typeof nothing,
): TemplateResult {
  const starts = events.map(({ date }) => (date ? timeSpan(date)?.start : undefined));
  const known = starts.filter(start => start !== undefined);
  const whole = Math.max(...known) - Math.min(...known) || 1;
  return html`<ol class="timeline" part="timeline">
    ${events.map((event, index) => {
      const [before, here] = [starts[index - 1], starts[index]];
      const gap = before === undefined || here === undefined ? 0 : (here - before) / whole;
      const room = index ? LEAST_EM + gap * LENGTH_EM : 0;
      const { date, right, place } = event;
      // The style as a property: a strict style-src forbids the attribute
      return html`<li part="event" data-ahead=${!date && !!known.length} .style=${`--gap: ${room.toFixed(2)}em`}>
        ${room > ROOM_FOR_WORDS_EM ? html`<p class="between" aria-hidden="true">${spell(here! - before!, lang)}</p>` : nothing}
        <div class="point">
          <div>
            ${known.length ? html`<span class="date">${date ? dateInWords(date, lang, strings) : strings.ahead}</span>` : nothing}
            <span lang=${packLang} dir="auto">${event.text}</span>
            ${place && !right ? html`<span class="note">(${strings.yourAnswer}: ${place})</span>` : nothing}
          </div>
          ${
            right === undefined
              ? nothing
              : html`<span class="badge" data-mark=${right ? 'right' : 'wrong'}
                  ><span class="hidden">${right ? strings.right : strings.wrong}</span></span
                >`
          }
        </div>
        ${more?.(event) ?? nothing}
      </li>`;
    })}
  </ol>`;
}

const DAY = 86_400_000;
const UNITS = [
  ['year', 365.25],
  ['month', 30.44],
  ['day', 1],
] as const;

/** A stretch of time in its largest unit: "58 years". */
function spell(milliseconds: number, lang: string): string {
  const days = milliseconds / DAY;
  const [unit, length] = UNITS.find(([, length]) => days >= length) ?? UNITS[2];
  const style = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 } as const;
  return numberFormat(lang, style).format(days / length);
}

export const timelineStyles = css`
  .timeline {
    padding-inline-start: 0.5em;
  }
  .timeline li {
    position: relative;
    padding-block-start: var(--gap);
    padding-inline-start: 1.5em;
  }
  .timeline li::before {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    border-inline-start: 2px solid var(--accent);
    content: '';
  }
  .timeline li:first-child::before {
    inset-block-start: 0.5em;
  }
  .timeline li:last-child::before {
    inset-block-end: auto;
    block-size: calc(var(--gap) + 0.5em);
  }
  .timeline li[data-ahead='true']::before {
    border-inline-start-style: dashed;
  }
  .point {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0.75em;
    line-height: 1.4;
  }
  .point > div {
    flex: 1 4.5em;
  }
  .point::before {
    position: absolute;
    inset-block-start: 0.15em;
    inset-inline-start: calc(-1.5em + 1px);
    inline-size: 0.9em;
    block-size: 0.9em;
    margin-inline-start: -0.45em;
    border: 2px solid var(--accent);
    border-radius: 50%;
    background: var(--accent);
    box-shadow: 0 0 0 3px var(--paper);
    content: '';
  }
  [data-ahead='true'] .point::before {
    background: var(--paper);
  }
  .date {
    display: block;
    color: var(--accent);
    font-size: 0.88em;
    font-variant-numeric: lining-nums tabular-nums;
    font-weight: 700;
  }
  .between {
    position: absolute;
    inset-block-start: calc(var(--gap) / 2 - 0.75em);
    color: var(--muted);
    font-size: 0.82em;
    font-style: italic;
  }
`;
