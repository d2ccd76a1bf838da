import type { Span } from '../../article/types.js';
import { leanRegExp } from '../../article/lean-pattern.js';
import { verbIn } from './asking/clauses.js';
import type { RomanceTold } from './told.js';

type Words = Pick<RomanceTold, 'grammar' | 'preposition' | 'date' | 'onDate' | 'days'>;

const fronts = new WeakMap<object, RegExp>();

/** Days and dates with what stands before them, wherever they stand in a sentence. */
export function datesIn({ grammar, days, onDate, date }: Words): RegExp {
  let pattern = fronts.get(grammar);
  if (!pattern) {
    pattern = leanRegExp(`(?<!\\p{L})(?:${days}|(?:(?:${onDate}) )?(?:${date}))(?![\\p{L}\\p{N}])`, 'giu');
    fronts.set(grammar, pattern);
  }
  return pattern;
}

export const opensWithName = (text: string, { grammar, preposition }: Words): boolean =>
  /^\p{Lu}/u.test(text) && !grammar.determiner.test(text) && !preposition.test(text);

/** The verb that somebody or something before it has: without its subject it goes on with what was told. */
export function subjectIn(text: string, words: Words): Span | undefined {
  const { grammar, preposition } = words;
  const verb = verbIn(text, grammar);
  const parts = text
    .slice(0, verb?.start ?? 0)
    .replace(datesIn(words), ' ')
    .trim()
    .split(/ *, */);
  const isSubject = (part: string) =>
    /^[\p{L}\d]/u.test(part) && !preposition.test(`${part} `) && !grammar.isFinite(part.split(' ', 1)[0]!);
  return parts.some(isSubject) ? verb : undefined;
}
