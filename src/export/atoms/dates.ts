import { timeSpan } from '../../pack/edtf.js';

export interface AtomDates {
  /** Milliseconds since 1970 in UTC. */
  from: number;
  /** In a stretch: its last day, month or year. */
  to?: number;
  /** What the Guardian's editor offers. */
  format: 'day-month-year' | 'month-year' | 'year';
}

const FORMATS = [
  [/^\d{4}-\d\d-\d\d(?:T.*)?$/, 'day-month-year'],
  [/^\d{4}-(?:0\d|1[0-2])$/, 'month-year'],
  [/^\d{4}$/, 'year'],
] as const;

const formatOf = (point: string) => FORMATS.find(([pattern]) => pattern.test(point))?.[1];

/** Undefined of what is more or less than a day, a month or a year: about 1990, a season, a decade, since 2014. */
export function datesOf(edtf: string): AtomDates | undefined {
  const [first = '', last, more] = edtf.split('/');
  const format = formatOf(first);
  const from = timeSpan(first)?.start;
  if (more !== undefined || !format || from === undefined) return undefined;
  if (last === undefined) return { from, format };
  const to = timeSpan(last)?.start;
  return to === undefined || formatOf(last) !== format || to < from ? undefined : { from, to, format };
}
