/** Where somebody was in a work when they left it: the view, and the question or the fact that was open. */
export interface LeftAt {
  view: string;
  chosen?: string;
}

const keyOf = (id: string) => `explainer-studio-left-at-${id}`;

/** Remembers it in this tab, for a reload. Not in what the browser keeps for good: Firefox waits for a full disk there. */
export function noteLeftAt(id: string, at: LeftAt): void {
  try {
    sessionStorage.setItem(keyOf(id), JSON.stringify(at));
  } catch {
    // It begins at its beginning then
  }
}

/** Where a work was left; undefined: it wasn't open in this tab yet. */
export function leftAt(id: string): LeftAt | undefined {
  try {
    const at = JSON.parse(sessionStorage.getItem(keyOf(id)) ?? 'null') as Partial<LeftAt> | null;
    return typeof at?.view === 'string' ? { view: at.view, chosen: at.chosen } : undefined;
  } catch {
    // A tab that keeps nothing, or what something spoiled
    return undefined;
  }
}
