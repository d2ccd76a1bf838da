import type { HolidayRule, Season } from '../../languages/contract/dates.js';

/** A day of the proleptic Gregorian calendar. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

export const SEASONS: readonly Season[] = ['SP', 'SU', 'FA', 'WI'];

const DAY_LENGTH = 86_400_000;

const two = (value: number): string => String(value).padStart(2, '0');

export const formatYear = (year: number): string => String(year).padStart(4, '0');
export const formatMonth = (year: number, month: number): string => `${formatYear(year)}-${two(month)}`;
export const formatDay = ({ year, month, day }: Day): string => `${formatMonth(year, month)}-${two(day)}`;

/** Days since 1970-01-01. */
export function dayNumber({ year, month, day }: Day): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / DAY_LENGTH;
}

export function dayFromNumber(number: number): Day {
  const date = new Date(number * DAY_LENGTH);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function daysInMonth(year: number, month: number): number {
  return dayFromNumber(dayNumber({ year, month: month + 1, day: 0 })).day;
}

export function isDay({ year, month, day }: Day): boolean {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Reads the date of an ISO 8601 date or date and time. */
export function parseDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(text);
  if (!match) return undefined;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDay(day) ? day : undefined;
}

export const addDays = (day: Day, days: number): Day => dayFromNumber(dayNumber(day) + days);

/** Adds months; the 31st becomes the last day of a shorter month. */
export function addMonths({ year, month, day }: Day, months: number): Day {
  const count = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(count / 12), month: (count % 12) + 1 };
  return { ...target, day: Math.min(day, daysInMonth(target.year, target.month)) };
}

/** ISO 8601 weekday: Monday is 1, Sunday is 7. */
export function weekdayOf(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** ISO 8601 week: `1998-W08`. */
export function formatWeek(day: Day): string {
  const thursday = addDays(mondayOf(day), 3);
  const first = dayNumber({ year: thursday.year, month: 1, day: 1 });
  return `${formatYear(thursday.year)}-W${two(Math.floor((dayNumber(thursday) - first) / 7) + 1)}`;
}

export const quarterOf = (month: number): number => Math.ceil(month / 3);

/** The season that a day lies in, with the year in which that season began. */
export function seasonOf({ year, month }: Pick<Day, 'year' | 'month'>): { year: number; season: Season } {
  if (month < 3) return { year: year - 1, season: 'WI' };
  return { year, season: SEASONS[Math.floor(month / 3) - 1] };
}

/** Easter Sunday, by the anonymous Gregorian algorithm. */
function easter(year: number): Day {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * century + 13) / 25);
  const h = (19 * a + century - Math.floor(century / 4) - g + 15) % 30;
  const m = Math.floor((a + 11 * h) / 319);
  const r = (2 * (century % 4) + 2 * Math.floor(c / 4) - (c % 4) - h + m + 32) % 7;
  const month = Math.floor((h - m + r + 90) / 25);
  return { year, month, day: (h - m + r + month + 19) % 32 };
}

/** The nth weekday of a month; the last one for `nth` 0. */
function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  if (nth === 0) {
    const last = { year, month, day: daysInMonth(year, month) };
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = { year, month, day: 1 };
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
}

export function holidayIn(year: number, rule: HolidayRule): Day {
  if ('easter' in rule) return addDays(easter(year), rule.easter);
  if ('nth' in rule) return nthWeekday(year, rule.month, rule.weekday, rule.nth);
  return { year, ...rule };
}
