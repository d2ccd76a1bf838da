import { numberWords, wordFor } from '../../numbers/words.js';

/** A value in the manner of a numeral: its digits, commas and decimals, or its word. */
export function numeralLike(numeral: string, value: number): string | undefined {
  if (numberWords.has(numeral.toLowerCase())) {
    const word = wordFor(value);
    return word ?? (Number.isInteger(value) ? String(value) : undefined);
  }
  const decimals = numeral.split('.')[1]?.length ?? 0;
  const [whole, fraction] = value.toFixed(decimals).split('.') as [string, string?];
  const grouped =
    numeral.includes(',') || whole.length > 4 || (whole.length === 4 && numeral.length < 4 && !/^\d{4}$/.test(numeral))
      ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
      : whole;
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
