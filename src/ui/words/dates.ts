import type { Strings } from './strings.js';
import { dateFormat } from '../../quiz/formats.js';

const POINT = /^(-?\d{1,4}X{0,3})(?:-(\d\d)(?:-(\d\d))?)?/;
/** An EDTF date in words, no more precise than it is: "August 2024", not "1 August 2024". */
export function dateInWords(edtf: string, lang: string, strings: Strings): string {
  const [from, to] = edtf.split('/');
  if (to === undefined) return point(from!, lang, strings);
  const [first, last] = [from!, to].map(text => POINT.test(text) && point(text, lang, strings));
  return last ? strings.until(first || '…', last) : first ? strings.since(first) : edtf;
}

function point(edtf: string, lang: string, strings: Strings): string {
  const [digits, year, second, day] = POINT.exec(edtf) ?? [];
  if (!year) return edtf;
  const about = /[~?%]/.test(edtf) ? strings.about : (words: string) => words;
  // EDTF: 21 to 24 are seasons, 33 to 36 quarters
  if (second && +second > 32) return about(strings.quarter(+second - 32, year));
  if (second && +second > 20) return about(strings.season((+second - 21) % 4, year));
  const decade = year.replace(/X/g, '0');
  // "1900s" may be ten years or a hundred
  if (/[0X]X/.test(year)) return about(strings.until(decade, year.replace(/X/g, '9')));
  if (decade !== year) return about(strings.decade(decade));
  const date = new Date(0);
  date.setUTCFullYear(+year, +(second ?? 1) - 1, +(day ?? 1));
  const words = dateFormat(lang, {
    // As astronomers count: 0 is the year before the first
    era: +year < 1 ? 'short' : undefined,
    year: 'numeric',
    month: second ? 'long' : undefined,
    day: day ? 'numeric' : undefined,
    timeZone: 'UTC',
  }).format(date);
  // Chromium says that it knows Kazakh and six more languages, and calls their months M01 to M12
  return about(/M\d/.test(words) ? digits! : words);
}
