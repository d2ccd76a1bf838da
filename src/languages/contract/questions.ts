import type { Article, Sentence, Span } from '../../article/types.js';
import type { KnownOfSentence } from './events.js';

/** A question that the article asks or leaves open, how that was told, and why an editor should look at it. */
export interface QuestionCandidate {
  sentence: Sentence;
  rule: string;
  reason?: string;
  /** The question in words of its own, where the article doesn't ask it but says that something is open. */
  text?: string;
  /** Where the names stand in full that it gives instead of a part of them. */
  names?: readonly Span[];
  /** How plainly the article says that it is open: the least comes first. */
  rank?: number;
  /** What it may come to, where it is more than yes or no. */
  outcomes?: readonly string[];
}

/** What of a language tells what an article leaves open. */
export interface QuestionLanguage {
  /** The question that a sentence asks, where the article leaves it open; `index` counts the article's sentences. */
  questionIn(article: Article, sentence: Sentence, index: number): QuestionCandidate | undefined;
  /** What a sentence says is unknown, disputed, yet to be decided or to come, turned into questions. */
  raisedBy(article: Article, sentence: Sentence, known: KnownOfSentence): QuestionCandidate[];
  /** What the article leaves open as a whole: who wins the race that it is about. `known` counts the article's sentences. */
  contestsIn?(article: Article, known: (index: number) => KnownOfSentence): QuestionCandidate[];
  /** What a reader may guess, where the question has such answers. */
  outcomesOf(question: string): string[] | undefined;
  /** Begins so that it can't be understood without the sentence before. */
  leansBack: RegExp;
}
