import type { QueueStorage } from './statement-queue.js';
import type { SavedResult } from './reporter.js';

interface Kept {
  result: SavedResult;
  /** A statement of it waits, or is with the store. */
  told: boolean;
}

/** Answers that stand in no state document yet, kept on this device under the session's registration. */
export interface KeptAnswers {
  load(): Kept[];
  add(result: SavedResult, told: boolean): void;
  clear(): void;
}

export function keptAnswers(
  storage: Pick<QueueStorage, 'getItem' | 'setItem' | 'removeItem'> | undefined,
  name: string,
): KeptAnswers {
  const key = `explainer-kept:${name}`;

  function load(): Kept[] {
    try {
      const value: unknown = JSON.parse(storage?.getItem(key) ?? '[]');
      return Array.isArray(value) ? value.filter(isKept) : [];
    } catch {
      return [];
    }
  }

  return {
    load,
    add(result, told) {
      const others = load().filter(one => one.result.questionId !== result.questionId);
      try {
        storage?.setItem(key, JSON.stringify([...others, { result, told }]));
      } catch {
        // Full, or switched off: it is still in memory.
      }
    },
    clear() {
      try {
        storage?.removeItem(key);
      } catch {
        // It is merged again next time, and says nothing new.
      }
    },
  };
}

function isKept(value: unknown): value is Kept {
  const { result, told } = (value ?? {}) as Partial<Kept>;
  return typeof told === 'boolean' && isSavedResult(result);
}

export function isSavedResult(value: unknown): value is SavedResult {
  const { questionId, score } = (value ?? {}) as Partial<SavedResult>;
  return typeof questionId === 'string' && typeof score === 'number';
}
