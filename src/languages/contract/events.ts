import type { Article, Sentence, Span } from '../../article/types.js';
import type { DateMention } from './dates.js';
import type { Naming } from './naming.js';

/** What a sentence tells of something that happened or will. */
export interface EventCandidate {
  title: string;
  date?: string;
  upcoming: boolean;
  /** That somebody said it is the event: told where nothing else is of that day. */
  said?: boolean;
  sentence: Sentence;
  /** Where the names stand in full that the title gives instead of a part of them. */
  names?: readonly Span[];
  rule: string;
  reason?: string;
}

/** What is known when the happenings of a sentence are looked for. */
export interface KnownOfSentence {
  /** The dates in the sentence. */
  mentions: readonly DateMention[];
  /** The article's own date. */
  date: string | undefined;
  naming: Naming;
  /** What the article is about, as stems: what its headline and its first sentences name. */
  topics: ReadonlySet<string>;
}

/** What of a language tells what happened when. */
export interface EventLanguage {
  /** The happenings that a sentence tells. */
  eventsIn(article: Article, sentence: Sentence, known: KnownOfSentence): EventCandidate[];
}
