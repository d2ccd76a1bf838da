import { loadLocale, locales, putStrings } from './registry.js';
import type { Strings } from './strings.js';

/** The strings that depend on what they are given. */
const FUNCTIONS: Record<
  { [Key in keyof Strings]-?: Strings[Key] extends (...given: never[]) => string ? Key : never }[keyof Strings],
  true
> = {
  progress: true,
  progressSpoken: true,
  partly: true,
  pairsInOrder: true,
  pairsMatched: true,
  result: true,
  points: true,
  praise: true,
  moved: true,
  about: true,
  until: true,
  since: true,
  season: true,
  quarter: true,
  decade: true,
  theAnswerWas: true,
  youAnswered: true,
  notStarted: true,
  left: true,
  answered: true,
};

/** What a page brings of a language's words: any of them, and of the headings any. */
export type OwnStrings = Partial<Omit<Strings, 'lang'>>;

function tagOf(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0]!;
  } catch {
    throw new TypeError(`"${lang}" is no language tag such as "nl" or "de-CH".`);
  }
}

/** A string of the wrong kind would break the widgets only once they say it. */
function requireKinds(strings: OwnStrings): void {
  for (const [key, value] of Object.entries(strings)) {
    const kind = key === 'titles' ? 'object' : Object.hasOwn(FUNCTIONS, key) ? 'function' : 'string';
    if (typeof value !== kind || value === null)
      throw new TypeError(
        `addLocale: “${key}” takes a value of type ${kind}, not ${value === null ? 'null' : typeof value}.`,
      );
  }
}

/**
 * Gives the interface words of the page's own: another language (`'nl'`), or other words for one that there is, everywhere
 * (`'de'`) or for a region (`'de-CH'`). What isn't given stays as it was: in the words of the language, else in English.
 * Resolves once the widgets speak so.
 */
export async function addLocale(lang: string, strings: OwnStrings): Promise<void> {
  const tag = tagOf(lang);
  requireKinds(strings);
  const name = tag.split('-')[0]!;
  await loadLocale(name);
  const { titles, ...words } = strings;
  const before = locales.get(tag) ?? locales.get(name) ?? locales.get('en')!;
  const all = { lang: name, ...words, ...(titles && { titles: Object.assign(Object.create(before.titles), titles) }) };
  // Pages write "de-ch", too
  for (const each of new Set([tag, tag.toLowerCase()])) putStrings(each, all);
}

/**
 * Makes every widget without a `lang` of its own speak this language, whatever the page's `lang` is; without one, by the
 * page's again.
 */
export function setInterfaceLanguage(lang?: string): void {
  putStrings('', { lang: lang && tagOf(lang) });
}
