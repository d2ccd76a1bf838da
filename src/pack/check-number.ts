import { asciiDigits, NUMERAL, numberFormat, readNumeral } from './numerals.js';
import { occurrences } from './occurrences.js';
import { spelled } from './spelled.js';

/** Abbreviations and counts that no list of formats has, in English. */
const ENGLISH: Record<string, number> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  crore: 1e7,
  crores: 1e7,
  cr: 1e7,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
  trn: 1e12,
  t: 1e12,
};

const isNear = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(a, b);

/**
 * Whether a number written as `text` can have this value: numerals in the convention of the language and in any script's
 * digits, what large numbers are counted in by CLDR, number words in English. What can't be read is let pass.
 */
export function couldMean(text: string, value: number, lang: string): boolean {
  const powers = /(?:(\d{1,6}(?:\.\d{1,4})?) ?[×·] ?)?\b10(?:\^(\d{1,2})|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))/u.exec(text);
  if (powers) {
    const [, factor = '1', caret, raised = ''] = powers;
    const exponent = caret ?? [...raised].map(each => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(each)).join('');
    return isNear(Number(factor) * 10 ** Number(exponent), Math.abs(value));
  }
  const english = /^en\b/i.test(lang);
  const format = numberFormat(lang);
  const words = asciiDigits(text).toLowerCase();
  const scaleOf = (word: string) => format.scales.get(word) ?? (english ? ENGLISH[word] : undefined);
  const amounts = amountsIn(words, format, scaleOf);
  if (amounts.length === 0) return !english || spelled(words, Math.abs(value), scaleOf);
  const sums = amounts.length > 1 ? sumsOf(amounts) : [];
  const isScaled = amounts.some(({ scale }) => scale > 1);
  // A word for a scale may be one that is not known
  const scales = english || isScaled ? [1] : [1, 1e3, 1e6, 1e9, 1e12];
  const read = [...amounts.flatMap(({ values }) => values), ...sums];
  if (read.some(each => scales.some(by => isNear(each * by, Math.abs(value))))) return true;
  // "5 and a half", "1 in 5"
  return english && /\b(?:half|quarters?|thirds?|fifths?|tenths?|in|of)\b/.test(words);
}

interface Amount {
  values: number[];
  scale: number;
}

/** Every numeral with the words right after it that multiply it: "2 mil millones", "12万". */
function amountsIn(
  text: string,
  format: Parameters<typeof readNumeral>[1],
  scaleOf: (word: string) => number | undefined,
): Amount[] {
  return [...text.matchAll(NUMERAL)].map(({ 0: numeral, index }) => {
    let rest = text.slice(index + numeral.length, index + numeral.length + 40);
    let scale = 1;
    // "900 m" may be metres.
    const isMeasure = /^\s[mtkb]\b/u.test(rest);
    for (let n = 0; n < 3; n++) {
      const next = /^[\s\u00a0-]{0,2}([\p{L}\p{M}]+)(?![\p{L}\p{M}²³])\.?/u.exec(rest);
      const by = next && (scaleOf(next[1]) ?? scaleOf(next[1].slice(0, 1)) ?? undefined);
      const isWhole = next && scaleOf(next[1]) !== undefined;
      // A letter alone counts only in scripts without spaces: "12万人"
      if (!by || (!isWhole && !/^\p{Script=Han}/u.test(next[1]))) break;
      scale *= by;
      rest = rest.slice(next[0].length - (isWhole ? 0 : next[1].length - 1));
    }
    const plain = readNumeral(numeral, format);
    return { values: [...plain.map(value => value * scale), ...(isMeasure ? plain : [])], scale };
  });
}

/** "3億5000万": parts of one number, each smaller than the one before. */
function sumsOf(amounts: readonly Amount[]): number[] {
  const falls = amounts.every(({ scale }, i) => i === 0 || scale < amounts[i - 1].scale);
  return falls ? [amounts.reduce((sum, { values }) => sum + values[0], 0)] : [];
}

/** An English numeral that isn't at its end. */
const GOES_ON =
  /(?:\b(?:hundred|thousand|million|billion|point|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)( and)?[ -]|\d[.,\u2009\u00a0]?)$/i;

/** "two hundred and " before "fifty jobs", wherever it stands in an English passage. */
export function isPartOfNumber(text: string, words: string): boolean {
  const places = [...occurrences(words, text)];
  const startsWithDigit = /^\d/.test(text);
  return (
    places.length > 0 &&
    places.every(at => {
      const joined = GOES_ON.exec(words.slice(Math.max(0, at - 24), at));
      // "3 million and 12 million francs" are two
      return joined !== null && !(startsWithDigit && joined[1]);
    })
  );
}
