import { isFurther } from '../pack/further.js';
import { mark as markUsual } from './mark.js';
import { resultOf } from './result.js';
import type { Answer, Question, Result, SeveralQuestion, ShortAnswerQuestion } from './types.js';

export { REVEALED } from './result.js';

/** Marks an answer. One of the wrong shape (from a saved session of an older pack, say) scores nothing. */
export function mark(question: Question, answer: Answer, latency?: number): Result {
  return isFurther(question)
    ? resultOf(question.id, answer, furtherScore(question as SeveralQuestion | ShortAnswerQuestion, answer), latency)
    : markUsual(question, answer, latency);
}

/** What an answer to one of the further kinds scores, 0 to 1. */
export function furtherScore(question: SeveralQuestion | ShortAnswerQuestion, answer: Answer): number {
  if (question.kind === 'several') return Array.isArray(answer) ? severalScore(question, answer) : 0;
  return typeof answer === 'string' ? +question.options.some(({ text }) => sameWords(text, answer)) : 0;
}

/** Each right option that was chosen counts its share, each wrong one takes as much away: who chooses all gets nothing for it. */
function severalScore({ correct }: SeveralQuestion, answer: string[]): number {
  const chosen = [...new Set(answer)];
  const right = chosen.filter(id => correct.includes(id)).length;
  return Math.max(0, (2 * right - chosen.length) / correct.length);
}

/** Whether two answers are one but for case, accents, spaces and punctuation. */
export function sameWords(one: string, other: string): boolean {
  const [first, second] = [one, other].map(bareWords);
  return first ? first === second : one.trim() === other.trim();
}

/** Marks are letters' own in most scripts; in these they are accents, or left out by most who write. */
const ACCENTED = /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}])\p{M}+/gu;

const bareWords = (text: string) =>
  text
    .normalize('NFKD')
    .replace(ACCENTED, '')
    // by way of capitals, of which ß has two
    .toUpperCase()
    .toLowerCase()
    // 1,000 is not 1 000, nor is 3.5 the same as 35
    .replace(/(?<!\p{N})[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+(?!\p{N})/gu, ' ')
    .trim();
