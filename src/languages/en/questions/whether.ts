import type { Clause, Word } from '../events/clauses.js';
import { isPerson } from '../events/sayings.js';
import { subjectOf } from '../events/subjects.js';
import { join, titleOf } from '../events/title.js';
import { AUXILIARY, BEFORE_OPEN, DECIDES, IS_OPEN } from './open-words.js';
import { RANKS, type Raised } from './types.js';
import { withoutMarks } from './will-they.js';

/** "It was not clear whether the council would vote": Will the council vote? */
export function openClause(
  clauses: readonly Clause[],
  at: number,
  words: readonly Word[],
  text: string,
): Raised | undefined {
  const clause = clauses[at];
  if (!/^(?:whether|if)$/.test(clause.opener) || clause.verb < 1) return undefined;
  const first = words.indexOf(clause.words[0]);
  const before = words
    .slice(Math.max(0, first - 13), first - 1)
    .map(({ lower }) => lower)
    .join(' ');
  const isOpen = BEFORE_OPEN.test(before);
  if (!isOpen && !(clause.opener === 'whether' && DECIDES.test(before)) && !opensAndIsOpen(clauses, at))
    return undefined;
  const auxiliary = clause.words[clause.verb];
  if (!AUXILIARY.test(auxiliary.lower)) return undefined;
  const rest = withoutOr(withoutMarks(clause.words.slice(clause.verb)));
  const subject = ownerOf(clauses, at, text) ?? clause.words.slice(0, clause.verb);
  const title = titleOf(subject, rest, text, rest.length);
  if (!title) return undefined;
  const asks = auxiliary.lower === 'would' ? 'Will' : auxiliary.text[0].toUpperCase() + auxiliary.text.slice(1);
  return {
    text: `${asks} ${join(title.subject, text)} ${join(title.predicate.slice(1), text)}?`,
    title,
    rule: isOpen ? 'said to be open' : 'yet to be decided',
    rank: isOpen ? RANKS.open : RANKS.decided,
  };
}

/** "whether the town would pay or": the other case is another question. */
const withoutOr = (words: readonly Word[]): readonly Word[] =>
  /^(?:or|and)$/.test(words.at(-1)?.lower ?? '') ? words.slice(0, -1) : words;

/** "Norlink has not said whether it would pay": whoever doesn't say it is whom it is about. */
function ownerOf(clauses: readonly Clause[], at: number, text: string): readonly Word[] | undefined {
  const { words, verb } = clauses[at];
  const before = clauses[at - 1];
  const [first] = words;
  if (verb !== 1 || !/^(?:it|they)$/.test(first.lower) || !before || before.verb < 1) return undefined;
  const subject = subjectOf(clauses, at - 1, text);
  const last = subject.at(-1)?.lower ?? '';
  const isMany = /[^s]s$|^(?:police|people)$/.test(last) && !/^\p{Lu}/u.test(subject.at(-1)?.text ?? '');
  if (subject.length === 0 || /^(?:it|they|he|she|there)$/.test(last)) return undefined;
  // "Cook declined to say whether it was a breach": no person is meant, and maybe nothing.
  if (first.lower === 'it' && (isPerson(subject) || /^(?:is|was|were)$/.test(words[verb].lower))) return undefined;
  return isMany === (first.lower === 'they') ? subject : undefined;
}

/** "Whether the town will pay remains unclear". */
function opensAndIsOpen(clauses: readonly Clause[], at: number): boolean {
  if (at !== 0) return false;
  const said = clauses.flatMap(({ words }) => words.map(({ lower }) => lower)).join(' ');
  return IS_OPEN.test(said);
}
