import { css, html, nothing, type TemplateResult } from 'lit';
import type { ChoiceQuestion } from '../../quiz/types.js';
import type { Asking } from './view.js';

/** One right option of several: a tap answers. */
export function choiceView(question: ChoiceQuestion, asking: Asking<string>): TemplateResult {
  return options(question.options, question.correct, asking, asking.packLang);
}

/** Options to choose from, each by a tap. */
export function options<Id extends string | boolean>(
  list: { id: Id; text: string }[],
  correct: Id,
  { named, answer, result, marked, submit }: Asking<Id>,
  lang: string,
  layout = '',
): TemplateResult {
  return html`<ul class="options ${layout}" part="options" role="list" tabindex="-1" aria-labelledby=${named}>
    ${list.map(({ id, text }) => {
      const [mark, spoken] = marked(id, correct) ?? [id === answer ? 'given' : ''];
      return html`<li>
        <button
          class="option"
          part="option ${mark}"
          data-mark=${mark}
          lang=${lang}
          aria-label=${spoken ? `${text} (${spoken})` : nothing}
          aria-disabled=${!!result}
          tabindex=${result ? -1 : nothing}
          @click=${() => result || submit(id)}
        >
          <span dir="auto">${text}</span>
        </button>
      </li>`;
    })}
  </ul>`;
}

export const choiceStyles = css`
  .options {
    display: grid;
    /* two columns where there is room, never three: a container query would have each widget styled by itself */
    grid-template-columns: repeat(auto-fit, minmax(max(min(15em, 100%), 34%), 1fr));
    gap: calc(0.5em * var(--density));
  }
  .option {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
    inline-size: 100%;
    block-size: 100%;
    font-weight: var(--option-weight);
  }
  /* where large text leaves no room beside it, its mark goes under it */
  .option > :last-child {
    flex: 1 3em;
  }
  .option[data-mark='given'] {
    border-color: var(--accent);
  }
`;
