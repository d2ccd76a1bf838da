import { html, nothing, type TemplateResult } from 'lit';
import type { ToCheck } from '../state/to-check.js';
import { filled } from '../words/filled.js';
import { words } from '../words/words.js';

/** What can be done with a work, in the order in which it is done. */
const VIEWS = ['article', 'play', 'questions', 'facts', 'look', 'preview', 'export'] as const;
export type View = (typeof VIEWS)[number];

export const isView = (name: string): name is View => (VIEWS as readonly string[]).includes(name);

/** The tabs of a work; `toCheck` tells what waits for an editor. */
export function tabsOf(shown: View, toCheck: ToCheck, choose: (view: View) => void): TemplateResult {
  return html`<nav>
    <div
      class="tabs"
      role="tablist"
      aria-label=${words().tabs.label}
      @keydown=${(event: KeyboardEvent) => followKey(event, choose)}
    >
      ${VIEWS.map(view => tabOf(view, view === shown, (toCheck as Partial<Record<View, number>>)[view] ?? 0, choose))}
    </div>
  </nav>`;
}

function tabOf(view: View, isChosen: boolean, toCheck: number, choose: (view: View) => void): TemplateResult {
  return html`<button
    id="tab-${view}"
    class="tab-${view}"
    role="tab"
    data-view=${view}
    aria-selected=${isChosen}
    aria-controls=${isChosen ? (view === 'article' ? 'panel-article' : 'panel') : nothing}
    tabindex=${isChosen ? 0 : -1}
    @click=${() => choose(view)}
  >
    ${words().tabs[view]} ${toCheck ? html`<span class="count">${heardAround(toCheck)}</span>` : nothing}
  </button>`;
}

/** The number alone is seen. */
const heardAround = (count: number) =>
  filled(words().tabs.toCheck(count), { count }).map(piece =>
    piece === count ? count : html`<span class="hidden">${piece}</span>`,
  );

function followKey(event: KeyboardEvent, choose: (view: View) => void): void {
  const list = event.currentTarget as HTMLElement;
  const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')].filter(tab => tab.checkVisibility());
  const at = tabs.indexOf(event.target as HTMLElement);
  const onward = getComputedStyle(list).direction === 'rtl' ? -1 : 1;
  const next = { ArrowRight: at + onward, ArrowLeft: at - onward, Home: 0, End: tabs.length - 1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  const tab = tabs.at(next % tabs.length)!;
  tab.focus();
  choose(tab.dataset.view as View);
}
