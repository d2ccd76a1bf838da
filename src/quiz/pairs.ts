import { ranksOf } from './ranks.js';
import type { MatchQuestion, OrderQuestion } from './types.js';

/**
 * The pairs that an answer is marked by: of an order each two options that may stand the wrong way round, of a match each
 * option with its target.
 */
export function pairsOf(question: OrderQuestion | MatchQuestion): [string, string][] {
  if (question.kind === 'match') return Object.entries(question.correct);
  const { correct } = question;
  const ranks = ranksOf(question);
  return correct.flatMap((earlier, place) =>
    correct
      .slice(place + 1)
      // events of one date may stand either way
      .filter(later => ranks.get(earlier) !== ranks.get(later))
      .map((later): [string, string] => [earlier, later]),
  );
}
