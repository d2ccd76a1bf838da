import { SEASONS, addDays, formatDay, formatMonth, formatWeek, formatYear, mondayOf, quarterOf } from './calendar.js';
import type { Day } from './calendar.js';
import type { Season, Unit } from '../../languages/contract/dates.js';

/** A stretch of the calendar: any day in it, and how long it is. */
export interface Point {
  unit: Unit;
  day: Day;
  /** For a season; its `day` lies in the year in which the season began. */
  season?: Season;
  /** Counted in round numbers: "ten years ago". */
  about?: boolean;
  /** For days in a row: the last one. */
  last?: Day;
}

export function timexOf({ unit, day, season, last }: Point): string {
  if (last) return `${formatDay(day)}/${formatDay(last)}`;
  switch (unit) {
    case 'day':
      return formatDay(day);
    case 'week':
      return formatWeek(day);
    case 'weekend':
      return `${formatWeek(day)}-WE`;
    case 'month':
      return formatMonth(day.year, day.month);
    case 'quarter':
      return `${formatYear(day.year)}-Q${quarterOf(day.month)}`;
    case 'season':
      return `${formatYear(day.year)}-${season}`;
    case 'year':
      return formatYear(day.year);
    case 'decade':
      return formatYear(day.year).slice(0, 3);
    case 'century':
      return formatYear(day.year).slice(0, 2);
  }
}

/** EDTF level 1 has no quarter and no week: they become intervals. */
export function edtfOf(point: Point): string {
  const { unit, day, season, about } = point;
  switch (unit) {
    case 'week':
      return `${formatDay(mondayOf(day))}/${formatDay(addDays(mondayOf(day), 6))}`;
    case 'weekend':
      return `${formatDay(addDays(mondayOf(day), 5))}/${formatDay(addDays(mondayOf(day), 6))}`;
    case 'quarter': {
      const first = quarterOf(day.month) * 3 - 2;
      return `${formatMonth(day.year, first)}/${formatMonth(day.year, first + 2)}`;
    }
    case 'season':
      return `${formatYear(day.year)}-${21 + SEASONS.indexOf(season!)}`;
    case 'decade':
      return `${timexOf(point)}X`;
    case 'century':
      return `${timexOf(point)}XX`;
    default:
      return `${timexOf(point)}${about ? '~' : ''}`;
  }
}
