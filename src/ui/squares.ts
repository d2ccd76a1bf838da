import { html, nothing, type TemplateResult } from 'lit';
import type { Session } from './session/session.js';

/** A square a question, by how it was answered. `now`: as a thin line, with the question of that id marked. */
export function renderSquares(
  questions: readonly { id: string }[],
  session: Session | undefined,
  now?: string,
): TemplateResult {
  return html`<ol class=${now ? 'strip' : 'squares'} part="squares" aria-hidden="true">
    ${questions.map(
      ({ id }) => html`<li data-right=${session?.result(id)?.right ?? nothing} data-now=${id === now || nothing}></li>`,
    )}
  </ol>`;
}
