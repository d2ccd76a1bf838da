import type { Article, Sentence, Span } from '../article/types.js';
import type { AloneLanguage } from './contract/alone.js';
import type { AskingLanguage } from './contract/asking.js';
import type { AuditLanguage } from './contract/audit.js';
import type { Opposite, ShowAlone, Statement } from './contract/claims.js';
import type { DateLanguage } from './contract/dates.js';
import type { EventLanguage } from './contract/events.js';
import type { FlawLanguage } from './contract/flaws.js';
import type { Outcome } from './contract/outcomes.js';
import type { IndexedMention, Mention, NamedPerson, Role } from './contract/people.js';
import type { QuestionLanguage } from './contract/questions.js';
import type { Naming } from './contract/naming.js';
import type { Askable } from './contract/plain.js';
import type { Retelling } from './contract/retelling.js';
import type { StandingLanguage } from './contract/standing.js';
import type { SpeakerLanguage } from './contract/speakers.js';
import type { FactKind } from '../pack/types.js';
import type { TasteLanguage } from './contract/taste.js';
import type { VoiceLanguage } from './contract/voices.js';
import type { WordLanguage } from './words.js';

/**
 * All that the extractors know of a language: its words and its grammar. A folder a language (`en/`) holds one; the
 * extractors themselves put facts together, with ids, evidence, bounds and what is to be reviewed.
 */
export interface Language {
  /** BCP 47. */
  tag: string;
  /** The kinds of fact that its rules find. */
  finds: readonly FactKind[];
  words: WordLanguage;
  dates: DateLanguage;
  people: PeopleLanguage;
  speakers: SpeakerLanguage;
  events: EventLanguage;
  questions: QuestionLanguage;
  claims: ClaimLanguage;
  numbers: NumberLanguage;
  places: PlaceLanguage;
  terms: TermLanguage;
  /** Tells whether words are understood alone. Absent: what needs grammar isn’t looked for. */
  alone?: AloneLanguage;
  /** Makes sentences plain that are shown alone. Absent: they are shown as they stand. */
  retelling?: RetellingLanguage;
  /** Absent where nothing can be asked in it. */
  asking?: AskingLanguage;
  /** Tells the flaws of a question that hang on its words. */
  flaws?: FlawLanguage;
  /** Tells who somebody is in public. Absent: anybody is taken for anybody. */
  standing?: StandingLanguage;
  /** Tells who can have said what another is quoted with. Absent: anybody. */
  voices?: VoiceLanguage;
  /** Tells what may hurt, or is nobody’s business. */
  taste?: TasteLanguage;
  /** Tells what of old news is over. Absent: only what differs in the same words is held against it. */
  outcomes?: readonly Outcome[];
  /** Reads questions that others wrote. Absent: only what stands in the article word for word is told of them. */
  audit?: AuditLanguage;
}

/** What of a language makes a sentence plain that is shown alone. Quotations are left as they are. */
export interface RetellingLanguage {
  /** The retellings of a stretch of the article, in order; none lies in another. */
  retellings(askable: Askable, naming: Naming): (span: Span) => readonly Retelling[];
}

/** What of a language tells who is named. */
export interface PeopleLanguage {
  /** Everybody whom the article names, and where. */
  findMentions(article: Article): { named: NamedPerson[]; mentions: IndexedMention[] };
  /** The role that the article gives at a mention, if it gives one there. */
  roleAt(article: Article, mention: Mention): Role | undefined;
}

