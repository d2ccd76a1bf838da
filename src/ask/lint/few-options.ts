import { inEnglish } from '../../findings/finding.js';
import type { Rule } from './types.js';

const FEWEST = 3;

/** Of two, one is right by heads and tails. */
export const fewOptions: Rule = {
  name: 'few-options',
  flawOf({ kind, options = [], targets = [] }) {
    if (/^(?:true-false|number|short-answer)$/.test(kind) || (kind === 'gap' && options.length === 0)) return undefined;
    const count = kind === 'match' ? Math.min(options.length, targets.length) : options.length;
    return count < FEWEST ? inEnglish('few-options', { count }) : undefined;
  },
};
