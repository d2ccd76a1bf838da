import type { DateParser } from '../../contract/dates.js';
import { S, YEAR, SEASON, pattern, number, shiftOf, is, yearOfWords } from './expressions.js';
import { HOLIDAYS, ORDINAL, ordinalOf, seasonOfWord, turnOf } from './words.js';

/** Decades, centuries, quarters, seasons, holidays. */
export const spansParsers: readonly DateParser[] = [
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
];
