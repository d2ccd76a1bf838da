import { remembered } from '../../languages/remembered.js';
import { GAP } from '../gap.js';
import type { PackQuestion, QuestionOption } from '../../pack/types.js';

const rightIds = ({ kind, correct }: PackQuestion): readonly unknown[] =>
  kind === 'several' || kind === 'short-answer' ? (correct as string[]) : [correct];

/** The right option of a choice or a gap; where several are right, the first. */
export const rightOf = (question: PackQuestion): QuestionOption | undefined => {
  const [first] = rightIds(question);
  return question.options?.find(({ id }) => id === first);
};

export const wrongOf = (question: PackQuestion): readonly QuestionOption[] => {
  const right = rightIds(question);
  return question.options?.filter(({ id }) => !right.includes(id)) ?? [];
};

/** One of several is to be chosen. */
export const isChoice = ({ kind, options }: PackQuestion): boolean =>
  (kind === 'choice' || kind === 'gap') && options !== undefined;

/** Asked in the prompt alone, with nothing to read beside it. */
export const isPlain = ({ kind, stimulus }: PackQuestion): boolean => kind !== 'order' && kind !== 'match' && !stimulus;

/** The stimulus as the article has it: the gap closed. */
export function closed(question: PackQuestion): string {
  const { stimulus, correct, unit } = question;
  const text = stimulus?.text ?? '';
  const measure = unit && !text.includes(`${GAP} ${unit}`) ? ` ${unit}` : '';
  const filling = rightOf(question)?.text ?? (typeof correct === 'number' ? `${correct}${measure}` : `${correct}`);
  return text.replace(GAP, () => filling);
}

/** Words in lower case, without marks. */
export const plainWords = remembered(
  (text): readonly string[] =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[’']s\b/gu, '')
      .match(/[\p{L}\p{N}]+(?:[.,’'-][\p{L}\p{N}]+)*/gu) ?? [],
);

/** Words as a reader counts them. Undefined where the script has no blanks between words. */
export function countWords(text: string): number | undefined {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text)) return undefined;
  return text.split(/\s+/).filter(word => /[\p{L}\p{N}_]/u.test(word)).length;
}

/** Does the text hold these words, as whole words? */
export function holds(text: readonly string[], words: readonly string[]): boolean {
  if (!words.length) return false;
  return text.some((word, at) => word === words[0] && words.every((each, index) => text[at + index] === each));
}

/** "12", "1,200", "4.5 million": the number alone. */
export function numberIn(text: string): number | undefined {
  const found = text.match(/\d[\d.,  ]*/g);
  if (found?.length !== 1) return undefined;
  const value = Number(found[0].replace(/[,  ](?=\d{3}\b)/g, '').replace(/[.,]?\s*$/, ''));
  return Number.isFinite(value) ? value : undefined;
}
