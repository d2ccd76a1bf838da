import { findDates } from '../../extract/dates.js';
import type { DateLanguage } from '../../languages/contract/dates.js';
import { timeSpan } from '../../quiz/edtf.js';

export type DateReading = { edtf: string } | { problem: string };

const HELP = 'Write it like “15 May 2025”, “August 2024”, “spring 2023” or “about 1990”.';
const FILLER =
  /\b(?:on|in|at|the|of|since|until|about|around|circa|c|from|to|between|and|by|early|late|mid)\b|[\s.,–—-]+/gi;

/**
 * Reads a date that a person typed, in words or in EDTF, no more precise than it was written.
 * @param language whose words may be typed
 * @param reference ISO 8601 date that "last Wednesday" is counted from
 */
export function readDateText(text: string, language: DateLanguage, reference?: string): DateReading {
  const typed = text.trim();
  if (timeSpan(typed)) return isReal(typed) ? { edtf: typed } : { problem: `${typed} is on no calendar.` };
  const dates = findDates(typed, { reference, language }).filter(({ type }) => type === 'DATE' || type === 'TIME');
  const [found, ...others] = dates;
  if (!found) return { problem: `This is not read as a date. ${HELP}` };
  if (others.length) return { problem: `There is more than one date in it. ${HELP}` };
  const rest = (typed.slice(0, found.start) + typed.slice(found.end)).replace(FILLER, '');
  if (rest) return { problem: `“${rest}” is not read as part of a date. ${HELP}` };
  if (!found.edtf)
    return {
      problem: reference
        ? `The year is missing. ${HELP}`
        : 'The year is missing, or the date of the article to count from.',
    };
  return { edtf: found.edtf };
}

function isReal(edtf: string): boolean {
  return [...edtf.matchAll(/(\d{4})-(\d\d)-(\d\d)/g)].every(
    ([, year, month, day]) => new Date(Date.UTC(+year!, +month! - 1, +day!)).getUTCDate() === +day!,
  );
}

/** Reads the day on which an article appeared: ISO 8601, for a pack's source. */
export function readDay(text: string, language: DateLanguage): DateReading {
  const reading = readDateText(text, language);
  if ('problem' in reading || /^\d{4}-\d\d-\d\d$/.test(reading.edtf)) return reading;
  return { problem: 'The day is needed here: “15 May 2025”.' };
}
