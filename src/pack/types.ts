/**
 * The content pack, version 1: the facts found in one article, each tied to the words that bear it out, and what is asked
 * of them.
 * `content-pack.schema.json` describes the same shape as a JSON Schema (draft 2020-12).
 */

/** One passage of the article: the W3C Web Annotation TextQuoteSelector and TextPositionSelector in one object. */
export interface Evidence {
  /** The words of the normalised article between `start` and `end`. */
  exact: string;
  /** Up to 32 characters before `exact`, to tell it from the same words elsewhere. Default: `''`. */
  prefix?: string;
  /** Up to 32 characters after `exact`. Default: `''`. */
  suffix?: string;
  /** Offset of the first character in the normalised article, in UTF-16 code units. */
  start: number;
  /** Offset after the last character, in UTF-16 code units. */
  end: number;
  /** Which of the pack's sources it stands in. Default: 0, the first. */
  source?: number;
}

/** What every fact has. */
export interface Fact {
  /** Unique in the pack and stable across rebuilds of the same article. */
  id: string;
  evidence: Evidence[];
  /** The builder (or an editor) is not sure: widgets and exporters leave the fact out unless told otherwise. */
  review?: boolean;
  /** Why the fact is to be reviewed, in words an editor can act on. */
  reason?: string;
  /** An editor answers for the fact, not the article: readers are told so. Only such a fact may have no evidence. */
  addedBy?: 'editor';
}

export interface Person extends Fact {
  /** Full name as the article gives it. */
  name: string;
  /** Office or description in the article's words: "Kremlin spokesperson". */
  role?: string;
  /** Organisation in the article's words. */
  affiliation?: string;
  /** Other names the article uses: "Trump", "President Donald Trump". */
  aliases?: string[];
}

export interface Quote extends Fact {
  /** Verbatim. An utterance in several parts has them joined by `' … '`. */
  text: string;
  /** Id of a person. Absent where the article names none. */
  speaker?: string;
  /** Who spoke, in the article's words, where that is no named person: "a senior official", "the Kremlin". */
  attribution?: string;
  /** When it was said, in EDTF. */
  when?: string;
  /** Where it was said, in the article's words: "Telegram", "a statement". */
  medium?: string;
  /** Ids of the people who are offered beside the speaker. Default: others whom the article names. */
  distractors?: string[];
}

/** What happened, or will: a point or a span of time with a title. */
export interface StoryEvent extends Fact {
  /** What happened, in few words of the article, naming who did it. */
  title: string;
  /** EDTF (ISO 8601-2:2019), level 1: `2025-03-12`, `2024-08`, `2024-21`, `1990/1995`, `2024~`. Absent: undated. */
  date?: string;
  /** True where the event lay ahead when the article appeared. */
  upcoming?: boolean;
}

/** A question that the article raises and leaves open. It has no right answer. */
export interface OpenQuestion extends Fact {
  text: string;
  /** Passages that speak to the question, most relevant first. */
  background?: Evidence[];
  /** What the reader may guess, in the pack's language: `['Yes', 'No']`. */
  outcomes?: string[];
}

/**
 * A statement that the article bears out, or one that it refutes because exactly one detail was changed.
 * A true claim stands verbatim in its evidence; a false one does once `altered.to` is put back to `altered.from`.
 */
export interface Claim extends Fact {
  text: string;
  truth: boolean;
  /** For a false claim: the detail, as the article has it (`from`) and as the claim has it (`to`). */
  altered?: { from: string; to: string; kind: 'person' | 'place' | 'number' | 'date' | 'organisation' | 'deed' };
}

export interface NumberFact extends Fact {
  /** The number with its unit as the article writes it: "30-day", "$4.2 billion". */
  text: string;
  value: number;
  /** `days`, `people`, `%`, `USD` … in the pack's language; absent for a bare count. */
  unit?: string;
  /** What a reader could plausibly guess: holds `value`, not centred on it. */
  range?: { min: number; max: number; step: number };
}

export interface Place extends Fact {
  name: string;
  /** What it is, where that is known: only places of one kind are taken for one another. */
  kind?: 'country' | 'state' | 'city' | 'region';
  /** WGS 84, in degrees. */
  coordinates?: { latitude: number; longitude: number };
}

export interface Term extends Fact {
  term: string;
  /** In the article's words. */
  definition: string;
}

