import { html, nothing, type TemplateResult } from 'lit';
import type { PackQuestion, QuestionOption } from '../../pack/types.js';
import { isOwn } from '../state/questions.js';

export interface AnswersContext {
  question: PackQuestion;
  /** Language of the pack, for what is only shown. */
  lang: string;
  /** Ids of the options that the readers of this page get; others may be drawn for others. */
  shown: ReadonlySet<string>;
  /** Ids of facts: what names one stays as the fact has it. */
  isFact(id: string): boolean;
  change(what: string, change: Partial<PackQuestion>): void;
}

const typed = (event: Event) => (event.target as HTMLInputElement).value;

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
    default:
      return renderOptions(context);
  }
}

function withOption(question: PackQuestion, at: number, change: Partial<QuestionOption>): QuestionOption[] {
  return question.options!.map((option, place) => {
    if (place !== at) return option;
    const { feedback, ...rest } = { ...option, ...change };
    return { ...rest, ...(feedback && { feedback }) };
  });
}

/** An id that the question's options don't have. */
function freeId(options: readonly { id: string }[], letter = 'o'): string {
  let n = options.length + 1;
  while (options.some(({ id }) => id === letter + n)) n += 1;
  return letter + n;
}

function renderOptions({ question, lang, shown, isFact, change }: AnswersContext): TemplateResult {
  const { options = [], correct, id, stimulus } = question;
  // What someone said was said by whom it was said
  const isSettled = !isOwn(question) && stimulus?.type === 'quotation';
  const name = (at: number, isRight: boolean) => (isRight ? 'The right answer' : `Wrong answer ${at}`);
  const reword = (at: number, text: string) => {
    const option = options[at]!;
    const isRight = option.id === correct;
    // Other words are no longer the fact's
    const renamed = isFact(option.id) ? freeId(options) : option.id;
    change(name(at, isRight), {
      options: withOption(question, at, { id: renamed, text }),
      ...(isRight && { correct: renamed }),
    });
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
                  aria-label="Remove ${label.toLowerCase()}: ${option.text}"
                  @click=${() => change('the answers', { options: options.filter(each => each !== option) })}
                >
                  ×
                </button>`
          }
          <details class="told">
            <summary>
              Told to whoever chooses it<span class="hidden">: ${option.text}</span
              >${option.feedback ? '' : ' (nothing yet)'}
            </summary>
            <input
              aria-label="Told to whoever chooses “${option.text}”"
              autocomplete="off"
              dir="auto"
              .value=${option.feedback ?? ''}
              @input=${(event: Event) =>
                change('what an answer is told', { options: withOption(question, at, { feedback: typed(event) }) })}
            />
          </details>
        </div>`;
    })}
    <div class="actions">
      <button
        id="more-${id}"
        @click=${() => change('the answers', { options: [...options, { id: freeId(options), text: '' }] })}
      >
        Add a wrong answer
      </button>
    </div>
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
  return html`<fieldset class="numbers">
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

function renderOrder({ question, change }: AnswersContext): TemplateResult {
  const { options = [] } = question;
  const correct = question.correct as string[];
  const remove = (id: string) =>
    change('the order', {
      options: options.filter(each => each.id !== id),
      correct: correct.filter(each => each !== id),
    });
  return html`<fieldset class="answers">
    <legend class="label">In their right order</legend>
    ${correct.map((id, at) => {
      const place = options.findIndex(option => option.id === id);
      const option = options[place]!;
      return html`<div class="answer">
        <span class="mark" aria-hidden="true">${at + 1}</span>
        <input
          aria-label="Number ${at + 1}"
          autocomplete="off"
          dir="auto"
          .value=${option.text}
          @input=${(event: Event) =>
            change('the order', { options: withOption(question, place, { text: typed(event) }) })}
        />
        <div class="actions">
          <span class="note">${option.date}</span>
          ${
            correct.length > 3
              ? html`<button aria-label="Remove ${option.text}" @click=${() => remove(id)}>×</button>`
              : nothing
          }
        </div>
      </div>`;
    })}
  </fieldset>`;
}

function renderPairs({ question, change }: AnswersContext): TemplateResult {
  const { options = [], targets = [] } = question;
  const correct = question.correct as Record<string, string>;
  const own = isOwn(question);
  const remove = (id: string) => {
    const { [id]: target, ...rest } = correct;
    change('the pairs', {
      options: options.filter(each => each.id !== id),
      targets: targets.filter(each => each.id !== target),
      correct: rest,
    });
  };
  return html`<fieldset class="answers">
    <legend class="label">What belongs together</legend>
    ${options.map((option, at) => {
      const target = targets.find(({ id }) => id === correct[option.id]);
      return html`<div class="answer">
        <span class="mark" aria-hidden="true">${at + 1}</span>
        <div class="pair">
          ${
            own
              ? html`<input
                  aria-label="Pair ${at + 1}, what is given"
                  autocomplete="off"
                  dir="auto"
                  .value=${option.text}
                  @input=${(event: Event) =>
                    change('the pairs', { options: withOption(question, at, { text: typed(event) }) })}
                />`
              : html`<p class="given" dir="auto">${option.text}</p>`
          }
          <input
            aria-label="Pair ${at + 1}, what belongs to it"
            autocomplete="off"
            dir="auto"
            .value=${target?.text ?? ''}
            @input=${(event: Event) =>
              change('the pairs', {
                targets: targets.map(each => (each === target ? { ...each, text: typed(event) } : each)),
              })}
          />
        </div>
        ${
          options.length > 3
            ? html`<button aria-label="Remove pair ${at + 1}" @click=${() => remove(option.id)}>×</button>`
            : nothing
        }
      </div>`;
    })}
    ${
      own
        ? html`<div class="actions">
            <button
              @click=${() => {
                const [id, target] = [freeId(options), freeId(targets, 't')];
                change('the pairs', {
                  options: [...options, { id, text: '' }],
                  targets: [...targets, { id: target, text: '' }],
                  correct: { ...correct, [id]: target },
                });
              }}
            >
              Add a pair
            </button>
          </div>`
        : nothing
    }
  </fieldset>`;
}
