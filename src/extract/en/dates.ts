import type { DateLanguage, DateParser, Meaning, Reading, Turn, Unit } from '../dates/types.js';
import {
  COUNT,
  HOLIDAYS,
  ORDINAL,
  UNIT,
  countOf,
  monthNumber,
  ordinalOf,
  partOfDay,
  seasonOfWord,
  turnOf,
  unitOf,
  weekdayNumber,
} from './date-words.js';
import { durationParsers } from './durations.js';
import { tenseAt } from './tense.js';

// Spaces within an expression: few, so that no match runs over a wall of spaces.
const S = '\\s{1,3}';
const NAME =
  '(?<month>January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)';
const YEAR = '(?:1[0-9]|20)\\d\\d';
const STAGE = `(?:(?:early|mid|late|earlier|later)[-\\s]|(?:the${S})?(?:beginning|start|middle|end|eve|rest|remainder) of${S}(?:the${S})?)`;
const TURN = '(?<turn>this past|this coming|last|this|next|coming)';
const PART = '(?<part>morning|afternoon|evening|night)';
const WEEKDAY =
  '(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:Mon|Tues|Tue|Wed|Thurs|Thur|Thu|Fri|Sat|Sun)\\.)';
const SEASON = '(?<season>spring|summer|fall|autumn|winter)';

const pattern = (source: string): RegExp => new RegExp(`(?<![\\w$€£])(?:${source})(?!\\w)`, 'gi');
const number = (digits: string | undefined): number | undefined => (digits ? Number(digits) : undefined);
const isCapital = (word: string | undefined): boolean => /^[A-Z]/.test(word ?? '');

/** -1 for "last year", 0 for "this year", 1 for "next year". */
const SHIFTS: Record<Turn, number> = { last: -1, this: 0, next: 1 };
const shiftOf = (words: string | undefined): number | undefined => {
  const turn = turnOf(words);
  return turn && SHIFTS[turn];
};

