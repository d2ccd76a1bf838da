import { GAP } from '../../quiz/gap.js';
import type { NumberQuestion } from '../../quiz/types.js';
import { knownTag } from './known-tag.js';

/** A number with its unit, as people write it. */
export function inWords(value: number, { unit }: Pick<NumberQuestion, 'unit'>, lang: string): string {
  if (unit === '%')
    return new Intl.NumberFormat(knownTag(lang), { style: 'percent', maximumFractionDigits: 2 }).format(value / 100);
  const large = Math.abs(value) >= 1e6 ? ({ notation: 'compact', compactDisplay: 'long' } as const) : {};
  if (unit && /^[A-Z]{3}$/.test(unit)) {
    return new Intl.NumberFormat(knownTag(lang), {
      style: 'currency',
      currency: unit,
      maximumFractionDigits: 2,
      ...large,
    })
      .format(value)
      .replace(/[.,]00(?!\d)/, '');
  }
  const number = new Intl.NumberFormat(knownTag(lang), { maximumFractionDigits: 2, ...large }).format(value);
  return unit ? `${number} ${unit}` : number;
}

/** What large numbers are counted in, and its word: `[1e6, 'million']`. `[1, '']` where the language has none for it. */
export function wordFor({ min, max }: NumberQuestion, lang: string): [scale: number, word: string] {
  const scale = [1e9, 1e6].find(size => max >= size && (min === 0 || Math.abs(min) >= size));
  if (!scale) return [1, ''];
  const parts = new Intl.NumberFormat(knownTag(lang), { notation: 'compact', compactDisplay: 'long' }).formatToParts(
    2 * scale,
  );
  const word = parts.find(({ type }) => type === 'compact')?.value;
  return word && parts[0]?.value === '2' ? [scale, word] : [1, ''];
}

/** The number in the words of the article, where its sentence was asked about. */
export function asWritten(question: NumberQuestion, lang: string): string {
  const [before, after] = question.stimulus?.split(GAP) ?? [];
  const { exact } = question.evidence[0] ?? {};
  return after === undefined || !exact
    ? inWords(question.correct, question, lang)
    : exact.slice(before!.length, exact.length - after.length);
}
