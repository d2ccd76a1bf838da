const COOKIE = 'explainer-studio-language';
const YEAR = 365 * 24 * 60 * 60;

/**
 * The language that somebody chose for the studio in this browser; empty where nobody has. In a cookie, which is there before
 * anything is rendered: Firefox waits in `localStorage` for a disk that is full, and the page with it.
 */
export function keptLanguage(): string {
  try {
    return new RegExp(`(?:^|; )${COOKIE}=([a-z]{2,3})`).exec(document.cookie)?.[1] ?? '';
  } catch {
    // A frame that may have none
    return '';
  }
}

/** Remembers the choice for the next visit, for a year. */
export function keepLanguage(language: string): void {
  try {
    document.cookie = `${COOKIE}=${language}; path=/; max-age=${YEAR}; SameSite=Strict`;
  } catch {
    // The browser is asked for its own language then
  }
}
