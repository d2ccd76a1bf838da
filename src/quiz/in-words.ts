import { numberFormat } from './formats.js';
import type { NumberQuestion } from './types.js';

const LARGE = 1e6;
/** How a large number is written. */
export const COMPACT = { notation: 'compact', compactDisplay: 'long' } as const;
const IS_NUMERAL = /^(?:integer|group|decimal|fraction|compact)$/;

/** "$33.6 billion": with the word for what it is counted in, which `Intl` gives for sums of money by a letter alone. */
function sumInWords(value: number, currency: string, numeral: string, lang: string): string {
  const parts = numberFormat(lang, { style: 'currency', currency }).formatToParts(value);
  const first = parts.findIndex(({ type }) => IS_NUMERAL.test(type));
  return parts
    .map(({ type, value: text }, at) => (at === first ? numeral : IS_NUMERAL.test(type) ? '' : text))
    .join('');
}

/** A number with its unit, as people write it. */
export function inWords(value: number, { unit }: Pick<NumberQuestion, 'unit'>, lang: string): string {
  if (unit === '%') return numberFormat(lang, { style: 'percent' }).format(value / 100);
  const isLarge = Math.abs(value) >= LARGE;
  const number = numberFormat(lang, isLarge ? COMPACT : {}).format(value);
  if (unit && /^[A-Z]{3}$/.test(unit)) {
    if (isLarge) return sumInWords(value, unit, number, lang);
    return numberFormat(lang, { style: 'currency', currency: unit })
      .format(value)
      .replace(/[.,]00(?!\d)/, '');
  }
  return unit ? `${number} ${unit}` : number;
}
