import { html, type TemplateResult } from 'lit';
import { words } from '../words/words.js';

const DOT = html`<span aria-hidden="true"> · </span>`;

/** What stands in one line, parted by dots that nobody has to hear. */
export const parted = (parts: readonly unknown[]): readonly unknown[] =>
  parts.filter(Boolean).flatMap((part, at) => (at ? [DOT, part] : [part]));

/** What is right, by a sign for who sees it. */
export const right = (what: unknown): TemplateResult =>
  html`<span aria-hidden="true">✓ </span><span class="hidden">${words().row.right}</span>${what}`;
