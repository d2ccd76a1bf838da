import type { DateParser, Meaning } from '../../contract/dates.js';
import {
  S,
  NAME,
  YEAR,
  STAGE,
  TURN,
  pattern,
  number,
  isCapital,
  shiftOf,
  is,
  DATE_PREPOSITION,
  COUNTED,
  yearOfWords,
  yearless,
} from './expressions.js';
import { ORDINAL, countOf, monthNumber, ordinalOf, turnOf } from './words.js';

/** A year after the day of a month: "9 September, 2016", "October 12th of 1999", "September 9 (2016)", "Nov. 9, ’14". */
const OF_YEAR = `(?:(?:,?${S}(?:(?:back${S})?(?:of|in)${S}(?:the${S}year${S}(?:of${S})?)?)?|,)(?:(?<year>${YEAR})|[’'](?<short>\\d\\d)(?![\\w’']))|${S}?\\((?<inside>${YEAR})\\))?`;
const fullYear = (short: string): number => (Number(short) > 50 ? 1900 : 2000) + Number(short);
/** Whichever way the year after a day was written. */
const yearWritten = ({ year, inside, short }: Partial<Record<string, string>>): number | undefined =>
  short ? fullYear(short) : number(year ?? inside);
const YEAR_AHEAD = /^[\s,(]{0,3}(?:(?:of|in)\s)?(?:the year\s)?(?:1[0-9]|20)\d\d\b/;

const ONES = 'one|two|three|four|five|six|seven|eight|nine';
const TENS =
  'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';

/** Days, months and years. */
export const calendarParsers: readonly DateParser[] = [
  {
    rule: 'iso-date',
    pattern: pattern(`(?<year>${YEAR})(?<joint>[-/])(?<month>\\d\\d)\\k<joint>(?<day>\\d\\d)`),
    read: ({ year, month, day }) => is({ is: 'date', year: number(year), month: number(month), day: number(day) }),
  },
  {
    rule: 'slash-date',
    pattern: pattern(`(?<first>\\d{1,2})/(?<second>\\d{1,2})/(?<year>${YEAR}|\\d\\d)`),
    read: ({ first, second, year }) => {
      const [a, b] = [Number(first), Number(second)];
      const full = year!.length === 2 ? fullYear(year!) : Number(year);
      const meaning: Meaning = { is: 'date', year: full, month: a > 12 ? b : a, day: a > 12 ? a : b };
      return { meaning, doubtful: a <= 12 && b <= 12 && a !== b };
    },
  },
  {
    rule: 'month-day',
    pattern: pattern(
      `(?:(?:early|late|mid)[-\\s])?${NAME}${S}(?:the${S})?(?<day>\\d{1,2})(?:st|nd|rd|th)?${OF_YEAR}(?:,?${S}(?<ofYear>this|last|next) year)?(?![:%/]\\d|[\\w%]|[.,]\\d|${S}percent)`,
    ),
    read: ({ month, day, ofYear, ...years }, { after }) =>
      isCapital(month) && (yearWritten(years) ?? !YEAR_AHEAD.test(after))
        ? is({
            is: 'date',
            year: yearWritten(years),
            month: monthNumber(month!),
            day: number(day),
            yearShift: shiftOf(ofYear),
          })
        : undefined,
  },
  {
    rule: 'day-range',
    pattern: pattern(
      `(?:${NAME}${S}(?<first>\\d{1,2})(?:st|nd|rd|th)?(?:\\s?[-–—]\\s?|${S}(?:to|through|until)${S}|${S}(?<and>and|&)${S})(?<last>\\d{1,2})(?:st|nd|rd|th)?|(?<first2>\\d{1,2})(?:st|nd|rd|th)?(?:\\s?[-–—]\\s?|${S}(?:to|through|and|until)${S})(?<last2>\\d{1,2})(?:st|nd|rd|th)?${S}(?:of${S})?${NAME.replace('month', 'month2')})(?:,?${S}(?<year>${YEAR}))?(?![:%/]\\d|[\\w%]|[.,]\\d)`,
    ),
    read: ({ month, month2, first, first2, last, last2, year, and }) => {
      const [from, to] = [Number(first ?? first2), Number(last ?? last2)];
      const name = month ?? month2;
      // "May 3 and 12 people": without a year, a count may follow
      if (and && !year) return undefined;
      return isCapital(name) && from < to && to <= 31
        ? is({ is: 'date', year: number(year), month: monthNumber(name!), day: from, lastDay: to })
        : undefined;
    },
  },
  {
    rule: 'ordinal-day-month',
    pattern: pattern(`(?:the${S})?(?<day>${ORDINAL}|twenty-\\w+|thirtieth)${S}(?:day${S})?of${S}${NAME}${OF_YEAR}`),
    read: ({ month, day, ...years }) => {
      const counted = ordinalOf(day!);
      return isCapital(month) && counted > 0
        ? is({ is: 'date', year: yearWritten(years), month: monthNumber(month!), day: counted })
        : undefined;
    },
  },
  {
    rule: 'month-ordinal-day',
    pattern: pattern(`${NAME}${S}(?:the${S})?(?<day>${ORDINAL}|twenty-\\w+|thirtieth)${OF_YEAR}`),
    read: ({ month, day, ...years }) => {
      const counted = ordinalOf(day!);
      return isCapital(month) && counted > 0
        ? is({ is: 'date', year: yearWritten(years), month: monthNumber(month!), day: counted })
        : undefined;
    },
  },
  {
    rule: 'day-month',
    pattern: pattern(
      `(?:the${S})?(?<day>\\d{1,2})(?:st|nd|rd|th)?${S}(?:of${S})?${NAME}${OF_YEAR}(?:,?${S}(?:of${S})?(?<ofYear>this|last|next) year)?`,
    ),
    read: ({ month, day, ofYear, ...years }, { before, after }) =>
      isCapital(month) &&
      (yearWritten(years) ?? !YEAR_AHEAD.test(after)) &&
      !/[\d.,:]$|\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s$/.test(before)
        ? is({
            is: 'date',
            year: yearWritten(years),
            month: monthNumber(month!),
            day: number(day),
            yearShift: shiftOf(ofYear),
          })
        : undefined,
  },
  {
    // "9-Sep-2016", "9/Sept/2016"
    rule: 'day-name-year',
    pattern: pattern(`(?<day>\\d{1,2})(?<joint>[-/])${NAME}\\k<joint>(?<year>${YEAR})`),
    read: ({ day, month, year }) =>
      is({ is: 'date', year: number(year), month: monthNumber(month!), day: number(day) }),
  },
  {
    rule: 'dot-date',
    pattern: pattern(`(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>${YEAR})`),
    read: ({ day, month, year }) => {
      const meaning: Meaning = { is: 'date', year: number(year), month: Number(month), day: Number(day) };
      return { meaning, doubtful: Number(day) <= 12 && day !== month };
    },
  },
  {
    rule: 'month-year',
    pattern: pattern(
      `${STAGE}?${NAME}(?:,?${S}(?:(?:back${S})?(?:of|in)${S}(?:the${S}year${S}(?:of${S})?)?)?(?<year>${YEAR}|[’'](?<short>\\d\\d)|(?<century>nineteen|twenty)[\\s-](?<tens>${TENS})(?:[\\s-](?<ones>${ONES}))?)|${S}?\\((?<inside>${YEAR})\\))`,
    ),
    read: ({ month, year, short, inside, century, tens, ones }) =>
      isCapital(month)
        ? is({
            is: 'date',
            year: century ? yearOfWords(tens!, ones, century) : short ? fullYear(short) : number(year ?? inside),
            month: monthNumber(month!),
          })
        : undefined,
  },
  {
    rule: 'month',
    pattern: pattern(
      `(?:${STAGE}|(?:the${S})?month of${S})?(?:${TURN}${S})?${NAME}(?:,?${S}(?:of${S})?(?<ofYear>last|this|next) year)?`,
    ),
    read: (groups, { before, after }) => {
      const { month, turn, ofYear } = groups;
      if (!isCapital(month) || /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?$/.test(month!)) return undefined;
      if (/\b(?:each|every)\s$/i.test(before)) return undefined;
      // The day or the year that follows in another manner is never lost.
      if (YEAR_AHEAD.test(after) || /^\s(?:the\s)?\d{1,2}(?:st|nd|rd|th)\b/.test(after)) return undefined;
      const certain = turn !== undefined || ofYear !== undefined || DATE_PREPOSITION.test(before);
      if (
        /^Ma(?:y|rch)$/.test(month!) &&
        (!(certain || (/\bthe\s$/i.test(before) && /^\s[a-z]/.test(after))) || /^\s(?:of|on)\s[A-Z]/.test(after))
      )
        return undefined;
      if (
        /^(?:April|May|June|August)$/.test(month!) &&
        !turn &&
        (/^\s[A-Z][a-z]/.test(after) || /[A-Z][a-z.]+\s$/.test(before))
      ) {
        return undefined; // "June Carter", "Theresa May", "Ms. June"
      }
      return is(yearless(monthNumber(month!), groups));
    },
  },
  {
    // "on the 12th", "on the 12th of this month"
    rule: 'day-of-month',
    pattern: pattern(`the${S}(?<day>\\d{1,2})(?:st|nd|rd|th)(?:${S}of${S}(?<turn>this|last|next)${S}month)?`),
    read: ({ day, turn }, { before, after }) =>
      Number(day) <= 31 &&
      (turn || (/\bon\s$/i.test(before) && /^(?:[.,;)]|$|\s(?:and|but|after|at|by)\b)/.test(after)))
        ? { ...is({ is: 'date', day: number(day), turn: turnOf(turn) }), doubtful: turn === undefined }
        : undefined,
  },
  {
    rule: 'week-of',
    pattern: pattern(`(?:the${S})?week of${S}${NAME}${S}(?<day>\\d{1,2})(?:,?${S}(?<year>${YEAR}))?`),
    read: ({ month, day, year }) =>
      is({ is: 'date', year: number(year), month: monthNumber(month!), day: number(day), week: true }),
  },
  {
    rule: 'year',
    pattern: pattern(
      `(?:${STAGE}|(?:the${S})?(?:(?:fiscal|calendar)${S})?year${S}(?:of${S})?|fiscal${S}|FY\\s?|post-|pre-)?(?<year>${YEAR})(?:${S}or later)?(?![%°]|[.,:]\\d|/\\d{3}|[-–]\\d{3}(?!\\d\\b))`,
    ),
    read: ({ year }, { before, after }) => {
      if (
        COUNTED.test(after) ||
        /^,?\s?(?:BCE?|B\.\s?C\.)/.test(after) ||
        /[#.,:/@]$|(?<!\b(?:1[5-9]|20)\d\d)(?<=\d)[-–]$|\b(?:No|Nos|Flight|Route|Boeing|Room|Resolution|Bill)\.?\s$/i.test(
          before,
        )
      )
        return undefined;
      const value = Number(year);
      const plausible = value >= 1900 && value < 2050;
      const leading =
        /\b(?:in|since|of|by|until|from|to|during|before|after|circa|year|between|and)\s(?:the\s|early\s|late\s)?$/i;
      if (
        !plausible &&
        (value > 2100 || !leading.test(before) || /^\s(?!was|is|as|this|its|has|does)[a-z]{2,}s\b/.test(after))
      )
        return undefined;
      return is({ is: 'date', year: value });
    },
  },
  {
    rule: 'short-year',
    pattern: /[’'`](?<short>\d\d)(?![\w’'])/g,
    read: ({ short }, { before }) =>
      /\b(?:in|since|of|by|until|from|to|spring|summer|fall|winter)\s$/i.test(before)
        ? is({ is: 'date', year: fullYear(short!) })
        : undefined,
  },
  {
    rule: 'spelled-year',
    pattern: pattern(
      `(?:(?:the${S})?year${S})?(?:(?<century>nineteen|twenty)[\\s-](?<tens>${TENS})(?:[\\s-](?<ones>${ONES}))?|(?:the${S})?year${S}(?<two>two thousand)(?:${S}(?:and${S})?(?<more>${ONES}))?)`,
    ),
    read: ({ century, tens, ones, two, more }, { after }) => {
      if (/^\s(?:percent|thousand|hundred|million|dollars|people|years|days)/.test(after)) return undefined;
      const year = two ? 2000 + (more ? countOf(more)! : 0) : yearOfWords(tens!, ones, century!);
      return year && (two || /^nineteen$/i.test(century!)) ? is({ is: 'date', year }) : undefined;
    },
  },
];
