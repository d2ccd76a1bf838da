import { inEnglish } from '../../findings/finding.js';
import type { Rule } from './types.js';

/** What somebody else said is no part of the task. */
const QUOTED = /“[^”]*”|„[^“”]*[“”]|«[^»]*»|"[^"]*"/g;

/** A task that asks for what is not so is misread. */
export const negated: Rule = {
  name: 'negated',
  flawOf({ prompt, kind, stimulus }, { language }) {
    if (stimulus || kind === 'order' || kind === 'match') return undefined;
    const word = language?.flaws?.negates.exec(prompt.replace(QUOTED, ''))?.[0];
    return word && inEnglish('negated', { words: word });
  },
};
