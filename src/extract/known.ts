import type { Article } from '../article/types.js';
import { within } from '../article/within.js';
import type { KnownOfSentence } from '../languages/contract/events.js';
import type { Language } from '../languages/language.js';
import type { DateMention } from './dates.js';
import type { Naming } from '../languages/contract/naming.js';

export interface KnownOfArticle {
  /** ISO 8601 date on which the article appeared. */
  date: string | undefined;
  dates: readonly DateMention[];
  naming: Naming;
}

/** Tells what is known of a sentence when happenings and open questions are looked for in it; `index` counts the article's. */
export function sentenceKnowledge(
  article: Article,
  { date, dates, naming }: KnownOfArticle,
  language: Language,
): (index: number) => KnownOfSentence {
  const topics = language.claims.topicsOf(article);
  return index => ({ mentions: within(dates, article.sentences[index]), date, naming, topics: topics(index) });
}
