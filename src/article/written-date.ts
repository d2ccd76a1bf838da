import { leanRegExp } from './lean-pattern.js';

/** Languages whose dates are read as people write them. Of months that two call alike, the first has it. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'uk', 'ru', 'sv', 'da'];
/** Asked for a name that none of those knows. */
const OTHERS = ['nb', 'cs', 'sk', 'fi', 'hu', 'ro', 'el', 'bg', 'sr-Latn', 'tr', 'ca', 'id', 'he', 'ar', 'th', 'hi'];

const known = new Map<string, number>([['sept', 9]]);
const unasked = [OTHERS, LANGUAGES];

/** The months by their names, long and short, as they stand in dates. */
function learnMonths(languages: readonly string[]): void {
  for (const lang of languages) {
    for (const month of ['long', 'short'] as const) {
      for (const options of [{ month, day: 'numeric' }, { month }] as const) {
        const format = new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' });
        for (let index = 0; index < 12; index++) {
          const part = format.formatToParts(Date.UTC(2021, index, 15)).find(({ type }) => type === 'month');
          const name = part?.value.toLowerCase().replace(/\.$/, '') ?? '';
          if (NAME.test(name) && !known.has(name)) known.set(name, index + 1);
        }
      }
    }
  }
}

function monthOf(stated: string): number | undefined {
  const name = stated.toLowerCase().replace(/\.$/, '');
  while (!known.has(name) && unasked.length > 0) learnMonths(unasked.pop()!);
  return known.get(name);
}
const NAME = /^[\p{L}\p{M}.]{2,14}$/u;

/** A month's name, of a language that dates were read in. */
export const isMonth = (word: string): boolean => known.has(word.toLowerCase().replace(/\.$/, ''));

/** Which of two figures is the day: in America the second, elsewhere the first. */
export type DayOrder = 'day' | 'month';

/** As the people write who speak so, where that is known: `en` alone may be from anywhere. */
export function orderOfDays(lang: string | undefined): DayOrder | undefined {
  if (!lang || /^en$/i.test(lang.trim())) return undefined;
  return /^en[-_](?:us|ph)\b/i.test(lang.trim()) ? 'month' : 'day';
}

const MERIDIEM_THERE = /\b(?:[ECMP][SD]T|ET|CT|PT|eastern|pacific|central time)\b/;
const WORDS_ELSEWHERE =
  /(?<!\p{L})(?:publicado|publicada|atualizado|actualizado|publié|mis à jour|veröffentlicht|aktualisiert|uhr|pubblicato|aggiornato|gepubliceerd|opublikowano|опубл\p{L}{3,10}|bst|gmt|ist|aest|aedt|cet|cest)(?!\p{L})/iu;

type Read = (
  match: RegExpExecArray,
  order: DayOrder | undefined,
) => [string, string | number | undefined, string] | undefined;