const is = (meaning: Meaning, time?: string): Reading => (time ? { meaning, time } : { meaning });
const now = (value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'): Reading => is({ is: 'reference', value });

/** Prepositions after which "May", "March" or a bare number is a date. */
const DATE_PREPOSITION =
  /\b(?:in|since|by|until|till|of|from|to|through|between|during|before|after|for|around|about|circa|and|late|early|mid)[\s-](?:the\s)?$/i;
const COUNTED =
  /^[\s-](?:people|persons?|men|women|children|soldiers|troops|homes|jobs|votes|miles|feet|metres|meters|kilomet|pounds|dollars|euros|years|days|hours|points|percent|per cent|strong|times|members|students|workers|shares|cases|deaths|tons|acres|others|civilians|million|billion|cc\b|k\b|GMT|hours)/i;

function yearOfWords(tens: string, ones: string | undefined, century: string): number | undefined {
  const rest = countOf(ones ? `${tens}-${ones}` : tens);
  return rest === undefined ? undefined : (/^nineteen$/i.test(century) ? 1900 : 2000) + rest;
}

function yearless(month: number, groups: Record<string, string | undefined>): Meaning {
  const { turn, ofYear } = groups;
  return { is: 'date', month, turn: turnOf(turn), yearShift: shiftOf(ofYear) };
}

/**
 * One kind of expression each. Longer readings win over shorter ones wherever they overlap; of two equally long ones
 * the parser that stands first does.
 */
const parsers: readonly DateParser[] = [
  {
    rule: 'iso-date',
    pattern: pattern(`(?<year>${YEAR})-(?<month>\\d\\d)-(?<day>\\d\\d)`),
    read: ({ year, month, day }) => is({ is: 'date', year: number(year), month: number(month), day: number(day) }),
  },
  {
    rule: 'slash-date',
    pattern: pattern(`(?<first>\\d{1,2})/(?<second>\\d{1,2})/(?<year>${YEAR}|\\d\\d)`),
    read: ({ first, second, year }) => {
      const [a, b] = [Number(first), Number(second)];
      const full = year!.length === 2 ? (Number(year) > 50 ? 1900 : 2000) + Number(year) : Number(year);
      const meaning: Meaning = { is: 'date', year: full, month: a > 12 ? b : a, day: a > 12 ? a : b };
      return { meaning, doubtful: a <= 12 && b <= 12 && a !== b };
    },
  },
  {
    rule: 'month-day',
    pattern: pattern(
      `(?:(?:early|late|mid)[-\\s])?${NAME}${S}(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,?${S}(?<year>${YEAR}))?(?:,${S}(?<ofYear>this|last|next) year)?(?![:%/]\\d|[\\w%]|[.,]\\d|${S}percent)`,
    ),
    read: ({ month, day, year, ofYear }) =>
      isCapital(month)
        ? is({
            is: 'date',
            year: number(year),
            month: monthNumber(month!),
            day: number(day),
            yearShift: shiftOf(ofYear),
          })
        : undefined,
  },
  {
    rule: 'day-range',
    pattern: pattern(
      `(?:${NAME}${S}(?<first>\\d{1,2})(?:\\s?[-–—]\\s?|${S}(?:to|through)${S})(?<last>\\d{1,2})|(?<first2>\\d{1,2})(?:st|nd|rd|th)?(?:\\s?[-–—]\\s?|${S}(?:to|through|and|until)${S})(?<last2>\\d{1,2})(?:st|nd|rd|th)?${S}(?:of${S})?${NAME.replace('month', 'month2')})(?:,?${S}(?<year>${YEAR}))?(?![:%/]\\d|[\\w%]|[.,]\\d)`,
    ),
    read: ({ month, month2, first, first2, last, last2, year }) => {
      const [from, to] = [Number(first ?? first2), Number(last ?? last2)];
      const name = month ?? month2;
      return isCapital(name) && from < to
        ? is({ is: 'date', year: number(year), month: monthNumber(name!), day: from, lastDay: to })
        : undefined;
    },
  },
  {
    rule: 'month-ordinal-day',
    pattern: pattern(`${NAME}${S}(?<day>${ORDINAL}|twenty-\\w+|thirtieth)`),
    read: ({ month, day }) => {
      const counted = ordinalOf(day!);
      return isCapital(month) && counted > 0 ? is({ is: 'date', month: monthNumber(month!), day: counted }) : undefined;
    },
  },
  {
    rule: 'day-month',
    pattern: pattern(`(?:the${S})?(?<day>\\d{1,2})(?:st|nd|rd|th)?${S}(?:of${S})?${NAME}(?:,?${S}(?<year>${YEAR}))?`),
    read: ({ month, day, year }, { before }) =>
      isCapital(month) &&
      !/[\d.,:]$|\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s$/.test(before)
        ? is({ is: 'date', year: number(year), month: monthNumber(month!), day: number(day) })
        : undefined,
  },
  {
    rule: 'month-year',
    pattern: pattern(`${STAGE}?${NAME},?${S}(?:of${S})?(?<year>${YEAR}|[’'](?<short>\\d\\d))`),
    read: ({ month, year, short }) =>
      isCapital(month)
        ? is({
            is: 'date',
            year: short ? (Number(short) > 50 ? 1900 : 2000) + Number(short) : number(year),
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
    rule: 'week-of',
    pattern: pattern(`(?:the${S})?week of${S}${NAME}${S}(?<day>\\d{1,2})(?:,?${S}(?<year>${YEAR}))?`),
    read: ({ month, day, year }) =>
      is({ is: 'date', year: number(year), month: monthNumber(month!), day: number(day), week: true }),
  },
  {
    rule: 'year',
    pattern: pattern(
      `(?:${STAGE}|(?:the${S})?(?:(?:fiscal|calendar)${S})?year${S}(?:of${S})?|fiscal${S}|post-|pre-)?(?<year>${YEAR})(?:${S}or later)?(?![%°]|[.,:]\\d|/\\d{3}|[-–]\\d{3}(?!\\d\\b))`,
    ),
    read: ({ year }, { before, after }) => {
      if (
        COUNTED.test(after) ||
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
        ? is({ is: 'date', year: (Number(short) > 50 ? 1900 : 2000) + Number(short) })
        : undefined,
  },
  {
    rule: 'spelled-year',
    pattern: pattern(
      `(?:(?:the${S})?year${S})?(?:(?<century>nineteen|twenty)[\\s-](?<tens>ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\\s-](?<ones>one|two|three|four|five|six|seven|eight|nine))?|(?:the${S})?year${S}(?<two>two thousand)(?:${S}(?:and${S})?(?<more>one|two|three|four|five|six|seven|eight|nine))?)`,
    ),
    read: ({ century, tens, ones, two, more }, { after }) => {
      if (/^\s(?:percent|thousand|hundred|million|dollars|people|years|days)/.test(after)) return undefined;
      const year = two ? 2000 + (more ? countOf(more)! : 0) : yearOfWords(tens!, ones, century!);
      return year && (two || /^nineteen$/i.test(century!)) ? is({ is: 'date', year }) : undefined;
    },
  },
  {
    rule: 'decade',
    pattern: pattern(
      `(?:the${S})?(?:(?:early|mid|late)(?:[-\\s]to[-\\s](?:mid|late))?[-\\s])?(?<decade>1[5-9]\\d|20\\d)0[’']?s`,
    ),
    read: ({ decade }) => is({ is: 'decade', decade: Number(decade) }),
  },
  {
    rule: 'short-decade',
    pattern:
      /(?<!\w)(?:the\s)?(?:(?:early|mid|late)[-\s])?(?:[’'`](?<digit>\d)0s|(?:nineteen[\s-])?(?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))(?!\w)/gi,
    read: ({ digit, word }, { before }) => {
      if (/\b(?:his|her|their|my|our|your|in its)\s(?:early\s|mid\s|late\s)?$/i.test(before)) return undefined; // ages
      const words = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');
      const place = digit ? Number(digit) : words.indexOf(word!.toLowerCase()) + 2;
      return is({ is: 'decade', decade: (place < 2 ? 200 : 190) + place });
    },
  },
  {
    rule: 'century',
    pattern: pattern(`(?:the${S})?(?:(?:early|mid|late)[-\\s])?(?<nth>${ORDINAL})[-\\s]century`),
    read: ({ nth }) => is({ is: 'century', century: ordinalOf(nth!) - 1 }),
  },
  {
    rule: 'quarter',
    pattern: pattern(
      `(?:(?:the|its|their|a(?:${S}\\w{2,10})?|(?<ofYear>last|this|next) year[’']s)${S})?(?:(?:comparable${S})?(?<earlier>year-(?:ago|earlier))${S})?(?:(?<year>${YEAR})(?:[’']s)?${S})?(?:fiscal[-\\s])?(?<nth>first|second|third|fourth|final|1st|2nd|3rd|4th)[-\\s](?:fiscal[-\\s])?quarter(?:${S}(?:of|in)${S}(?:fiscal${S})?(?:(?<ofYear2>last|this|next) year|(?<year2>${YEAR})))?`,
    ),
    read: ({ nth, year, year2, ofYear, ofYear2, earlier }, { after }) => {
      if (/^(?:back|s\b|-?final)|^\s(?:touchdown|field goal|lead|century)/.test(after)) return undefined;
      const quarter = /final/i.test(nth!) ? 4 : ordinalOf(nth!);
      const yearShift = earlier ? -1 : shiftOf(ofYear ?? ofYear2);
      return is({ is: 'quarter', quarter, year: number(year ?? year2), yearShift });
    },
  },
  {
    rule: 'quarter-code',
    pattern: pattern(`Q(?<nth>[1-4])(?:${S}(?:of${S})?(?<year>${YEAR}))?`),
    read: ({ nth, year }) => is({ is: 'quarter', quarter: Number(nth), year: number(year) }),
  },
  {
    rule: 'period',
    pattern: pattern(
      `(?<the>the|that|this|its)${S}(?:(?:comparable${S})?(?<earlier>year-(?:ago|earlier))${S})?(?:(?<year>${YEAR})${S})?(?:(?<adjective>latest|current|recent|most recent|just-ended|same)${S})?(?<unit>quarter|period)(?:${S}(?<ago>a year (?:ago|earlier)))?`,
    ),
    read: ({ the, earlier, year, adjective, unit, ago }, { after }) => {
      const named = earlier ?? year ?? adjective ?? ago;
      if (unit === 'period' && (!named || (adjective === 'same' && !earlier && !year))) return undefined;
      if (!named && /this/i.test(the!)) return undefined;
      if (/^(?:-|\s(?:of (?!the year)|century|mile|pound|finals?\b|billion|million))/.test(after)) return undefined;
      return is({ is: 'period', unit: 'quarter', year: number(year), yearShift: earlier || ago ? -1 : undefined });
    },
  },
  {
    rule: 'year-earlier',
    pattern: pattern('year-(?:ago|earlier)'),
    read: () => is({ is: 'shift', unit: 'year', amount: -1, from: 'reference', wide: true }),
  },
  {
    rule: 'season',
    pattern: pattern(
      `(?:(?:the${S})?(?:early|mid|late|middle of|end of|beginning of|start of)(?:${S}the)?[-\\s])?(?:(?<turn>this past|this coming|last|this|next|the)${S})?(?:(?:early|mid|late)[-\\s])?${SEASON}(?:,?${S}(?:of${S})?(?:(?<year>${YEAR})|(?<ofYear>last|this|next) year|nineteen[\\s-](?<tens>\\w{4,7}ty)(?:[\\s-](?<ones>one|two|three|four|five|six|seven|eight|nine))?))?`,
    ),
    read: ({ season, turn, year, ofYear, tens, ones }, { before, after }) => {
      const the = /^the$/i.test(turn ?? '');
      const dated = year ?? ofYear ?? tens;
      if (
        !dated &&
        (!turn || (the && !/\b(?:in|during|of|into|for|by|until|since|over|through|before|after)\s$/i.test(before)))
      )
        return undefined;
      if (!dated && (/^\s(?:of|in)\s/.test(after) || /^\s(?:Olympics|Games|training|house|season)/i.test(after)))
        return undefined;
      const spelled = tens ? yearOfWords(tens, ones, 'nineteen') : undefined;
      return is({
        is: 'season',
        season: seasonOfWord(season!),
        year: number(year) ?? spelled,
        yearShift: shiftOf(ofYear),
        turn: the ? undefined : turnOf(turn),
      });
    },
  },
  ...HOLIDAYS.map(({ name, rule }): DateParser => ({
    rule: 'holiday',
    pattern: pattern(`(?:(?<turn>last|this|next)${S})?${name}(?:,?${S}(?:(?<year>${YEAR})|(?<ofYear>last) year))?`),
    read: ({ turn, year, ofYear }, { after, before }) =>
      /^\s(?:Island|Carol|tree|card|present|gift|song|album|market|bonus|shop|movie|egg|bunny|Massacre|Martyr)/i.test(
        after,
      ) || /\bFather\s$/.test(before)
        ? undefined
        : is({ is: 'holiday', rule, year: number(year), turn: turnOf(turn ?? ofYear) }),
  })),
  {
    rule: 'relative-day',
    pattern: pattern(
      `(?:(?:earlier|later|late|early)${S})?(?<word>the day before yesterday|the day after tomorrow|yesterday|today|tomorrow)(?:${S}${PART})?`,
    ),
    read: ({ word, part }, { before, after }) => {
      if (/\b(?:USA)\s$/.test(before) || /^\s(?:show|Show)\b/.test(after)) return undefined;
      const amounts: Record<string, number> = { yesterday: -1, today: 0, tomorrow: 1 };
      const text = word!.toLowerCase();
      const amount = amounts[text] ?? (text.includes('before') ? -2 : 2);
      return is({ is: 'shift', unit: 'day', amount, from: 'reference' }, partOfDay(part));
    },
  },
  {
    rule: 'part-of-day',
    pattern: pattern(
      `(?:(?:earlier|later|late|early)${S})?(?:(?<turn>this|last|that|the next|the following|the same)${S}(?:early${S}|mid[-\\s]?)?${PART}|(?<tonight>tonight))`,
    ),
    read: ({ turn, part, tonight }) => {
      const text = turn?.toLowerCase();
      const time = tonight ? 'TNI' : partOfDay(part);
      if (text === 'last' && time !== 'TNI') return undefined;
      const next = /next|following/.test(text ?? '');
      const from = next || /that|same/.test(text ?? '') ? 'mention' : 'reference';
      return is({ is: 'shift', unit: 'day', amount: text === 'last' ? -1 : next ? 1 : 0, from }, time);
    },
  },
  {
    rule: 'weekday',
    pattern: pattern(
      `(?:(?:earlier|later|late|early|mid)[-\\s])?(?:(?<turn>this past|this coming|last|this|next|coming)${S})?${WEEKDAY}(?:[’']s(?=${S}(?:morning|afternoon|evening|night)))?(?:${S}(?:early${S}|late${S}|mid[-\\s]?)?${PART}(?!s|\\sLive|\\sFootball))?(?:${S}(?<week>last|this|next) week)?`,
    ),
    read: ({ weekday, turn, part, week }, { before, after }) => {
      if (
        !isCapital(weekday) ||
        /\b(?:each|every|Black|Bloody|Ruby|Super|Good|Ash|Palm|Easter|Joe|Cyber|Fat|Shrove|Holy)\s$/.test(before)
      )
        return undefined;
      if (
        /^\s(?:Times|Telegraph|Mirror|Express|Herald|Post|Morning|Mail|Night|Evening|Star|Tribune)\b/.test(after) &&
        !part
      )
        return undefined;
      return is(
        { is: 'weekday', weekday: weekdayNumber(weekday!), turn: turnOf(turn), week: shiftOf(week) },
        partOfDay(part),
      );
    },
  },
  {
    rule: 'turn-unit',
    pattern: pattern(
      `(?:(?:earlier|later|late|early|sometime|end|beginning|middle)(?:${S}(?:in|of))?${S}|${STAGE})?(?<turn>last|this|next|coming|the current|the previous|the prior|the preceding|the following|the next|the same|that(?:${S}same)?|later that)${S}(?:fiscal${S})?(?<unit>week|weekend|month|quarter|year|decade|century|day)(?:[’']s(?=\\W))?`,
    ),
    read: ({ turn, unit }, { before, after }) => {
      const text = turn!.toLowerCase().replace(/\s+/g, ' ');
      if (unit === 'day' && /^(?:last|this|next|coming|the current)$/.test(text)) return undefined;
      if (/^\s(?:of|when|that)\s/.test(after) && /^(?:the|that)/.test(text)) return undefined; // "the same day that …"
      if (/\bthe\s$/i.test(before) && text !== 'coming') return undefined; // "the last week", "the next year": a stretch
      if (text === 'coming' && !/\bthe\s$/i.test(before)) return undefined;
      const amount = /last|previous|prior|preceding/.test(text) ? -1 : /next|following|coming/.test(text) ? 1 : 0;
      const from = /^(?:the (?!current)|that|later that)/.test(text) ? 'mention' : 'reference';
      return is({ is: 'shift', unit: unitOf(unit!), amount, from });
    },
  },
  {
    rule: 'count-ago',
    pattern: pattern(
      `(?:(?:about|nearly|almost|some|more than|over|just|around|only|roughly)${S})?(?<count>${COUNT})[-\\s](?<unit>${UNIT})s?${S}(?<way>ago|earlier|before|later|after|from now|hence)`,
    ),
    read: ({ count, unit, way }, { before, after }) => {
      if (/before|after/i.test(way!) && !/^(?:[,.;:)]|$)/.test(after)) return undefined;
      const many = countOf(count!);
      const back = /ago|earlier|before/i.test(way!);
      if (many === undefined) return /ago/i.test(way!) ? now('PAST_REF') : undefined;
      const from = /ago|from now|hence/i.test(way!) ? 'reference' : 'mention';
      const wide = many === 1 && unit === 'year' && back && !/\b(?:more|less|fewer) than\s$/i.test(before);
      return is({ is: 'shift', unit: unitOf(unit!), amount: back ? -many : many, from, wide });
    },
  },
  {
    rule: 'the-unit',
    pattern: pattern(
      `(?:(?:earlier|later|late|early)${S}(?:(?:in|on)${S})?|${STAGE})the${S}(?<unit>day|week|weekend|month|year)|(?:over|during|through|on) (?<over>the weekend)|(?<=\\bof${S})(?<of>the year)(?=[.,])`,
    ),
    read: ({ unit, over, of }) => {
      const named: Unit = over ? 'weekend' : of ? 'year' : unitOf(unit!);
      return is({ is: 'shift', unit: named, amount: named === 'weekend' ? -1 : 0, from: 'reference' });
    },
  },
  {
    rule: 'year-end',
    pattern: pattern(`(?:the${S})?(?:end of the year|year[- ]end|year[’']s end)`),
    read: () => is({ is: 'date', month: 12, turn: 'this' }),
  },
  {
    rule: 'present',
    pattern: pattern(`now|currently|at present|at the moment|nowadays|(?:in${S})?these days|current|right now`),
    read: (_, { before, after }) =>
      /^(?:-|\s(?:affairs|events\b|account|president,))|^\sthat\s/i.test(after) ||
      /\b(?:from|then|alternating)[\s-]$/i.test(before)
        ? undefined
        : now('PRESENT_REF'),
  },
  {
    rule: 'past',
    pattern: pattern(
      `(?:more${S})?recently|(?:in${S})?recent (?:days|weeks|months|years|decades)|past years|(?:in )(?<past>the past)(?!${S}(?:\\w+${S})?(?:day|week|month|quarter|year|decade|century|few|several|two|three|four|five|six)s?)|the past several quarters`,
    ),
    read: () => now('PAST_REF'),
  },
  {
    rule: 'future',
    pattern: pattern(
      `the (?:near |immediate |foreseeable |distant )?future|in future|the (?:near|short) term|future (?:quarters|years|months|generations)|coming (?:days|weeks|months|years)|a later date|as soon as possible`,
    ),
    read: (_, { after }) => (/^-|^\s(?:Queen|King|of\s)/i.test(after) ? undefined : now('FUTURE_REF')),
  },
  ...durationParsers,
];

/** English as newspapers write it; day and month in American order where figures leave it open. */
export const englishDates: DateLanguage = {
  parsers,
  joins: /^(?:,?\s{1,3}(?:on\s|of\s|at\s)?|\s?\()$/i,
  through: /^(?:\s?[-–—]\s?|\s(?:to|through|until|till|and)\s)$/i,
  from: /\b(?:from|between)\s$/i,
  limits: [
    { pattern: /\b(?:since|ever since)\s(?:at least\s)?$/i, limit: 'since' },
    { pattern: /\b(?:until|till|up to)\s$/i, limit: 'until' },
    { pattern: /\b(?:about|around|circa|c\.|approximately|roughly|some time in|sometime in)\s$/i, limit: 'about' },
  ],
  tenseAt,
};
