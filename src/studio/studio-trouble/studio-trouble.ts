import { html, nothing, type TemplateResult } from 'lit';
import { property } from '../../ui/elements/decorators.js';
import { define } from '../../ui/elements/define.js';
import type { Resolution, Trouble } from '../trouble.js';
import { StudioElement } from '../studio-element.js';

const WORDS: Record<Exclude<Trouble['kind'], 'unkept'>, { text: string; ways: [Resolution, string][] }> = {
  elsewhere: {
    text: 'This work is open in another tab. It can be changed in one tab at a time.',
    ways: [['take-over', 'Work on it here']],
  },
  taken: {
    text: 'This work is now being changed in another tab. All that you did here is kept.',
    ways: [['take-over', 'Work on it here']],
  },
  changed: {
    text: 'This work was changed in another tab. What you did here since then is not kept, and nothing was written over.',
    ways: [
      ['keep-both', 'Keep mine as a second work'],
      ['save-file', 'Save mine as a file'],
      ['show-kept', 'Go on with the other, without mine'],
    ],
  },
  removed: {
    text: 'This work was removed in another tab, or with this site’s data. It is on this screen only.',
    ways: [
      ['keep-anew', 'Keep it again'],
      ['save-file', 'Save it as a file'],
      ['leave', 'Leave it removed'],
    ],
  },
};

const UNKEPT: [Resolution, string][] = [
  ['save-file', 'Save it as a file'],
  ['try-again', 'Try again'],
  ['leave', 'Leave without keeping it'],
];

/** Says why the work isn't being kept, and what can be done. */
export class StudioTrouble extends StudioElement {
  @property({ attribute: false }) trouble?: Trouble;

  protected override render(): TemplateResult | typeof nothing {
    const { trouble } = this;
    if (!trouble) return nothing;
    const { text, ways } =
      trouble.kind === 'unkept'
        ? {
            text: `This browser doesn’t keep your work: ${trouble.why}. Save it as a file: the studio opens that again, here or in another browser.`,
            ways: UNKEPT,
          }
        : WORDS[trouble.kind];
    return html`<div class="notice">
      <p role="alert">${text}</p>
      <div class="actions">
        ${ways.map(
          ([how, label], i) =>
            html`<button class=${i ? '' : 'primary'} @click=${() => this.ask('studio-resolve', { how })}>
              ${label}
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