const full = (year: string): string => (year.length === 2 ? `20${year}` : year);
const byOrder: Read = ([, one, other, year], order) => {
  if (Number(one) > 12) return [full(year), other, one];
  if (Number(other) > 12) return [full(year), one, other];
  if (one === other) return [full(year), one, other];
  return order && (order === 'day' ? [full(year), other, one] : [full(year), one, other]);
};
const MONTH = '[\\p{L}\\p{M}.]{2,14}';
const PATTERNS: [RegExp, Read][] = [
  [/(?<!\d)(\d{4})(?:[-/]|\. ?)(\d{1,2})(?:[-/]|\. ?)(\d{1,2})(?!\d)/, ([, year, month, day]) => [year, month, day]],
  [/(?<!\d)(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/, ([, year, month, day]) => [year, month, day]],
  [
    /令和 ?(\d{1,2}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/,
    ([, year, month, day]) => [String(2018 + Number(year)), month, day],
  ],
  [/(?<!\d)(\d{4}) ?년 ?(\d{1,2}) ?월 ?(\d{1,2}) ?일/, ([, year, month, day]) => [year, month, day]],
  [/(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)/, ([, day, month, year]) => [year, month, day]],
  [/(?<![\d.])(\d{2})\.(\d{2})\.(\d{2})(?![\d.])/, ([, day, month, year]) => [full(year), month, day]],
  // "8.mai.2025"
  [
    leanRegExp(`(?<![\\d.])(\\d{1,2})\\.(${MONTH.replace('.', '')})\\.(\\d{4})(?!\\d)`, 'u'),
    ([, day, name, year]) => [year, monthOf(name), day],
  ],
  // "8. května 2025", "8 de mayo de 2025"
  [
    leanRegExp(
      `(?<![\\d\\p{L}])(\\d{1,2})(?:\\.|st|nd|rd|th|er|º|°|ª)?[\\s-](?:de |d[’']|of |ב)?(${MONTH})\\.?,?[\\s-](?:de |del )?(\\d{4})(?!\\d)`,
      'u',
    ),
    ([, day, name, year]) => [year, monthOf(name), day],
  ],
  [
    leanRegExp(`(?<!\\p{L})(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? | - )(\\d{4})(?!\\d(?!\\d?:\\d))`, 'u'),
    ([, name, day, year]) => [year, monthOf(name), day],
  ],
  // "2025. május 8."
  [
    leanRegExp(`(?<!\\d)(\\d{4})\\.? (${MONTH})\\.? (\\d{1,2})(?![\\d:])`, 'u'),
    ([, year, name, day]) => [year, monthOf(name), day],
  ],
  [
    /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?![\d/-])/,
    ([all, one, , other, year], order) => byOrder(again(all, one, other, year), order),
  ],
  [/(?<![\d/.-])(\d{1,2})\/(\d{1,2})\/(\d{2})(?![\d/-])/, byOrder],
  [/(?<![\d/.-])(\d{1,2})-(\d{1,2})-(\d{2})(?![\d/-])/, byOrder],
];

function again(...parts: string[]): RegExpExecArray {
  return parts as unknown as RegExpExecArray;
}

const EARLIEST_YEAR = 1990;
/** Where years are counted from the Buddha's. */
const LATE_YEARS = 2500;

/**
 * The first date of a line that has day, month and year, as YYYY-MM-DD; none that no web page can be of. Of figures that can be
 * read in two ways, `order` says which is meant, or the line's own words.
 */
export function dateIn(line: string, order?: DayOrder): string | undefined {
  const said = FIRST_SHOWN.exec(line.slice(0, 300));
  return (said && firstDateIn(line.slice(said.index + said[0].length), order)) ?? firstDateIn(line, order);
}
/** "Updated 9 May, published 7 May": the second is meant. */
const FIRST_SHOWN =
  /(?<!\p{L})(?:(?:first )?(?:published|posted)|veröffentlicht|erschienen|publié|publicado|pubblicato|gepubliceerd|opublikowano|опубліковано|опубликовано)(?!\p{L})/iu;

function firstDateIn(whole: string, given: DayOrder | undefined): string | undefined {
  const line = whole.slice(0, 300);
  if (!/\d/.test(line)) return undefined;
  const order = MERIDIEM_THERE.test(line) ? 'month' : WORDS_ELSEWHERE.test(line) ? 'day' : given;
  let best: { at: number; date: string } | undefined;
  for (const [pattern, read] of PATTERNS) {
    const match = pattern.exec(line);
    if (!match || (best && match.index >= best.at)) continue;
    const [stated, month, day] = (read(match, order) ?? []).map(Number);
    const year = stated > LATE_YEARS ? stated - 543 : stated;
    if (!(year >= EARLIEST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= 31)) continue;
    const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    if (isPossible(date)) best = { at: match.index, date };
  }
  return best?.date;
}

const DAY = 86_400_000;
/** What clocks and databases say that were never set. */
const UNSET = /^(?:000\d|1900-01-01|1969-12-31|1970-01-01|1899)/;

/** A day that there was, and on which something can have been published. */
export function isPossible(date: string): boolean {
  const time = Date.parse(date.slice(0, 10));
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date.slice(0, 10)) return false;
  return !UNSET.test(date) && time < Date.now() + 2 * DAY;
}
