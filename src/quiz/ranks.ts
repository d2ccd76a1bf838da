import { timeSpan } from './edtf.js';
import type { OrderQuestion } from './types.js';

/**
 * Where each option stands in its order, by id: those of one date stand alike, and what still lay ahead, undated, comes last.
 * Where none has a date, it is their places that count.
 */
export function ranksOf({
  options,
  correct,
}: Pick<OrderQuestion, 'options' | 'correct'>): Map<string, number | undefined> {
  const isDated = options.some(({ date }) => date);
  return new Map(
    options.map(({ id, date }) => [id, isDated ? (date ? timeSpan(date)?.start : Infinity) : correct.indexOf(id)]),
  );
}
