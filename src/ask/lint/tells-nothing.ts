import { inEnglish } from '../../findings/finding.js';
import { closed } from './shown.js';
import type { Rule } from './types.js';

/** A reporter's note or a non-answer: nobody learns anything. */
export const tellsNothing: Rule = {
  name: 'tells-nothing',
  flawOf(question, { language }) {
    if (!language?.flaws || question.kind === 'match' || question.stimulus?.type === 'quotation') return undefined;
    const shown = question.stimulus ? closed(question) : question.prompt;
    const words = language.flaws.tellsNothing.exec(shown)?.[0] ?? language.flaws.trivial?.(shown);
    return words && inEnglish('tells-nothing', { words });
  },
};
