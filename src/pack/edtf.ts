/**
 * The part of EDTF (ISO 8601-2:2019) that packs use, as a stretch of time: enough to order events and draw them to scale.
 */

/** Milliseconds since 1970 in UTC; `end` is exclusive. */
export interface TimeSpan {
  start: number;
  end: number;
}

/** First month of a season or quarter code, and how many months it lasts. */
const SEASONS: Record<string, [month: number, months: number]> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
};

function utc(year: number, month: number, day: number): number {
  // Date.UTC takes years below 100 for the 1900s
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
}

function parsePoint(text: string): TimeSpan | undefined {
  const match = /^(-?\d{1,4}X{0,3})(?:-(\d\d)(?:-(\d\d))?)?(?:-XX){0,2}(?:T[\d:.]+(?:Z|[+-]\d\d(?::?\d\d)?)?)?$/.exec(
    text,
  );
  if (!match) return;
  const [, years, second, third] = match;
  const first = +years!.replace(/X/g, '0');
  if (!second) return { start: utc(first, 1, 1), end: utc(first + 10 ** (years!.split('X').length - 1), 1, 1) };
  const [month, months] = SEASONS[second] ?? [+second, 1];
  if (month < 1 || month > 12) return;
  if (!third) return { start: utc(first, month, 1), end: utc(first, month + months, 1) };
  const start = utc(first, month, +third);
  return { start, end: start + 86_400_000 };
}

/**
 * The stretch of time that an EDTF date names: a day, a month, a season, a year, a decade, an interval.
 * An open end of an interval is taken for its other end. Undefined where the text is no such date.
 */
export function timeSpan(edtf: string): TimeSpan | undefined {
  const [from, to] = edtf.replace(/[~?%]/g, '').split('/').map(parsePoint);
  if (!edtf.includes('/')) return from;
  const first = from ?? to;
  const last = to ?? from;
  return first && last && first.start < last.end ? { start: first.start, end: last.end } : undefined;
}
