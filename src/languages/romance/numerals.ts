import { numeralLikeBy } from '../shared/numeral-like.js';

/** From here on a noun stands in the plural: "1,5 million", "2 millions"; and nobody writes "0,8 milhão". */
const PLURAL = 2;
const WHOLE = 1;

/**
 * Writes another value as fine as a numeral of figures is; nothing where what stands behind it would have to change
 * with it.
 */
export function romanceNumerals(tag: string, group: string) {
  const write = numeralLikeBy(tag, group);
  return (numeral: string, value: number): string | undefined => {
    const digits = numeral.replace(/[^\d,]/gu, '');
    const known = Number(digits.replace(',', '.'));
    const significant = digits.replace(',', '').replace(/^0+|0+$/gu, '').length;
    const rounded = Number(value.toPrecision(Math.max(1, significant)));
    const isWhole = digits.includes(',') || Number.isInteger(rounded);
    const isAlike = [WHOLE, PLURAL].every(count => known < count === rounded < count);
    return isWhole && isAlike ? write(numeral, rounded) : undefined;
  };
}
