import { inEnglish } from '../findings/finding.js';
import { namesCentury } from './check-century.js';
import { asciiDigits } from './numerals.js';
import { standsIn, wordsOf } from './words.js';

/** Words that place an event by the article's own date, in English. Intl knows "yesterday" in every language. */
const RELATIVE =
  /\b(today|tonight|yesterday|tomorrow|overnight|ago|last|next|this|past|previous|following|coming|earlier|later|since|before|after|recent(ly)?|now|current(ly)?|spring|summer|autumn|fall|winter|morning|afternoon|evening|night|week(end)?|month|year|decade)s?\b/i;
/** What of these tells a date by itself: "last week", "the next day", "two years ago". */
const RECKONED =
  /\b(?:today|tonight|yesterday|tomorrow|overnight|ago|recent(?:ly)?|now|current(?:ly)?|spring|summer|autumn|fall|winter|(?:last|next|this|past|previous|following|coming|same|that|earlier|later|each|every|of the|in the|a|the)(?: \w+)? (?:day|week|weekend|month|year|quarter|decade|century|morning|afternoon|evening|night)s?|(?:days|weeks|months|years|day|week|month|year) (?:later|earlier|after|before)|(?:last|next|this|following) (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:last|next|this) (?:january|february|march|april|may|june|july|august|september|october|november|december))\b/i;

/** Days that are told from another day. */
const OF_DAYS =
  /\b(?:today|tonight|yesterday|tomorrow|overnight|now|ago|weekend|(?:same|next|previous|following|other|second|third) (?:day|morning|evening|night)|(?:day|days|weeks|week) (?:later|earlier|after|before))\b/i;

const RECKONINGS: readonly [pattern: RegExp, unit: 'year' | 'month' | 'day', shift: number][] = [
  [/\b(?:last|the previous) year\b/i, 'year', -1],
  [/\b(?:earlier |later )?this year\b/i, 'year', 0],
  [/\bnext year\b/i, 'year', 1],
  [/\blast month\b/i, 'month', -1],
  [/\b(?:earlier |later )?this month\b/i, 'month', 0],
  [/\bnext month\b/i, 'month', 1],
  [/\byesterday\b/i, 'day', -1],
  [/\b(?:today|tonight)\b/i, 'day', 0],
  [/\btomorrow\b/i, 'day', 1],
];
const DAY = 86_400_000;
const AGO = /\b(an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}) (month|year)s? ago\b/i;
const COUNTS = 'a one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** Of a month without its year, no news speaks that is further off. */
const MOST_MONTHS = 12;

/** Why a date isn't the one that an English passage reckons from the article's day, where it has no other words for one. */
export function reckonedProblem(date: string, passage: string, published: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(0\d|1[0-2]))?(?:-(\d\d))?$/.exec(date) ?? [];
  const from = new Date(published);
  const english = calendarNames('en');
  const words = new Set(wordsOf(passage.replace(/\bmay\b/g, '').toLowerCase()));
  const isNamed = [...english.months, ...english.weekdays].some(forms => forms.some(form => words.has(form)));
  if (!year || Number.isNaN(from.getTime()) || /\b(?:1[5-9]|20)\d\d\b/.test(passage)) return undefined;
  const away = Number(year) * 12 + Number(month) - 1 - from.getUTCFullYear() * 12 - from.getUTCMonth();
  if (month && isNamed && Math.abs(away) > MOST_MONTHS && !RECKONED.test(passage)) return inEnglish('other-year');
  if (isNamed) return undefined;
  const ago = AGO.exec(passage);
  const found = RECKONINGS.filter(([pattern]) => pattern.test(passage));
  if (ago && found.length === 0) {
    const count = /^\d/.test(ago[1]) ? Number(ago[1]) : Math.max(1, COUNTS.indexOf(ago[1].toLowerCase()));
    const isMonths = /^month/i.test(ago[2]);
    const isOff = isMonths
      ? month !== undefined && Math.abs(away + count) > 1
      : Math.abs(from.getUTCFullYear() - Number(year) - count) > 1;
    return isOff ? inEnglish('another-by-date') : undefined;
  }
  if (found.length !== 1) return undefined;
  const [[, unit, shift]] = found;
  const reference = from.getUTCFullYear() * 12 + from.getUTCMonth();
  const months = Number(year) * 12 + Number(month ?? from.getUTCMonth() + 1) - 1;
  const isOff =
    unit === 'year'
      ? Number(year) !== from.getUTCFullYear() + shift
      : unit === 'month'
        ? month !== undefined && months !== reference + shift
        : day !== undefined && Math.abs(Date.UTC(+year, +month - 1, +day) - from.getTime() - shift * DAY) > 1.5 * DAY;
  return isOff ? inEnglish('another-by-date') : undefined;
}

