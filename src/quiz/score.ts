import type { Question, Result } from './types.js';

export interface Score {
  /** Points: the sum of the results' scores. */
  score: number;
  /** The most there is to reach: one point a question. */
  max: number;
  /** How many were answered. */
  answered: number;
  /** How many were answered right in full. */
  right: number;
  /** `score / max`, 0 to 1; 0 where nothing is asked. */
  scaled: number;
}

/** Adds up the results that belong to these questions. Several results of one question: the last counts. */
export function scoreOf(questions: readonly Question[], results: Iterable<Result>): Score {
  const asked = new Set(questions.map(question => question.id));
  const last = new Map<string, Result>();
  for (const result of results) if (asked.has(result.questionId)) last.set(result.questionId, result);
  let score = 0;
  let right = 0;
  for (const result of last.values()) {
    score += result.score;
    right += +result.right;
  }
  return { score, max: asked.size, answered: last.size, right, scaled: asked.size ? score / asked.size : 0 };
}
