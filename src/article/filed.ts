import { dateIn } from './written-date.js';

/** Where it was written and when, of which house, before the first words: "WEXMOUTH, Dec. 14 (AP) — ". */
const PLACE_AND_DAY =
  /^(?<place>\p{Lu}[\p{L}.'’ -]{1,40}(?:, \p{Lu}[\p{L}.]{1,12})?), (?<day>\p{Lu}\p{Ll}{2,8}\.? \d{1,2})(?:, (?<year>\d{4}))?(?: \(\p{Lu}[^()]{1,20}\))? ?(?:[—–]|--?) ?(?=\S)/u;

/** A moment with its zone, as the same one in UTC. */
const inUtc = (moment: string): string | undefined =>
  /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(moment) ? new Date(moment).toISOString() : undefined;

const DAY = 86_400_000;
/** Clocks, and servers far away, are off by that much. */
const MOST_DAYS_OFF = 2;

/**
 * The day on which an article says that it was written, where that is after the day on which it is said to have appeared: it
 * can't have, so that the days in it are reckoned from the later one. A moment stays the same one where that day has it in UTC.
 */
export function filedAfter(first: string, published: string): string | undefined {
  const { day, year } = PLACE_AND_DAY.exec(first)?.groups ?? {};
  const appeared = Date.parse(published.slice(0, 10));
  if (!day || Number.isNaN(appeared)) return undefined;
  const appearedIn = Number(published.slice(0, 4));
  for (const each of year ? [year] : [appearedIn, appearedIn + 1]) {
    const filed = dateIn(`${day}, ${each}`);
    const off = filed ? (Date.parse(filed) - appeared) / DAY : 0;
    if (off > 0 && off <= MOST_DAYS_OFF) return [inUtc(published), filed].find(day => day?.startsWith(filed!));
  }
  return undefined;
}
