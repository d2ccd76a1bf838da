import { html, type TemplateResult } from 'lit';
import { words } from '../words/words.js';

export interface Review {
  id: string;
  /** Why it waits, as a sentence. */
  reason: string;
  accept(): void;
  drop(): void;
  /** What dropping is called. */
  dropping: string;
}

/** A fact or a question that waits for a person: why, and what they decide. */
export function renderReview({ id, reason, accept, drop, dropping }: Review): TemplateResult {
  return html`<div
    class="review"
    @keydown=${(event: KeyboardEvent) => {
      // Whoever holds Enter down decides of this one alone, not of those that come into its place
      if (event.repeat && event.key === 'Enter') event.preventDefault();
      else dropByKey(event, drop);
    }}
  >
    <p id="reason-${id}">${reason}</p>
    <div class="actions">
      <button class="primary" aria-describedby="line-${id} reason-${id}" @click=${accept}>${words().row.accept}</button>
      <button aria-keyshortcuts="Delete" @click=${drop}>${dropping}</button>
    </div>
  </div>`;
}

/** The Delete key of a line, or of what is decided of it; a Mac's keyboard calls it Backspace. */
export function dropByKey(event: KeyboardEvent, drop: () => void): void {
  const { key, repeat, ctrlKey, metaKey, altKey, shiftKey } = event;
  if ((key !== 'Delete' && key !== 'Backspace') || repeat || ctrlKey || metaKey || altKey || shiftKey) return;
  event.preventDefault();
  drop();
}

/** What has the focus in a list, to go on from where it is decided of. */
export interface Place {
  /** Among all rows that are shown. */
  row: number;
  /** Among those that wait, where one of them is being decided of. */
  waiting: number;
}

export const NOWHERE: Place = { row: -1, waiting: -1 };

/** Where the focus is, among rows; `waiting` are those of them to be checked. */
export function placeOf(rows: readonly Element[], waiting: readonly Element[]): Place {
  const { activeElement } = document;
  const placeIn = (all: readonly Element[]) => all.findIndex(row => row.contains(activeElement));
  return { row: placeIn(rows), waiting: activeElement?.closest('.review') ? placeIn(waiting) : -1 };
}
