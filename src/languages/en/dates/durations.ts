import type { DateParser, Unit } from '../../contract/dates.js';
import { COUNT, UNIT, countOf, monthNumber, unitOf, weekdayNumber } from './words.js';

const TIME_UNIT = '(?:second|minute|hour)';
const LETTERS: Record<Unit | 'second' | 'minute' | 'hour', string> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  season: 'S',
  year: 'Y',
  decade: 'E',
  century: 'C',
};

const pattern = (source: string): RegExp => new RegExp(`(?<![\\w$€£./])(?:${source})(?!\\w)`, 'gi');

/** Half of a unit, where it has a name of its own. */
const HALVES: Partial<Record<string, string>> = { year: '6M', day: 'T12H', hour: '30M', minute: '30S' };

function durationOf(count: string | undefined, word: string, isHalf = false): string | undefined {
  const clock = /^(?:second|minute|hour)/i.test(word);
  const unit = clock ? (word.toLowerCase().replace(/s$/, '') as 'hour') : unitOf(word);
  const many = count === undefined ? undefined : countOf(count.trim());
  const half = isHalf ? HALVES[unit] : '';
  return half === undefined || (half && many === undefined)
    ? undefined
    : `P${clock ? 'T' : ''}${many ?? 'X'}${LETTERS[unit]}${half}`;
}

const SET_UNITS: Record<string, string> = {
  hourly: 'PT1H',
  daily: 'P1D',
  weekly: 'P1W',
  monthly: 'P1M',
  annually: 'P1Y',
};

/** Expressions that measure or repeat, and clock times: read so that no other parser takes them for dates. */
export const durationParsers: readonly DateParser[] = [
  {
    rule: 'duration',
    pattern: pattern(
      `(?:the\\s{1,3}(?:past|last|next|first|final|coming|previous|following)\\s{1,3}|the\\s{1,3})?(?<count>${COUNT})(?<half>[-\\s]1/2|\\sand\\sa\\shalf)?[-\\s](?:more\\s|additional\\s|full\\s|consecutive\\s|straight\\s)?(?<unit>${UNIT}|${TIME_UNIT})s?(?:-(?:old|long))?(?<more>\\sand\\sa\\shalf)?`,
    ),
    read({ count, unit, half, more }, { before, after }) {
      // "a second attack", "a quarter of the seats", "60 Minutes" on the air
      if (
        /^an?$/i.test(count!) &&
        /^second$/i.test(unit!) &&
        /^\s(?!later|ago|before|after|per|or|to|for|at|in)\p{L}/u.test(after)
      )
        return undefined;
      if (/^quarter$/i.test(unit!) && /^\sof\s(?!\d{4})/.test(after)) return undefined;
      if (/^\p{Lu}\p{Ll}/u.test(unit!) && /^\d/.test(count!) && !/^\p{Lu}\p{Ll}/u.test(after.trimStart()))
        return undefined;
      if (before.endsWith('/')) return undefined;
      const value = durationOf(count, unit!, Boolean(half ?? more));
      return value ? { meaning: { is: 'duration', value } } : undefined;
    },
  },
  {
    rule: 'stretch',
    pattern: pattern(
      `the\\s{1,3}(?:past|last|next|coming)\\s{1,3}(?<unit>${UNIT})|(?:for|over|in)\\s(?<many>days|weeks|months|years|decades|centuries)|(?<long>day|week|month|year|decade|century)s?-long`,
    ),
    read: ({ unit, many, long }) => ({
      meaning: { is: 'duration', value: durationOf(unit || long ? 'one' : undefined, (unit ?? many ?? long)!)! },
    }),
  },
  {
    rule: 'set',
    pattern: pattern(
      `(?:each|every)\\s(?:(?<unit>day|week|month|quarter|year|decade)|(?<month>January|February|March|April|May|June|July|August|September|October|November|December)|(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))|(?<adverb>hourly|daily|weekly|monthly|annually)|(?<plural>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days)|twice a (?<twice>day|week|month|year)`,
    ),
    read: ({ unit, month, weekday, adverb, plural, twice }, { after }) => {
      // "the daily Granma": a newspaper
      if (adverb && /^\s(?:\p{Lu}\p{Ll}|newspaper|paper)/u.test(after)) return undefined;
      const day = weekday ?? plural;
      const value = adverb
        ? SET_UNITS[adverb.toLowerCase()]
        : day
          ? `XXXX-WXX-${weekdayNumber(day)}`
          : month
            ? `XXXX-${String(monthNumber(month)).padStart(2, '0')}`
            : durationOf('one', (unit ?? twice)!)!;
      return { meaning: { is: 'set', value } };
    },
  },
  {
    rule: 'clock',
    pattern: pattern(
      `(?:at\\s)?(?:(?<hour>\\d{1,2})(?:[:.](?<minute>\\d\\d))?\\s?(?<half>[ap]\\.?m\\b\\.?)|(?<hour24>[01]?\\d|2[0-3])[:.]?(?<minute24>[0-5]\\d)(?=\\s(?:GMT|UTC|CET|BST|EST|EDT|local time))|(?<noon>noon|midday|midnight))(?:,?\\s(?:local time|GMT|UTC|BST|CES?T|E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|Eastern|Pacific|Moscow time))?(?:,?\\s(?=\\())?(?:\\((?:GMT|UTC|\\d{4} GMT|\\d{1,2} GMT)\\))?`,
    ),
    read: ({ hour, minute, half, hour24, minute24, noon }) => {
      const two = (value: number): string => String(value).padStart(2, '0');
      let time: string;
      if (noon) time = noon.toLowerCase() === 'midnight' ? 'T24:00' : 'T12:00';
      else if (hour24) time = `T${two(Number(hour24))}:${minute24}`;
      else {
        if (Number(hour) > 12) return undefined;
        time = `T${two((Number(hour) % 12) + (/^p/i.test(half!) ? 12 : 0))}:${minute ?? '00'}`;
      }
      return { meaning: { is: 'clock' }, time };
    },
  },
];
