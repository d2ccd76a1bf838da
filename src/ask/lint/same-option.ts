import { inEnglish } from '../../findings/finding.js';
import type { LintContext, Rule } from './types.js';
import { isChoice, plainWords } from './shown.js';

/** Names by which one person goes: what one of them has, no other option may be. */
function personOf(id: string, text: string, { facts }: LintContext): string {
  const person = facts?.people?.find(each => each.id === id || each.name === text || each.aliases?.includes(text));
  return person?.id ?? `:${plainWords(text).join(' ')}`;
}

/** Two options that are one: the same words, one person by two names, a surname and its full name. */
export const sameOption: Rule = {
  name: 'same-option',
  flawOf(question, context) {
    const { options = [], targets = [], kind } = question;
    if (!isChoice(question) && kind !== 'match' && kind !== 'order') return undefined;
    for (const list of [options, targets]) {
      const seen = new Map<string, string>();
      for (const { id, text } of list) {
        for (const key of [personOf(id, text, context), `:${plainWords(text).join(' ')}`]) {
          const other = seen.get(key);
          if (other !== undefined && other !== id) return inEnglish('option-twice', { option: text });
          seen.set(key, id);
        }
      }
    }
    if (kind === 'order' || kind === 'match') return undefined;
    const isPerson = options.every(({ id }) => context.facts?.people?.some(person => person.id === id));
    if (!isPerson) return undefined;
    for (const one of options) {
      const words = plainWords(one.text);
      const other = options.find(each => each !== one && words.every(word => plainWords(each.text).includes(word)));
      if (other) return inEnglish('option-could-be', { option: one.text, other: other.text });
    }
    return undefined;
  },
};
