import { GAP } from '../../quiz/gap.js';
import type { NumberQuestion } from '../../quiz/types.js';
import { numberFormat } from '../../quiz/formats.js';
import { COMPACT, inWords } from '../../quiz/in-words.js';

export { inWords };

/** What large numbers are counted in, and its word: `[1e6, 'million']`. `[1, '']` where the language has none for it. */
export function wordFor({ min, max }: NumberQuestion, lang: string): [scale: number, word: string] {
  const scale = [1e9, 1e6].find(size => max >= size && (min === 0 || Math.abs(min) >= size));
  if (!scale) return [1, ''];
  const parts = numberFormat(lang, COMPACT).formatToParts(2 * scale);
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
