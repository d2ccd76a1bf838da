import type { PackQuestion } from '../pack/types.js';

/** What a text is about: its longer words without their endings, its names and its figures. */
export function matterOf(text: string): ReadonlySet<string> {
  const words = text.match(/\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
  const telling = words.filter(word => /\p{N}/u.test(word) || word.length > 3 || /^\p{Lu}\p{Lu}/u.test(word));
  return new Set(telling.map(word => word.toLowerCase().slice(0, STEM)));
}

/** What begins alike is taken for one word: “missing”, “miss”. */
const STEM = 6;

/** How many words of their matter two texts have in common. */
export function commonOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  return common;
}

/** How much of two texts' matter is the same. Sørensen–Dice. */
export const likeness = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  (2 * commonOf(one, other)) / (one.size + other.size || 1);

/** The right answer, in words. */
export function answerOf({ kind, correct, options = [], unit = '' }: PackQuestion): string {
  if (kind === 'choice' || kind === 'gap') return options.find(({ id }) => id === correct)?.text ?? '';
  return kind === 'number' ? `${String(correct)} ${unit}` : '';
}

/** What a question asks, with what is right. Above somebody's words stands only who said them, and of which article. */
export const askedOf = (question: PackQuestion): string =>
  [question.stimulus?.type !== 'quotation' && question.prompt, question.stimulus?.text, answerOf(question)]
    .filter(Boolean)
    .join(' ');

/** So much alike, and two questions ask one thing. */
const ONE_MATTER = 0.5;

/** What its passages tell: together, and event by event what is put in order. */
function toldIn({ kind, evidence, options = [] }: PackQuestion): ReadonlySet<string>[] {
  const events = kind === 'order' ? options.map(option => option.evidence ?? []) : [];
  return [evidence, ...events]
    .filter(passages => passages.length)
    .map(passages => matterOf(passages.map(({ exact }) => exact).join(' ')));
}

/** Whether two questions are on one matter: they ask alike, or rest on passages that tell the same. */
export function isOneMatter(one: PackQuestion, other: PackQuestion): boolean {
  return (
    likeness(matterOf(askedOf(one)), matterOf(askedOf(other))) >= ONE_MATTER ||
    toldIn(one).some(told => toldIn(other).some(each => likeness(told, each) >= ONE_MATTER))
  );
}
