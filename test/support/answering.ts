import { promptUnder } from '../../src/pack/under-title.js';
import type { MatchQuestion, NumberQuestion, OrderQuestion, Question } from '../../src/quiz/types.js';
import type { QuizElement } from '../../src/ui/elements/quiz-element.js';
import { focused, press, tabTo, tabToNamed } from './keyboard.js';
import { allInside, inside, settled, textOf } from './mount.js';

/** The question that a quiz shows. */
export function shownQuestion(quiz: QuizElement): Question {
  // A prompt that the heading says is not said again
  const shown = [inside(quiz, '#title'), inside(quiz, '.task')].map(textOf).join(' ');
  const found = quiz.questions.find(
    ({ prompt, stimulus }) =>
      shown.includes(promptUnder(prompt, quiz.shown!.title)) &&
      (!stimulus || stimulus.split('____').every(part => shown.includes(part.trim()))),
  );
  if (!found) throw new Error(`No question is shown but: ${shown}`);
  return found;
}

/** Answers the question that is shown by keyboard alone, all right or wrong, and says which it was. */
export async function answerByKeyboard(quiz: QuizElement, right: boolean): Promise<Question> {
  const question = shownQuestion(quiz);
  switch (question.kind) {
    case 'choice':
    case 'gap':
      await choose(question.options.find(({ id }) => (id === question.correct) === right)!.text, 'Enter');
      break;
    case 'true-false':
      await choose(question.correct === right ? 'True' : 'False', ' ');
      break;
    case 'number':
      await slide(question, right);
      break;
    case 'order':
      if (right) await order(quiz, question);
      break;
    case 'match':
      await match(quiz, question, right);
  }
  if (question.kind === 'number' || question.kind === 'order' || question.kind === 'match') {
    await tabToNamed('Check');
    await press('Enter');
  }
  await settled(quiz);
  return question;
}

async function choose(text: string, key: string): Promise<void> {
  await tabToNamed(text);
  await press(key);
}

async function slide({ correct, step }: NumberQuestion, right: boolean): Promise<void> {
  const slider = await tabTo<HTMLInputElement>(element => element.matches('[type=range]'));
  if (!right) return press('Home');
  while (Math.abs(slider.valueAsNumber - correct) >= step) {
    await press(slider.valueAsNumber > correct ? 'ArrowLeft' : 'ArrowRight');
  }
}

async function order(quiz: QuizElement, question: OrderQuestion): Promise<void> {
  for (const [place, id] of question.correct.entries()) {
    const { text } = question.options.find(option => option.id === id)!;
    const shown = () => allInside(quiz, '.event').map(textOf);
    await tabTo(element => element.closest('.row')?.textContent?.includes(text) ?? false);
    while (shown().indexOf(text) > place) await press('ArrowUp');
  }
}

async function match(quiz: QuizElement, question: MatchQuestion, right: boolean): Promise<void> {
  const { correct, targets } = question;
  for (const [index, { id }] of question.options.entries()) {
    const select = await tabTo<HTMLSelectElement>(element => element === allInside(quiz, 'select')[index]);
    const wanted = targets.findIndex(target => target.id === correct[id]);
    const place = right ? wanted : (wanted + 1) % targets.length;
    while (select.value !== targets[place]!.id) {
      const now = targets.findIndex(target => target.id === select.value);
      await press(now < place ? 'ArrowDown' : 'ArrowUp');
    }
  }
}

/** On to the next question, or to the result after the last. */
export async function goOnByKeyboard(quiz: QuizElement): Promise<void> {
  await tabTo(element => element.matches('button') && /^(Next question|See your result)$/.test(textOf(element)));
  await press('Enter');
  await settled(quiz);
}

/** Whether the focus is somewhere in the widget. */
export const holdsFocus = (widget: Element) => widget.shadowRoot!.contains(focused());
