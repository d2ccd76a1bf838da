import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ContentPack } from '../../pack/types.js';
import { words } from '../words/words.js';

/** One article of the collection. */
export interface Chosen {
  /** A work's id, or a file's own: two files may have one name. */
  key: string;
  title: string;
  pack: ContentPack;
}

/** The articles of the collection, each to be moved up and to be removed. */
export function renderChosen(
  chosen: readonly Chosen[],
  moveUp: (at: number) => void,
  remove: (at: number) => void,
): TemplateResult | typeof nothing {
  if (!chosen.length) return nothing;
  const { collect } = words();
  return html`<div>
    <h2>${collect.chosen}</h2>
    <ol class="chosen" role="list">
      ${repeat(
        chosen,
        ({ key }) => key,
        ({ title }, at) =>
          html`<li>
            <span id="chosen-${at}" dir="auto">${title}</span>
            <div class="actions" role="group" aria-labelledby="chosen-${at}">
              <button
                type="button"
                class="up"
                aria-label=${collect.moveUp}
                aria-disabled=${at === 0}
                @click=${() => moveUp(at)}
              >
                ↑
              </button>
              <button type="button" class="remove" @click=${() => remove(at)}>${collect.remove}</button>
            </div>
          </li>`,
      )}
    </ol>
  </div>`;
}
