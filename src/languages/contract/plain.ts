import type { Article, Span } from '../../article/types.js';
import type { DateMention } from './dates.js';
import type { Retelling } from './retelling.js';
import type { Gender, People } from './people.js';

/** A number that the article mentions. */
export interface AskableNumber extends Span {
  /** The number without its unit. */
  numeral: Span;
  value: number;
  scale: number;
  unit?: string;
  reason?: string;
}

/** A place that the article mentions. */
export interface AskablePlace extends Span {
  name: string;
  /** The same for all names of one place. */
  key: string;
  kind: 'country' | 'state' | 'region' | 'city' | 'unknown';
  sure: boolean;
}

/** An article with what is known to be named in it. */
export interface Askable {
  article: Article;
  people: People;
  dates: readonly DateMention[];
  numbers: readonly AskableNumber[];
  places: readonly AskablePlace[];
  /** What is put in the place of words that can't be understood alone. Default: nothing. */
  retellings?: (span: Span) => readonly Retelling[];
}

/** What a question asks for. */
export type AskedFor =
  | { is: 'person'; person: string; gender?: Gender }
  | { is: 'place'; place: AskablePlace }
  | { is: 'number'; number: AskableNumber; bound?: string }
  | { is: 'date'; edtf: string; ahead: boolean }
  /** The name of a body; `sort` is what kind of body: only those of one sort are taken for one another. */
  | { is: 'body'; name: string; sort: string }
  /** Words of the article that say what somebody said, will do, or calls something. */
  | { is: 'phrase'; phrase: Phrase };

/** What somebody said, is to do or calls something, in words that stand alone: one is wrong where another is asked for. */
export interface Phrase {
  sort: 'said' | 'to do' | 'called';
  text: string;
  /** Who said or does it: a person's id, or the article's words. */
  by: string;
  sentence: number;
}

/** A question that a sentence of the article answers. */
export interface Asked {
  prompt: string;
  answer: AskedFor;
  /** What the article says, as a sentence that stands alone. */
  says: string;
  /** Index into `Article.sentences`. */
  sentence: number;
  /** How it was made. */
  rule: string;
  /** It asks whose words are told, not who did something. */
  isOfWords?: boolean;
  /** The people, places and bodies that the sentence names, and so are no wrong answers: ids, keys, names. */
  named: readonly string[];
}

/** A body that the article names: a company, a court, a newspaper. */
export interface NamedBody extends Span {
  name: string;
  sort: string;
}

/** What of a language turns a sentence into questions. */
export interface PlainLanguage {
  /** Every question that the article's sentences can be turned into safely, and the phrases that may stand beside an answer. */
  questionsOf(askable: Askable): { asked: Asked[]; phrases: Phrase[] };
  /** Of fewer words and without a year a question leaves open on what occasion. Default: 0. */
  fewestWords?: number;
  /** Companies, courts, papers and the like, in the text's order. */
  bodiesOf(askable: Askable): readonly NamedBody[];
  /** Writes dates as the article does; nothing for one that is no day, month or year. */
  dateWriter(article: Article): (edtf: string) => string | undefined;
  /** Another value in the manner of a numeral: its digits and commas, or a word. */
  numeralLike(numeral: string, value: number): string | undefined;
  /** Places that could be taken for one, where the article names too few. */
  placesNear(name: string): string[];
  /** Well-known bodies that could be taken for one, where the article names too few. */
  bodiesLike(name: string): string[];
  /** Asks who has an office; nothing where the words name none that one person has. */
  whoHas(role: string): string | undefined;
  /** Right before a surname in a role: "Mr. ". Default: nothing. */
  address?: RegExp;
  /** What people of such a role are: those of one group are taken for one another. */
  groupOf(role: string): string;
  /** Whether a role's word is said of women or of men alone. */
  genderOfRole?(role: string): Gender | undefined;
  /** Before a number that is only a bound. */
  bounds: { least: string; most: string };
  /** No person is put into such a sentence who isn't in it. */
  grave: RegExp;
}
