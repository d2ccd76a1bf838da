import type { HolidayRule, Season } from '../../contract/dates.js';
import type { Turn, Unit } from '../../contract/dates.js';

const MONTH_STEMS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAY_STEMS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** 1 to 12 for a month's name or abbreviation. */
export const monthNumber = (word: string): number => MONTH_STEMS.indexOf(word.slice(0, 3).toLowerCase()) + 1;

/** 1 (Monday) to 7 for a weekday's name or abbreviation. */
export const weekdayNumber = (word: string): number => WEEKDAY_STEMS.indexOf(word.slice(0, 3).toLowerCase()) + 1;

const ONES = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' '); // prettier-ignore
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(' '); // prettier-ignore

export const ORDINAL = `(?:${ORDINALS.join('|')}|\\d{1,2}(?:st|nd|rd|th))`;
const SMALL = `(?:(?:${TENS.join('|')})(?:[- ](?:${ONES.slice(0, 9).join('|')}))?|${[...ONES].reverse().join('|')})`;
/** A count: digits, number words, "a", "a couple of"; also the vague ones. */
export const COUNT = `(?:\\d{1,3}|${SMALL}|half a|an additional|a couple of|a few|a dozen|an?|several|a number of|many|some|few)`;

/** The count that words stand for; `undefined` for a vague one. */
export function countOf(words: string): number | undefined {
  const text = words.toLowerCase();
  if (/^\d+$/.test(text)) return Number(text);
  if (text === 'a couple of') return 2;
  if (text === 'a dozen') return 12;
  if (/^(?:an?|an additional)$/.test(text)) return 1;
  const [first, second] = text.split(/[- ]/);
  const tens = TENS.indexOf(first);
  if (tens >= 0) return (tens + 2) * 10 + (second ? ONES.indexOf(second) + 1 : 0);
  const one = ONES.indexOf(text);
  return one >= 0 ? one + 1 : undefined;
}

export function ordinalOf(word: string): number {
  return /^\d/.test(word) ? parseInt(word, 10) : ORDINALS.indexOf(word.toLowerCase().replace(' ', '-')) + 1;
}

export const UNIT = '(?:day|week|weekend|month|quarter|year|decade|century|centurie)';

export function unitOf(word: string): Unit {
  const unit = word.toLowerCase().replace(/s$/, '');
  return unit === 'centurie' ? 'century' : (unit as Unit);
}

const SEASON_WORDS: Record<string, Season> = { spring: 'SP', summer: 'SU', fall: 'FA', autumn: 'FA', winter: 'WI' };
export const seasonOfWord = (word: string): Season => SEASON_WORDS[word.toLowerCase()];

const PARTS: Record<string, string> = { morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI' };
export const partOfDay = (word: string | undefined): string | undefined => word && PARTS[word.toLowerCase()];

/** "last", "this past" → last; "this", "this coming" → this; "next" → next. */
export function turnOf(words: string | undefined): Turn | undefined {
  const text = words?.toLowerCase();
  if (!text) return undefined;
  if (/past|last/.test(text)) return 'last';
  return text === 'next' ? 'next' : text === 'this coming' ? 'next' : 'this';
}

export const HOLIDAYS: readonly { name: string; rule: HolidayRule }[] = [
  { name: "New Year[’']s Eve", rule: { month: 12, day: 31 } },
  { name: "New Year[’']s(?: Day)?", rule: { month: 1, day: 1 } },
  { name: 'Martin Luther King(?:,? Jr\\.?)?(?: Jr\\.)? Day', rule: { month: 1, weekday: 1, nth: 3 } },
  { name: "(?:St\\. )?Valentine[’']s Day", rule: { month: 2, day: 14 } },
  { name: "Presidents?[’']?(?:s[’'])? Day", rule: { month: 2, weekday: 1, nth: 3 } },
  { name: "St\\. Patrick[’']s Day", rule: { month: 3, day: 17 } },
  { name: 'Ash Wednesday', rule: { easter: -46 } },
  { name: 'Palm Sunday', rule: { easter: -7 } },
  { name: 'Good Friday', rule: { easter: -2 } },
  { name: 'Easter(?: Sunday)?', rule: { easter: 0 } },
  { name: 'Easter Monday', rule: { easter: 1 } },
  { name: 'May Day', rule: { month: 5, day: 1 } },
  { name: "Mother[’']s Day", rule: { month: 5, weekday: 7, nth: 2 } },
  { name: 'Memorial Day', rule: { month: 5, weekday: 1, nth: 0 } },
  { name: "Father[’']s Day", rule: { month: 6, weekday: 7, nth: 3 } },
  { name: 'Juneteenth', rule: { month: 6, day: 19 } },
  { name: 'Independence Day', rule: { month: 7, day: 4 } },
  { name: 'Bastille Day', rule: { month: 7, day: 14 } },
  { name: 'Labor Day', rule: { month: 9, weekday: 1, nth: 1 } },
  { name: 'Columbus Day', rule: { month: 10, weekday: 1, nth: 2 } },
  { name: 'Halloween', rule: { month: 10, day: 31 } },
  { name: 'Veterans Day', rule: { month: 11, day: 11 } },
  { name: 'Thanksgiving(?: Day)?', rule: { month: 11, weekday: 4, nth: 4 } },
  { name: 'Christmas Eve', rule: { month: 12, day: 24 } },
  { name: 'Christmas(?: Day)?', rule: { month: 12, day: 25 } },
  { name: 'Boxing Day', rule: { month: 12, day: 26 } },
];
