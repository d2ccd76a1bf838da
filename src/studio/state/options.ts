import type { PackQuestion, QuestionOption } from '../../pack/types.js';

/** The question's options with one of them changed; no feedback is kept where it is empty. */
export function withOption(question: PackQuestion, at: number, change: Partial<QuestionOption>): QuestionOption[] {
  return question.options!.map((option, place) => {
    if (place !== at) return option;
    const { feedback, ...rest } = { ...option, ...change };
    return { ...rest, ...(feedback && { feedback }) };
  });
}

/**
 * The question's options with other words for one of them. Other words are no longer the fact's: with its id goes what the builder
 * told of it by name.
 */
export function reworded(question: PackQuestion, at: number, text: string, isFact: (id: string) => boolean) {
  const options = question.options!;
  const { id, text: before, feedback } = options[at]!;
  if (!isFact(id)) return { id, options: withOption(question, at, { text }) };
  const renamed = freeId(options);
  const isBuilt = before !== '' && feedback?.startsWith(before);
  return {
    id: renamed,
    options: withOption(question, at, { id: renamed, text, ...(isBuilt && { feedback: undefined }) }),
  };
}

/** An id that the question's options don't have. */
export function freeId(options: readonly { id: string }[], letter = 'o'): string {
  let n = options.length + 1;
  while (options.some(({ id }) => id === letter + n)) n += 1;
  return letter + n;
}
