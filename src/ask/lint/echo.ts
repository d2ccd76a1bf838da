import { inEnglish } from '../../findings/finding.js';
import { GAP } from '../gap.js';
import { isChoice, plainWords, rightOf, wrongOf } from './shown.js';
import type { Rule } from './types.js';

/** A word of the question that stands in the right option alone gives it away. */
export const echo: Rule = {
  name: 'echo',
  flawOf(question, { language, facts }) {
    const right = rightOf(question);
    if (!isChoice(question) || !right) return undefined;
    // what a quotation and its speaker share is told by answer-shown
    const asked = new Set(plainWords(`${question.prompt} ${(question.stimulus?.text ?? '').split(GAP).join(' ')}`));
    const wrong = new Set(wrongOf(question).flatMap(({ text }) => plainWords(text)));
    const isName = facts?.people?.some(({ id }) => id === right.id) ?? false;
    const word = plainWords(right.text).find(
      each =>
        each.length > 3 &&
        asked.has(each) &&
        !wrong.has(each) &&
        (isName || !language?.flaws?.isFunctionWord(each)) &&
        !/^\d/.test(each),
    );
    return word && inEnglish('echo', { words: word });
  },
};
