import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionOption } from '../../pack/types.js';
import { freeId, withOption } from '../state/options.js';
import { ADDED, typed, type AnswersContext } from './context.js';

/** What readers who choose an option are told, with a word where that was written for other words than it has now. */
export function renderTold(
  { question, toldOf, change }: AnswersContext,
  { id, text, feedback }: QuestionOption,
  at: number,
): TemplateResult {
  const before = feedback && text ? toldOf.get(id) : undefined;
  return html`<details class="told">
      <summary>
        Told to whoever chooses
        it${feedback ? '' : ' (nothing yet)'}${text ? html`<span class="hidden">: ${text}</span>` : nothing}
      </summary>
      <input
        aria-label="Told to whoever chooses “${text}”"
        autocomplete="off"
        dir="auto"
        .value=${feedback ?? ''}
        @input=${(event: Event) => {
          toldOf.set(id, text);
          change('what an answer is told', { options: withOption(question, at, { feedback: typed(event) }) });
        }}
      />
    </details>
    ${
      before && before !== text
        ? html`<p class="problem told" role="status">
            Whoever chooses it is told what was written for “${before}”: “${feedback}”. See whether it still fits.
          </p>`
        : nothing
    }`;
}

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