/**
 * Why the words of a passage don't bear an EDTF date out, or `undefined` where they do: they name its year, month or
 * weekday and no other one instead, or tell the date by the article's own.
 */
export function dateProblem(date: string, passage: string, lang: string): string | undefined {
  const ends = date.split('/').filter(end => end && end !== '..');
  const impossible = ends.find(end => !isOnCalendar(end));
  if (impossible) return inEnglish('on-no-calendar', { date: impossible });
  if (ends.length === 1 && namesCentury(ends[0], passage)) return undefined;
  const names = calendarNames(lang);
  const english = /^en\b/i.test(lang);
  passage = asciiDigits(passage);
  // "may" is a month with a capital only.
  const words = new Set(wordsOf((english ? passage.replace(/\bmay\b/g, '') : passage).toLowerCase()));
  if (english && words.has('sept')) words.add('sep');
  // A year in words: "nineteen ninety-one".
  if (english && /\b(?:nineteen|twenty)[ -](?:\w+teen|\w+ty|ten|eleven|twelve)\b|\btwo thousand\b/i.test(passage))
    return undefined;
  const named = (list: string[][]) => list.flatMap((forms, i) => (forms.some(form => words.has(form)) ? [i] : []));
  // Thailand counts from the Buddha's death
  const years = (passage.match(/\d{4}/g) ?? []).flatMap(year => [year, String(+year - names.yearsAhead)]);
  const [months, weekdays] = [named(names.months), named(names.weekdays)];
  const relative =
    (english && RELATIVE.test(passage)) || names.relative.some(form => standsIn(form, passage.toLowerCase()));

  const read = ends.map(readDate);
  const hasYear = read.some(
    ({ year }) => years.some(each => year.test(each)) || (year.source.length < 6 && year.test(passage)),
  );
  const hasMonth = read.some(({ month }) => month !== undefined && months.includes(month));
  const hasWeekday = read.some(({ weekday }) => weekday !== undefined && weekdays.includes(weekday));
  const reckoned = english && RECKONED.test(passage);
  if (english && !reckoned) {
    const own = read.flatMap(({ year, month, weekday, day }) =>
      month === undefined ? [] : [{ year, month, weekday, day }],
    );
    const [first] = own;
    // The passage has days of that month, and none of them is this one.
    const days =
      first && own.length === 1 && first.day !== undefined ? daysNamed(passage, names.months[first.month]) : [];
    if (days.length > 0 && !days.includes(first.day!)) return inEnglish('names-the-instead', { day: days[0] });
    const fours = (passage.match(/\b(?:1[5-9]|20)\d\d\b/g) ?? []).filter(year => !isNumber(passage, year));
    const isYear = read.length === 1 && read[0].month === undefined && !/X/.test(date);
    if ((months.length > 0 || (isYear && weekdays.length === 0)) && fours.length > 0 && !hasYear)
      return inEnglish('names-instead', { words: fours[0] });
    const isDay = own.length === 1 && first.day !== undefined;
    if (isDay && months.length === 0 && weekdays.length > 0 && !hasWeekday)
      return inEnglish('names-instead', { words: names.weekdays[weekdays[0]][0] });
  }
  const isOneDay = read.length === 1 && read[0].day !== undefined;
  if (english && isOneDay && months.length === 0 && weekdays.length > 0 && !hasWeekday && !OF_DAYS.test(passage))
    return inEnglish('names-instead', { words: names.weekdays[weekdays[0]][0] });
  const [only] = read;
  if (!english && !relative && isOneDay && (hasMonth || /\d[月월]/.test(passage))) {
    const days = daysBeside(passage, names.months[only.month!], only.month! + 1);
    if (days.length > 0 && !days.includes(only.day!)) return inEnglish('names-the-instead', { day: days[0] });
  }
  if (relative || hasMonth || hasWeekday) {
    const monthsNamed = months.length && !hasMonth && !relative && read.some(({ month }) => month !== undefined);
    return monthsNamed ? inEnglish('names-instead', { words: names.months[months[0]][0] }) : undefined;
  }
  if (hasYear && !months.length) return undefined;
  const instead = [...months.map(i => names.months[i][0]), ...weekdays.map(i => names.weekdays[i][0]), ...years][0];
  if (!english && (!instead || mayName(words, names, read))) return undefined;
  return instead ? inEnglish('names-instead', { words: instead }) : inEnglish('no-words-for-date');
}

