import type { AskingLanguage } from '../../contract/asking.js';
import type { AskedFor } from '../../contract/plain.js';

/** What a Romance language brings to asking: its question words, its verbs, and the words that point elsewhere. */
export interface AskingGrammar {
  wording: AskingLanguage['wording'];
  /** With the marks of a question. */
  asked(words: string): string;
  /** A question whose words stand in no order that anybody would write. */
  stiff?: RegExp;
  who: string;
  when: string;
  inYear: string;
  inCity: string;
  inCountry: string;
  /** "Cuántas personas"; nothing where the noun's gender can't be told. */
  howMany(noun: string): string | undefined;
  /** A question after its question word: the verb, who does it, and the rest; nothing where they can’t be put so. */
  ordered(verb: string, subject: string, rest: string, asks: AskedFor['is']): string | undefined;
  /** A verb of its own form in the third person. */
  isFinite(word: string): boolean;
  /** What belongs to a verb before it ("se"), and after it: participles, infinitives. */
  beforeVerb: RegExp;
  afterVerb: RegExp;
  /** Before a word that looks like a verb: it's a noun there. */
  notBeforeVerb: ReadonlySet<string>;
  /** Opens a clause within the sentence: "que", "cuando". */
  subordinate: RegExp;
  /** "and", between two clauses or two nouns, with its blanks; global. */
  and: RegExp;
  /** Joins two clauses. */
  joins: RegExp;
  /** Joins two clauses of two subjects. */
  contrasts: RegExp;
  /** Right after a comma: opens what may be left out of the sentence. */
  aside: RegExp;
  /** A subject of which nobody knows which it is: "el grupo". */
  leavesOpenWhich: RegExp;
  /** Looks like a verb that isn't finite: what stands after it may belong to it. */
  notFinite: RegExp;
  /** Opens a noun phrase, with a capital that it has from the sentence. */
  determiner: RegExp;
  /** Opens a sentence with what is no phrase of its own. */
  opensClause: RegExp;
  /** The sentence tells what others say, or what may be: "habría firmado", "supuestamente". */
  hearsay: RegExp;
  /** All that may stand before a person's name as its subject: "La alcaldesa de Lugo ". */
  beforeName: RegExp;
  /** Does the word say what somebody is? */
  isRole(word: string): boolean;
  /** Right before a number that opens its phrase, in the groups `least` and `most` where it is a bound. */
  bound: RegExp;
  /** Before a counted thing that is a verb's object: "a". */
  toCounted: RegExp;
  /** Right before a place where something is. */
  inPlace: RegExp;
  /** Right before a date that tells when; may be empty. */
  onDate: RegExp;
  /** Before a date that is a limit, or belongs to a noun: "hasta", "de". */
  limits: RegExp;
  /** A date in the article's words, written so that it is understood alone; nothing where that can't be done. */
  dated(own: string, before: string, edtf: string): string | undefined;
  dateInWords(edtf: string): string | undefined;
  /** Contracts prepositions and articles that have come to stand side by side. */
  contracted(text: string): string;
  /** How numerals are written. */
  tag: string;
  group: string;
  placesNear(name: string): string[];
  groupOf(role: string): string;
  bounds: { least: string; most: string };
  grave: RegExp;
  /** Opens a sentence that goes on with the one before. */
  leansBack: RegExp;
}
