import type { Gender } from './people.js';
import type { PlainLanguage } from './plain.js';

/** What of a language is needed to ask in it. */
export interface AskingLanguage {
  wording: Wording;
  /** Turns sentences into plain questions. A language may do without. */
  plain?: PlainLanguage;
}

/** The words in which a language asks and explains. */
export interface Wording {
  whoSaidIt: string;
  /** Before a question that can't be understood without the article's headline. */
  from(headline: string): string;
  /** The marks of a quotation within another. Default: ‘ and ’. */
  innerMarks?: readonly [open: string, close: string];
  /** The same of a quotation that speaks of somebody as "he" or "she". */
  whoSaidItOf?: SaidOf;
  timeline: string;
  whosWho: string;
  trueOrFalse: string;
  guessTheNumber: string;
  fillTheGap: string;
  /** Of a sentence without the name of a place, which is to be chosen on a map or in a list. */
  whereIsIt: string;
  /** Who said it, once answered. */
  said(name: string, role?: string): string;
  /** To whoever chose another than the right one: who that is. */
  otherwise(name: string, role: string): string;
  /** What a false claim should have said. */
  instead(from: string, to: string): string;
  /** A true claim, once answered. */
  asStated: string;
  /** The number or the word that the article has. */
  articleSays(words: string): string;
  /** What an editor answers for, not the article. */
  addedByEditor: string;
  /** Tells whether somebody is a man or a woman, so that a gap beside it would give the name away. */
  gendered: RegExp;
  /** What stands before and after the name of a place that tells where something is or goes. */
  besidePlace?: { before: RegExp; after: RegExp };
}

/** How a language asks for the speaker of a quotation, and tells of whom that speaks. */
export interface SaidOf {
  prompt(name: string): string;
  /** A pronoun of a man or a woman, as a whole word; global. */
  pronouns: Readonly<Record<Gender, RegExp>>;
  /** Stands between a quotation and the name of whom it speaks: "said of", "asked about". */
  before: RegExp;
}
