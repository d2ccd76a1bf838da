import type { later as module } from './later/later.js';

/**
 * What a quiz needs only once its first question stands: marking, feedback, passages, the reader's session, the whole
 * check of a pack. It is a module of its own, so that the question is there sooner and who scrolls past it pays no more.
 */
export type Later = typeof module;

let there: Later | undefined;
let isAsked = false;
let laterTries = 0;
/** Are told each time that it can't be had. */
export const worried = new Set<() => void>();
const waiting: ((later: Later) => void)[] = [];

/** Calls back once it is there: at once where it is. */
export function whenLater(act: (later: Later) => void): void {
  if (there) act(there);
  else waiting.push(act);
}

/** Says that it is there. */
export function provideLater(later: Later): void {
  there = later;
  for (const act of waiting.splice(0)) act(later);
}

/** Asks for it; again and again where it can't be had, less and less often. */
export function fetchLater(): void {
  if (there || isAsked) return;
  isAsked = true;
  // The build has a further try ask under another address: a browser may keep to it that a module can't be had
  import('./later/later.js').then(
    ({ later }) => provideLater(later),
    () => {
      isAsked = false;
      worried.forEach(tell => tell());
      setTimeout(fetchLater, Math.min(2 ** laterTries++, 60) * 500);
      addEventListener('online', fetchLater, { once: true });
    },
  );
}

/** As long in view as it takes to read a question, milliseconds. */
const READING = 2500;
const inView = new Set<Element>();
let view: IntersectionObserver | undefined;

/** Asks for it once a reader reads a widget, or is about to use it. */
export function fetchLaterOnInterest(widget: Element): void {
  view ??= new IntersectionObserver(entries => {
    for (const { isIntersecting, target } of entries) inView[isIntersecting ? 'add' : 'delete'](target);
    setTimeout(() => inView.size && fetchLater(), READING);
  });
  view.observe(widget);
  for (const sign of ['pointerover', 'focusin']) widget.addEventListener(sign, fetchLater);
}
