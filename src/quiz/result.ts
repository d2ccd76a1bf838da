import type { Answer, Result } from './types.js';

/** Stands for the answer of a reader who had it shown instead. */
export const REVEALED = '';

/** The result of a question whose answer was marked. */
export const resultOf = (questionId: string, answer: Answer, score: number, latency?: number): Result => ({
  questionId,
  answer,
  score,
  right: score === 1,
  latency,
});
