import { html, nothing, type TemplateResult } from 'lit';
import type { PackQuestion, QuestionOption } from '../../pack/types.js';
import { reworded } from '../state/options.js';
import { isOwn } from '../state/questions.js';
import { REMOVED, typed, type AnswersContext } from './context.js';
import { renderMore, renderTold } from './option-parts.js';
import { renderSeveral, renderWritten } from './several.js';
import { renderOrder, renderPairs } from './sorting.js';

/** What there is to answer, and what is right. */
export function renderAnswers(context: AnswersContext): TemplateResult | typeof nothing {
  switch (context.question.kind) {
    case 'true-false':
      return renderTruth(context);
    case 'number':
      return renderNumber(context);
    case 'order':
      return renderOrder(context);
    case 'match':
      return renderPairs(context);
    case 'several':
      return renderSeveral(context);
    case 'short-answer':
      return renderWritten(context);
    default:
      return renderOptions(context);
  }
}

function renderOptions(context: AnswersContext): TemplateResult {
  const { question, lang, shown, isFact, toldOf, change, say } = context;
  const { options = [], correct, stimulus } = question;
  // What someone said was said by whom it was said
  const isSettled = !isOwn(question) && stimulus?.type === 'quotation';
  const name = (at: number, isRight: boolean) => (isRight ? 'The right answer' : `Wrong answer ${at}`);
  const reword = (at: number, text: string) => {
    const option = options[at]!;
    const isRight = option.id === correct;
    const { id, options: next } = reworded(question, at, text, isFact);
    toldOf.set(id, toldOf.get(option.id) ?? option.text);
    change(name(at, isRight), { options: next, ...(isRight && { correct: id }) });
  };
  const rank = ({ id: option }: QuestionOption) => (option === correct ? 0 : shown.has(option) ? 1 : 2);
  const order = options.map((_, at) => at).sort((one, other) => rank(options[one]!) - rank(options[other]!));
  const spare = options.length - shown.size;
  return html`<fieldset class="answers">
    <legend class="label">Answers to choose from</legend>
    ${order.map((at, place) => {
      const option = options[at]!;
      const isRight = option.id === correct;
      const label = name(place, isRight);
      return html`${
          spare > 0 && place === shown.size
            ? html`<p class="note">Each reader gets three of the wrong answers, by chance. Also drawn from:</p>`
            : nothing
        }
        <div class="answer">
          <span class=${isRight ? 'mark right' : 'mark'} aria-hidden="true">${isRight ? '✓' : '✗'}</span>
          ${
            isRight && isSettled
              ? html`<p class="given" lang=${lang} dir="auto"><span class="hidden">${label}: </span>${option.text}</p>`
              : html`<input
                  aria-label=${label}
                  autocomplete="off"
                  placeholder=${label}
                  dir="auto"
                  .value=${option.text}
                  @input=${(event: Event) => reword(at, typed(event))}
                />`
          }
          ${
            isRight || options.length <= 2
              ? nothing
              : html`<button
                  aria-label="Remove ${label.toLowerCase()}${option.text && `: ${option.text}`}"
                  @click=${() => {
                    change('the answers', { options: options.filter(each => each !== option) });
                    say(`${label} ${REMOVED}`);
                  }}
                >
                  ×
                </button>`
          }
          ${renderTold(context, option, at)}
        </div>`;
    })}
    ${renderMore(context, 'Add a wrong answer', name(options.length, false))}
  </fieldset>`;
}

function renderTruth({ question, change }: AnswersContext): TemplateResult {
  const { id, correct } = question;
  if (!isOwn(question))
    return html`<div class="answers">
      <p class="label">Right is</p>
      <p>${correct ? 'True' : 'False'}. <span class="note">To change the statement, change the fact.</span></p>
    </div>`;
  return html`<fieldset class="answers">
    <legend class="label">Right is</legend>
    ${[true, false].map(
      truth =>
        html`<label class="check">
          <input
            type="radio"
            name="truth-${id}"
            .checked=${correct === truth}
            @change=${() => change('what is right', { correct: truth })}
          />
          ${truth ? 'True' : 'False'}
        </label>`,
    )}
  </fieldset>`;
}

function renderNumber({ question, change }: AnswersContext): TemplateResult {
  const { id, correct, tolerance, unit } = question;
  const range = question.range ?? { min: 0, max: 100, step: 1 };
  const field = (
    name: string,
    label: string,
    value: number | undefined,
    set: (value: number) => Partial<PackQuestion>,
  ) =>
    html`<div class="field">
      <label for="${id}-${name}">${label}</label>
      <input
        id="${id}-${name}"
        type="number"
        step="any"
        .value=${value === undefined ? '' : String(value)}
        @change=${(event: Event) => typed(event) !== '' && change(label, set(Number(typed(event))))}
      />
    </div>`;
  return html`<fieldset class="numbers beside">
    <legend class="label">The number</legend>
    ${
      isOwn(question)
        ? field('right', 'Right is', correct as number, value => ({ correct: value }))
        : html`<div class="field">
            <p class="label">Right is</p>
            <p>${correct} ${unit}</p>
          </div>`
    }
    ${field('min', 'Slider from', range.min, min => ({ range: { ...range, min } }))}
    ${field('max', 'Slider to', range.max, max => ({ range: { ...range, max } }))}
    ${field('step', 'In steps of', range.step, step => ({ range: { ...range, step } }))}
    ${field('tolerance', 'Right in full up to this far off', tolerance ?? range.step, value => ({ tolerance: value || undefined }))}
    <div class="field">
      <label for="${id}-unit">Unit</label>
      <input
        id="${id}-unit"
        autocomplete="off"
        .value=${unit ?? ''}
        @input=${(event: Event) => change('the unit', { unit: typed(event) || undefined })}
      />
    </div>
  </fieldset>`;
}
