import type { Question, Result } from '../../quiz/types.js';
import { scoreOf } from '../../quiz/score.js';
import { scoreInWords } from '../../ui/words/scores.js';
import type { Strings } from '../../ui/words/strings.js';

/** As many squares as stand in a line. */
const LINES = /.{1,10}/gu;

/** A result to share: a line and a square a question, green for right, yellow for partly, white for not. It gives nothing away. */
export function shareText(
  title: string,
  questions: readonly Question[],
  results: readonly Result[],
  strings: Strings,
  lang: string,
): string {
  const byId = new Map(results.map(result => [result.questionId, result]));
  const squares = questions.flatMap(({ id }) => {
    const result = byId.get(id);
    return result ? [result.right ? '🟩' : result.score > 0 ? '🟨' : '⬜'] : [];
  });
  const lines = squares.join('').match(LINES) ?? [];
  return [title, scoreInWords(scoreOf(questions, results), strings, lang), ...lines].join('\n');
}
