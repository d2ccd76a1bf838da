import { html, nothing, type TemplateResult } from 'lit';
import type { Workspace } from '../state/workspace.js';

export interface BarActions {
  travel(way: 'undo' | 'redo'): void;
  /** To all work. */
  leave(): void;
}

export interface BarWords {
  /** Whether the work is kept. */
  saved: string;
  /** What became of going back or forth; empty once something else was done. */
  told: string;
}

/** What stands above a work. */
export function barOf(
  { history }: Workspace,
  { saved, told }: BarWords,
  { travel, leave }: BarActions,
): TemplateResult {
  const { past, present, future } = history;
  return html`<header class="bar">
    <span class="brand">Explainer studio</span>
    <h1>${present.state.pack.title || 'Without a title'}</h1>
    ${told ? html`<span class="undone" title=${told}>${told}</span>` : nothing}
    <span class="note saved">${saved}</span>
    <div class="actions">
      <button aria-disabled=${!past.length} title="Ctrl+Z" @click=${() => travel('undo')}>Undo</button>
      <button aria-disabled=${!future.length} title="Ctrl+Shift+Z" @click=${() => travel('redo')}>Redo</button>
      <button @click=${leave}>All work</button>
    </div>
  </header>`;
}
