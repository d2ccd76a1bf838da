import type { Question, Result } from '../../quiz/types.js';
import { scoreOf } from '../../quiz/score.js';
import { scoreInWords } from '../../ui/words/scores.js';
import type { Strings } from '../../ui/words/strings.js';

const PER_LINE = 10;

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
  const lines: string[] = [];
  for (let from = 0; from < squares.length; from += PER_LINE) lines.push(squares.slice(from, from + PER_LINE).join(''));
  return [title, scoreInWords(scoreOf(questions, results), strings, lang), ...lines].join('\n');
}
