/** `dist/from-mail.js`: gives the answer that a link of a mail or a feed has named, as if the reader had pressed it here. */
import type { Question } from '../../quiz/types.js';
import { widgetsIn, type Widget } from '../widgets-in.js';

interface Quiz extends Widget {
  index: number;
  seed?: string;
}

const given = new URLSearchParams(location.hash.slice(1));
const questionId = given.get('explainer-question');
const optionId = given.get('explainer-option');
let isGiven = false;

const placeOf = (question: Question | undefined): number =>
  question?.kind === 'true-false'
    ? ['true', 'false'].indexOf(optionId!)
    : question && 'options' in question
      ? question.options.findIndex(({ id }) => id === optionId)
      : -1;

const find = ({ questions = [] }: Quiz) => questions.findIndex(({ id }) => id === questionId);

async function answerIn(quiz: Quiz): Promise<void> {
  if (isGiven || find(quiz) < 0) return;
  isGiven = true;
  // Another draw of wrong options may lack the one that was pressed
  if (placeOf(quiz.questions![find(quiz)]) < 0) {
    quiz.seed = given.get('explainer-seed') ?? '';
    await quiz.updateComplete;
  }
  const index = find(quiz);
  const place = placeOf(quiz.questions?.[index]);
  if (place < 0) return;
  quiz.index = index;
  await quiz.updateComplete;
  // One that was answered before has its feedback there already
  quiz.shadowRoot!.querySelectorAll<HTMLElement>('.option')[place]?.click();
  quiz.scrollIntoView({ block: 'center' });
}

if (questionId && optionId) {
  document.addEventListener('explainer-ready', event => void answerIn(event.composedPath()[0] as Quiz));
  for (const widget of widgetsIn(document.documentElement)) void answerIn(widget as Quiz);
}
