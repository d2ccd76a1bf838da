import { html, nothing, type TemplateResult } from 'lit';
import { freeId, withOption } from '../state/options.js';
import { words } from '../words/words.js';
import { typed, type AnswersContext } from './context.js';
import { renderMore, renderTold } from './option-parts.js';

/** Answers to choose from, of which those that are ticked are right. */
export function renderSeveral(context: AnswersContext): TemplateResult {
  const { question, toldOf, change, say } = context;
  const { options = [] } = question;
  const correct = question.correct as string[];
  const said = words().question;
  const tick = (option: string, isRight: boolean) =>
    change('right', {
      correct: options.flatMap(each => ((each.id === option ? isRight : correct.includes(each.id)) ? each.id : [])),
    });
  return html`<fieldset class="answers">
    <legend class="label">${said.severalAnswers}</legend>
    ${options.map((option, at) => {
      const isRight = correct.includes(option.id);
      const isLastRight = isRight && correct.length === 1;
      return html`<div class="answer">
        <input
          type="checkbox"
          class="mark"
          aria-label=${said.answerIsRight(at + 1)}
          .checked=${isRight}
          ?disabled=${isLastRight}
          @change=${(event: Event) => tick(option.id, (event.target as HTMLInputElement).checked)}
        />
        <input
          aria-label=${said.answer(at + 1)}
          autocomplete="off"
          placeholder=${isRight ? said.aRightAnswer : said.aWrongAnswer}
          dir="auto"
          .value=${option.text}
          @input=${(event: Event) => {
            toldOf.set(option.id, toldOf.get(option.id) ?? option.text);
            change('answer', { options: withOption(question, at, { text: typed(event) }) }, at + 1);
          }}
        />
        ${
          options.length > 2 && !isLastRight
            ? html`<button
                aria-label=${said.removeAnswer(at + 1, option.text)}
                @click=${() => {
                  change('answers', {
                    options: options.filter(each => each !== option),
                    correct: correct.filter(each => each !== option.id),
                  });
                  say(said.answerRemoved(at + 1));
                }}
              >
                ×
              </button>`
            : nothing
        }
        ${renderTold(context, option, at)}
      </div>`;
    })}
    ${renderMore(context, said.addAnswer, said.answerAdded(options.length + 1))}
  </fieldset>`;
}

/** All that is taken for right, the first being what readers are told. */
export function renderWritten({ question, change, say }: AnswersContext): TemplateResult {
  const { options = [], id } = question;
  const said = words().question;
  const put = (next: typeof options, become: string) => {
    change('answers', { options: next, correct: next.map(each => each.id) });
    say(become);
  };
  return html`<fieldset class="answers">
    <legend class="label">${said.writtenAnswers}</legend>
    <p class="note">${said.writtenNote}</p>
    ${options.map(
      (option, at) =>
        html`<div class="answer">
          <span class="mark right" aria-hidden="true">✓</span>
          <input
            aria-label=${at ? said.alsoRightField(at) : said.rightAnswer}
            placeholder=${at ? said.alsoRight : said.rightAnswer}
            autocomplete="off"
            dir="auto"
            .value=${option.text}
            @input=${(event: Event) =>
              change('answer', { options: withOption(question, at, { text: typed(event) }) }, at + 1)}
          />
          ${
            options.length > 1
              ? html`<button
                  aria-label=${said.removeAlsoRight(at, option.text)}
                  @click=${() =>
                    put(
                      options.filter(each => each !== option),
                      said.alsoRightRemoved,
                    )}
                >
                  ×
                </button>`
              : nothing
          }
        </div>`,
    )}
    <div class="actions">
      <button id="more-${id}" @click=${() => put([...options, { id: freeId(options), text: '' }], said.alsoRightAdded)}>
        ${said.addAlsoRight}
      </button>
    </div>
  </fieldset>`;
}
