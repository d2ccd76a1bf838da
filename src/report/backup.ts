import type { Question } from '../quiz/types.js';
import type { SavedResult } from './reporter.js';
import { decodeResults, encodeResults } from './suspend.js';

/** The part of `Storage` that reporters use. */
export type AnswerStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** This page's `localStorage`, where the browser lets it be used. */
export function localAnswerStorage(): AnswerStorage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/** Answers that an LMS has not taken, kept on this device for this learner until it does. */
export interface Backup {
  load(questions: readonly Question[]): SavedResult[];
  save(questions: readonly Question[], results: Iterable<SavedResult>): void;
  clear(): void;
}

export function backupIn(storage: AnswerStorage, name: string): Backup {
  const key = `explainer-answers:${name}`;
  const attempt = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch {
      // Full, or switched off: the LMS may still come back while the page is open.
      return undefined;
    }
  };
  return {
    load: questions => decodeResults(questions, attempt(() => storage.getItem(key)) ?? ''),
    save(questions, results) {
      attempt(() => storage.setItem(key, encodeResults(questions, results, Infinity)));
    },
    clear() {
      attempt(() => storage.removeItem(key));
    },
  };
}
