import type { Article, Span } from '../../article/types.js';
import type { Gender, People } from './people.js';
import type { Quotation } from './quotations.js';
import type { QuotationPlace, Token, TokenSentence } from './tokens.js';

/** Who a phrase of the sentence names: a person, a pronoun that stands for one, or somebody without a name. */
export interface Subject {
  kind: 'person' | 'pronoun' | 'other';
  /** Tokens of the phrase. */
  from: number;
  to: number;
  /** Why it may be wrong: "two names", "name inside the phrase" … Empty where nothing speaks against it. */
  doubts: string[];
}

/** Who said a quotation, once pronouns are resolved. */
export interface Speaker {
  /** Id of a person; absent where the article names none. */
  person?: string;
  /** The article's words for the speaker: "Leavitt", "he", "a senior official". */
  words: string;
  /** Where those words stand. */
  span: Span;
  kind: 'person' | 'pronoun' | 'other';
  rule: string;
  /** From 0 to 1. */
  confidence: number;
  /** What speaks against it; empty where nothing does. */
  doubts: string[];
  /** Words from which a rule without a verb of its own took the speaker. */
  evidence: Span[];
  /** For a pronoun: paragraphs back to the name it stands for. */
  distance?: number;
  /** The verb of saying, if the rule found one. */
  verb?: Span;
  /** The sentence that tells who speaks. */
  sentence?: TokenSentence;
  /** The quotation goes on with the one before it: nothing but its clause of saying stands between. */
  continues?: boolean;
}

/** Whom a pronoun stands for. */
export interface Antecedent {
  person: string;
  token: Token;
  confidence: number;
  doubts: string[];
  /** Paragraphs between the pronoun and the name. */
  distance: number;
}

/** Whom "he" or "she" would stand for after a sentence. */
export interface Focus {
  person: string;
  token: Token;
  confidence: number;
  /** The paragraph that names the person. */
  block: number;
  /** The sentence, counted from the article's start, and the paragraph that last speak of the person. */
  sentence: number;
  lastBlock: number;
  /** Everybody named since whom the pronoun would fit. */
  rivals: Set<string>;
  /** Speaks there, or nobody else has spoken before whom the pronoun would fit and who may go on. */
  hasTheWord?: boolean;
  /** Who was spoken of before this one. */
  previous?: Focus;
}

/** Who is spoken of as the article goes on, sentence by sentence. */
export interface FocusReader {
  /** Takes in all sentences before this one. */
  before(sentence: TokenSentence): Partial<Record<Gender, Focus>>;
  indexOf(sentence: TokenSentence): number;
}

/** What a rule finds: a phrase of a sentence, or the speaker of another quotation. */
export interface Attribution {
  sentence: TokenSentence;
  subject: Subject;
  confidence: number;
  /** Index of the verb of saying in the sentence's tokens. */
  verb?: number;
}

export interface SpeakerContext {
  article: Article;
  people: People;
  quotations: readonly Quotation[];
  places: readonly (QuotationPlace | undefined)[];
  language: SpeakerLanguage;
  /** Whom pronouns stand for. */
  focus: FocusReader;
  /** Speakers of the quotations before this one. */
  speakers: readonly (Speaker | undefined)[];
}

/** One way in which an article tells who said a quotation. Returns nothing where it doesn't apply. */
export interface SpeakerRule {
  name: string;
  find(place: QuotationPlace, index: number, context: SpeakerContext): Attribution | Speaker | undefined;
}

/** Tells, in a few words, why the words of a quotation may never have been said: denied, demanded, supposed, made up. */
export interface Framing {
  /** By the clause of the verb at an index. */
  ofVerb(sentence: TokenSentence, verb: number, subject: Subject): string | undefined;
  /** By the sentence that the quotation stands in, and what follows it. */
  ofSentence(place: QuotationPlace, verb: number | undefined, subject: Subject | undefined): string | undefined;
}

/** What of a language tells who says what. */
export interface SpeakerLanguage {
  /** Ways in which an article tells who speaks, in this order; the first that applies decides. */
  rules: readonly SpeakerRule[];
  /** Who is spoken of as the article goes on. */
  focusReader(
    sentences: readonly TokenSentence[],
    people: People,
    speakers: readonly (Speaker | undefined)[],
  ): FocusReader;
  genderOfPronoun(word: string): Gender | undefined;
  /** Whom a pronoun at a place stands for. */
  antecedentOf(sentence: TokenSentence, at: number, gender: Gender, context: SpeakerContext): Antecedent | undefined;
  /** The words for somebody on whose word the article gives it that the speaker said so. */
  toldBy(tokens: readonly Token[], speaker: Subject): string | undefined;
  /** Does somebody else tell that the speaker said so? */
  tellsOfAnother?(tokens: readonly Token[], speaker: Subject): boolean;
  framing?: Framing;
  /** Ends with a full stop that ends no sentence. */
  abbreviation: RegExp;
  /** Two words written as one: its two parts, and what the second stands for. */
  contraction: RegExp;
  contracted: ReadonlyMap<string, string>;
  /** After an apostrophe that stands for what was left out: ’80s, ’em. */
  elision: RegExp;
  /** Ends a word in the possessive, and a plural whose possessive is an apostrophe alone. */
  possessive: RegExp;
  pluralEnd: RegExp;
  /** Words that titles of works leave in lower case. */
  smallWords: RegExp;
  /** What joins speech that a paragraph's dash opens to its clause of saying: ", — " before "сказала". Absent: dashes bring none. */
  dashed?: RegExp;
  /** Words of the page around the article. */
  ofThePage: RegExp;
  /** Before and after the title of a work. */
  workBefore: RegExp;
  workAfter: RegExp;
  /** Before a quotation, with its mark and first letter: what is in marks is a name, not somebody's words. */
  opensName?: RegExp;
  /** Opens words for somebody who was told of before: "the minister". */
  definite: RegExp;
  /** Before the turns of whoever asks, and of whoever answers. */
  asks: RegExp;
  answers: RegExp;
  /** Where something was said, in its groups `place` or `text`. */
  medium: RegExp;
  /** All that may stand between a date and the verb of saying that it belongs to. */
  nearVerb: RegExp;
}
