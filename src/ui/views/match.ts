import { css, html, type TemplateResult } from 'lit';
import type { MatchQuestion } from '../../quiz/types.js';
import type { Asking } from './view.js';

/** Each option with a list to choose its target from. */
export function matchView(question: MatchQuestion, asking: Asking<Record<string, string>>): TemplateResult {
  const { strings, packLang, answer = {}, result, draft } = asking;
  const textOf = new Map(question.targets.map(({ id, text }) => [id, text]));
  const row = ({ id, text }: { id: string; text: string }) => {
    if (result) {
      const right = answer[id] === question.correct[id];
      return html`<div
        class="pair-row"
        data-mark=${right ? 'right' : 'wrong'}
        part="option ${right ? 'right' : 'wrong'}"
      >
        <dt lang=${packLang} dir="auto">${text}</dt>
        <dd>
          ${right ? '' : html`<s lang=${packLang} dir="auto">${textOf.get(answer[id] ?? '')}</s> `}
          <span lang=${packLang} dir="auto">${textOf.get(question.correct[id]!)}</span>
          <span class="hidden">(${right ? strings.right : strings.rightAnswer})</span>
        </dd>
      </div>`;
    }
    return html`<label class="pair-row" part="option">
      <span lang=${packLang} dir="auto">${text}</span>
      <select
        part="select"
        lang=${packLang}
        @change=${(event: Event) => draft({ ...answer, [id]: (event.target as HTMLSelectElement).value })}
      >
        <option value="" ?selected=${!answer[id]} disabled>${strings.choose}</option>
        ${question.targets.map(
          target => html`<option value=${target.id} ?selected=${answer[id] === target.id}>${target.text}</option>`,
        )}
      </select>
    </label>`;
  };
  return result
    ? html`<dl class="match">${question.options.map(row)}</dl>`
    : html`<div class="match" role="group" aria-labelledby="question">${question.options.map(row)}</div>`;
}

export const matchStyles = css`
  .match {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  .pair-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.2em 1em;
    align-items: center;
    padding-block: 0.4em;
    border-block-end: 1px solid var(--line);
    font-weight: 600;
  }
  .pair-row dd,
  .pair-row select {
    font-weight: 400;
  }
  .pair-row select {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding-inline: 0.6em;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--paper);
    text-overflow: ellipsis;
  }
  .pair-row dd::before {
    color: var(--right);
    content: '✓ ' / '';
    font-weight: 700;
  }
  [data-mark='wrong'] dd::before {
    color: var(--wrong);
    content: '✗ ' / '';
  }
  .pair-row s {
    color: var(--muted);
  }
  @container explainer (min-inline-size: 30em) {
    .pair-row {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }
  }
`;
