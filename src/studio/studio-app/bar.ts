import { html, nothing, type TemplateResult } from 'lit';
import type { Workspace } from '../state/workspace.js';
import '../studio-language/studio-language.js';
import { words } from '../words/words.js';

export interface BarActions {
  travel(way: 'undo' | 'redo'): void;
  /** To all work. */
  leave(): void;
}

export interface BarWords {
  /** Whether the work is kept. */
  saved?: string;
  /** What became of going back or forth; empty once something else was done. */
  told: string;
}

/** What stands above all that the studio shows. */
const bar = (title: unknown, actions: unknown): TemplateResult =>
  html`<header class="bar">
    <span class="brand">${words().bar.studio}</span>
    ${title}
    <div class="actions">${actions}<studio-language></studio-language></div>
  </header>`;

/** What stands above what isn't a work: `leave` to all work, where it isn't that already. */
export const plainBar = (leave?: () => void): TemplateResult =>
  bar(nothing, leave ? html`<button @click=${leave}>${words().bar.allWork}</button>` : nothing);

/** What stands above a work. */
export function barOf(
  { history }: Workspace,
  { saved, told }: BarWords,
  { travel, leave }: BarActions,
): TemplateResult {
  const { past, present, future } = history;
  const { untitled, undo, undoKeys, redo, redoKeys, allWork } = words().bar;
  return bar(
    html`<h1 dir="auto">${present.state.pack.title || untitled}</h1>
      ${told ? html`<span class="undone" title=${told}>${told}</span>` : nothing}
      <span class="note saved">${saved}</span>`,
    html`<button aria-disabled=${!past.length} title=${undoKeys} @click=${() => travel('undo')}>${undo}</button>
      <button aria-disabled=${!future.length} title=${redoKeys} @click=${() => travel('redo')}>${redo}</button>
      <button @click=${leave}>${allWork}</button>`,
  );
}
