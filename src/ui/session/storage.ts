import type { Result } from '../../quiz/types.js';

/** What a session keeps between visits. */
export interface SavedSession {
  seed: string;
  /** By question id. */
  results: Record<string, Result>;
  /** The reader's guesses at open questions, by fact id. */
  guesses: Record<string, string>;
  /** By widget, how often it was started over; under '' how often all were. */
  rounds?: Record<string, number>;
}

type StorageName = 'localStorage' | 'sessionStorage';

/** Undefined where there is no storage (private mode, a sandboxed frame), nothing is saved, or what is saved is broken. */
export function read(storage: StorageName, key: string): SavedSession | undefined {
  try {
    const saved = JSON.parse(globalThis[storage].getItem(key) ?? 'null') as Partial<SavedSession> | null;
    if (typeof saved?.seed !== 'string') return;
    const results = Object.entries(saved.results ?? {}).filter(
      ([id, result]) => result?.questionId === id && typeof result.score === 'number' && isAnswer(result.answer),
    );
    const { seed, guesses, rounds } = saved;
    return { seed, results: Object.fromEntries(results), guesses: { ...guesses }, rounds: { ...rounds } };
  } catch {
    return;
  }
}

/** Of a shape that a widget can show. */
function isAnswer(answer: unknown): boolean {
  if (typeof answer !== 'object') return answer !== undefined;
  return answer !== null && Object.values(answer).every(part => typeof part === 'string');
}

export function remove(storage: StorageName, key: string): void {
  try {
    globalThis[storage].removeItem(key);
  } catch {
    // No storage: nothing is kept there
  }
}

/** False where nothing could be saved: no storage, or it is full. */
export function write(storage: StorageName, key: string, session: SavedSession): boolean {
  try {
    globalThis[storage].setItem(key, JSON.stringify(session));
    return true;
  } catch {
    return false;
  }
}
