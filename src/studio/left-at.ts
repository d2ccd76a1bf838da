/** Where somebody was in a work when they left it: the view, and the question or the fact that was open. */
export interface LeftAt {
  view: string;
  chosen?: string;
}

const KEY = 'explainer-studio-left-at';
const MOST_WORKS = 50;

function all(): [id: string, at: LeftAt][] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? (kept as [string, LeftAt][]) : [];
  } catch {
    // A tab that keeps nothing, or what something spoiled
    return [];
  }
}

/** Remembers it in this tab, for a reload. Not in what the browser keeps for good: Firefox waits for a full disk there. */
export function noteLeftAt(id: string, at: LeftAt): void {
  const others = all().filter(([other]) => other !== id);
  try {
    sessionStorage.setItem(KEY, JSON.stringify([[id, at], ...others].slice(0, MOST_WORKS)));
  } catch {
    // It begins at its beginning then
  }
}

/** Where a work was left; undefined: it wasn't open in this tab yet. */
export function leftAt(id: string): LeftAt | undefined {
  const [, at] = all().find(entry => entry?.[0] === id) ?? [];
  return typeof at?.view === 'string' ? at : undefined;
}
