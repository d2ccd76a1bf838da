import type { controllers as module } from '../controllers/index.js';

/**
 * The seam between what a page loads at first and what it loads later. With the elements come their first question and the
 * verdict on it, so that a tap waits for nothing. With the controllers comes all else: the reader's session, passages, the
 * next question, the result, the whole check of a pack. A reader who scrolls past doesn't pay for that, and the question
 * stands in half the time. What comes at first knows the controllers
 * by their types alone, and they know the elements as `WidgetHost`.
 *
 * Two more things come only where they are asked for: kinds of question that few packs have (`further-kinds.ts`), and the
 * languages of the interface (`../locales/locales.ts`).
 */
export type Controllers = typeof module;

let there: Controllers | undefined;
let isAsked = false;
let controllersTries = 0;
/** Are told each time that it can't be had. */
export const worried = new Set<() => void>();
const waiting: ((controllers: Controllers) => void)[] = [];

/** Calls back once it is there: at once where it is. */
export function whenControllers(act: (controllers: Controllers) => void): void {
  if (there) act(there);
  else waiting.push(act);
}

/** Says that it is there. */
export function provideControllers(controllers: Controllers): void {
  there = controllers;
  for (const act of waiting.splice(0)) act(controllers);
}

/** Asks for it; again and again where it can't be had, less and less often. */
export function fetchControllers(): void {
  if (there || isAsked) return;
  isAsked = true;
  // The build has a further try ask under another address: a browser may keep to it that a module can't be had
  import('../controllers/index.js').then(
    ({ controllers }) => provideControllers(controllers),
    () => {
      isAsked = false;
      worried.forEach(tell => tell());
      setTimeout(fetchControllers, Math.min(2 ** controllersTries++, 60) * 500);
      addEventListener('online', fetchControllers, { once: true });
    },
  );
}

/** As long in view as it takes to read a question, milliseconds. */
const READING = 2500;
const inView = new Set<Element>();
let view: IntersectionObserver | undefined;

/** Asks for it once a reader reads a widget, or is about to use it. */
export function fetchControllersOnInterest(widget: Element): void {
  view ??= new IntersectionObserver(entries => {
    for (const { isIntersecting, target } of entries) inView[isIntersecting ? 'add' : 'delete'](target);
    setTimeout(() => inView.size && fetchControllers(), READING);
  });
  view.observe(widget);
  for (const sign of ['pointerover', 'focusin']) widget.addEventListener(sign, fetchControllers);
}
