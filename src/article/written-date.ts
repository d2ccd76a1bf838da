/** Languages whose dates are read as people write them. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'uk', 'ru', 'sv', 'da'];

let known: Map<string, number> | undefined;

/** The months by their names, long and short, as they stand in dates. */
function months(): Map<string, number> {
  if (known) return known;
  known = new Map();
  for (const lang of LANGUAGES) {
    for (const month of ['long', 'short'] as const) {
      for (const options of [{ month, day: 'numeric' }, { month }] as const) {
        const format = new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' });
        for (let index = 0; index < 12; index++) {
          const part = format.formatToParts(Date.UTC(2021, index, 15)).find(({ type }) => type === 'month');
          const name = part?.value.toLowerCase().replace(/\.$/, '') ?? '';
          if (/^\p{L}{3,}$/u.test(name) && !known.has(name)) known.set(name, index + 1);
        }
      }
    }
  }
  known.set('sept', 9);
  return known;
}

const PATTERNS: [RegExp, (match: RegExpExecArray) => [string, string | number | undefined, string]][] = [
  [/(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, ([, year, month, day]) => [year, month, day]],
  [/(?<!\d)(\d{4})年\s?(\d{1,2})月\s?(\d{1,2})日/, ([, year, month, day]) => [year, month, day]],
  [/(?<!\d)(\d{4})년\s?(\d{1,2})월\s?(\d{1,2})일/, ([, year, month, day]) => [year, month, day]],
  [/(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/, ([, day, month, year]) => [year, month, day]],
  [
    /(?<![\d\p{L}])(\d{1,2})(?:\.|st|nd|rd|th|er|º|°)?[\s-](?:de |of )?(\p{L}{3,12})\.?,?[\s-](?:de |del )?(\d{4})(?!\d)/u,
    ([, day, name, year]) => [year, months().get(name.toLowerCase()), day],
  ],
  [
    /(?<!\p{L})(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? | - )(\d{4})(?!\d)/u,
    ([, name, day, year]) => [year, months().get(name.toLowerCase()), day],
  ],
  // 13/02/2026 can be read in one way only
  [/(?<![\d/])(1[3-9]|2\d|3[01])\/(\d{1,2})\/(\d{4})(?!\d)/, ([, day, month, year]) => [year, month, day]],
  [/(?<![\d/])(\d{1,2})\/(1[3-9]|2\d|3[01])\/(\d{4})(?!\d)/, ([, month, day, year]) => [year, month, day]],
];

const EARLIEST_YEAR = 1990;

/** The first date of a line that has day, month and year, as YYYY-MM-DD; none that no web page can be of. */
export function dateIn(line: string): string | undefined {
  const said = FIRST_SHOWN.exec(line.slice(0, 300));
  return (said && firstDateIn(line.slice(said.index + said[0].length))) ?? firstDateIn(line);
}
/** "Updated 9 May, published 7 May": the second is meant. */
const FIRST_SHOWN =
  /(?<!\p{L})(?:(?:first )?(?:published|posted)|veröffentlicht|erschienen|publié|publicado|pubblicato|gepubliceerd|opublikowano|опубліковано|опубликовано)(?!\p{L})/iu;

function firstDateIn(line: string): string | undefined {
  let best: { at: number; date: string } | undefined;
  for (const [pattern, read] of PATTERNS) {
    const match = pattern.exec(line.slice(0, 300));
    if (!match || (best && match.index >= best.at)) continue;
    const [year, month, day] = read(match).map(Number);
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
