import type { DateMention } from '../../contract/dates.js';
import type { Word } from '../events/clauses.js';

/** Stand on their own: a month, a year, a day of the calendar. */
const ABSOLUTE =
  /^(?:month-day|day-month|month-ordinal-day|iso-date|month-year|year|spelled-year|month|season|holiday|decade|quarter)$/;
const BEFORE_DATE =
  /(?:^|\s)(?:(?:as (?:early|soon|late) as|no later than|later|early|late|earlier)\s)?(?:on|in|at|by|until|before|after|during|over|starting|beginning|for|within)?\s?(?:the\s)?$/i;

/**
 * The words without the dates that only the article's own day explains ("on Friday", "next week"); `undefined` where
 * one can't be left out.
 */
export function withoutRelativeDates(
  all: readonly Word[],
  mentions: readonly DateMention[],
  text: string,
): Word[] | undefined {
  let kept = [...all];
  for (const { type, rule, start, end } of mentions) {
    const words = text.slice(start, end);
    if (type === 'DURATION' || type === 'SET') continue;
    if (ABSOLUTE.test(rule) && !/\b(?:next|last|this|coming)\b/i.test(words)) continue;
    // "a recently announced deal", "their current names"
    if (
      /\b(?:an?|the|its|his|her|their|our|most|more)\s$/i.test(text.slice(Math.max(0, start - 8), start)) &&
      /^(?:past|present|future)$/.test(rule)
    )
      continue;
    if (
      /^(?:[’']s|-|\s[a-z]+(?:'s)?\s(?:meeting|vote|debate|election|hearing|primary|session)\b)/.test(
        text.slice(end, end + 30),
      )
    )
      return undefined;
    const before = BEFORE_DATE.exec(text.slice(Math.max(0, start - 28), start))?.[0] ?? '';
    const from = start - before.trimStart().length;
    kept = kept.filter(word => word.start < from || word.end > end);
  }
  return kept;
}
