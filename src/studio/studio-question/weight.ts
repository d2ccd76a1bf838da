import { html, nothing, type TemplateResult } from 'lit';
import { MOST_SECONDS } from '../../pack/check-seconds.js';
import type { PackQuestion } from '../../pack/types.js';
import { words } from '../words/words.js';
import type { ChangeQuestion } from './context.js';

const FEWEST_POINTS = 0.5;
const MOST_POINTS = 100;
/** From here on none is asked first. */
const HARD = 0.7;
const LEVELS = [
  [0.2, 'easy'],
  [0.5, 'medium'],
  [0.8, 'hard'],
] as const;

/** A shorter time is over before it is read. */
const FEWEST_SECONDS = 5;

/** What a question counts, how hard it is, and how long there is. */
export function renderWeight(
  { id, points = 1, difficulty = 0.5, seconds }: PackQuestion,
  change: ChangeQuestion,
): TemplateResult {
  const level = difficulty < 0.35 ? 0.2 : difficulty < HARD ? 0.5 : 0.8;
  const said = words().question;
  return html`<div class="weight beside">
    <div class="field">
      <label for="points-${id}">${said.points}</label>
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
          change('points', { points: kept === 1 ? undefined : kept });
        }}
      />
    </div>
    <div class="field">
      <label for="difficulty-${id}">${said.difficulty}</label>
      <select
        id="difficulty-${id}"
        aria-describedby=${level === 0.8 ? `last-${id}` : nothing}
        @change=${(event: Event) =>
          change('difficulty', { difficulty: Number((event.target as HTMLSelectElement).value) })}
      >
        ${LEVELS.map(([value, label]) => html`<option value=${value} .selected=${value === level}>${said[label]}</option>`)}
      </select>
    </div>
    <div class="field">
      <label for="seconds-${id}">${said.seconds}</label>
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
          change('seconds', { seconds: Number.isNaN(given) ? undefined : kept });
        }}
      />
    </div>
    ${level === 0.8 ? html`<p class="note" id="last-${id}">${said.hardLast}</p>` : nothing}
    ${seconds ? html`<p class="note" id="clock-${id}">${said.clock}</p>` : nothing}
  </div>`;
}
