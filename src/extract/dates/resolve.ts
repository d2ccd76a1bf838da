import {
  SEASONS,
  addDays,
  addMonths,
  dayNumber,
  holidayIn,
  isDay,
  mondayOf,
  quarterOf,
  seasonOf,
  weekdayOf,
} from './calendar.js';
import type { Day } from './calendar.js';
import { timexOf, type Point } from './point.js';
import type { Meaning, Season, Tense, Turn, Unit } from '../../languages/contract/dates.js';

export interface Resolution {
  point?: Point;
  value: string;
  sure: boolean;
}

/** What a meaning is held against. */
export interface Setting {
  reference?: Day;
  tense?: Tense;
  /** The date mentioned before. */
  mention?: Point;
  /** The quarter or year that the article is speaking of. */
  period?: Point;
}

const firstOf = (year: number, month = 1): Day => ({ year, month, day: 1 });

/** The last candidate, counted by `distance` from the reference, that is not ahead; the next one; or the nearest. */
function choose(candidates: Day[], tense: Tense | undefined, distance: (day: Day) => number): Day {
  const past = candidates.filter(day => distance(day) <= 0);
  const future = candidates.filter(day => distance(day) >= 0);
  if (tense === 'past' && past.length) return past[past.length - 1];
  if (tense === 'future' && future.length) return future[0];
  return [...candidates].sort((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)))[0];
}

const yearsAround = (reference: Day): number[] => [reference.year - 1, reference.year, reference.year + 1];

/** "on the 12th": of this month, or of the one beside it that the tense tells. */
function dayOfMonth(day: number, turn: Turn | undefined, { reference, tense }: Setting): Day | undefined {
  const shifts = turn === undefined ? [-1, 0, 1] : [{ last: -1, this: 0, next: 1 }[turn]];
  const candidates = shifts
    .map(shift => ({ ...addMonths(firstOf(reference!.year, reference!.month), shift), day }))
    .filter(isDay);
  return candidates.length > 0 ? choose(candidates, tense, each => dayNumber(each) - dayNumber(reference!)) : undefined;
}

function dayOfYear(meaning: Meaning & { is: 'date' }, setting: Setting): Day | undefined {
  const { reference, tense } = setting;
  const { month, day = 1, turn, yearShift } = meaning;
  if (meaning.year !== undefined) return { year: meaning.year, month: month ?? 1, day };
  if (!reference) return undefined;
  if (!month) return meaning.day ? dayOfMonth(meaning.day, turn, setting) : undefined;
  if (yearShift !== undefined) return { year: reference.year + yearShift, month, day };
  let candidates = yearsAround(reference).map(year => ({ year, month, day }));
  // "Monday, Oct. 26": the weekday tells the year.
  const matching = candidates.filter(candidate => isDay(candidate) && weekdayOf(candidate) === meaning.weekday);
  if (matching.length) candidates = matching;
  const months = (candidate: Day): number => (candidate.year - reference.year) * 12 + candidate.month - reference.month;
  const days = (candidate: Day): number => dayNumber(candidate) - dayNumber(reference);
  const distance = meaning.day ? days : months;
  if (turn === 'this') return { year: reference.year, month, day };
  if (turn === 'next') return candidates.find(candidate => distance(candidate) > 0);
  // In March, "last February" is the one of the year before: the one just gone is "last month".
  if (turn === 'last') return [...candidates].reverse().find(candidate => months(candidate) < (meaning.day ? 0 : -1));
  const nearest = choose(candidates, undefined, distance);
  // Newspapers leave the year out within the same year or near it: the tense decides only between far ones.
  if (meaning.day && Math.abs(distance(nearest)) <= 75) return nearest;
  return choose(candidates, tense ?? (meaning.day ? undefined : 'past'), distance);
}

function resolveDate(meaning: Meaning & { is: 'date' }, setting: Setting): Resolution | undefined {
  const { month, day } = meaning;
  const pad = (value: number): string => String(value).padStart(2, '0');
  const found = dayOfYear(meaning, setting);
  if (!found) {
    if (!month) return undefined;
    return { value: `XXXX-${pad(month)}${day ? `-${pad(day)}` : ''}`, sure: false };
  }
  if (!isDay(found)) return undefined;
  const unit: Unit = meaning.week ? 'week' : day ? 'day' : month ? 'month' : 'year';
  const last = meaning.lastDay ? { ...found, day: meaning.lastDay } : undefined;
  if (last && !isDay(last)) return undefined;
  const told = meaning.year ?? meaning.turn ?? meaning.yearShift;
  const { reference, tense } = setting;
  const away = reference ? dayNumber(found) - dayNumber(reference) : 0;
  const agrees = tense === 'future' ? away >= (day ? 0 : -31) : tense === 'past' ? away <= 0 : Math.abs(away) < 100;
  const point: Point = { unit, day: found, last };
  return { point, value: timexOf(point), sure: told !== undefined || agrees };
}

