import { inEnglish } from '../../findings/finding.js';
import { closed, isChoice, rightOf, wrongOf } from './shown.js';
import type { Rule } from './types.js';

const YEAR = /^\d{4}$/;

/** A year in which what comes by turns can't have been: a president's election in 1965. */
export const unlikelyYear: Rule = {
  name: 'unlikely-year',
  flawOf(question, { facts, language }) {
    const told = language?.flaws?.yearsApart;
    const { about = [], kind, prompt, stimulus } = question;
    const apart = told?.(stimulus ? closed(question) : prompt);
    if (!apart) return undefined;
    const isOut = (one: string, other: string) =>
      YEAR.test(one) && YEAR.test(other) && (Number(one) - Number(other)) % apart !== 0;
    const right = rightOf(question);
    if (isChoice(question) && right) {
      const out = wrongOf(question).find(({ text }) => isOut(text, right.text));
      return out && inEnglish('unlikely-year', { option: out.text, right: right.text, count: apart });
    }
    if (kind !== 'true-false') return undefined;
    const altered = facts?.claims?.find(({ id }) => about.includes(id))?.altered;
    return altered && isOut(altered.from, altered.to)
      ? inEnglish('unlikely-altered-year', { other: altered.to, right: altered.from, count: apart })
      : undefined;
  },
};
