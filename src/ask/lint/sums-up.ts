import type { Rule } from './types.js';

/** "All of the above". */
export const sumsUp: Rule = {
  name: 'sums-up',
  flawOf({ options = [] }, { language }) {
    const option = options.find(({ text }) => language?.flaws?.sumsUp.test(text));
    return option && `“${option.text}” sums other options up.`;
  },
};
