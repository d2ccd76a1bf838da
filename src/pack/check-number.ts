import { wordsOf } from './words.js';

const SCALES: Record<string, number> = {
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
};
const SMALL = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/**
 * Whether a number written as `text` can have this value. Numerals are read in either convention ("1,250.5", "1.250,5");
 * number words and scales ("million") only in English: what can't be read is let pass.
 */
export function couldMean(text: string, value: number, lang: string): boolean {
  const english = /^en\b/i.test(lang);
  const words = wordsOf(text.toLowerCase());
  const numerals = text.match(/\d[\d.,\u00a0 ’']{0,40}/g);
  if (!numerals) return !english || couldSpell(words, value);
  const scale = words.map(word => SCALES[word.replace(/^\d+/, '')]).find(Boolean);
  const scales = scale ? [scale] : english ? [1] : [1, 1e3, 1e6, 1e9, 1e12];
  return numerals.flatMap(readNumeral).some(read => scales.some(by => isNear(read * by, Math.abs(value))));
}

/** What a numeral can stand for: "1,250" is 1250, and 1.25 where the comma parts decimals. */
function readNumeral(numeral: string): number[] {
  const compact = numeral.replace(/[\u00a0 ’']/g, '').replace(/[.,]+$/, '');
  const first = numeral.match(/^\d+/)![0];
  const readings = [compact.replace(/,/g, ''), compact.replace(/\./g, '').replace(',', '.'), first];
  return readings.map(Number).filter(Number.isFinite);
}

function couldSpell(words: string[], value: number): boolean {
  let total = 0;
  let group = 0;
  let found = false;
  for (const word of words) {
    const small = SMALL.indexOf(word);
    const ten = TENS.indexOf(word);
    if (small >= 0) group += small;
    else if (ten >= 0) group += (ten + 2) * 10;
    else if (word === 'hundred') group = (group || 1) * 100;
    else if (word === 'dozen') group = (group || 1) * 12;
    else if (SCALES[word] && word.length > 2) {
      total += (group || 1) * SCALES[word];
      group = 0;
    } else continue;
    found = true;
  }
  return !found || isNear(total + group, Math.abs(value));
}

const isNear = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(a, b);
