import { findDates } from '../../extract/dates.js';
import type { DateLanguage } from '../../languages/contract/dates.js';
import { timeSpan } from '../../quiz/edtf.js';
import { words } from '../words/words.js';

export type DateReading = { edtf: string } | { problem: string };

/** Words around a date, in the languages in which one may be written. */
const FILLER = new RegExp(
  `(?<!\\p{L})(?:${[
    'on|in|at|the|of|since|until|about|around|circa|c|from|to|between|and|by|early|late|mid',
    'am|im|um|vom|bis|seit|etwa|rund|zum|der|den|ab|anfang|mitte|ende',
    'le|du|au|en|vers|depuis|environ|fin|début|dès',
    'el|hacia|desde|hasta|principios|finales|mediados',
    'em|no|na|do|desde|até|cerca|início|meados',
    'у|в|на|з|до|близько|від|року|році',
  ].join('|')})(?!\\p{L})|[\\s.,–—-]+`,
  'giu',
);
/** Of an interval, too, each end begins with its year, in full or with an X for what is open. */
const EDTF = /^(?:(?:-?\d{4}|\d{3}X|\d{2}XX|\.\.|Y-?\d)[^/]*|)(?:\/(?:(?:-?\d{4}|\d{3}X|\d{2}XX|\.\.)[^/]*|))?$/;

function read(typed: string, language: DateLanguage, reference?: string): DateReading {
  const inFigures = readFigures(typed);
  if (inFigures) return inFigures;
  if (EDTF.test(typed) && timeSpan(typed))
    return isReal(typed) ? { edtf: typed } : { problem: words().date.noSuchDay(typed) };
  const dates = findDates(typed, { reference, language }).filter(({ type }) => type === 'DATE' || type === 'TIME');
  const [found, ...others] = dates;
  if (!found) return { problem: words().date.noDate };
  if (others.length) return { problem: words().date.severalDates };
  const rest = (typed.slice(0, found.start) + typed.slice(found.end)).replace(FILLER, '');
  if (rest) return { problem: words().date.noPart(rest) };
  if (!found.edtf)
    return {
      problem: reference ? words().date.noYear : words().date.noYearNorReference,
    };
  return { edtf: found.edtf };
}

/** Year first, or last: with the month before it, or the day and the month. */
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$|^(\d{4})(\d\d)(\d\d)$/;
const YEAR_LAST = /^(?:(\d{1,2})([-/.])\s?)?(\d{1,2})[-/.]\s?(\d{4})$/;

/** A date in figures alone, as a person or a program writes it; undefined: it is none. */
function readFigures(typed: string): DateReading | undefined {
  const dated = (year: string, month: string, day?: string): DateReading => {
    const edtf = [year, month, ...(day ? [day] : [])].map(part => part.padStart(2, '0')).join('-');
    return Number(month) <= 12 && timeSpan(edtf) && isReal(edtf)
      ? { edtf }
      : { problem: words().date.noSuchDay(typed) };
  };
  const first = YEAR_FIRST.exec(typed);
  if (first) {
    const [, year = first[5]!, , month = first[6]!, day = first[7]] = first;
    // EDTF's seasons
    return Number(month) > 20 && Number(month) < 25 && !day ? undefined : dated(year, month, day);
  }
  const last = YEAR_LAST.exec(typed);
  if (!last) return undefined;
  const [, one, sign, other, year] = last;
  if (one === undefined) return dated(year!, other!);
  if (sign === '.' || Number(one) > 12) return dated(year!, other!, one);
  if (Number(other) > 12 || one === other) return dated(year!, one, other);
  return { problem: words().date.twoDays };
}

/**
 * Reads a date that a person typed, in words or in EDTF, no more precise than it was written: in that of the languages which
 * tells most of it, as “um 1990” is about 1990. What is a date in none is refused in the first.
 * @param languages whose words may be typed
 * @param reference ISO 8601 date that "last Wednesday" is counted from
 */
export function readDateIn(text: string, languages: readonly DateLanguage[], reference?: string): DateReading {
  const readings = languages.map(language => read(text.trim(), language, reference));
  const [best] = readings
    .flatMap(reading => ('edtf' in reading ? [reading] : []))
    .sort((one, other) => other.edtf.length - one.edtf.length);
  return best ?? readings[0]!;
}

function isReal(edtf: string): boolean {
  return [...edtf.matchAll(/(\d{4})-(\d\d)-(\d\d)/g)].every(
    ([, year, month, day]) => new Date(Date.UTC(+year!, +month! - 1, +day!)).getUTCDate() === +day!,
  );
}

/** Reads the day on which an article appeared: ISO 8601, for a pack's source. */
export function readDay(text: string, languages: readonly DateLanguage[]): DateReading {
  const reading = readDateIn(text, languages);
  if ('problem' in reading || /^\d{4}-\d\d-\d\d$/.test(reading.edtf)) return reading;
  return { problem: words().date.noDay };
}
