import { inEnglish } from '../../findings/finding.js';
import { isChoice, rightOf, wrongOf } from './shown.js';
import type { Rule } from './types.js';

const TIMES = 1.6;
const LETTERS = 14;

/** Who knows nothing takes the longest. Names are as long as they are. */
export const longestRight: Rule = {
  name: 'longest-right',
  flawOf(question, { facts }) {
    const right = rightOf(question);
    if (!isChoice(question) || !right) return undefined;
    if (
      [...(facts?.people ?? []), ...(facts?.places ?? [])].some(
        ({ id, name }) => id === right.id || name === right.text,
      )
    )
      return undefined;
    const longest = Math.max(0, ...wrongOf(question).map(({ text }) => text.length));
    const { length } = right.text;
    return longest > 0 && length > longest * TIMES && length > longest + LETTERS
      ? inEnglish('longest-right', { right: right.text })
      : undefined;
  },
};
