import { css, html, nothing, type TemplateResult } from 'lit';
import { GAP } from '../../quiz/fill-the-gap.js';
import type { ChoiceQuestion, TrueFalseQuestion } from '../../quiz/types.js';
import type { Asking } from './view.js';

/** One right option of several: a tap answers. */
export function choiceView(question: ChoiceQuestion, asking: Asking<string>): TemplateResult {
  return options(question.options, question.correct, asking, asking.packLang);
}

/** True or false: a tap answers. */
export function trueFalseView(question: TrueFalseQuestion, asking: Asking<boolean>): TemplateResult {
  const { strings, lang } = asking;
  const both = [true, false].map(id => ({ id, text: id ? strings.true : strings.false }));
  return options(both, question.correct, asking, lang, 'pair');
}

function options<Id extends string | boolean>(
  list: { id: Id; text: string }[],
  correct: Id,
  { answer, result, strings, submit }: Asking<Id>,
  lang: string,
  layout = '',
): TemplateResult {
  const mark = (id: Id) => (!result ? '' : id === correct ? 'right' : id === answer ? 'wrong' : 'other');
  const spoken = (id: Id) =>
    [result && id === answer && strings.yourAnswer, result && id === correct && strings.rightAnswer]
      .filter(Boolean)
      .join(', ');
  return html`<ul class="options ${layout}" part="options" role="group" aria-labelledby="question">
    ${list.map(
      ({ id, text }) =>
        html`<li role="presentation">
          <button
            class="option"
            part="option ${mark(id)}"
            data-mark=${mark(id)}
            aria-disabled=${!!result}
            @click=${() => result || submit(id)}
          >
            <span lang=${lang} dir="auto">${text}</span>
            ${spoken(id) ? html`<span class="hidden">(${spoken(id)})</span>` : nothing}
          </button>
        </li>`,
    )}
  </ul>`;
}

/** A sentence with a gap in it; once answered, with what belongs there. */
export function sentence(stimulus: string, asking: Asking<never>, filled?: string): TemplateResult {
  const [before, after] = stimulus.split(GAP);
  if (after === undefined) return html`${stimulus}`;
  return html`${before}<span class="gap" data-filled=${!!filled}
      >${filled ?? html`<span class="hidden">${asking.strings.gap}</span>`}</span
    >${after}`;
}

export const choiceStyles = css`
  .options {
    display: grid;
    gap: calc(0.5em * var(--density));
  }
  @container explainer (min-inline-size: 34em) {
    .options {
      grid-template-columns: 1fr 1fr;
    }
  }
  .options li {
    display: grid;
  }
  .option {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em;
    font-weight: var(--option-weight);
  }
`;

/** Two options stand side by side. */
export const pairStyles = css`
  .options.pair {
    grid-template-columns: 1fr 1fr;
  }
`;

/** The gap in a sentence. */
export const gapStyles = css`
  .gap {
    display: inline-block;
    min-inline-size: 4.5em;
    border-block-end: 2px solid var(--accent);
  }
  .gap[data-filled='true'] {
    display: inline;
    font-weight: 700;
  }
`;
