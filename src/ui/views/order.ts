import { css, html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ranksOf } from '../../quiz/ranks.js';
import type { OrderQuestion } from '../../quiz/types.js';
import { drawTimeline } from './timeline.js';
import { buttonStyles } from '../look/button-styles.js';
import { checkButton } from './check.js';
import type { Asking } from './view.js';

const moved = (ids: string[], from: number, to: number) => {
  const rest = ids.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ids[from]!, ...rest.slice(to)];
};

/** Events in the reader's order: moved by dragging, by the buttons of each, or by arrow keys on those. */
export function orderView(question: OrderQuestion, asking: Asking<string[]>): TemplateResult {
  const { strings, lang, packLang, result } = asking;
  const byId = new Map(question.options.map(option => [option.id, option]));
  if (result) {
    const answer = asking.answer || [];
    const ranks = ranksOf(question);
    const marked = question.correct.map((id, index) => {
      // Events of one date may stand either way
      const right = !!answer.length && ranks.get(answer[index]!) === ranks.get(id);
      return { ...byId.get(id)!, right, place: answer.indexOf(id) + 1 };
    });
    return drawTimeline(marked, { lang, packLang, strings }, ({ text, evidence }) =>
      asking.fold(text, evidence.slice(0, 1)),
    );
  }
  const ids = asking.answer ?? question.options.map(option => option.id);

  const move = (from: number, to: number) => {
    if (to < 0 || to >= ids.length) return;
    asking.draft(moved(ids, from, to));
    asking.announce(strings.moved(byId.get(ids[from]!)!.text, to + 1, ids.length));
  };
  const onKey = (event: KeyboardEvent, from: number) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!by) return;
    event.preventDefault();
    move(from, from + by);
  };
  // Rows keep the place in which they are rendered, so that `arrangeRows` may move them
  const row = ({ id, text }: OrderQuestion['options'][number], index: number) => {
    const place = ids.indexOf(id);
    const step = (by: -1 | 1, sign: string, label: string) =>
      html`<button
        part="button"
        class="step"
        aria-label=${label}
        aria-disabled=${!ids[place + by]}
        @click=${() => move(place, place + by)}
        @keydown=${(event: KeyboardEvent) => onKey(event, place)}
      >
        <span aria-hidden="true">${sign}</span>
      </button>`;
    return html`<li
      class="row"
      part="option"
      data-place=${place}
      @pointerdown=${(event: PointerEvent) => drag(event, place, move)}
    >
      <span class="grip" aria-hidden="true"></span>
      <span class="event" id="event${index}" lang=${packLang} dir="auto">${text}</span>
      <span class="steps" role="group" aria-labelledby="event${index}">
        ${step(-1, '↑', strings.earlier)} ${step(1, '↓', strings.later)}
      </span>
    </li>`;
  };
  return html`${keyed(
    question.id,
    html`<ol class="order" part="options" role="list" tabindex="-1" aria-labelledby=${asking.named}>
      ${question.options.map(row)}
    </ol>`,
  )}
  ${checkButton(asking, ids)}`;
}

/**
 * Puts the rows into the reader's order. The one that holds the focus stays where it is and the others move around it: one
 * that is moved loses the focus, and is read out anew.
 */
export function arrangeRows(root: ParentNode): void {
  const rows = [...root.querySelectorAll<HTMLElement>('.row')].sort(
    (one, other) => Number(one.dataset.place) - Number(other.dataset.place),
  );
  const kept = Math.max(
    0,
    rows.findIndex(row => row.matches(':focus-within')),
  );
  for (let place = kept; place--;) {
    if (rows[place]!.nextElementSibling !== rows[place + 1]) rows[place + 1]!.before(rows[place]!);
  }
  for (let place = kept + 1; place < rows.length; place++) {
    if (rows[place - 1]!.nextElementSibling !== rows[place]) rows[place - 1]!.after(rows[place]!);
  }
}

/** Drags a row. A finger drags by the grip alone, so that it can scroll the page by the rest. */
function drag(down: PointerEvent, from: number, move: (from: number, to: number) => void): void {
  const path = down.composedPath() as Element[];
  const byGrip = path.some(node => node.classList?.contains('grip'));
  if (down.button || path.some(node => node.localName === 'button') || (down.pointerType === 'touch' && !byGrip))
    return;
  const row = down.currentTarget as HTMLElement;
  const rows = [...row.parentElement!.children] as HTMLElement[];
  const middles = rows.map(other => other.offsetTop + other.offsetHeight / 2);
  let to = from;
  down.preventDefault();
  row.setPointerCapture(down.pointerId);
  row.dataset.dragged = '';

  const onMove = ({ clientY }: PointerEvent) => {
    const by = clientY - down.clientY;
    const middle = middles[from]! + by;
    row.style.translate = `0 ${by}px`;
    to = middles.filter((other, index) => (index < from ? middle > other : index > from && middle > other)).length;
    rows.forEach((other, index) => {
      const shift = index < from && index >= to ? 1 : index > from && index <= to ? -1 : 0;
      if (index !== from) other.style.translate = `0 ${shift * (row.offsetHeight + 8)}px`;
    });
  };
  const onEnd = (event: PointerEvent) => {
    row.removeEventListener('pointermove', onMove);
    row.removeEventListener('pointerup', onEnd);
    row.removeEventListener('pointercancel', onEnd);
    delete row.dataset.dragged;
    for (const other of rows) other.style.translate = '';
    if (event.type === 'pointerup' && to !== from) move(from, to);
  };
  row.addEventListener('pointermove', onMove);
  row.addEventListener('pointerup', onEnd);
  row.addEventListener('pointercancel', onEnd);
}

export const orderStyles = [
  buttonStyles,
  css`
    .order {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 8px;
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25em;
      padding-inline-end: 0.25em;
      border: 1px solid var(--edge);
      border-radius: var(--radius);
      background: var(--raised);
      cursor: grab;
      user-select: none;
    }
    .row[data-dragged] {
      position: relative;
      z-index: 1;
      border-color: var(--accent);
      box-shadow: 0 4px 14px rgb(0 0 0 / 22%);
      cursor: grabbing;
    }
    .grip {
      flex: none;
      align-self: stretch;
      inline-size: 2.2em;
      padding: 1em calc(1.1em - 6px);
      background: radial-gradient(circle, var(--muted) 1.4px, transparent 2px) 0 0 / 6px 6px repeat round content-box;
      touch-action: none;
    }
    .event {
      /* the buttons go under it where they would leave it less */
      flex: 1 1 min(9em, 100% - 2.5em);
      min-inline-size: 0;
      padding-block: 0.55em;
      font-weight: 600;
      line-height: 1.35;
    }
    .steps {
      display: flex;
      gap: 0.25em;
      margin-inline-start: auto;
    }
    .step {
      inline-size: 2.6em;
      padding: 0;
      border-color: transparent;
      background: none;
      color: var(--accent);
      font-family: system-ui, sans-serif;
      text-align: center;
    }
    .step[aria-disabled='true'] {
      color: var(--line);
    }
    @media (forced-colors: active) {
      .grip {
        /* a gradient is left out where colours are forced */
        forced-color-adjust: none;
        background-image: radial-gradient(circle, CanvasText 1.4px, transparent 2px);
      }
      .step[aria-disabled='true'] {
        border-color: GrayText;
        color: GrayText;
      }
    }
    @media (prefers-reduced-motion: no-preference) {
      .row:not([data-dragged]) {
        transition: translate 0.15s;
      }
    }
  `,
];
