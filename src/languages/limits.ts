import { FACT_KINDS, type FactKind } from '../pack/types.js';
import type { Language } from './language.js';
import { languageTags } from './languages.js';

/** How it is told what can't be had of an article, in one language. */
export interface LimitWords {
  /** As Intl knows the language in which it is told. */
  lang: string;
  kinds: Readonly<Record<FactKind, string>>;
  unspoken(language: string, read: readonly string[]): string;
  missing(language: string, kinds: readonly string[]): string;
}

/** "German", or the tag where it has no name. */
function nameOf(tag: string, lang: string): string {
  try {
    return new Intl.DisplayNames(lang, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

const list = (words: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction') =>
  new Intl.ListFormat('en', { type }).format(words);

export const LIMIT_WORDS: LimitWords = {
  lang: 'en',
  kinds: {
    people: 'people',
    quotes: 'quotations',
    events: 'events',
    openQuestions: 'open questions',
    claims: 'statements',
    numbers: 'numbers',
    places: 'places',
    terms: 'terms',
  },
  unspoken: (language, read) =>
    `There are no rules for articles in ${language}: only what stands in quotation marks is found, to review. ` +
    `Other facts can be added by hand. Articles are read in ${list(read)}.`,
  missing: (language, kinds) =>
    `In ${language}, no ${list(kinds, 'disjunction')} can be found yet: they can be added by hand.`,
};

/** What can't be had of an article in this language, in words for whoever builds its pack. Nothing where all can. */
export function limitsOf(
  { tag, finds }: Pick<Language, 'tag' | 'finds'>,
  { lang, kinds, unspoken, missing }: LimitWords = LIMIT_WORDS,
): string | undefined {
  const lacking = FACT_KINDS.filter(kind => !finds.includes(kind));
  if (lacking.length === 0) return undefined;
  const name = nameOf(tag, lang);
  if (finds.includes('people'))
    return missing(
      name,
      lacking.map(kind => kinds[kind]),
    );
  return unspoken(
    name,
    languageTags.map(each => nameOf(each, lang)),
  );
}
