import { css, html, nothing, type TemplateResult } from 'lit';
import { timeSpan } from '../quiz/edtf.js';
import { dateInWords } from './dates.js';
import type { Strings } from './strings.js';

export interface DrawnEvent {
  id: string;
  text: string;
  /** EDTF; absent for what still lay ahead. */
  date?: string;
  /** Whether the reader had it in its place. Absent where nothing was asked. */
  right?: boolean;
}

/** How long the whole line is drawn, over and above the events' own height. */
const LENGTH_EM = 14;

/** Events in their order, drawn to scale: the longer it took, the longer the line. */
export function drawTimeline(
  events: readonly DrawnEvent[],
  { lang, packLang, strings }: { lang: string; packLang: string; strings: Strings },
  more?: (event: DrawnEvent) => TemplateResult,
): TemplateResult {
  const starts = events.map(({ date }) => (date ? timeSpan(date)?.start : undefined));
  const known = starts.filter(start => start !== undefined);
  const whole = Math.max(...known) - Math.min(...known) || 1;
  return html`<ol class="timeline" part="timeline">
    ${events.map((event, index) => {
      const [before, here] = [starts[index - 1], starts[index]];
      const gap = before === undefined || here === undefined ? 0 : (here - before) / whole;
      const { date, right } = event;
      // The style as a property: a strict style-src forbids the attribute
      return html`<li
        part="event"
        data-ahead=${!date}
        .style=${index ? `padding-block-start: ${(0.9 + gap * LENGTH_EM).toFixed(2)}em` : ''}
      >
        <div class="point">
          <span class="date">${date ? dateInWords(date, lang, strings) : strings.ahead}</span>
          <span lang=${packLang} dir="auto">${event.text}</span>
          ${
            right === undefined
              ? nothing
              : html`<span class=${right ? 'mark ok' : 'mark'}>
                  <span aria-hidden="true">${right ? '✓' : '✗'}</span>
                  <span class="hidden">${right ? strings.right : strings.wrong}</span>
                </span>`
          }
        </div>
        ${more?.(event) ?? nothing}
      </li>`;
    })}
  </ol>`;
}

export const timelineStyles = css`
  .timeline {
    padding-inline-start: 0.4em;
  }
  .timeline li {
    position: relative;
    padding-inline-start: 1.4em;
    border-inline-start: 2px solid var(--accent);
  }
  .timeline li:last-child {
    border-color: transparent;
    border-image: linear-gradient(var(--accent), var(--accent)) 0 0 0 2 / 0 0 0 2px;
  }
  .timeline li[data-ahead='true'] {
    border-inline-start-style: dashed;
  }
  .point {
    position: relative;
    padding-block-end: 0.1em;
  }
  .point::before {
    position: absolute;
    inset-block-start: 0.3em;
    inset-inline-start: calc(-1.4em - 1px);
    inline-size: 0.8em;
    block-size: 0.8em;
    margin-inline-start: -0.4em;
    border: 2px solid var(--accent);
    border-radius: 50%;
    background: var(--accent);
    content: '';
  }
  [data-ahead='true'] .point::before {
    background: var(--paper);
  }
  .date {
    display: block;
    color: var(--accent);
    font-size: 0.88em;
    font-variant-numeric: tabular-nums;
    font-weight: 700;
  }
  .mark {
    color: var(--wrong);
    font-weight: 700;
  }
  .mark.ok {
    color: var(--right);
  }
`;
