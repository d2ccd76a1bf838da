import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionOption } from '../../pack/types.js';
import { freeId, withOption } from '../state/options.js';
import { ADDED, typed, type AnswersContext } from './context.js';

/** What readers who choose an option are told. */
export const renderTold = ({ question, change }: AnswersContext, option: QuestionOption, at: number): TemplateResult =>
  html`<details class="told">
    <summary>
      Told to whoever chooses
      it${option.feedback ? '' : ' (nothing yet)'}${option.text ? html`<span class="hidden">: ${option.text}</span>` : nothing}
    </summary>
    <input
      aria-label="Told to whoever chooses “${option.text}”"
      autocomplete="off"
      dir="auto"
      .value=${option.feedback ?? ''}
      @input=${(event: Event) =>
        change('what an answer is told', { options: withOption(question, at, { feedback: typed(event) }) })}
    />
  </details>`;

/** Adds an option, still to be written; `name`: what its field is called. */
export function renderMore(
  { question: { id, options = [] }, change, say }: AnswersContext,
  label: string,
  name: string,
): TemplateResult {
  return html`<div class="actions">
    <button
      id="more-${id}"
      @click=${() => {
        change('the answers', { options: [...options, { id: freeId(options), text: '' }] });
        say(`${name} ${ADDED}`);
      }}
    >
      ${label}
    </button>
  </div>`;
}
