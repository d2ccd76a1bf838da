import type { Article, Sentence } from '../../article/types.js';
import type { DateMention } from './dates.js';

/** What a sentence tells of something that happened or will. */
export interface EventCandidate {
  title: string;
  date?: string;
  upcoming: boolean;
  sentence: Sentence;
  rule: string;
  reason?: string;
}

/** What of a language tells what happened when. */
export interface EventLanguage {
  /** The happenings that a sentence tells; `mentions` are the dates in it, `date` the article's own. */
  eventsIn(
    article: Article,
    sentence: Sentence,
    mentions: readonly DateMention[],
    date: string | undefined,
  ): EventCandidate[];
}
