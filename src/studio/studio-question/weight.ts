import { html, nothing, type TemplateResult } from 'lit';
import { MOST_SECONDS } from '../../pack/check-seconds.js';
import type { PackQuestion } from '../../pack/types.js';

const FEWEST_POINTS = 0.5;
const MOST_POINTS = 100;
/** From here on none is asked first. */
const HARD = 0.7;
const LEVELS = [
  [0.2, 'Easy'],
  [0.5, 'Medium'],
  [0.8, 'Hard'],
] as const;

/** A shorter time is over before it is read. */
const FEWEST_SECONDS = 5;

/** What a question counts, how hard it is, and how long there is. */
export function renderWeight(
  { id, points = 1, difficulty = 0.5, seconds }: PackQuestion,
  change: (what: string, change: Partial<PackQuestion>) => void,
): TemplateResult {
  const level = difficulty < 0.35 ? 0.2 : difficulty < HARD ? 0.5 : 0.8;
  return html`<div class="weight beside">
    <div class="field">
      <label for="points-${id}">Points</label>
      <input
        id="points-${id}"
        type="number"
        min=${FEWEST_POINTS}
        max=${MOST_POINTS}
        step="0.5"
        .value=${String(points)}
        @change=${(event: Event) => {
          const given = (event.target as HTMLInputElement).valueAsNumber;
          const kept = Number.isNaN(given) ? 1 : Math.min(MOST_POINTS, Math.max(FEWEST_POINTS, given));
          change('the points', { points: kept === 1 ? undefined : kept });
        }}
      />
    </div>
    <div class="field">
      <label for="difficulty-${id}">How hard it is</label>
      <select
        id="difficulty-${id}"
        aria-describedby=${level === 0.8 ? `last-${id}` : nothing}
        @change=${(event: Event) =>
          change('the difficulty', { difficulty: Number((event.target as HTMLSelectElement).value) })}
      >
        ${LEVELS.map(([value, label]) => html`<option value=${value} .selected=${value === level}>${label}</option>`)}
      </select>
    </div>
    <div class="field">
      <label for="seconds-${id}">Seconds to answer (optional)</label>
      <input
        id="seconds-${id}"
        type="number"
        min=${FEWEST_SECONDS}
        max=${MOST_SECONDS}
        step="5"
        aria-describedby="clock-${id}"
        .value=${seconds ? String(seconds) : ''}
        @change=${(event: Event) => {
          const given = Math.round((event.target as HTMLInputElement).valueAsNumber);
          const kept = Math.min(MOST_SECONDS, Math.max(FEWEST_SECONDS, given));
          change('the time', { seconds: Number.isNaN(given) ? undefined : kept });
        }}
      />
    </div>
    ${level === 0.8 ? html`<p class="note" id="last-${id}">A hard question is never asked first.</p>` : nothing}
    ${
      seconds
        ? html`<p class="note" id="clock-${id}">
            Readers start the clock themselves, can take more time, and can do without it. Nothing is marked because
            time is up.
          </p>`
        : nothing
    }
  </div>`;
}
