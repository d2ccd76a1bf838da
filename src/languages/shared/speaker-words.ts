import type { Gender } from '../contract/people.js';
import type { Token } from '../contract/tokens.js';

/** The words by which a language tells who says what. All in lower case. */
export interface SpeakerWords {
  /** Finite verbs of saying. */
  verbs: ReadonlySet<string>;
  /** Verbs that bring speech only where a quotation stands close. */
  weakVerbs: ReadonlySet<string>;
  /** "gesagt", after one of the auxiliaries. */
  participles: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  /** "Das musste Brandt einräumen": opens a short sentence that tells of the quotation before it, and ends it. */
  pointers: ReadonlySet<string>;
  infinitives: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  /** Before the noun of a subject, and of what is none: "dem", "a la". */
  articles: ReadonlySet<string>;
  oblique: ReadonlySet<string>;
  /** Before a noun that may be either: "der" is a man's nominative and a woman's dative. */
  isOblique(tokens: readonly Token[], at: number): boolean;
  pronouns: ReadonlyMap<string, Gender | undefined>;
  conjunctions: ReadonlySet<string>;
  /** Open a clause whose verb is not the sentence's. */
  subordinators: ReadonlySet<string>;
  /** What may stand between a verb and its subject. */
  isAdverb(token: Token | undefined): boolean;
  /** Is the word a noun, by its form? */
  isNoun(token: Token | undefined): boolean;
  /** Does a name right after this noun belong to it: "ao presidente Lula", not "ao PÚBLICO Lula"? Default: it does. */
  takesName?(noun: Token): boolean;
  /** Names show their case: one in the nominative belongs to no noun before it, and one in another is no subject. */
  cases?: boolean;
  /** "laut X", "según X": a list of words each, the name follows. */
  according: readonly (readonly string[])[];
  /** "X zufolge". */
  accordingAfter: ReadonlySet<string>;
  /** Right after a quotation, before who said it, without a verb: "so". */
  thus: ReadonlySet<string>;
  /** Opens a clause after the quotation: "wie X sagte", "como disse X". */
  as: ReadonlySet<string>;
  /** Opens a sentence as the noun that it is, and not as an adverb with a capital. */
  isPlainNoun(token: Token | undefined): boolean;
  /** Right after a verb: what begins there is the subject, whatever stands first. */
  marksSubject(token: Token | undefined): boolean;
  /** "heißt es": nobody's name follows. */
  impersonal: RegExp;
  /** After a speaker, before a colon: "wörtlich", "zur neuen Heimat". */
  labelTail: RegExp;
  /** After a noun: opens what belongs to it, "der Sprecher von …", "the mayor of". */
  opensComplement(word: string): boolean;
  /** An adjective that may have words of its own before it: "die in Rom geborene Malerin". */
  attributive?: RegExp;
  /** The narrator goes on telling what somebody said: "sei", "habe". */
  reported?: RegExp;
}
