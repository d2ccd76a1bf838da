const KEY = 'explainer-studio-language';

/** The language that somebody chose for the studio in this browser; empty where nobody has. */
export function keptLanguage(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** Remembers the choice for the next visit. */
export function keepLanguage(language: string): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // A browser that keeps nothing: it is asked of the browser's own language then
  }
}
