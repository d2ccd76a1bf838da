import { css, html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { NumberQuestion } from '../../quiz/types.js';
import type { Asking } from './view.js';

/** Where the slider stands before it is touched: the middle, on a step. */
export function startOf({ min, max, step }: NumberQuestion): number {
  return min + Math.round((max - min) / 2 / step) * step;
}

/** A number with its unit, as people write it. */
export function inWords(value: number, { unit }: NumberQuestion, lang: string): string {
  if (unit === '%')
    return new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 2 }).format(value / 100);
  const large = Math.abs(value) >= 1e6 ? ({ notation: 'compact', compactDisplay: 'long' } as const) : {};
  if (unit && /^[A-Z]{3}$/.test(unit)) {
    return new Intl.NumberFormat(lang, { style: 'currency', currency: unit, maximumFractionDigits: 2, ...large })
      .format(value)
      .replace(/[.,]00(?!\d)/, '');
  }
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 2, ...large }).format(value);
  return unit ? `${number} ${unit}` : number;
}

/** A slider and a field to type into; once answered, where the guess was and where the number is. */
export function numberView(question: NumberQuestion, asking: Asking<number>): TemplateResult {
  const { answer = startOf(question), result, lang, strings, draft } = asking;
  const { min, max, step, correct } = question;
  // As a property: a strict style-src forbids the attribute
  const at = (value: number) => `inset-inline-start: ${((value - min) / (max - min)) * 100}%`;
  const scale = html`<div class="ends note" aria-hidden="true">
    <span>${inWords(min, question, lang)}</span><span>${inWords(max, question, lang)}</span>
  </div>`;
  if (result) {
    // None where the answer was revealed
    const guess = typeof result.answer === 'number' ? result.answer : undefined;
    return html`<div class="number">
      <div class="line" aria-hidden="true">
        ${guess === undefined ? nothing : html`<span class="pin guess" .style=${at(guess)}></span>`}<span
          class="pin answer"
          .style=${at(correct)}
        ></span>
      </div>
      ${scale}
      <dl class="readings">
        ${
          guess === undefined
            ? nothing
            : html`<div>
                <dt class="note">${strings.yourGuess}</dt>
                <dd>${inWords(guess, question, lang)}</dd>
              </div>`
        }
        <div>
          <dt class="note">${strings.evidence}</dt>
          <dd class="truth">${inWords(correct, question, lang)}</dd>
        </div>
      </dl>
    </div>`;
  }
  const onInput = (event: Event) => {
    const value = (event.target as HTMLInputElement).valueAsNumber;
    if (value >= min && value <= max) draft(value);
  };
  return html`<div class="number">
    <output class="reading" aria-hidden="true">${inWords(answer, question, lang)}</output>
    <input
      type="range"
      part="slider"
      aria-labelledby="question"
      aria-valuetext=${inWords(answer, question, lang)}
      min=${min}
      max=${max}
      step=${step}
      .value=${live(String(answer))}
      @input=${onInput}
    />
    ${scale}
    <label class="typed"
      ><span>${strings.typeNumber}</span>
      <input
        type="number"
        part="number"
        inputmode="decimal"
        min=${min}
        max=${max}
        step="any"
        .value=${String(answer)}
        @change=${onInput}
      />${question.unit ? html`<span class="note">${question.unit}</span>` : nothing}</label
    >
  </div>`;
}

export const numberStyles = css`
  .reading,
  .truth {
    font-size: 1.6em;
    font-variant-numeric: tabular-nums;
    font-weight: 700;
  }
  .number input[type='range'] {
    display: block;
    inline-size: 100%;
    block-size: 2.75em;
    margin: 0;
    accent-color: var(--accent);
  }
  .ends,
  .typed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em;
  }
  .typed {
    justify-content: start;
    margin-block-start: 0.75em;
  }
  .typed input {
    inline-size: 8em;
    min-block-size: 2.75em;
    padding-inline: 0.6em;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--paper);
  }
  .line {
    position: relative;
    block-size: 6px;
    margin-block: 1.4em 0.9em;
    border-radius: 3px;
    background: var(--line);
  }
  .pin {
    position: absolute;
    inset-block-start: 50%;
    inline-size: 1.1em;
    block-size: 1.1em;
    margin: -0.55em;
    border: 3px solid var(--edge);
    border-radius: 50%;
    background: var(--paper);
  }
  .pin.answer {
    border-color: var(--right);
    background: var(--right);
  }
  .readings {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 2.5em;
    align-items: baseline;
  }
  .truth {
    color: var(--right);
  }
  @media (prefers-reduced-motion: no-preference) {
    .pin.answer {
      animation: slide 0.7s ease-out;
    }
    @keyframes slide {
      from {
        inset-inline-start: 0;
      }
    }
  }
  @media (forced-colors: active) {
    .line {
      border: 1px solid CanvasText;
    }
    .pin.answer {
      background: Highlight;
    }
  }
`;
