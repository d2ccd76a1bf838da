import type { Article } from '../../../../article/types.js';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const NAMES = `(?:${MONTHS.join('|')}|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)`;
const AMERICAN = new RegExp(`\\b${NAMES}\\.? \\d{1,2}\\b(?!\\d)`);
const BRITISH = new RegExp(`\\b\\d{1,2} ${NAMES}\\b`);

/** Everything that writes a date asks of the same article. */
const settled = new WeakMap<Article, boolean>();

/** Does the article put the month before the day? */
export function monthFirst(article: Article): boolean {
  let first = settled.get(article);
  if (first === undefined) settled.set(article, (first = readMonthFirst(article)));
  return first;
}

function readMonthFirst({ text, metadata }: Article): boolean {
  if (/^en-(?:GB|IE|AU|NZ|IN|ZA)/i.test(metadata.lang ?? '')) return false;
  const american = AMERICAN.test(text);
  const british = BRITISH.test(text);
  if (american !== british) return american;
  return (
    /^en-US/i.test(metadata.lang ?? '') ||
    /\b(?:U\.S\.|color|favor|labor|center|defense|program|percent|Sen\.|Rep\.|Gov\.|Republicans?|Democrats?)(?!\p{L})/u.test(
      text,
    )
  );
}

/** An EDTF day, month or year in words. */
export function dateInWords(edtf: string, american: boolean): string | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(edtf);
  if (!match) return undefined;
  const [, year, month, day] = match;
  if (!month) return year;
  const name = MONTHS[Number(month) - 1];
  if (!name) return undefined;
  if (!day) return `${name} ${year}`;
  return american ? `${name} ${Number(day)}, ${year}` : `${Number(day)} ${name} ${year}`;
}
