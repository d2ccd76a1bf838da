import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { timeSpan } from '../../quiz/edtf.js';
import type { PackQuestion } from '../../pack/types.js';
import '../studio-date/studio-date.js';
import { freeId, withOption } from '../state/options.js';
import { isOwn } from '../state/questions.js';
import { filled } from '../words/filled.js';
import { words } from '../words/words.js';
import { typed, type AnswersContext } from './context.js';

/** The lines in the order of their dates; those without one, or of one date, stay as they stand. */
function byDate({ options = [], correct }: PackQuestion): string[] {
  const begins = new Map(options.map(({ id, date }) => [id, date ? timeSpan(date)?.start : undefined]));
  const order = correct as string[];
  if (order.some(id => begins.get(id) === undefined)) return order;
  return [...order].sort((one, other) => begins.get(one)! - begins.get(other)!);
}

/** Events, in the order of their dates; of one's own, whatever is to be put in order. */
export function renderOrder({ question, change, say }: AnswersContext): TemplateResult {
  const { options = [] } = question;
  const correct = question.correct as string[];
  const said = words().question;
  const remove = (id: string) => {
    change('order', {
      options: options.filter(each => each.id !== id),
      correct: correct.filter(each => each !== id),
    });
    say(said.placeRemoved(correct.indexOf(id) + 1));
  };
  const own = isOwn(question);
  /** Once its date is written: while it is, the line stays where it is. */
  const sort = (id: string) => {
    const sorted = byDate(question);
    if (sorted.every((each, at) => each === correct[at])) return;
    const places = new Map(options.map(option => [option.id, option]));
    change('order', { options: sorted.map(each => places.get(each)!), correct: sorted });
    say(said.movedByDate(sorted.indexOf(id) + 1, sorted.length));
  };
  const move = (from: number, by: -1 | 1) => {
    if (!correct[from + by]) return;
    const moved = [...correct];
    moved.splice(from + by, 0, ...moved.splice(from, 1));
    const places = new Map(options.map(option => [option.id, option]));
    change('order', { options: moved.map(id => places.get(id)!), correct: moved });
    say(words().questions.movedTo(from + by + 1, moved.length));
  };
  return html`<fieldset class="answers">
    <legend class="label">${said.order}</legend>
    ${repeat(
      correct,
      id => id,
      (id, at) => {
        const place = options.findIndex(option => option.id === id);
        const option = options[place]!;
        return html`<div class="answer">
          <span class="mark" aria-hidden="true">${at + 1}</span>
          <input
            aria-label=${said.place(at + 1)}
            autocomplete="off"
            dir="auto"
            .value=${option.text}
            @input=${(event: Event) =>
              change('order', { options: withOption(question, place, { text: typed(event) }) })}
          />
          <div class="actions">
            ${
              own
                ? ([-1, 1] as const).map(
                    by =>
                      html`<button
                        id="${by < 0 ? 'up' : 'down'}-${id}-${question.id}"
                        aria-label=${by < 0 ? said.placeUp(at + 1) : said.placeDown(at + 1)}
                        aria-disabled=${!correct[at + by]}
                        @click=${() => move(at, by)}
                      >
                        ${by < 0 ? '↑' : '↓'}
                      </button>`,
                  )
                : nothing
            }
            ${
              correct.length > 3
                ? html`<button aria-label=${said.removePlace(option.text)} @click=${() => remove(id)}>×</button>`
                : nothing
            }
          </div>
          ${
            own && option.date === undefined
              ? nothing
              : html`<studio-date
                  id="date-${id}-${question.id}"
                  .label=${html`${filled(said.when, { which: html`<span class="hidden">${said.whenPlace(at + 1)}</span>` })}`}
                  .value=${option.date ?? ''}
                  @change=${(event: Event) =>
                    change('order', {
                      options: withOption(question, place, {
                        date: (event.target as HTMLElement & { value: string }).value || undefined,
                      }),
                    })}
                  @focusout=${() => sort(id)}
                ></studio-date>`
          }
        </div>`;
      },
    )}
    ${
      own
        ? html`<div class="actions">
            <button
              id="more-${question.id}"
              @click=${() => {
                const id = freeId(options);
                change('order', { options: [...options, { id, text: '' }], correct: [...correct, id] });
                say(said.placeAdded(correct.length + 1));
              }}
            >
              ${said.addPlace}
            </button>
          </div>`
        : nothing
    }
  </fieldset>`;
}

/** What belongs together. */
export function renderPairs({ question, change, say }: AnswersContext): TemplateResult {
  const { options = [], targets = [] } = question;
  const correct = question.correct as Record<string, string>;
  const own = isOwn(question);
  const said = words().question;
  const remove = (id: string) => {
    const { [id]: target, ...rest } = correct;
    change('pairs', {
      options: options.filter(each => each.id !== id),
      targets: targets.filter(each => each.id !== target),
      correct: rest,
    });
    say(said.pairRemoved(options.findIndex(option => option.id === id) + 1));
  };
  return html`<fieldset class="answers">
    <legend class="label">${said.pairs}</legend>
    ${options.map((option, at) => {
      const target = targets.find(({ id }) => id === correct[option.id]);
      return html`<div class="answer">
        <span class="mark" aria-hidden="true">${at + 1}</span>
        <div class="pair">
          ${
            own
              ? html`<input
                  aria-label=${said.pairGiven(at + 1)}
                  autocomplete="off"
                  dir="auto"
                  .value=${option.text}
                  @input=${(event: Event) =>
                    change('pairs', { options: withOption(question, at, { text: typed(event) }) })}
                />`
              : html`<p class="given" dir="auto">${option.text}</p>`
          }
          <input
            aria-label=${said.pairTarget(at + 1)}
            autocomplete="off"
            dir="auto"
            .value=${target?.text ?? ''}
            @input=${(event: Event) =>
              change('pairs', {
                targets: targets.map(each => (each === target ? { ...each, text: typed(event) } : each)),
              })}
          />
        </div>
        ${
          options.length > 3
            ? html`<button aria-label=${said.removePair(at + 1)} @click=${() => remove(option.id)}>×</button>`
            : nothing
        }
      </div>`;
    })}
    ${
      own
        ? html`<div class="actions">
            <button
              id="more-${question.id}"
              @click=${() => {
                const [id, target] = [freeId(options), freeId(targets, 't')];
                change('pairs', {
                  options: [...options, { id, text: '' }],
                  targets: [...targets, { id: target, text: '' }],
                  correct: { ...correct, [id]: target },
                });
                say(said.pairAdded(options.length + 1));
              }}
            >
              ${said.addPair}
            </button>
          </div>`
        : nothing
    }
  </fieldset>`;
}
