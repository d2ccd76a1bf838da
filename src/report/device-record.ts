import type { Question } from '../quiz/types.js';
import type { SavedResult } from './reporter.js';
import { decodeResults, encodeResults } from './suspend.js';

/** The part of `Storage` that reporters use. */
export type AnswerStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** This page's storage of that name, where the browser lets it be used. */
export function browserStorage(name: 'localStorage' | 'sessionStorage'): Storage | undefined {
  try {
    return globalThis[name];
  } catch {
    return undefined;
  }
}

/** A learner's answers on this device: what the LMS may not have taken yet, and what other windows were told. */
export interface DeviceRecord {
  /** The attempt that the answers belong to. */
  attempt: string;
  /** Grows with every answer of the attempt, here as in the LMS: the higher is the newer. */
  sequence: number;
  /** The LMS has taken something of this attempt. */
  taken: boolean;
  results: SavedResult[];
}

export interface DeviceRecords {
  load(questions: readonly Question[]): DeviceRecord | undefined;
  /** Adds to what is there: another window of the same attempt may have written since. */
  save(questions: readonly Question[], record: DeviceRecord): void;
  /** Whether another window of this attempt is open. */
  isShared(): boolean;
  /** This window ends. With `settled`, the LMS has everything, and the last window takes the record with it. */
  leave(settled: boolean): void;
  clear(): void;
}

interface Stored {
  attempt: string;
  sequence: number;
  taken: boolean;
  answers: string;
  /** When each open window was last heard of, by its name. */
  windows: Record<string, number>;
}

/** A window that was not heard of for so long has crashed. */
const LONGEST_SILENCE = 10 * 60_000;

function parse(text: string | null | undefined): Stored | undefined {
  let value: Partial<Stored> | null;
  try {
    value = JSON.parse(text ?? '') as Partial<Stored> | null;
  } catch {
    return undefined;
  }
  if (typeof value?.attempt !== 'string' || typeof value.answers !== 'string') return undefined;
  const windows = typeof value.windows === 'object' && value.windows ? value.windows : {};
  const sequence = Number.isSafeInteger(value.sequence) ? value.sequence! : 0;
  return { attempt: value.attempt, answers: value.answers, sequence, taken: value.taken === true, windows };
}

/** Results of two sides: of a question that both have, the newer side's counts. */
export function mergeResults(older: readonly SavedResult[], newer: readonly SavedResult[]): SavedResult[] {
  const merged = new Map(older.map(result => [result.questionId, result]));
  for (const result of newer) {
    const other = merged.get(result.questionId);
    // A result that lost its answer for want of room says no more than the other.
    const isPoorer = result.answer === undefined && other?.answer !== undefined && other.score === result.score;
    merged.delete(result.questionId);
    merged.set(result.questionId, isPoorer ? other : result);
  }
  return [...merged.values()];
}

export function deviceRecords(storage: AnswerStorage, name: string): DeviceRecords {
  const key = `explainer-answers:${name}`;
  const ownName = Math.random().toString(36).slice(2, 8);
  const attempt = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch {
      // Full, or switched off: the LMS may still come back while the page is open.
      return undefined;
    }
  };
  const read = () => parse(attempt(() => storage.getItem(key)));
  const others = (stored: Stored | undefined) =>
    Object.entries(stored?.windows ?? {}).filter(
      ([window, seen]) => window !== ownName && typeof seen === 'number' && Date.now() - seen < LONGEST_SILENCE,
    );
  return {
    load(questions) {
      const stored = read();
      return stored && { ...stored, results: decodeResults(questions, stored.answers).results };
    },
    save(questions, record) {
      const stored = read();
      const isSame = stored?.attempt === record.attempt;
      const there = isSame ? decodeResults(questions, stored.answers).results : [];
      const results = mergeResults(there, record.results);
      const sequence = Math.max(record.sequence, isSame ? stored.sequence : 0);
      const next: Stored = {
        attempt: record.attempt,
        sequence,
        taken: record.taken || (isSame && stored.taken),
        answers: encodeResults(questions, results, { limit: Infinity, attempt: record.attempt, sequence }),
        windows: { ...Object.fromEntries(isSame ? others(stored) : []), [ownName]: Date.now() },
      };
      attempt(() => storage.setItem(key, JSON.stringify(next)));
    },
    isShared: () => others(read()).length > 0,
    clear: () => attempt(() => storage.removeItem(key)),
    leave(settled) {
      const stored = read();
      if (!stored) return;
      const left = others(stored);
      if (settled && left.length === 0) attempt(() => storage.removeItem(key));
      else attempt(() => storage.setItem(key, JSON.stringify({ ...stored, windows: Object.fromEntries(left) })));
    },
  };
}
