import { first } from './locales/en-first.js';
import { importLocale } from './locales/locales.js';

/** Every string of the interface. Those that depend on a number are functions. */
export interface Strings {
  /** BCP 47 tag of the language that the strings are in. */
  lang: string;
  /** For languages that are written from right to left. */
  dir?: 'rtl';
  /** Headings, by tag name. */
  titles: Record<string, string>;
  progress(number: number, count: number): string;
  progressSpoken(number: number, count: number): string;
  loading: string;
  failed: string;
  retry: string;
  right: string;
  wrong: string;
  partly(percent: number): string;
  /** In place of a verdict, where the answer was revealed. */
  revealed: string;
  rightAnswer: string;
  yourAnswer: string;
  next: string;
  seeResult: string;
  again: string;
  check: string;
  true: string;
  false: string;
  /** Read out for the gap in a sentence. */
  gap: string;
  evidence: string;
  readIt: string;
  result(right: number, count: number): string;
  /** Where answers scored in part, or not all count the same: each in the language's own digits, `share` in per cent. */
  points(points: string, max: string, share: string): string;
  /** `share`: 0 to 1. */
  praise(share: number): string;
  /** Of an event among others: to where what was before it stands. */
  earlier: string;
  later: string;
  moved(title: string, place: number, count: number): string;
  /** Of what an editor answers for, not the article. */
  addedByEditor: string;
  /** For what lay ahead, undated, when the article appeared. */
  ahead: string;
  about(date: string): string;
  until(from: string, to: string): string;
  since(date: string): string;
  /** `season`: 0 is spring. */
  season(season: number, year: string): string;
  /** `quarter`: 1 to 4. */
  quarter(quarter: number, year: string): string;
  /** `year`: the decade's first. */
  decade(year: string): string;
  choose: string;
  theAnswerWas(answer: string): string;
  youAnswered(answer: string): string;
  yourGuess: string;
  /** Label of the field beside the slider. */
  typeNumber: string;
  guessLabel: string;
  guessKept: string;
  /** Score card, before anything is answered. */
  notStarted(count: number): string;
  left(count: number): string;
  missed: string;
  share: string;
  copied: string;
  notShared: string;
  print: string;
  answers: string;
  clear: string;
  cleared: string;
  answered(number: number, count: number): string;
  background: string;
  noBackground: string;
}

/** Whole once the later part is there, which brings the rest of it. */
const english = first as unknown as Strings;
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
