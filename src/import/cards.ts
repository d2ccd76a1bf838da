import { Draft } from './draft.js';
import type { Row } from './rows.js';
import { shownHtml } from './html.js';
import type { ImportedQuiz } from './types.js';

/** Quizlet's and Anki's text: a card a line, its two sides parted by a tab. The first asks for the second. */
export function readCards(rows: readonly Row[]): ImportedQuiz {
  const draft = new Draft();
  for (const { line, cells } of rows) {
    const where = `line ${line}`;
    // Anki says of its own file how it is to be read
    if (cells[0]!.startsWith('#')) continue;
    const [front = '', back = '', ...more] = cells.map(cell => shownHtml(cell).text);
    if (!front || !back) {
      draft.lose(where, 'a card with one side only');
      continue;
    }
    if (more.some(Boolean)) draft.lose(where, 'what stands after its second side is left out');
    draft.add({
      id: `line-${line}`,
      where,
      kind: 'short-answer',
      prompt: front,
      options: [{ id: 'o1', text: back }],
      correct: ['o1'],
    });
  }
  return { questions: draft.questions, lost: draft.lost };
}
