import type { PackQuestion } from '../pack/types.js';
import { isChosen, rightOption } from './answered.js';
import type { QuestionTally } from './tally.js';

/** From this share of readers on, one wrong option is a sign that the question is wrong. */
const NEARLY_ALL = 0.6;
/** A choice that hardly anybody misses asks nothing. */
const EVERYBODY = 0.97;

/** What an editor had better look at, in words. */
export function suspicionOf(question: PackQuestion, { readers, answers }: QuestionTally): string | undefined {
  const right = rightOption(question);
  const [drawn, most = 0] = Object.entries(answers)
    .filter(([option]) => option !== right)
    .reduce<[string, number]>((one, other) => (other[1] > one[1] ? other : one), ['', 0]);
  const percent = (count: number) => `${Math.round((100 * count) / readers)} %`;
  if (isChosen(question.kind) && drawn && most / readers >= NEARLY_ALL)
    return `${percent(most)} of readers chose one wrong option: is it right after all, or does the question mislead?`;
  const gotIt = answers[right] ?? 0;
  if (gotIt / readers >= EVERYBODY)
    return `${percent(gotIt)} of readers got it right: it asks for what everybody knows.`;
  // Two options are told apart by chance in half the cases
  const byChance = isChosen(question.kind) ? 1 / Math.max(2, question.options?.length ?? 2) : 0;
  if (byChance && readers >= 100 && gotIt / readers < byChance * 0.8)
    return `${percent(gotIt)} of readers got it right: fewer than would by chance.`;
  return;
}
