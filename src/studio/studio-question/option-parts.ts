import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionOption } from '../../pack/types.js';
import { freeId, withOption } from '../state/options.js';
import { filled } from '../words/filled.js';
import { words } from '../words/words.js';
import { typed, type AnswersContext } from './context.js';

/** What readers who choose an option are told, with a word where that was written for other words than it has now. */
export function renderTold(
  { question, toldOf, change }: AnswersContext,
  { id, text, feedback }: QuestionOption,
  at: number,
): TemplateResult {
  const before = feedback && text ? toldOf.get(id) : undefined;
  const said = words().question;
  return html`<details class="told">
      <summary>
        ${filled(feedback ? said.told : said.toldNothing, { which: text ? html`<span class="hidden">${said.toldOf(text)}</span>` : nothing })}
      </summary>
      <input
        aria-label=${said.toldField(text)}
        autocomplete="off"
        dir="auto"
        .value=${feedback ?? ''}
        @input=${(event: Event) => {
          toldOf.set(id, text);
          change('feedback', { options: withOption(question, at, { feedback: typed(event) }) });
        }}
      />
    </details>
    ${
      before && before !== text
        ? html`<p class="problem told" role="status">${said.toldOther(before, feedback!)}</p>`
        : nothing
    }`;
}

/** Adds an option, still to be written; `added`: what is said then. */
export function renderMore(
  { question: { id, options = [] }, change, say }: AnswersContext,
  label: string,
  added: string,
): TemplateResult {
  return html`<div class="actions">
    <button
      id="more-${id}"
      @click=${() => {
        change('answers', { options: [...options, { id: freeId(options), text: '' }] });
        say(added);
      }}
    >
      ${label}
    </button>
  </div>`;
}
