import { html, nothing, type TemplateResult } from 'lit';
import type { ToCheck } from '../state/to-check.js';

/** What can be done with a work, in the order in which it is done. */
const VIEWS = {
  article: 'Article',
  play: 'Play',
  questions: 'Questions',
  facts: 'Facts',
  look: 'Title and look',
  preview: 'Preview',
  export: 'Take away',
} as const;
export type View = keyof typeof VIEWS;

export const isView = (name: string): name is View => Object.hasOwn(VIEWS, name);

/** The tabs of a work; `toCheck` tells what waits for an editor. */
export function tabsOf(shown: View, toCheck: ToCheck, choose: (view: View) => void): TemplateResult {
  return html`<nav>
    <div class="tabs" role="tablist" aria-label="Steps" @keydown=${(event: KeyboardEvent) => followKey(event, choose)}>
      ${(Object.keys(VIEWS) as View[]).map(view => tabOf(view, view === shown, (toCheck as Partial<Record<View, number>>)[view] ?? 0, choose))}
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
    ${VIEWS[view]}
    ${toCheck ? html`<span class="count">${toCheck}<span class="hidden"> to check</span></span>` : nothing}
  </button>`;
}

function followKey(event: KeyboardEvent, choose: (view: View) => void): void {
  const list = event.currentTarget as HTMLElement;
  const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')].filter(tab => tab.checkVisibility());
  const at = tabs.indexOf(event.target as HTMLElement);
  const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  const tab = tabs.at(next % tabs.length)!;
  tab.focus();
  choose(tab.dataset.view as View);
}