export interface ClaimLanguage {
  /** What an article is known to be about when its sentence of an index comes, as stems. */
  topicsOf(article: Article): (index: number) => ReadonlySet<string>;
  /** The statement that a sentence makes; nothing where it can't be understood without the text around it. */
  statementIn(
    article: Article,
    index: number,
    sentence: Sentence,
    mentions: readonly Mention[],
    retell: ShowAlone,
  ): Statement | undefined;
  /** Does the name before these words say or do something? */
  acts(after: string): boolean;
  /** Right before the name of a subject. */
  beforeSubject: RegExp;
  /** Right before the name of somebody who is not the subject and could have been another. */
  byWhom: RegExp;
  /** After a name: what tells of that one person alone. */
  tellsOf: RegExp;
  /** The one word before a name that has its capital from the sentence. */
  opensSentence: RegExp;
  /**
   * Deeds with another outcome that a text may hold, the surest first; `notSo` before one: it wasn't done. Absent: none is
   * turned round.
   */
  opposites?: { among(text: string): readonly Opposite[]; notSo(before: string): boolean };
  /** After one name of a list: the next. */
  listGoesOn: RegExp;
  /** After a name: the apostrophe of a plural, or of a name in s. */
  pluralPossessive: RegExp;
  /** Pronouns of persons; global. */
  personal: RegExp;
  /** What may be said of nobody but of whom the article says it, not even as a false claim. */
  grave: RegExp;
  /** After a name: what another may be said to have done in a false claim. Without it, anything that isn't grave. */
  harmless?: RegExp;
  /** Begins a role that is a kinship, nobody's office. */
  kinship: RegExp;
  /** Right before the name of a place where something is or goes. */
  where: RegExp;
  /** A place that is told with its day may be put in another's stead, one of the article's or one that lies near. Absent: an editor looks. */
  swapsPlaces?: boolean;
  /** A state by its verb, and something that happens. */
  onItsWay: RegExp;
  /** A place's name that an article goes with. */
  withThe: RegExp;
  /** Units of what nobody remembers, or of which two show one another: no other figure is put there. Default: none. */
  ofLittle?: RegExp;
}

/** A number as a sentence has it; offsets count in the sentence. */
export interface ReadNumber extends Span {
  /** The number without its unit. */
  numeral: Span;
  value: number;
  /** What the numeral is multiplied by: 1e6 for "million". */
  scale: number;
  unit?: string;
  rule: string;
  reason?: string;
}

export interface NumberLanguage {
  /** Every number in a sentence that counts or measures something. */
  numbersIn(sentence: string): ReadNumber[];
  /** Can the sentence only be understood with the one before it? */
  leansBack(sentence: string): boolean;
  /** Why what the sentence counts there may not be so: denied, supposed, alleged, put right since. */
  framed?(sentence: string, start: number, end: number): string | undefined;
  /** Right before a number that is only a bound. */
  atLeast: RegExp;
  atMost: RegExp;
  /** Numbers in words, in lower case. */
  numberWords: ReadonlyMap<string, number>;
  wordFor(value: number): string | undefined;
  /** Another value in the manner of a numeral. Absent: with commas between thousands and a point before decimals. */
  numeralLike?(numeral: string, value: number): string | undefined;
}

export type PlaceKind = 'country' | 'state' | 'region' | 'city';

/** The name of a place; offsets count in the text it was found in. */
export interface PlaceName extends Span {
  name: string;
  /** The same for all names of one place. */
  key: string;
  kind: PlaceKind | 'unknown';
  sure: boolean;
  rule: string;
}

export interface PlaceLanguage {
  /** All namings of places in a paragraph, in order; `people` and `surnames` name no places. */
  placesIn(text: string, people: ReadonlySet<string>, surnames: ReadonlySet<string>): PlaceName[];
  /** What countries are called beyond what ISO 3166 and CLDR list, parted by `|`, by their two letters. */
  otherCountryNames?: Readonly<Record<string, string>>;
}

/** A term and the article's words for it. */
export interface ExplainedTerm {
  term: string;
  definition: string;
  rule: string;
  reason?: string;
}

export interface TermLanguage {
  /** "the" before a term, which is no part of it. */
  article: RegExp;
  /** The terms that a sentence explains; what is named in `people` is none. */
  termsIn(sentence: string, people: ReadonlySet<string>): ExplainedTerm[];
}
