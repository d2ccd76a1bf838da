import { inEnglish } from '../../findings/finding.js';
import type { Rule } from './types.js';

/** "in May 2016", "on May 4, 2016": with its year a month is worth knowing. */
const WITH_YEAR = /^(?: \d{1,2},?)? (?:of )?\d{4}/;

/** Only the day of the week, or a month without a year, was changed: nobody remembers it. */
export const weekdaySwap: Rule = {
  name: 'weekday-swap',
  flawOf({ kind, about = [], stimulus }, { facts, language }) {
    if (kind !== 'true-false') return undefined;
    const altered = facts?.claims?.find(({ id }) => about.includes(id))?.altered;
    if (!altered || !language?.flaws) return undefined;
    const { weekday, month } = language.flaws;
    const { from, to } = altered;
    const text = stimulus?.text ?? '';
    const after = text.slice(text.indexOf(to) + to.length);
    const isForgotten =
      (weekday.test(from) && weekday.test(to)) || (month.test(from) && month.test(to) && !WITH_YEAR.test(after));
    return isForgotten ? inEnglish('weekday-swap', { right: from, other: to }) : undefined;
  },
};