/**
 * Could a word be a month or weekday of the date in a form that Intl doesn't give? "у травні" begins as "травень" does,
 * "w środę" as "środa".
 */
function mayName(words: ReadonlySet<string>, { months, weekdays }: CalendarNames, read: readonly ReadDate[]): boolean {
  const wanted = read.flatMap(({ month, weekday }) => [
    ...(month === undefined ? [] : months[month]),
    ...(weekday === undefined ? [] : weekdays[weekday]),
  ]);
  const stems = wanted.filter(form => form.length > 3).map(form => form.slice(0, Math.max(3, form.length - 3)));
  return stems.some(stem => [...words].some(word => word.startsWith(stem) && word.length <= stem.length + 5));
}

/** The days of a month that a passage names in figures. */
function daysNamed(passage: string, forms: readonly string[]): number[] {
  const month = forms.filter(form => form.length > 2).join('|');
  const pattern = new RegExp(
    `\\b(?:${month})\\.? (?:the )?(\\d{1,2})(?!\\d|[.,:]\\d)|(?<![\\d.,:])(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?:${month})\\b`,
    'gi',
  );
  const days = [...passage.matchAll(pattern)].map(([, after, before]) => Number(after ?? before));
  // "May 3-5", "3 and 4 May": more than can be read here.
  const several = new RegExp(
    `(?:${month})\\.? \\d{1,2}(?:st|nd|rd|th)?,? ?(?:-|–|—|to|and|or|through|&|/) ?\\d|\\d{1,2}(?:st|nd|rd|th)?,? ?(?:-|–|—|to|and|or|through|&|/) ?\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${month})`,
    'i',
  );
  return several.test(passage) ? [] : days;
}

/** The days of a month that a passage of another language names in figures: "10 травня", "3. Mai", "3 de mayo", "5月3日"; none where they are several. */
function daysBeside(passage: string, forms: readonly string[], number: number): number[] {
  const month = forms.filter(form => form.length > 2).join('|') || '(?!)';
  const pattern = new RegExp(
    `(?<![\\p{Nd}.,:])(\\d{1,2})(?:\\.|º|er|-?го)? ?(?:de |d[’'])?(?:${month})(?!\\p{L})|(?<!\\p{Nd})${number} ?[月월] ?(\\d{1,2}) ?[日일]`,
    'giu',
  );
  const days = [...passage.matchAll(pattern)].map(([, before, after]) => Number(before ?? after));
  const isRange = new RegExp(
    `\\d ?[.º]? ?(?:[-–—&/,]|\\p{L}{1,3}) ?\\d{1,2}(?:\\.|º|er|-?го)? ?(?:de |d[’'])?(?:${month})`,
    'iu',
  );
  return isRange.test(passage) ? [] : days;
}

