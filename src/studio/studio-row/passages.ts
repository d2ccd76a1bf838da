import { html, nothing, type TemplateResult } from 'lit';
import type { Evidence } from '../../pack/types.js';
import { filled } from '../words/filled.js';
import { words } from '../words/words.js';

/** The passages that bear a fact or a question out, each to be shown in the article and, where that is allowed, to be removed. */
export function renderPassages(
  evidence: readonly Evidence[],
  { lang, show, remove }: { lang: string; show(passage: Evidence): void; remove?: (left: Evidence[]) => void },
): TemplateResult[] {
  const { row } = words();
  return evidence.map(
    (passage, index) =>
      html`<blockquote lang=${lang} dir="auto">${passage.exact}</blockquote>
        <div class="actions">
          <button class="link" @click=${() => show(passage)}>
            ${filled(row.showPassage, { which: html`<span class="hidden">${row.shownPassage(index + 1)}</span>` })}
          </button>
          ${
            remove
              ? html`<button class="link" @click=${() => remove(evidence.filter(each => each !== passage))}>
                  ${filled(row.removePassage, { which: html`<span class="hidden">${row.removedPassage(index + 1)}</span>` })}
                </button>`
              : nothing
          }
        </div>`,
  );
}
