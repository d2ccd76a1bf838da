import { html, nothing, type TemplateResult } from 'lit';
import type { PackQuestion, QuestionOption } from '../../pack/types.js';
import { reworded } from '../state/options.js';
import { isOwn } from '../state/questions.js';
import { filled } from '../words/filled.js';
import { spokenLanguage, words } from '../words/words.js';
import { typed, type AnswersContext, type ChangeQuestion } from './context.js';
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
  const said = words().question;
  const reword = (at: number, text: string) => {
    const option = options[at]!;
    const isRight = option.id === correct;
    const { id, options: next } = reworded(question, at, text, isFact);
    toldOf.set(id, toldOf.get(option.id) ?? option.text);
    if (isRight) change('rightAnswer', { options: next, correct: id });
    else change('wrongAnswer', { options: next }, at);
  };
  const rank = ({ id: option }: QuestionOption) => (option === correct ? 0 : shown.has(option) ? 1 : 2);
  const order = options.map((_, at) => at).sort((one, other) => rank(options[one]!) - rank(options[other]!));
  const spare = options.length - shown.size;
  return html`<fieldset class="answers">
    <legend class="label">${said.answers}</legend>
    ${order.map((at, place) => {
      const option = options[at]!;
      const isRight = option.id === correct;
      const label = isRight ? said.rightAnswer : said.wrongAnswer(place);
      return html`${spare > 0 && place === shown.size ? html`<p class="note">${said.spare}</p>` : nothing}
        <div class="answer">
          <span class=${isRight ? 'mark right' : 'mark'} aria-hidden="true">${isRight ? '✓' : '✗'}</span>
          ${
            isRight && isSettled
              ? html`<p class="given" lang=${lang} dir="auto">
                  <span class="hidden" lang=${spokenLanguage()}>${said.rightAnswerIs}</span>${option.text}
                </p>`
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
                  aria-label=${said.removeWrong(place, option.text)}
                  @click=${() => {
                    change('answers', { options: options.filter(each => each !== option) });
                    say(said.wrongRemoved(place));
                  }}
                >
                  ×
                </button>`
          }
          ${renderTold(context, option, at)}
        </div>`;
    })}
    ${renderMore(context, said.addWrong, said.wrongAdded(options.length))}
  </fieldset>`;
}

function renderTruth({ question, change }: AnswersContext): TemplateResult {
  const { id, correct } = question;
  const said = words().question;
  if (!isOwn(question))
    return html`<div class="answers">
      <p class="label">${said.rightIs}</p>
      <p>
        ${filled(correct ? said.isTrue : said.isFalse, { note: html`<span class="note">${said.changeTheFact}</span>` })}
      </p>
    </div>`;
  return html`<fieldset class="answers">
    <legend class="label">${said.rightIs}</legend>
    ${[true, false].map(
      truth =>
        html`<label class="check">
          <input
            type="radio"
            name="truth-${id}"
            .checked=${correct === truth}
            @change=${() => change('right', { correct: truth })}
          />
          ${truth ? said.true : said.false}
        </label>`,
    )}
  </fieldset>`;
}

function renderNumber({ question, change }: AnswersContext): TemplateResult {
  const { id, correct, tolerance, unit } = question;
  const said = words().question;
  const range = question.range ?? { min: 0, max: 100, step: 1 };
  const field = (
    name: Parameters<ChangeQuestion>[0],
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
        @change=${(event: Event) => typed(event) !== '' && change(name, set(Number(typed(event))))}
      />
    </div>`;
  return html`<fieldset class="numbers beside">
    <legend class="label">${said.number}</legend>
    ${
      isOwn(question)
        ? field('right', said.rightIs, correct as number, value => ({ correct: value }))
        : html`<div class="field">
            <p class="label">${said.rightIs}</p>
            <p>${correct} ${unit}</p>
          </div>`
    }
    ${field('min', said.sliderFrom, range.min, min => ({ range: { ...range, min } }))}
    ${field('max', said.sliderTo, range.max, max => ({ range: { ...range, max } }))}
    ${field('step', said.steps, range.step, step => ({ range: { ...range, step } }))}
    ${field('tolerance', said.tolerance, tolerance ?? range.step, value => ({ tolerance: value || undefined }))}
    <div class="field">
      <label for="${id}-unit">${said.unit}</label>
      <input
        id="${id}-unit"
        autocomplete="off"
        .value=${unit ?? ''}
        @input=${(event: Event) => change('unit', { unit: typed(event) || undefined })}
      />
    </div>
  </fieldset>`;
}
