import { html, nothing, type TemplateResult } from 'lit';
import type { ContentPack, OpenQuestion } from '../../pack/types.js';
import { define } from '../../ui/elements/define.js';
import { provideControllers } from '../../ui/deferred/controllers.js';
import { controllers } from '../../ui/controllers/index.js';
import { resultStyles } from '../../ui/look/result-styles.js';
import { renderOrigin, renderPassage } from '../../ui/views/passages.js';
import { room } from '../../ui/look/room.js';
import { WidgetElement } from '../../ui/elements/widget-element.js';
import { keyQuestionsStyles } from './key-questions.styles.js';

/**
 * The questions that the article leaves open. Each unfolds into what the article says about it; the reader may guess an
 * outcome. The guess stays on the device, no event tells of it, and nothing is right or wrong.
 *
 * @summary Open questions, unfolded into what the article says.
 * @csspart questions - All open questions.
 * @csspart question - One of them.
 * @csspart summary - The question itself, which unfolds.
 * @csspart guess - What the reader may expect.
 */
export class KeyQuestions extends WidgetElement {
  static override styles = [...WidgetElement.styles, resultStyles, keyQuestionsStyles, room(24, 16)];

  /** Folds every question and forgets the reader's guesses. */
  override reset(): void {
    for (const { id } of this.#questions) this.session?.forgetGuess(id);
    super.reset();
  }

  get #questions(): readonly OpenQuestion[] {
    return this.shown?.openQuestions ?? [];
  }

  override canShow({ openQuestions }: ContentPack): boolean {
    return openQuestions.length > 0;
  }

  protected override renderReady(): TemplateResult {
    return html`${this.renderHeader()}
      <div part="questions">${this.#questions.map(question => this.#renderQuestion(question))}</div>`;
  }

  #renderQuestion(question: OpenQuestion): TemplateResult {
    const { strings } = this;
    const background = question.background ?? [];
    return html`<details class="open" part="question">
      <summary part="summary"><span lang=${this.shown!.lang} dir="auto">${question.text}</span></summary>
      <div class="inside">
        ${renderOrigin(this, question)} ${this.#renderGuess(question)}
        ${
          background.length
            ? html`<p class="note">${strings.background}</p>
                ${background.map(evidence => renderPassage(this, evidence))}`
            : html`<p class="note">${strings.noBackground}</p>`
        }
      </div>
    </details>`;
  }

  #renderGuess({ id, outcomes = [] }: OpenQuestion): TemplateResult | typeof nothing {
    const { strings, session } = this;
    if (outcomes.length < 2) return nothing;
    const guess = session?.guess(id);
    return html`<fieldset part="guess">
      <legend class="note">${strings.guessLabel}</legend>
      <div class="outcomes">
        ${outcomes.map(
          outcome =>
            html`<label>
              <input
                type="radio"
                name=${id}
                .checked=${guess === outcome}
                @change=${() => session?.recordGuess(id, outcome)}
              /><span lang=${this.shown!.lang}>${outcome}</span>
            </label>`,
        )}
      </div>
      <p class="note" aria-live="polite" aria-atomic="true">${guess ? strings.guessKept : nothing}</p>
    </fieldset>`;
  }
}

provideControllers(controllers);
define('key-questions', KeyQuestions);

declare global {
  interface HTMLElementTagNameMap {
    'key-questions': KeyQuestions;
  }
}
