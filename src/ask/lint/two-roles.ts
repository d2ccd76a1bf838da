import { inEnglish } from '../../findings/finding.js';
import type { PackQuestion } from '../../pack/types.js';
import { plainWords } from './shown.js';
import type { LintContext, Rule } from './types.js';

const isIn = (part: readonly string[], whole: readonly string[]) => part.every(word => whole.includes(word));

function flawOf(
  { kind, options = [], targets = [], correct }: PackQuestion,
  { facts, language }: LintContext,
): string | undefined {
  if (kind !== 'match') return undefined;
  const pairs = correct as Record<string, string>;
  const words = new Map(targets.map(({ id, text }) => [id, plainWords(text)]));
  for (const { id, text } of options) {
    const own = pairs[id];
    for (const target of targets) {
      if (target.id === own) continue;
      const theirs = words.get(target.id)!;
      const role = plainWords(facts?.people?.find(person => person.id === id)?.role ?? '');
      if (isIn(theirs, words.get(own) ?? []) || (role.length > 0 && isIn(theirs, role)))
        return inEnglish('role-fits-too', { role: target.text, name: text });
    }
  }
  const bare = targets.find(target => language?.flaws?.bareRole.test(target.text));
  return bare && inEnglish('role-of-anybody', { role: bare.text });
}

/** A role that fits several of those who are to be matched, or that nobody could tell. */
export const twoRoles: Rule = { name: 'two-roles', flawOf };
