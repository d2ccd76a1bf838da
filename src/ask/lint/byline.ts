import { inEnglish } from '../../findings/finding.js';
import { isChoice, plainWords } from './shown.js';
import type { Rule } from './types.js';

/** Who wrote the article is no answer to what it tells. */
export const byline: Rule = {
  name: 'byline',
  flawOf(question, { facts }) {
    const { options = [], kind } = question;
    if (!isChoice(question) && kind !== 'match') return undefined;
    const authors = (facts?.sources ?? []).flatMap(({ authors = [] }) =>
      authors.map(({ name }) => plainWords(name).join(' ')),
    );
    const written = options.find(({ text }) => authors.includes(plainWords(text).join(' ')));
    return written && inEnglish('wrote-article', { option: written.text });
  },
};
