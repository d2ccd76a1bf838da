import { pairsOf } from './pairs.js';
import { resultOf } from './result.js';
import type { Answer, MatchQuestion, NumberQuestion, OrderQuestion, Question, Result } from './types.js';

export { REVEALED } from './result.js';

/** Marks an answer, of all kinds but the further ones. One of the wrong shape (from a saved session of an older pack, say) scores nothing. */
export function mark(question: Question, answer: Answer, latency?: number): Result {
  return resultOf(question.id, answer, scoreFor(question, answer), latency);
}

function scoreFor(question: Question, answer: Answer): number {
  switch (question.kind) {
    case 'order':
      return Array.isArray(answer) ? orderScore(question, answer) : 0;
    case 'match':
      return typeof answer === 'object' && !Array.isArray(answer) ? matchScore(question, answer) : 0;
    case 'number':
      return typeof answer === 'number' ? numberScore(question, answer) : 0;
    default:
      return +(answer === question.correct);
  }
}

/** The share of pairs that stand the right way round. */
function orderScore(question: OrderQuestion, answer: string[]): number {
  const { correct } = question;
  const whole = answer.length === correct.length && correct.every(id => answer.includes(id));
  return whole ? shareOf(question, ([earlier, later]) => answer.indexOf(earlier) < answer.indexOf(later)) : 0;
}

/** The share of options that got their own target. */
function matchScore(question: MatchQuestion, answer: Record<string, string>): number {
  return shareOf(question, ([option, target]) => answer[option] === target);
}

function shareOf(question: OrderQuestion | MatchQuestion, isRight: (pair: [string, string]) => boolean): number {
  const pairs = pairsOf(question);
  return pairs.length ? pairs.filter(isRight).length / pairs.length : 1;
}

/** Full within the tolerance, then less the further off, nothing from five times the tolerance on. */
function numberScore({ correct, tolerance }: NumberQuestion, answer: number): number {
  const off = Math.abs(answer - correct) / tolerance;
  return off <= 1 ? 1 : Math.max(0, Math.round((1 - (off - 1) / 4) * 100) / 100 || 0);
}
