import { inEnglish } from '../../findings/finding.js';
import type { Rule } from './types.js';

/** "All of the above". */
export const sumsUp: Rule = {
  name: 'sums-up',
  flawOf({ options = [] }, { language }) {
    const option = options.find(({ text }) => language?.flaws?.sumsUp.test(text));
    return option && inEnglish('sums-up', { option: option.text });
  },
};