function resolveWeekday(meaning: Meaning & { is: 'weekday' }, { reference, tense }: Setting): Resolution {
  const { weekday, turn, week } = meaning;
  if (!reference) return { value: `XXXX-WXX-${weekday}`, sure: false };
  let day: Day;
  if (week !== undefined) {
    day = addDays(mondayOf(reference), week * 7 + weekday - 1);
  } else {
    const back = (weekdayOf(reference) - weekday + 7) % 7;
    const ahead = (7 - back) % 7;
    if (turn === 'last') day = addDays(reference, -(back || 7));
    else if (turn === 'next') day = addDays(reference, ahead || 7);
    else if (tense === 'future') day = addDays(reference, ahead);
    else day = addDays(reference, -back);
  }
  const point: Point = { unit: 'day', day };
  const isTold = turn !== undefined || week !== undefined;
  // Six days back, or tomorrow: an article changed overnight speaks of the day after the one it bears.
  const isTomorrow = dayNumber(day) - dayNumber(reference) === -6;
  return { point, value: timexOf(point), sure: isTold || (tense !== undefined && !isTomorrow) };
}

function resolveQuarter(meaning: Meaning & { is: 'quarter' }, { reference, tense, period }: Setting): Resolution {
  const { quarter, yearShift = 0 } = meaning;
  const month = quarter * 3 - 2;
  let year = meaning.year;
  if (year === undefined && reference) {
    if (meaning.yearShift !== undefined && period?.unit !== 'quarter') year = reference.year + yearShift;
    else {
      const current = quarterOf(reference.month);
      // What is told of a quarter is mostly the report on the one before.
      const thisYear = tense === 'future' ? quarter >= current - 2 : quarter <= current + 1;
      year = reference.year + (thisYear ? 0 : tense === 'future' ? 1 : -1) + yearShift;
    }
  }
  if (year === undefined) return { value: `XXXX-Q${quarter}`, sure: false };
  const point: Point = { unit: 'quarter', day: firstOf(year, month) };
  return { point, value: timexOf(point), sure: meaning.year !== undefined };
}

function seasonStart(year: number, season: Season): number {
  return year * 12 + 2 + SEASONS.indexOf(season) * 3;
}

function resolveSeason(meaning: Meaning & { is: 'season' }, { reference, tense }: Setting): Resolution {
  const { season, turn, yearShift } = meaning;
  let year = meaning.year ?? (reference && yearShift !== undefined ? reference.year + yearShift : undefined);
  if (year === undefined && reference) {
    const now = reference.year * 12 + reference.month - 1;
    const current = seasonOf(reference);
    const years = yearsAround(reference);
    if (turn === 'last') year = [...years].reverse().find(each => seasonStart(each, season) + 3 <= now);
    else if (turn === 'next') year = years.find(each => seasonStart(each, season) > now);
    else if (turn === 'this') {
      const gone = season === 'WI' && reference.month < 6 && tense !== 'future';
      year = current.season === season ? current.year : reference.year - (gone ? 1 : 0);
    } else if (tense === 'future') year = years.find(each => seasonStart(each, season) + 3 > now);
    else year = [...years].reverse().find(each => seasonStart(each, season) <= now);
  }
  if (year === undefined) return { value: `XXXX-${season}`, sure: false };
  const point: Point = {
    unit: 'season',
    season,
    day: firstOf(year, season === 'WI' ? 12 : SEASONS.indexOf(season) * 3 + 3),
  };
  return {
    point,
    value: timexOf(point),
    sure: meaning.year !== undefined || turn !== undefined || yearShift !== undefined,
  };
}

function resolveHoliday(meaning: Meaning & { is: 'holiday' }, { reference, tense }: Setting): Resolution | undefined {
  const { rule, turn } = meaning;
  let day: Day | undefined;
  if (meaning.year !== undefined) day = holidayIn(meaning.year, rule);
  else if (reference) {
    const days = yearsAround(reference).map(year => holidayIn(year, rule));
    const distance = (each: Day): number => dayNumber(each) - dayNumber(reference);
    if (turn === 'this') day = days[1];
    else if (turn === 'last') day = [...days].reverse().find(each => distance(each) < 0);
    else if (turn === 'next') day = days.find(each => distance(each) > 0);
    else day = choose(days, tense, distance);
  }
  if (!day) return { value: 'XXXX-XX-XX', sure: false };
  const point: Point = { unit: 'day', day };
  return {
    point,
    value: timexOf(point),
    sure: meaning.year !== undefined || turn !== undefined || tense !== undefined,
  };
}

