import { inEnglish } from '../findings/finding.js';
import { asked, Draft, paired } from './draft.js';
import { listed } from './qti12.js';
import type { Row } from './rows.js';
import type { ImportedQuestion, ImportedQuiz } from './types.js';

type Answered = Pick<ImportedQuestion, 'kind' | 'options' | 'targets' | 'correct' | 'tolerance'>;

export const isBrightspace = (rows: readonly Row[]): boolean =>
  rows.slice(0, 50).some(({ cells }) => cells[0]?.replace(/^\uFEFF/, '') === 'NewQuestion');

/** Brightspace's question CSV: a question begins with `NewQuestion`, and goes on a line a part. */
export function readBrightspace(rows: readonly Row[]): ImportedQuiz {
  const draft = new Draft();
  let own: Row[] = [];
  const finish = () => own.length && takeQuestion(own, draft);
  for (const row of rows) {
    if (row.cells[0]?.startsWith('//')) continue;
    if (row.cells[0] === 'NewQuestion') {
      finish();
      own = [];
    }
    own.push(row);
  }
  finish();
  return { questions: draft.questions, lost: draft.lost };
}

function takeQuestion(rows: readonly Row[], draft: Draft): void {
  const [
    {
      line,
      cells: [, type = ''],
    },
  ] = rows as [Row];
  const where = `line ${line}`;
  const all = (name: string) =>
    rows.map(({ cells }) => cells).filter(([key]) => key?.toLowerCase() === name.toLowerCase());
  const one = (name: string) => all(name)[0]?.[1] ?? '';
  const answered = answeredOf(type, all, draft, where);
  if (typeof answered === 'string') return draft.lose(where, answered);
  const explanation = draft.text(one('Feedback'), where);
  const points = Number(one('Points'));
  if (one('Image')) draft.lose(where, 'a picture is left out');
  draft.add({
    id: one('ID') || `line-${line}`,
    where,
    ...answered,
    ...asked(draft.shown(one('QuestionText'), where), answered.kind),
    ...(explanation && { explanation }),
    ...(points > 0 && points !== 1 && { points }),
  });
}

function answeredOf(type: string, all: (name: string) => string[][], draft: Draft, where: string): Answered | string {
  const text = (field: string | undefined) => draft.text(field ?? '', where);
  switch (type) {
    case 'MC':
    case 'MS': {
      const given = all('Option');
      const options = given.map(([, , option, , feedback], at) => ({
        id: `o${at + 1}`,
        text: text(option),
        ...(feedback && { feedback: text(feedback) }),
      }));
      const right = given.flatMap(([, share], at) => (Number(share) > 0 ? [`o${at + 1}`] : []));
      if (right.length === 0) return inEnglish('lost-no-option-marked');
      const isOne = type === 'MC' || right.length === 1;
      return isOne ? { kind: 'choice', options, correct: right[0]! } : { kind: 'several', options, correct: right };
    }
    case 'TF':
      return { kind: 'true-false', correct: Number(all('TRUE')[0]?.[1]) > 0 };
    case 'M': {
      const choices = new Map(all('Choice').map(([, number, choice]) => [number, text(choice)]));
      const pairs = all('Match').map(([, number, match]) => ({ text: text(match), target: choices.get(number) ?? '' }));
      const used = new Set(pairs.map(({ target }) => target));
      const { tied, ...answered } = paired(
        pairs,
        [...choices.values()].filter(choice => !used.has(choice)),
      );
      if (tied) draft.lose(where, inEnglish('lost-tied'));
      return answered;
    }
    case 'O': {
      const options = all('Item').map(([, item], at) => ({ id: `o${at + 1}`, text: text(item) }));
      return { kind: 'order', options, correct: options.map(({ id }) => id) };
    }
    case 'SA': {
      const answers = all('Answer').map(([, , answer = '']) => answer);
      const numbers = answers.map(Number);
      if (answers.length && numbers.every(Number.isFinite))
        return listed(
          numbers.sort((a, b) => a - b),
          draft,
          where,
        );
      const options = answers.filter(Boolean).map((answer, at) => ({ id: `o${at + 1}`, text: answer }));
      return { kind: 'short-answer', options, correct: options.map(({ id }) => id) };
    }
    case 'WR':
      return inEnglish('lost-text-to-write');
    default:
      return inEnglish('lost-type', { words: type.slice(0, 40) });
  }
}
