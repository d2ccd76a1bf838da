import { inEnglish } from '../../findings/finding.js';
import { GAP } from '../gap.js';
import { closed } from './shown.js';
import type { Rule } from './types.js';

/** A sentence without a date, a figure, a deed or anybody's words: a reporter's view, against which nothing can be held. */
export const nothingToHold: Rule = {
  name: 'nothing-to-hold',
  flawOf(question, { language }) {
    const { kind, stimulus } = question;
    if ((kind !== 'true-false' && kind !== 'gap') || stimulus?.type !== 'sentence') return undefined;
    const told = language?.flaws?.canBeHeldTo?.(stimulus.text.includes(GAP) ? closed(question) : stimulus.text);
    return told === false ? inEnglish('nothing-to-hold') : undefined;
  },
};
