/** Where somebody was in a work when they left it: the view, and the question or the fact that was open. */
export interface LeftAt {
  view: string;
  chosen?: string;
}

const KEY = 'explainer-studio-left-at';
const MOST_WORKS = 50;

function all(): [id: string, at: LeftAt][] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? (kept as [string, LeftAt][]) : [];
  } catch {
    // A browser that keeps nothing, or what something spoiled
    return [];
  }
}

/** Remembers it in this browser, for a reload and for the next visit. */
export function noteLeftAt(id: string, at: LeftAt): void {
  const others = all().filter(([other]) => other !== id);
  try {
    localStorage.setItem(KEY, JSON.stringify([[id, at], ...others].slice(0, MOST_WORKS)));
  } catch {
    // It begins at its beginning then
  }
}

/** Where a work was left; undefined: it wasn't open in this browser yet. */
export function leftAt(id: string): LeftAt | undefined {
  const [, at] = all().find(entry => entry?.[0] === id) ?? [];
  return typeof at?.view === 'string' ? at : undefined;
}
