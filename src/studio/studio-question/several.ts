import { html, nothing, type TemplateResult } from 'lit';
import { freeId, withOption } from '../state/options.js';
import { ADDED, REMOVED, typed, type AnswersContext } from './context.js';
import { renderMore, renderTold } from './option-parts.js';

/** Answers to choose from, of which those that are ticked are right. */
export function renderSeveral(context: AnswersContext): TemplateResult {
  const { question, toldOf, change, say } = context;
  const { options = [] } = question;
  const correct = question.correct as string[];
  const tick = (option: string, isRight: boolean) =>
    change('what is right', {
      correct: options.flatMap(each => ((each.id === option ? isRight : correct.includes(each.id)) ? each.id : [])),
    });
  return html`<fieldset class="answers">
    <legend class="label">Answers to choose from; tick all that are right</legend>
    ${options.map((option, at) => {
      const isRight = correct.includes(option.id);
      const isLastRight = isRight && correct.length === 1;
      return html`<div class="answer">
        <input
          type="checkbox"
          class="mark"
          aria-label="Answer ${at + 1} is right"
          .checked=${isRight}
          ?disabled=${isLastRight}
          @change=${(event: Event) => tick(option.id, (event.target as HTMLInputElement).checked)}
        />
        <input
          aria-label="Answer ${at + 1}"
          autocomplete="off"
          placeholder=${isRight ? 'A right answer' : 'A wrong answer'}
          dir="auto"
          .value=${option.text}
          @input=${(event: Event) => {
            toldOf.set(option.id, toldOf.get(option.id) ?? option.text);
            change(`answer ${at + 1}`, { options: withOption(question, at, { text: typed(event) }) });
          }}
        />
        ${
          options.length > 2 && !isLastRight
            ? html`<button
                aria-label="Remove answer ${at + 1}${option.text && `: ${option.text}`}"
                @click=${() => {
                  change('the answers', {
                    options: options.filter(each => each !== option),
                    correct: correct.filter(each => each !== option.id),
                  });
                  say(`Answer ${at + 1} ${REMOVED}`);
                }}
              >
                ×
              </button>`
            : nothing
        }
        ${renderTold(context, option, at)}
      </div>`;
    })}
    ${renderMore(context, 'Add an answer', `Answer ${options.length + 1}`)}
  </fieldset>`;
}

/** All that is taken for right, the first being what readers are told. */
export function renderWritten({ question, change, say }: AnswersContext): TemplateResult {
  const { options = [], id } = question;
  const put = (next: typeof options, said: string) => {
    change('the answers', { options: next, correct: next.map(each => each.id) });
    say(said);
  };
  return html`<fieldset class="answers">
    <legend class="label">What is taken for right</legend>
    <p class="note">
      Capitals, accents, spaces and punctuation don’t count; in question banks that compare letter by letter they do,
      and saving one says so. The first one is shown to readers.
    </p>
    ${options.map(
      (option, at) =>
        html`<div class="answer">
          <span class="mark right" aria-hidden="true">✓</span>
          <input
            aria-label=${at ? `Also right, ${at}` : 'The right answer'}
            placeholder=${at ? 'Also right' : 'The right answer'}
            autocomplete="off"
            dir="auto"
            .value=${option.text}
            @input=${(event: Event) =>
              change(`answer ${at + 1}`, { options: withOption(question, at, { text: typed(event) }) })}
          />
          ${
            options.length > 1
              ? html`<button
                  aria-label="Remove what is also right, ${at}${option.text && `: ${option.text}`}"
                  @click=${() =>
                    put(
                      options.filter(each => each !== option),
                      `One way to write it ${REMOVED}`,
                    )}
                >
                  ×
                </button>`
              : nothing
          }
        </div>`,
    )}
    <div class="actions">
      <button
        id="more-${id}"
        @click=${() => put([...options, { id: freeId(options), text: '' }], `Another way to write it ${ADDED}`)}
      >
        Add another way to write it
      </button>
    </div>
  </fieldset>`;
}
