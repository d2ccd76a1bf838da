import { pairsOf } from '../../quiz/pairs.js';
import { REVEALED } from '../../quiz/result.js';
import type { Question, Result } from '../../quiz/types.js';
import type { Strings } from '../words/strings.js';

/** Whether an answer is right, wrong or right in part, in words: of what it is a part where it can be counted. */
export function verdict(question: Question, { right, score, answer }: Result, strings: Strings): string {
  if (right) return strings.right;
  if (answer === REVEALED) return strings.revealed;
  if (!score) return strings.wrong;
  if (question.kind !== 'order' && question.kind !== 'match') return strings.partly(Math.round(score * 100));
  const { length } = pairsOf(question);
  const count = Math.round(score * length);
  return question.kind === 'order' ? strings.pairsInOrder(count, length) : strings.pairsMatched(count, length);
}
