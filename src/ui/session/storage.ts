/** What a session keeps between visits. */
export interface SavedSession {
  seed: string;
  /** By question id. */
  results: Record<string, import('../../quiz/types.js').Result>;
  /** The reader's guesses at open questions, by fact id. */
  guesses: Record<string, string>;
}

type StorageName = 'localStorage' | 'sessionStorage';

/** Undefined where there is no storage (private mode, a sandboxed frame), nothing is saved, or what is saved is broken. */
export function read(storage: StorageName, key: string): SavedSession | undefined {
  try {
    const saved = JSON.parse(globalThis[storage].getItem(key) ?? 'null') as Partial<SavedSession> | null;
    if (typeof saved?.seed !== 'string') return;
    const results = Object.entries(saved.results ?? {}).filter(([id, result]) => result?.questionId === id);
    return { seed: saved.seed, results: Object.fromEntries(results), guesses: { ...saved.guesses } };
  } catch {
    return;
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
