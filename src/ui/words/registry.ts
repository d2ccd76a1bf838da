import { questionWords } from '../locales/en-question.js';
import { importLocale } from '../locales/locales.js';
import type { Strings } from './strings.js';

/** Whole once the controllers are there, which bring the rest of it. */
const english = questionWords as unknown as Strings;
/** By tag; what the page has set for all under ''. */
export const locales = new Map<string, Strings>([['en', english]]);
/** Whoever is rendered anew when a language has come or is asked for. */
export const speakers = new Set<{ requestUpdate(): void }>();

export function updateSpeakers(): void {
  for (const speaker of speakers) speaker.requestUpdate();
}

/** Makes the interface speak another language wherever `lang` asks for it. What is missing stays as in the language without its region, else English. */
export function putStrings(lang: string, strings: Partial<Strings>): void {
  // What is still to come of English is found by the chain, too
  locales.set(lang, Object.assign(Object.create(stringsFor(lang)), { lang: lang.split('-')[0]!, ...strings }));
  updateSpeakers();
}

const loading: Record<string, Promise<unknown> | undefined> = {};

/** Loads one of the languages that come with the library, by its tag without a region: once. Nothing comes of one that doesn't exist. */
export const loadLocale = (name: string): Promise<unknown> | undefined =>
  (loading[name] ||= importLocale(name)?.then(
    locale => putStrings(name, locale.default),
    // It stays English, and is asked for again by the next widget
    () => delete loading[name],
  ));

/** The strings for a BCP 47 tag: `pt-BR` falls back to `pt`, all else to English, also while a language is being loaded. */
export function stringsFor(lang: string): Strings {
  const name = lang.toLowerCase().split('-')[0]!;
  const known = locales.get(lang) ?? locales.get(name);
  if (!known) loadLocale(name);
  return known ?? english;
}
