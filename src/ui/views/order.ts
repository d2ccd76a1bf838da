import { css, html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { OrderQuestion } from '../../quiz/types.js';
import { drawTimeline } from '../timeline.js';
import { buttonStyles } from '../button-styles.js';
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
    const marked = question.correct.map((id, index) => {
      const event = byId.get(id)!;
      // Events of one date may stand either way
      return { ...event, right: !!answer.length && byId.get(answer[index]!)?.date === event.date };
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
  const press = (event: Event, from: number, step: -1 | 1) => {
    const button = event.currentTarget as HTMLButtonElement;
    move(from, from + step);
    // Moving the row in the DOM drops the focus
    setTimeout(() => button.focus());
  };
  const onKey = (event: KeyboardEvent, from: number) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key] as -1 | 1 | undefined;
    if (!step) return;
    event.preventDefault();
    press(event, from, step);
  };

  return html`<ol class="order" part="options" aria-labelledby="question">
      ${repeat(
        ids,
        id => id,
        (id, index) => {
          const { text } = byId.get(id)!;
          const step = (by: -1 | 1, sign: string, label: string) =>
            html`<button
              part="button"
              class="step"
              aria-label=${label}
              aria-disabled=${!ids[index + by]}
              @click=${(event: Event) => press(event, index, by)}
              @keydown=${(event: KeyboardEvent) => onKey(event, index)}
            >
              <span aria-hidden="true">${sign}</span>
            </button>`;
          return html`<li class="row" part="option" @pointerdown=${(event: PointerEvent) => drag(event, index, move)}>
            <span class="grip" aria-hidden="true"></span>
            <span class="event" lang=${packLang} dir="auto">${text}</span>
            ${step(-1, '↑', strings.earlier(text))} ${step(1, '↓', strings.later(text))}
          </li>`;
        },
      )}
    </ol>
    ${checkButton(asking, ids)}`;
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
      flex: 1;
      min-inline-size: 0;
      padding-block: 0.55em;
      font-weight: 600;
      line-height: 1.35;
    }
    .step {
      flex: none;
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
    @media (prefers-reduced-motion: no-preference) {
      .row:not([data-dragged]) {
        transition: translate 0.15s;
      }
    }
  `,
];
