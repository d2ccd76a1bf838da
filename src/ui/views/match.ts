import { css, html, nothing, type TemplateResult } from 'lit';
import type { MatchQuestion } from '../../quiz/types.js';
import { buttonStyles } from '../look/button-styles.js';
import { checkButton } from './check.js';
import type { Asking } from './view.js';

/** Each option with a list to choose its target from. */
export function matchView(question: MatchQuestion, asking: Asking<Record<string, string>>): TemplateResult {
  const { strings, lang, packLang, named, answer = {}, result, draft, fold } = asking;
  const textOf = new Map(question.targets.map(({ id, text }) => [id, text]));
  const row = ({ id, text, evidence }: MatchQuestion['options'][number]) => {
    if (result) {
      const right = answer[id] === question.correct[id];
      const chosen = textOf.get(answer[id] ?? '');
      return html`<li
        class="pair-row"
        data-mark=${right ? 'right' : 'wrong'}
        part="option ${right ? 'right' : 'wrong'}"
      >
        <span lang=${packLang} dir="auto">${text}</span>
        <div class="badge">
          <strong lang=${packLang} dir="auto">${textOf.get(question.correct[id]!)}</strong>
          <span class="hidden">${right ? strings.right : `(${strings.rightAnswer})`}</span>
          ${
            right || !chosen
              ? nothing
              : html`<p class="note">
                  <span class="hidden">${strings.yourAnswer}:</span>
                  <s role="none" lang=${packLang} dir="auto">${chosen}</s>
                </p>`
          }
          ${fold(text, evidence.slice(0, 1))}
        </div>
      </li>`;
    }
    return html`<li>
      <label class="pair-row" part="option">
        <span lang=${packLang} dir="auto">${text}</span>
        <span class="pick" lang=${packLang}>
          <select
            part="select"
            @change=${(event: Event) => draft({ ...answer, [id]: (event.target as HTMLSelectElement).value })}
          >
            <option value="" lang=${lang} selected=${answer[id] ? nothing : ''} disabled>${strings.choose}</option>
            ${question.targets.map(
              target =>
                html`<option value=${target.id} selected=${answer[id] === target.id ? '' : nothing}>
                  ${target.text}
                </option>`,
            )}
          </select>
          ${answer[id] ? html`<span class="picked" aria-hidden="true" dir="auto">${textOf.get(answer[id])}</span>` : nothing}
        </span>
      </label>
    </li>`;
  };
  // No description list: Orca reads a description whole, and then what it is made of
  return result
    ? html`<ul class="match" role="list">
        ${question.options.map(row)}
      </ul>`
    : html`<ul class="match" role="list" tabindex="-1" aria-labelledby=${named}>
          ${question.options.map(row)}
        </ul>
        ${checkButton(asking, answer, Object.keys(answer).length === question.options.length)}`;
}

export const matchStyles = [
  buttonStyles,
  css`
    .match,
    .pair-row {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.2em 1.25em;
      align-items: center;
    }
    .pair-row {
      padding-block: 0.6em;
      border-block-start: 1px solid var(--line);
      font-weight: 600;
      line-height: 1.35;
    }
    .pair-row[data-mark] {
      align-items: start;
    }
    .pair-row .badge {
      position: relative;
      padding-inline-start: 1.9em;
      font-weight: 400;
    }
    .pair-row select {
      inline-size: 100%;
      min-block-size: var(--target);
      padding-inline: 0.6em;
      border: 1px solid var(--edge);
      border-radius: var(--radius);
      background: var(--raised);
      text-overflow: ellipsis;
    }
    .pick {
      display: grid;
      font-weight: 400;
    }
    .pick > * {
      grid-area: 1 / 1;
    }
    /* A browser shows one line of what was chosen; this is all of it, in the field's place */
    .picked {
      display: flex;
      align-items: center;
      justify-content: space-between;
      padding: 0.4em 0.6em 0.4em calc(0.6em + 4px);
      pointer-events: none;
    }
    .picked::after {
      padding: 0.15em;
      border: solid;
      border-width: 0 2px 2px 0;
      content: '';
      rotate: 45deg;
    }
    select:has(+ .picked) {
      color: transparent;
      forced-color-adjust: none;
    }
    option {
      color: var(--ink);
    }
    @media (forced-colors: active) {
      .pick {
        --edge: FieldText;
        --ink: FieldText;
        --raised: Field;
      }
    }
    .pair-row .badge::before {
      position: absolute;
      inset-inline-start: 0;
    }
    .pair-row strong {
      color: var(--right);
    }
    .box {
      container: explainer / inline-size;
    }
    @container explainer (min-inline-size: 30em) {
      .pair-row {
        grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      }
    }
  `,
];
