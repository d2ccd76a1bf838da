import { html, nothing, type TemplateResult } from 'lit';
import type { Evidence } from '../../pack/types.js';

/** The passages that bear a fact or a question out, each to be shown in the article and, where that is allowed, to be removed. */
export function renderPassages(
  evidence: readonly Evidence[],
  { lang, show, remove }: { lang: string; show(passage: Evidence): void; remove?: (left: Evidence[]) => void },
): TemplateResult[] {
  return evidence.map(
    (passage, index) =>
      html`<blockquote lang=${lang} dir="auto">${passage.exact}</blockquote>
        <div class="actions">
          <button class="link" @click=${() => show(passage)}>
            Show it<span class="hidden">: passage ${index + 1}</span>
          </button>
          ${
            remove
              ? html`<button class="link" @click=${() => remove(evidence.filter(each => each !== passage))}>
                  Remove<span class="hidden"> passage ${index + 1}</span>
                </button>`
              : nothing
          }
        </div>`,
  );
}
