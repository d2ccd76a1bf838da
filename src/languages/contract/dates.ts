import type { Span } from '../../article/types.js';

/** Meteorological season: spring, summer, autumn, winter. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** A rule for the day on which a holiday falls in a year. */
export type HolidayRule =
  { month: number; day: number } | { month: number; weekday: number; nth: number } | { easter: number };

export type Tense = 'past' | 'future';

/** TIMEX3's four types. */
export type DateType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

export interface DateMention extends Span {
  type: DateType;
  /** TIMEX3 value: `1998-02-13`, `1989-Q3`, `1998-W08`, `PRESENT_REF`, `P30D`; with `X` where the text leaves it open. */
  value: string;
  /** EDTF level 1; absent where the mention is no date of the calendar or can't be resolved. */
  edtf?: string;
  /** The date follows from the words (and the reference) without a guess. */
  sure: boolean;
  /** Which parser read it. */
  rule: string;
  /** Of a range: its first and its last date. */
  parts?: [DateMention, DateMention];
}

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century';

/** Which one of a recurring date is meant: the last, this, the next; absent: the tense decides. */
export type Turn = 'last' | 'this' | 'next';

/** What an expression says, before it is held against a reference. */
export type Meaning =
  /** A date of the calendar, perhaps without its year; `yearShift` counts from the reference's year; `week`: the one it lies in; `lastDay`: of "3 to 5 May". */
  | {
      is: 'date';
      year?: number;
      month?: number;
      day?: number;
      yearShift?: number;
      turn?: Turn;
      week?: boolean;
      lastDay?: number;
      weekday?: number;
    }
  /** `week`: of the last (-1), this (0) or the next (1) week. */
  | { is: 'weekday'; weekday: number; turn?: Turn; week?: number }
  | { is: 'quarter'; quarter: number; year?: number; yearShift?: number }
  | { is: 'season'; season: Season; year?: number; yearShift?: number; turn?: Turn }
  | { is: 'holiday'; rule: HolidayRule; year?: number; turn?: Turn }
  /** So many units from the article's date or from the date mentioned before; `wide`: "a year ago" may mean a quarter. */
  | { is: 'shift'; unit: Unit; amount: number; from: 'reference' | 'mention'; wide?: boolean }
  /** "the quarter", "the 1988 period": the period spoken of, perhaps in another year. */
  | { is: 'period'; unit: Unit; year?: number; yearShift?: number }
  /** `decade` 199 is the nineties, `century` 18 the 19th century. */
  | { is: 'decade'; decade: number }
  | { is: 'century'; century: number }
  | { is: 'reference'; value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' }
  | { is: 'clock' }
  | { is: 'duration'; value: string }
  | { is: 'set'; value: string };

/** An expression that a parser has read. */
export interface Expression extends Span {
  rule: string;
  meaning: Meaning;
  /** TIMEX3 time of day: `T09:00`, `TMO`. */
  time?: string;
  /** The date could be read in another way: 3/4/2024. */
  doubtful?: boolean;
  /** What the words around say of the date. */
  limit?: 'since' | 'until' | 'about';
  /** First and last part of a range, which this one then spans. */
  range?: [Expression, Expression];
}

/** The text beside a match, for parsers that must look around: up to 40 characters each way. */
export interface Around {
  before: string;
  after: string;
}

export type Reading = Pick<Expression, 'meaning' | 'time' | 'doubtful'>;

/** A small parser: one kind of expression. `pattern` is global; `read` may refuse a match. */
export interface DateParser {
  rule: string;
  pattern: RegExp;
  read(groups: Record<string, string | undefined>, around: Around): Reading | undefined;
}

/** The words and patterns of a language. */
export interface DateLanguage {
  parsers: readonly DateParser[];
  /** Words that may stand between the parts of one expression: "Monday, Oct. 26", "9 a.m. on Tuesday". */
  joins: RegExp;
  /** Words that make two expressions a range when they stand between them. */
  through: RegExp;
  /** The range's beginning, before its first part: "from", "between". */
  from: RegExp;
  limits: readonly { pattern: RegExp; limit: NonNullable<Expression['limit']> }[];
  /** Tense of the verb nearest to a passage, within its clause. */
  tenseAt(text: string, start: number, end: number): Tense | undefined;
}
