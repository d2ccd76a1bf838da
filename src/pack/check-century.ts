const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(
    ' ',
  );
const ROMAN: readonly [numeral: string, value: number][] = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

function roman(value: number): string {
  const largest = ROMAN.find(([, of]) => of <= value);
  return largest ? largest[0] + roman(value - largest[1]) : '';
}

/** Does a passage name the century of `19XX`: "the 20th century", "the twentieth century", "siglo XX", "20. Jahrhundert"? */
export function namesCentury(date: string, passage: string): boolean {
  const [, hundreds] = /^(\d\d)XX$/.exec(date) ?? [];
  if (!hundreds) return false;
  const century = Number(hundreds) + 1;
  const names = [`${century}(?:st|nd|rd|th)?`, roman(century), ORDINALS[century - 1]].filter(Boolean).join('|');
  return new RegExp(`(?<![\\p{L}\\p{Nd}.,])(?:${names})(?![\\p{L}\\p{Nd}]|[.,]\\p{Nd})`, 'u').test(
    // Cyrillic letters that look so
    passage.replaceAll('Х', 'X').replaceAll('І', 'I'),
  );
}