/** How a question is answered: one option, several, true or false, a number, an order, pairs, a word for a gap, words to write. */
export const QUESTION_KINDS = [
  'choice',
  'several',
  'true-false',
  'number',
  'order',
  'match',
  'gap',
  'short-answer',
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** What a question is about, where that isn't all in the prompt. */
export interface Stimulus {
  /** Someone's words, or a sentence of the article; in a sentence `____` stands for what is asked for. */
  type: 'quotation' | 'sentence';
  text: string;
}

export interface QuestionOption {
  /** Unique in its question. Where the option is a fact of the pack: that fact's id. */
  id: string;
  text: string;
  /** Told to whoever chose it: what the article has instead, or whose words these are. */
  feedback?: string;
  /** In an order: when it was, in EDTF. Options of one date may stand either way. */
  date?: string;
  /** The passages that bear the option out, where it belongs to the right answer. */
  evidence?: Evidence[];
}

/** A picture that a question is about, or that stands with it. */
export interface Picture {
  /** An https address, one relative to the page, or the picture itself as a `data:` address: PNG, JPEG, GIF, WebP, AVIF. */
  src: string;
  /** What is to be seen, for whoever can't see it, without the answer. */
  alt: string;
  /** In CSS pixels, as large as it is shown at most: its room is kept before it is there. */
  width: number;
  height: number;
  /** Who made it, or has the rights. */
  credit?: string;
}

/**
 * What is asked, written out in the pack's language and settled when the pack is made: a quiz only draws wrong options,
 * puts them into an order and marks.
 */
export interface PackQuestion extends Omit<Fact, 'addedBy'> {
  kind: QuestionKind;
  /** Ids of the facts that it asks about. Default: none. */
  about?: string[];
  /** The task as a whole sentence, understood without the article beside it. */
  prompt: string;
  stimulus?: Stimulus;
  /**
   * What there is to choose from, to order (here in their order) or to match; in a short answer, all that is taken for right. A
   * choice may have more than are shown: a quiz draws from the wrong ones.
   */
  options?: QuestionOption[];
  /** In a match: what the options are matched to. */
  targets?: { id: string; text: string }[];
  /** What is right: an option's id, those of several, a truth, the number, the options' ids in their order, or option id -> target id. */
  correct: string | boolean | number | string[] | Record<string, string>;
  /** In a number: what a reader can guess. Holds `correct`, on one of its steps. */
  range?: { min: number; max: number; step: number };
  /** In a number: a guess this far off or less scores in full. */
  tolerance?: number;
  /** In a number: as the article writes it. */
  unit?: string;
  /** What the article says, in a sentence: told after the answer. */
  explanation?: string;
  /** Which of the pack's sources it is about, where no passage tells. Default: 0, the first. */
  source?: number;
  /** Shown above the answers; not beside a quotation. */
  picture?: Picture;
  /** From 0, everybody knows, to 1, hardly anybody. Default: 0.5. */
  difficulty?: number;
  /** What it counts. Default: 1. */
  points?: number;
  /** How long a reader has to answer it, who may let the clock be, and take as long again. Default: as long as it takes. */
  seconds?: number;
  /** Who made it. Default: `builder`. */
  origin?: 'builder' | 'editor' | 'model' | 'import';
  /** An editor has changed it since: it stays as it is when the pack is brought up to date. */
  edited?: boolean;
  /** An editor has left it out, for good: nobody is asked it, also when the pack is brought up to date. It has `review`, too. */
  dropped?: boolean;
}

/** schema.org NewsArticle's words for where the facts come from. */
export interface Source {
  url?: string;
  headline?: string;
  publisher?: string;
  /** Who wrote it, as a byline has them: names parted by commas. */
  author?: string;
  /** Who wrote it, one by one: schema.org's Person. */
  authors?: { name: string }[];
  /** ISO 8601 date or date and time. */
  datePublished?: string;
  /** What the article says was wrong in an earlier version of it: no fact stands on these words. */
  corrections?: string[];
  /** `sha256-` and the hexadecimal SHA-256 of the normalised article in UTF-8. */
  digest?: string;
}

/** Where the article happens, drawn: no tiles and no map library are loaded for it. */
export interface StoryMap {
  /** In units of the drawing. */
  width: number;
  height: number;
  /** SVG path data in whole numbers, of `M`, `l` and `z` alone. */
  land: string;
  /** Between countries. */
  borders: string;
  /** Between states of a country. */
  states?: string;
  /** What the areas in view are called, in the pack's language. */
  names: { text: string; x: number; y: number }[];
  /** By the id of a place, or of an option that names one: where it lies on the drawing. */
  points: { id: string; x: number; y: number }[];
}

export interface ContentPack {
  $schema?: string;
  version: 1;
  /** BCP 47. */
  lang: string;
  title: string;
  /** The articles; nearly always one. */
  sources: Source[];
  people: Person[];
  quotes: Quote[];
  events: StoryEvent[];
  openQuestions: OpenQuestion[];
  claims: Claim[];
  numbers: NumberFact[];
  places: Place[];
  terms: Term[];
  /** What is asked, the best first. */
  questions: PackQuestion[];
  /** Where the places lie, for `<story-map>` and `<where-is-it>`. */
  map?: StoryMap;
}

/** The lists of facts in a pack, in the order in which a pack names them. */
export const FACT_KINDS = [
  'people',
  'quotes',
  'events',
  'openQuestions',
  'claims',
  'numbers',
  'places',
  'terms',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** What the id of a fact of each kind begins with. */
export const ID_WORDS: Readonly<Record<FactKind, string>> = {
  people: 'person',
  quotes: 'quote',
  events: 'event',
  openQuestions: 'question',
  claims: 'claim',
  numbers: 'number',
  places: 'place',
  terms: 'term',
};

/** The `$schema` of every pack of version 1. */
export const SCHEMA_URL = 'https://explainer-elements.org/schema/content-pack-1.json';
