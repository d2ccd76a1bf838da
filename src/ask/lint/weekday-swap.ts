import type { Rule } from './types.js';

/** Only the day of the week was changed: nobody remembers it. */
export const weekdaySwap: Rule = {
  name: 'weekday-swap',
  flawOf({ kind, about = [] }, { facts, language }) {
    if (kind !== 'true-false') return undefined;
    const altered = facts?.claims?.find(({ id }) => about.includes(id))?.altered;
    return altered && language?.flaws?.weekday.test(altered.from) && language.flaws.weekday.test(altered.to)
      ? `Nobody remembers “${altered.from}” from “${altered.to}”.`
      : undefined;
  },
};
