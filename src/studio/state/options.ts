import type { PackQuestion, QuestionOption } from '../../pack/types.js';

/** The question's options with one of them changed; no feedback is kept where it is empty. */
export function withOption(question: PackQuestion, at: number, change: Partial<QuestionOption>): QuestionOption[] {
  return question.options!.map((option, place) => {
    if (place !== at) return option;
    const { feedback, ...rest } = { ...option, ...change };
    return { ...rest, ...(feedback && { feedback }) };
  });
}

/** An id that the question's options don't have. */
export function freeId(options: readonly { id: string }[], letter = 'o'): string {
  let n = options.length + 1;
  while (options.some(({ id }) => id === letter + n)) n += 1;
  return letter + n;
}
