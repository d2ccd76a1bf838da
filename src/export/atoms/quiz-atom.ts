import type { Question } from '../../quiz/types.js';
import { ADAPTED } from '../adapt.js';
import { questionAsHtml, textAsHtml } from '../html.js';
import { withoutPicture } from '../pictures.js';
import type { Labels, Note, Quiz } from '../types.js';
import type { AtomContent } from './atom.js';
import { bool, i16, optional, rec, str, struct, structs, type Struct } from './thrift-json.js';

interface Answer {
  id: string;
  text: string;
  isRight: boolean;
  told?: string;
}

/** Undefined of a kind that isn't answered by choosing one. */
function answersOf(question: Question, labels: Labels): Answer[] | undefined {
  switch (question.kind) {
    case 'choice':
    case 'gap':
      return question.options.map(({ id, text, feedback }) => {
        const isRight = id === question.correct;
        return { id, text, isRight, told: feedback ?? (isRight ? question.explanation : undefined) };
      });
    case 'true-false':
      return [true, false].map(truth => {
        const isRight = truth === question.correct;
        const told = isRight ? question.explanation : undefined;
        return { id: `${truth}`, text: truth ? labels.true : labels.false, isRight, told };
      });
    default:
      return undefined;
  }
}

const asked = ({ prompt, stimulus }: Question): string => [prompt, stimulus].filter(Boolean).join(' ');

const answer = ({ id, text, isRight, told }: Answer): Struct =>
  struct({ 1: str(text), 2: structs(), 3: i16(isRight ? 1 : 0), 4: optional(told), 5: str(id) });

/** None where no question is answered by choosing one. */
export function quizAtomOf(
  { id, title, questions }: Pick<Quiz, 'id' | 'title' | 'questions'>,
  labels: Labels,
  { omitted, adapted }: Record<'omitted' | 'adapted', Note[]>,
): AtomContent[] {
  const asAtom: Struct[] = [];
  const html: string[] = [];
  for (const question of questions) {
    const answers = answersOf(question, labels);
    if (!answers) {
      omitted.push({ questionId: question.id, why: 'a quiz atom asks for one answer of several' });
      continue;
    }
    if ((question.points ?? 1) !== 1) adapted.push({ questionId: question.id, why: ADAPTED.samePoints });
    adapted.push(...withoutPicture([question]));
    asAtom.push(
      struct({ 1: str(asked(question)), 2: structs(), 3: structs(answers.map(answer)), 4: str(question.id) }),
    );
    const options = answers.map(({ text }) => `<li>${textAsHtml(text)}</li>`).join('');
    html.push(`${questionAsHtml(question)}<ul>${options}</ul>`);
  }
  if (!asAtom.length) return [];
  const data = rec({
    1: str(id),
    2: str(title),
    6: bool(false),
    7: bool(false),
    8: str('knowledge'),
    10: rec({ 1: structs(asAtom) }),
  });
  return [{ kind: 'quiz', id: 'quiz', title, html: html.join(''), data }];
}
