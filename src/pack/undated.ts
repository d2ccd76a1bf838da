import { findingIn, inEnglish } from '../findings/finding.js';

/** Why an event is to review whose words name a day that nothing counts from. */
export const unplaced = (words: string): string => inEnglish('no-day-counts', { words });

/** Why one is to review whose date is told in words that aren't understood. */
export const UNREAD_DATE = inEnglish('unread-date');

/** Whether a reason says no more than that the date lacks. */
export function lacksDate(reason = ''): boolean {
  const code = findingIn(reason)?.code;
  return code === 'no-day-counts' || code === 'unread-date';
}