const UNRESOLVED: Record<Unit, string> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  season: 'XXXX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

/** How fine a point is: a month can't tell "the next day". */
const FINENESS: readonly Unit[] = ['century', 'decade', 'year', 'season', 'quarter', 'month', 'week', 'weekend', 'day'];
const finer = (point: Point, unit: Unit): boolean => FINENESS.indexOf(point.unit) >= FINENESS.indexOf(unit);

function shiftDay(day: Day, unit: Unit, amount: number): Day {
  switch (unit) {
    case 'day':
      return addDays(day, amount);
    case 'week':
    case 'weekend':
      return addDays(day, amount * 7);
    case 'quarter':
      return addMonths(firstOf(day.year, day.month), amount * 3);
    case 'month':
    case 'season':
      return addMonths(firstOf(day.year, day.month), amount);
    case 'year':
      return { ...firstOf(day.year + amount, day.month) };
    case 'decade':
      return firstOf(day.year + amount * 10);
    case 'century':
      return firstOf(day.year + amount * 100);
  }
}

function resolveShift(meaning: Meaning & { is: 'shift' }, setting: Setting): Resolution {
  const { unit, amount, from, wide } = meaning;
  const { reference, mention, period, tense } = setting;
  if (wide && period?.unit === 'quarter') {
    const point: Point = { unit: 'quarter', day: { ...period.day, year: period.day.year + amount } };
    return { point, value: timexOf(point), sure: false };
  }
  const anchored = from === 'mention' && mention !== undefined && finer(mention, unit);
  const base = anchored ? mention.day : reference;
  if (!base) return { value: UNRESOLVED[unit], sure: false };
  let day = shiftDay(base, unit, amount);
  if (unit === 'weekend' && !anchored) {
    const weekday = weekdayOf(base);
    const coming = amount === 0 ? tense === 'future' || weekday >= 6 : amount > 0;
    const current = addDays(mondayOf(base), 5);
    day = coming ? (amount > 0 && weekday >= 6 ? addDays(current, 7) : current) : addDays(current, -7);
    if (amount < 0 && weekday === 7) day = current;
  }
  const point: Point = { unit, day, about: Math.abs(amount) >= 10 && unit === 'year' };
  if (day.year < 1 || day.year > 9999) return { value: UNRESOLVED[unit], sure: false };
  return { point, value: timexOf(point), sure: (from === 'reference' || anchored) && !wide };
}

function resolvePeriod(meaning: Meaning & { is: 'period' }, { reference, period }: Setting): Resolution | undefined {
  const base =
    period?.unit === 'quarter' ? period.day : reference && addMonths(firstOf(reference.year, reference.month), -3);
  if (!base) return { value: 'XXXX-QX', sure: false };
  const point: Point = {
    unit: 'quarter',
    day: { ...base, year: meaning.year ?? base.year + (meaning.yearShift ?? 0) },
  };
  return { point, value: timexOf(point), sure: false };
}

/** Holds a meaning against the article's date, the tense, and the dates before it. */
export function resolve(meaning: Meaning, setting: Setting): Resolution | undefined {
  switch (meaning.is) {
    case 'date':
      return resolveDate(meaning, setting);
    case 'weekday':
      return resolveWeekday(meaning, setting);
    case 'quarter':
      return resolveQuarter(meaning, setting);
    case 'season':
      return resolveSeason(meaning, setting);
    case 'holiday':
      return resolveHoliday(meaning, setting);
    case 'shift':
      return resolveShift(meaning, setting);
    case 'period':
      return resolvePeriod(meaning, setting);
    case 'decade': {
      const point: Point = { unit: 'decade', day: firstOf(meaning.decade * 10) };
      return { point, value: timexOf(point), sure: true };
    }
    case 'century': {
      if (meaning.century < 1 || meaning.century > 98) return undefined;
      const point: Point = { unit: 'century', day: firstOf(meaning.century * 100) };
      return { point, value: timexOf(point), sure: true };
    }
    case 'reference':
    case 'duration':
    case 'set':
      return { value: meaning.value, sure: meaning.is !== 'reference' };
    case 'clock':
      return { value: 'XXXX-XX-XX', sure: false };
  }
}
