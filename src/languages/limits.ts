import { FACT_KINDS, type FactKind } from '../pack/types.js';
import type { Language } from './language.js';
import { languageTags } from './languages.js';

/** "German", or the tag where it has no name. */
export function nameOf(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

const list = (words: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction') =>
  new Intl.ListFormat('en', { type }).format(words);

const WORDS: Record<FactKind, string> = {
  people: 'people',
  quotes: 'quotations',
  events: 'events',
  openQuestions: 'open questions',
  claims: 'statements',
  numbers: 'numbers',
  places: 'places',
  terms: 'terms',
};

/** What can't be had of an article in this language, in words for whoever builds its pack. Nothing where all can. */
export function limitsOf({ tag, finds }: Pick<Language, 'tag' | 'finds'>): string | undefined {
  const missing = FACT_KINDS.filter(kind => !finds.includes(kind));
  if (missing.length === 0) return undefined;
  const name = nameOf(tag);
  if (!finds.includes('people'))
    return (
      `There are no rules for articles in ${name}: only what stands in quotation marks is found, to review. ` +
      `Other facts can be added by hand. Articles are read in ${list(languageTags.map(nameOf))}.`
    );
  return `In ${name}, no ${list(
    missing.map(kind => WORDS[kind]),
    'disjunction',
  )} can be found yet: they can be added by hand.`;
}
