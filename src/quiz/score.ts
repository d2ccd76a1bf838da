import type { Question, Result } from './types.js';

export interface Score {
  /** Points: the sum of the results' scores, each as many times as its question counts. */
  score: number;
  /** The most points there are to reach: one a question, where the pack says no other. */
  max: number;
  /** How many questions there are. */
  asked: number;
  /** How many were answered. */
  answered: number;
  /** How many were answered right in full. */
  right: number;
  /** `score / max`, 0 to 1; 0 where nothing is asked. */
  scaled: number;
}

/** Adds up the results that belong to these questions. Several results of one question: the last counts. */
export function scoreOf(questions: readonly Question[], results: Iterable<Result>): Score {
  const points = new Map(questions.map(question => [question.id, question.points ?? 1]));
  const last = new Map<string, Result>();
  for (const result of results) if (points.has(result.questionId)) last.set(result.questionId, result);
  let score = 0;
  let right = 0;
  let max = 0;
  for (const each of points.values()) max += each;
  for (const result of last.values()) {
    score += result.score * points.get(result.questionId)!;
    right += +result.right;
  }
  return { score, max, asked: points.size, answered: last.size, right, scaled: max ? score / max : 0 };
}
