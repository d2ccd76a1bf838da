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
    gap: 0.5em;
  }
  .options.pair {
    grid-template-columns: 1fr 1fr;
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
    position: relative;
    padding-inline-end: 2.2em;
    font-weight: 500;
  }
  .option[data-mark='right'] {
    border-color: var(--right);
    background: color-mix(in srgb, var(--right) 12%, var(--paper));
    box-shadow: inset 0 0 0 1px var(--right);
  }
  .option[data-mark='wrong'] {
    border-color: var(--wrong);
    background: color-mix(in srgb, var(--wrong) 10%, var(--paper));
    box-shadow: inset 0 0 0 1px var(--wrong);
  }
  .option[data-mark='other'] {
    border-color: var(--line);
    color: var(--muted);
  }
  .option[data-mark]:not([data-mark='']):not([data-mark='other'])::after {
    position: absolute;
    inset-inline-end: 0.8em;
    inset-block-start: 50%;
    translate: 0 -50%;
    color: var(--right);
    content: '✓' / '';
    font-weight: 700;
  }
  .option[data-mark='wrong'][data-mark='wrong']::after {
    color: var(--wrong);
    content: '✗' / '';
  }
  .gap {
    display: inline-block;
    min-inline-size: 4.5em;
    border-block-end: 2px solid var(--accent);
  }
  .gap[data-filled='true'] {
    min-inline-size: 0;
    font-weight: 700;
  }
  @media (forced-colors: active) {
    .option[data-mark='right'] {
      outline: 3px solid Highlight;
    }
  }
`;
