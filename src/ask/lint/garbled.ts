import { inEnglish } from '../../findings/finding.js';
import { isGarbled } from '../../article/garbled.js';
import type { Rule } from './types.js';

/** What was decoded wrongly is printed nowhere, in a name least of all. */
export const garbled: Rule = {
  name: 'garbled',
  flawOf({ prompt, stimulus, options = [], targets = [] }) {
    const shown = [
      prompt,
      stimulus?.text ?? '',
      ...options.map(({ text }) => text),
      ...targets.map(({ text }) => text),
    ];
    const broken = shown.find(isGarbled);
    return broken && inEnglish('is-garbled', { words: broken.slice(0, 60) });
  },
};
