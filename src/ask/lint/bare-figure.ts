import { inEnglish } from '../../findings/finding.js';
import { closed } from './shown.js';
import type { Rule } from './types.js';

/** A poll's or a vote's figure without its source, its place or its day. */
export const bareFigure: Rule = {
  name: 'bare-figure',
  flawOf(question, { language }) {
    const { kind, prompt, stimulus } = question;
    if (stimulus?.type === 'quotation' || kind === 'match' || kind === 'order') return undefined;
    const told = language?.flaws?.bareFigure?.(stimulus ? closed(question) : prompt);
    return told && inEnglish('bare-figure', { words: told });
  },
};
