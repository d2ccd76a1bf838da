import { css, html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { NumberQuestion } from '../../quiz/types.js';
import { asWritten, inWords, wordFor } from '../words/numbers.js';
import { buttonStyles } from '../look/button-styles.js';
import { checkButton } from './check.js';
import { startOf, strideOf } from './slider.js';
import type { Asking } from './view.js';

/** A slider and a field to type into; once answered, how far the guess was from the number. */
export function numberView(question: NumberQuestion, asking: Asking<number>): TemplateResult {
  return asking.result ? revealed(question, asking) : slider(question, asking);
}

const ends = (question: NumberQuestion, lang: string) =>
  html`<div class="ends note" aria-hidden="true">
    <span>${inWords(question.min, question, lang)}</span><span>${inWords(question.max, question, lang)}</span>
  </div>`;

function slider(question: NumberQuestion, asking: Asking<number>): TemplateResult {
  const { answer: given, packLang: lang, strings, named, draft } = asking;
  const answer = given ?? startOf(question);
  const { min, max, unit } = question;
  const reading = inWords(answer, question, lang);
  // Nobody types 84,000,000
  const [scale, word] = wordFor(question, lang);
  const valueOf = (event: Event) => (event.target as HTMLInputElement).valueAsNumber;
  const typed = (event: Event) => {
    const value = valueOf(event) * scale;
    const kept = Number.isNaN(value) ? given : Math.min(max, Math.max(min, value));
    if (kept !== undefined) draft(kept);
    return kept;
  };
  const enter = (event: Event) => {
    const kept = typed(event);
    if (kept !== undefined) asking.submit(kept);
  };
  return html`<div class="number">
      <output class="reading" aria-hidden="true">${given === undefined ? '?' : reading}</output>
      <input
        type="range"
        part="slider"
        lang=${lang}
        aria-label=${strings.yourGuess}
        aria-labelledby=${named}
        aria-valuetext=${reading}
        min=${min}
        max=${max}
        step=${strideOf(question)}
        .value=${live(String(answer))}
        .style=${`--filled: ${percent(answer, question)}`}
        @input=${(event: Event) => draft(valueOf(event))}
        @click=${(event: Event) => draft(valueOf(event))}
      />
      ${ends(question, lang)}
      <label class="typed">
        <span>${strings.typeNumber}</span>
        <input
          type="number"
          part="number"
          inputmode="decimal"
          min=${min / scale}
          max=${max / scale}
          step="any"
          .value=${live(given === undefined ? '' : String(given / scale))}
          @change=${typed}
          @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && enter(event)}
        />
        ${word || unit ? html`<span class="note" lang=${lang}>${[word, unit].filter(Boolean).join(' ')}</span>` : nothing}
      </label>
    </div>
    ${checkButton(asking, answer, given !== undefined)}`;
}

const percent = (value: number, { min, max }: NumberQuestion) => `${((value - min) / (max - min)) * 100}%`;

function revealed(question: NumberQuestion, { result, packLang: lang, strings }: Asking<number>): TemplateResult {
  const { correct } = question;
  // None where the answer was revealed
  const guess = typeof result!.answer === 'number' ? result!.answer : undefined;
  const from = percent(guess ?? question.min, question);
  const to = percent(correct, question);
  // As properties: a strict style-src forbids the attribute
  return html`<div class="number">
    <div class="line" aria-hidden="true" .style=${`--from: ${from}; --to: ${to}`}>
      ${guess === undefined ? nothing : html`<span class="way"></span><span class="pin guess"></span>`}
      <span class="pin answer"></span>
    </div>
    ${ends(question, lang)}
    <dl class="readings">
      ${
        guess === undefined
          ? nothing
          : html`<div>
              <dt class="note">${strings.yourGuess}</dt>
              <dd class="reading" lang=${lang} dir="auto">${inWords(guess, question, lang)}</dd>
            </div>`
      }
      <div>
        <dt class="note">${strings.evidence}</dt>
        <dd class="reading truth" lang=${lang} dir="auto">${asWritten(question, lang)}</dd>
      </div>
    </dl>
  </div>`;
}

/** A rule each: a browser drops the whole of one whose selector it doesn't know. */
const thumb = css`
  box-sizing: border-box;
  inline-size: 1.6em;
  block-size: 1.6em;
  border: 3px solid var(--raised);
  border-radius: 50%;
  background: var(--accent);
  box-shadow: 0 0 0 1px var(--accent);
`;

export const numberStyles = [
  buttonStyles,
  css`
    .reading {
      display: block;
      font-size: 1.7em;
      font-variant-numeric: lining-nums tabular-nums;
      font-weight: 700;
      line-height: 1.2;
    }
    .number input[type='range'] {
      --rail: var(--accent) var(--filled), var(--line) 0;
      display: block;
      inline-size: 100%;
      block-size: var(--target);
      margin: 0;
      border-radius: var(--radius);
      background: linear-gradient(to right, var(--rail)) center / 100% 6px no-repeat;
      appearance: none;
      cursor: pointer;
    }
    .number input[type='range']:dir(rtl) {
      background-image: linear-gradient(to left, var(--rail));
    }
    input::-webkit-slider-thumb {
      ${thumb}
      appearance: none;
    }
    input::-moz-range-thumb {
      ${thumb}
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
      inline-size: 6.5em;
      min-block-size: var(--target);
      padding-inline: 0.6em;
      border: 1px solid var(--edge);
      border-radius: var(--radius);
      background: var(--raised);
    }
    .line {
      position: relative;
      block-size: 6px;
      margin-block: 1.4em 0.9em;
      border-radius: 3px;
      background: var(--line);
    }
    .way {
      position: absolute;
      inset-block: 0;
      inset-inline: min(var(--from), var(--to)) calc(100% - max(var(--from), var(--to)));
      background: var(--highlight);
    }
    .pin {
      position: absolute;
      inset-block-start: 50%;
      inset-inline-start: var(--from);
      inline-size: 1.2em;
      block-size: 1.2em;
      margin: -0.6em;
      border: 3px solid var(--edge);
      border-radius: 50%;
      background: var(--raised);
    }
    .pin.answer {
      inset-inline-start: var(--to);
      border-color: var(--right);
      background: var(--right);
    }
    .readings {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em 2.5em;
      margin-block-start: 0.75em;
    }
    .truth {
      color: var(--right);
    }
    @media (prefers-reduced-motion: no-preference) {
      .pin.answer {
        animation: slide 0.8s cubic-bezier(0.3, 0, 0.2, 1);
      }
      .way {
        animation: appear 0.5s 0.5s backwards;
      }
      @keyframes slide {
        from {
          inset-inline-start: var(--from);
        }
      }
      @keyframes appear {
        from {
          opacity: 0;
          translate: 0 0.4em;
        }
      }
    }
    @media (forced-colors: active) {
      .number input[type='range'] {
        appearance: auto;
        background: none;
      }
      .line {
        border: 1px solid CanvasText;
      }
      .pin.answer {
        background: Highlight;
      }
    }
  `,
];
