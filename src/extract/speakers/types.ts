import type { Article, Span } from '../../article/types.js';
import type { People } from '../people.js';
import type { Quotation } from '../quotation-marks.js';
import type { FocusReader } from './pronouns.js';
import type { Subject } from './subject.js';
import type { QuotationPlace, TokenSentence } from './tokens.js';

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
