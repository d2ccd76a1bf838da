import { openDB, type DBSchema } from 'idb';

interface Schema extends DBSchema {
  settings: { key: 'language'; value: string };
}

/** Longer nobody waits to see the studio in the browser's own language. */
const PATIENCE = 500;

const settings = () =>
  openDB<Schema>('explainer-studio-settings', 1, {
    upgrade: created => void created.createObjectStore('settings'),
  });

/**
 * The language that somebody chose for the studio in this browser; empty where nobody has, or it can't be had soon. Not kept
 * in `localStorage`: Firefox waits there for a disk that is full, and the page with it.
 */
export async function keptLanguage(): Promise<string> {
  const kept = settings()
    .then(async database => {
      const language = await database.get('settings', 'language');
      database.close();
      return language ?? '';
    })
    .catch(() => '');
  return Promise.race([kept, new Promise<string>(resolve => setTimeout(resolve, PATIENCE, ''))]);
}

/** Remembers the choice for the next visit. */
export async function keepLanguage(language: string): Promise<void> {
  try {
    const database = await settings();
    await database.put('settings', language, 'language');
    database.close();
  } catch {
    // A browser that keeps nothing: it is asked for its own language then
  }
}
