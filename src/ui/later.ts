import type { later as module } from './later/later.js';

/**
 * What a quiz needs only once its first question stands: marking, feedback, passages, the reader's session, the whole
 * check of a pack. It is a module of its own that comes after the first paint, so that the question is there sooner.
 */
export type Later = typeof module;

let there: Later | undefined;
let isAsked = false;
let laterTries = 0;
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
      setTimeout(fetchLater, Math.min(2 ** laterTries++, 60) * 500);
      addEventListener('online', fetchLater, { once: true });
    },
  );
}
