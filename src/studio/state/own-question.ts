import { GAP } from '../../quiz/gap.js';
import type { Evidence, PackQuestion, QuestionKind, QuestionOption } from '../../pack/types.js';
import { ownId } from './questions.js';

/** The kinds of question that a person can write. */
export const OWN_KINDS: readonly QuestionKind[] = [
  'choice',
  'several',
  'true-false',
  'gap',
  'number',
  'short-answer',
  'order',
  'match',
];

const LONGEST_ANSWER = 60;
const MARKS = /[.,;:!?]+$/;

const blank = (...texts: string[]): QuestionOption[] => texts.map((text, index) => ({ id: `o${index + 1}`, text }));

/** What is particular to each kind, with nothing filled in but the right answer, where that is known. */
export function answersOf(kind: QuestionKind, right: string, sentence: string): Partial<PackQuestion> {
  switch (kind) {
    case 'choice':
      return { options: blank(right, '', ''), correct: 'o1' };
    case 'several':
      return { options: blank(right, '', '', ''), correct: ['o1', 'o2'] };
    case 'short-answer':
      return { options: blank(right), correct: ['o1'] };
    case 'order':
      return { options: blank(right, '', ''), correct: ['o1', 'o2', 'o3'] };
    case 'gap': {
      const text = right && sentence.includes(right) ? sentence.replace(right, () => GAP) : sentence;
      return { stimulus: { type: 'sentence', text }, options: blank(right, '', ''), correct: 'o1' };
    }
    case 'true-false':
      return { correct: true };
    case 'number': {
      const found = Number(/\d[\d,]{0,15}(?:\.\d{1,6})?/.exec(right)?.[0].replace(/,/g, ''));
      const value = Number.isFinite(found) && found > 0 ? found : 10;
      const step = 10 ** Math.floor(Math.log10(value) - 1);
      const round = Number.isInteger(value) ? Math.max(1, step) : step;
      return { correct: value, range: { min: 0, max: Math.ceil((value * 2.5) / round) * round, step: round } };
    }
    case 'match':
      return {
        options: blank(right, '', ''),
        targets: [1, 2, 3].map(n => ({ id: `t${n}`, text: '' })),
        correct: { o1: 't1', o2: 't2', o3: 't3' },
      };
  }
}

/** A question of a person's own, still to be written. `passage`: the sentence that bears it out; `words`: of it, the answer. */
export function ownQuestion(kind: QuestionKind, passage?: Evidence, words = ''): PackQuestion {
  const right = words.length <= LONGEST_ANSWER ? words.replace(MARKS, '') : '';
  const answers = answersOf(kind, right, passage?.exact ?? '') as Pick<PackQuestion, 'correct'>;
  return { id: ownId(), kind, prompt: '', evidence: passage ? [passage] : [], origin: 'editor', ...answers };
}

/** What a question was before it was only asked in another way, and nothing written since. */
const cameFrom = new WeakMap<PackQuestion, PackQuestion>();

/**
 * The same question, to be answered in another way: what was written stays as far as there is a place for it. Who passes other
 * kinds on the way takes nothing of them along.
 */
export function asKind(question: PackQuestion, kind: QuestionKind): PackQuestion {
  const written = cameFrom.get(question) ?? question;
  if (kind === written.kind) return written;
  const turned = turnedInto(written, kind);
  cameFrom.set(turned, written);
  return turned;
}

function turnedInto(question: PackQuestion, kind: QuestionKind): PackQuestion {
  const { id, prompt, evidence, explanation, about, picture, points, seconds, difficulty } = question;
  const right = question.options?.find(each => [question.correct].flat().includes(each.id))?.text ?? '';
  const answers = answersOf(kind, right || numberIn(question), evidence[0]?.exact ?? '');
  const before = question.options ?? [];
  const written = answers.options?.map((option, at) => ({ ...option, text: before[at]?.text ?? option.text }));
  // Where one is enough, what else was written stays away
  const options = kind === 'short-answer' ? answers.options : written;
  const kept = {
    id,
    kind,
    prompt,
    evidence,
    ...(explanation && { explanation }),
    ...(about && { about }),
    ...(picture && { picture }),
    ...(points && { points }),
    ...(seconds && { seconds }),
    ...(difficulty !== undefined && { difficulty }),
  };
  return { ...kept, origin: 'editor', ...answers, ...(options && { options }) } as PackQuestion;
}

/** The number that somebody has set. */
function numberIn({ kind, correct, range }: PackQuestion): string {
  const { correct: value, range: usual } = answersOf('number', '', '');
  const isUsual = correct === value && range?.min === usual!.min && range.max === usual!.max;
  return kind === 'number' && !isUsual ? String(correct) : '';
}
