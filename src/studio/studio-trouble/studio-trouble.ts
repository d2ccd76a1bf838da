import { html, nothing, type TemplateResult } from 'lit';
import { property } from '../../ui/elements/decorators.js';
import { define } from '../../ui/elements/define.js';
import type { Resolution, Trouble } from '../trouble.js';
import { StudioElement } from '../studio-element.js';
import type { StudioWords } from '../words/en.js';
import { words } from '../words/words.js';

/** What can be done about each trouble, and what that is called. */
const WAYS = {
  elsewhere: [['take-over', 'workHere']],
  taken: [['take-over', 'workHere']],
  changed: [
    ['keep-both', 'keepBoth'],
    ['save-file', 'saveMine'],
    ['show-kept', 'showKept'],
  ],
  removed: [
    ['keep-anew', 'keepAnew'],
    ['save-file', 'saveFile'],
    ['leave', 'leaveRemoved'],
  ],
  unkept: [
    ['save-file', 'saveFile'],
    ['try-again', 'tryAgain'],
    ['leave', 'leaveUnkept'],
  ],
} as const satisfies Record<Trouble['kind'], readonly (readonly [Resolution, keyof StudioWords['trouble']])[]>;

function textOf(trouble: Trouble): string {
  const { noRoom, unkept, ...texts } = words().trouble;
  if (trouble.kind !== 'unkept') return texts[trouble.kind];
  return trouble.why === undefined ? noRoom : unkept(trouble.why);
}

/** Says why the work isn't being kept, and what can be done. */
export class StudioTrouble extends StudioElement {
  @property({ attribute: false }) trouble?: Trouble;

  protected override render(): TemplateResult | typeof nothing {
    const { trouble } = this;
    if (!trouble) return nothing;
    return html`<div class="notice">
      <p role="alert">${textOf(trouble)}</p>
      <div class="actions">
        ${WAYS[trouble.kind].map(
          ([how, name], i) =>
            html`<button class=${i ? '' : 'primary'} @click=${() => this.ask('studio-resolve', { how })}>
              ${words().trouble[name]}
            </button>`,
        )}
      </div>
    </div>`;
  }
}

define('studio-trouble', StudioTrouble);

declare global {
  interface HTMLElementTagNameMap {
    'studio-trouble': StudioTrouble;
  }
}
