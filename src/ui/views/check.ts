import { html, type TemplateResult } from 'lit';
import type { Answer } from '../../quiz/types.js';
import type { Asking } from './view.js';

/** What is answered by a tap needs no button; what is put together does. */
export function checkButton<A extends Answer>(
  { strings, submit }: Asking<A>,
  answer: A,
  isWhole = true,
): TemplateResult {
  return html`<div class="actions" part="actions">
    <button part="button primary" class="primary" aria-disabled=${!isWhole} @click=${() => isWhole && submit(answer)}>
      ${strings.check}
    </button>
  </div>`;
}
