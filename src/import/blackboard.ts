import { inEnglish } from '../findings/finding.js';
import { asked, Draft, paired } from './draft.js';
import type { Row } from './rows.js';
import type { ImportedQuestion, ImportedQuiz } from './types.js';

const TYPES = [
  'MC',
  'MA',
  'TF',
  'MAT',
  'NUM',
  'FIB',
  'ORD',
  'ESS',
  'SR',
  'FIL',
  'OP',
  'JUMBLED_SENTENCE',
  'QUIZ_BOWL',
  'FIB_PLUS',
];

type Answered = Pick<ImportedQuestion, 'kind' | 'options' | 'targets' | 'correct' | 'tolerance'>;

/** Does a table begin as Blackboard's question files do? */
export const isBlackboard = ([first]: readonly Row[]): boolean =>
  TYPES.includes(first?.cells[0]?.replace(/^\uFEFF/, '') ?? '');

/** Blackboard's question file: a question a line, its fields parted by tabs. */
export function readBlackboard(rows: readonly Row[]): ImportedQuiz {
  const draft = new Draft();
  for (const {
    line,
    cells: [type = '', task = '', ...fields],
  } of rows) {
    const where = `line ${line}`;
    const answered = answeredOf(type, fields, draft, where);
    if (typeof answered === 'string') draft.lose(where, answered);
    else draft.add({ id: `line-${line}`, where, ...answered, ...asked(draft.shown(task, where), answered.kind) });
  }
  return { questions: draft.questions, lost: draft.lost };
}

function answeredOf(type: string, fields: readonly string[], draft: Draft, where: string): Answered | string {
  const text = (field: string | undefined) => draft.text(field ?? '', where);
  const couples = Array.from(
    { length: Math.floor(fields.length / 2) },
    (_, at) => [fields[2 * at]!, fields[2 * at + 1]!] as const,
  );
  switch (type) {
    case 'MC':
    case 'MA': {
      const options = couples.map(([option], at) => ({ id: `o${at + 1}`, text: text(option) }));
      const right = couples.flatMap(([, is], at) => (/^correct$/i.test(is) ? [`o${at + 1}`] : []));
      if (right.length === 0) return inEnglish('lost-no-option-marked');
      return right.length === 1
        ? { kind: 'choice', options, correct: right[0]! }
        : { kind: 'several', options, correct: right };
    }
    case 'TF':
      return { kind: 'true-false', correct: /^true$/i.test(fields[0] ?? '') };
    case 'MAT': {
      const { tied, ...answered } = paired(couples.map(([one, other]) => ({ text: text(one), target: text(other) })));
      if (tied) draft.lose(where, inEnglish('lost-tied'));
      return answered;
    }
    case 'ORD': {
      const options = fields.filter(Boolean).map((field, at) => ({ id: `o${at + 1}`, text: text(field) }));
      return { kind: 'order', options, correct: options.map(({ id }) => id) };
    }
    case 'NUM': {
      const [correct, tolerance = 0] = fields.map(Number);
      if (correct === undefined || !Number.isFinite(correct)) return inEnglish('lost-number');
      return { kind: 'number', correct, ...(tolerance > 0 && { tolerance }) };
    }
    case 'FIB': {
      const options = fields.filter(Boolean).map((field, at) => ({ id: `o${at + 1}`, text: text(field) }));
      return { kind: 'short-answer', options, correct: options.map(({ id }) => id) };
    }
    case 'ESS':
    case 'SR':
      return inEnglish('lost-text-to-write');
    default:
      return inEnglish('lost-type', { words: type.slice(0, 40) });
  }
}