/** "2,014", "2014 people", "$2014": no year. */
const isNumber = (passage: string, year: string) =>
  new RegExp(
    `[$€£,.]${year}|${year}(?:[,.]\\d| (?:people|cars|homes|votes|members|jobs|miles|\\p{Ll}+s\\b))`,
    'u',
  ).test(passage);

interface ReadDate {
  day?: number;
  year: RegExp;
  month?: number;
  weekday?: number;
}

function readDate(date: string): ReadDate {
  const [, year, month, day] = date.match(/^-?(\d{2}[\dX]{2})(?:-(\d\d))?(?:-(\d\d))?/)!;
  const inYear = +month <= 12 ? +month - 1 : undefined;
  return {
    year: RegExp(year.replace(/X+$/, '')),
    month: inYear,
    day: day && inYear !== undefined ? Number(day) : undefined,
    weekday: day && inYear !== undefined ? new Date(Date.UTC(+year, inYear, +day)).getUTCDay() : undefined,
  };
}

function isOnCalendar(date: string): boolean {
  const [, year, month, day] = date.match(/^-?(\d{4})-(0\d|1[0-2])-(\d\d)/) ?? [];
  return !day || new Date(Date.UTC(+year, +month - 1, +day)).getUTCDate() === +day;
}

interface CalendarNames {
  months: string[][];
  weekdays: string[][];
  relative: string[];
  /** By how much the years of the language's own calendar are ahead; 0 where it counts otherwise. */
  yearsAhead: number;
}

const known = new Map<string, CalendarNames>();

/** Does a word only tell a day, a month or a year? */
export const isDateWord = (word: string, lang: string): boolean =>
  /^(?:\d{1,2}|\d{4})$/.test(word) || calendarNames(lang).months.some(forms => forms.includes(word.toLowerCase()));

function calendarNames(lang: string): CalendarNames {
  let names = known.get(lang);
  if (!names) known.set(lang, (names = spellCalendar(lang)));
  return names;
}

function spellCalendar(lang: string): CalendarNames {
  const format = (options: Intl.DateTimeFormatOptions, date: Date) =>
    new Intl.DateTimeFormat(lang, { calendar: 'gregory', ...options, timeZone: 'UTC' }).format(date).toLowerCase();
  const forms = (options: Intl.DateTimeFormatOptions[], date: Date) =>
    options.flatMap(each => wordsOf(format(each, date)).filter(word => /\p{L}/u.test(word)));
  const spelled = Array.from({ length: 12 }, (_, i) =>
    forms([{ month: 'long' }, { month: 'long', day: 'numeric' }, { month: 'short' }], new Date(Date.UTC(2024, i, 1))),
  );
  // "1 de enero": what stands beside every month names none
  const months = spelled.map(own => own.filter(form => !spelled.every(each => each.includes(form))));
  // 4 August 2024 was a Sunday
  const weekdays = Array.from({ length: 7 }, (_, i) =>
    forms([{ weekday: 'long' }, { weekday: 'short' }], new Date(Date.UTC(2024, 7, 4 + i))),
  );
  const relativeFormat = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
  const units = ['day', 'week', 'month', 'year'] as const;
  const relative = units.flatMap(unit => [-1, 0, 1].map(n => relativeFormat.format(n, unit).toLowerCase()));
  const own = new Intl.DateTimeFormat(lang, { year: 'numeric', timeZone: 'UTC', numberingSystem: 'latn' });
  const isBuddhist = own.resolvedOptions().calendar === 'buddhist';
  return { months, weekdays, relative, yearsAhead: isBuddhist ? 543 : 0 };
}
