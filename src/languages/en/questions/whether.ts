import type { Clause, Word } from '../events/clauses.js';
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
  const rest = withoutMarks(clause.words.slice(clause.verb));
  const title = titleOf(clause.words.slice(0, clause.verb), rest, text, rest.length);
  if (!title) return undefined;
  const asks = auxiliary.lower === 'would' ? 'Will' : auxiliary.text[0].toUpperCase() + auxiliary.text.slice(1);
  return {
    text: `${asks} ${join(title.subject, text)} ${join(title.predicate.slice(1), text)}?`,
    title,
    rule: isOpen ? 'said to be open' : 'yet to be decided',
    rank: isOpen ? RANKS.open : RANKS.decided,
  };
}

/** "Whether the town will pay remains unclear". */
function opensAndIsOpen(clauses: readonly Clause[], at: number): boolean {
  if (at !== 0) return false;
  const said = clauses.flatMap(({ words }) => words.map(({ lower }) => lower)).join(' ');
  return IS_OPEN.test(said);
}
