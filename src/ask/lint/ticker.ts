import { inEnglish } from '../../findings/finding.js';
import { closed } from './shown.js';
import type { Rule } from './types.js';

/** What a share or a currency did on a day is gone the next, and nobody keeps what stake somebody had. */
export const ticker: Rule = {
  name: 'ticker',
  flawOf(question, { language }) {
    if (question.stimulus?.type === 'quotation' || question.kind === 'match' || question.kind === 'order')
      return undefined;
    const shown = question.stimulus ? closed(question) : question.prompt;
    return language?.flaws?.ticker.test(shown) ? inEnglish('ticker') : undefined;
  },
};
