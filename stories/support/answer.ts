import { fireEvent, userEvent, waitFor, within } from 'storybook/test';
import type { Question } from '../../src/quiz/types.js';
import type { QuizElement } from '../../src/ui/elements/quiz-element.js';
import type { WidgetElement } from '../../src/ui/elements/widget-element.js';

export type Outcome = 'right' | 'wrong';

/** Finds by what a reader perceives inside a widget. */
export const inside = (widget: Element) => within(widget.shadowRoot!.firstElementChild as HTMLElement);

export const part = <T extends HTMLElement>(widget: Element, name: string) => [
  ...widget.shadowRoot!.querySelectorAll<T>(`[part~=${name}]`),
];

const text = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

/** Waits until a widget shows what its pack holds. */
export async function ready<T extends WidgetElement>(canvas: HTMLElement, tag: string): Promise<T> {
  const widget = canvas.querySelector<T>(tag)!;
  await waitFor(() => {
    if (widget.state !== 'ready') throw new Error(`<${tag}> is ${widget.state}`);
  });
  await settled(widget);
  return widget;
}

export async function settled(widget: { updateComplete: Promise<boolean> }): Promise<void> {
  while (!(await widget.updateComplete));
}

function shownQuestion(quiz: QuizElement): Question {
  // A prompt that the heading says is not said again
  const words = [...part(quiz, 'heading'), ...part(quiz, 'question')].map(text).join(' ');
  const isShown = ({ prompt, stimulus = '' }: Question) =>
    words.includes(prompt) && stimulus.split('____').every(piece => words.includes(piece.trim()));
  const found = quiz.questions.find(isShown);
  if (!found) throw new Error(`No question of <${quiz.localName}> is shown but: ${words}`);
  return found;
}

/** Kinds of which an answer is put together, and then checked. */
const CHECKED = ['number', 'order', 'match', 'several', 'short-answer'];

/** Answers the question that is shown as a reader does: by clicking, choosing and sliding. */
export async function answer(quiz: QuizElement, outcome: Outcome): Promise<void> {
  const question = shownQuestion(quiz);
  // What shows the kinds that few packs have is loaded for those alone
  await waitFor(() => {
    if (!['option', 'words', 'slider', 'select'].some(name => part(quiz, name)[0]))
      throw new Error('There is nothing to answer with');
  });
  const isRight = outcome === 'right';
  switch (question.kind) {
    case 'choice':
    case 'gap': {
      const option = question.options.find(({ id }) => (id === question.correct) === isRight)!;
      await choose(quiz, option.text);
      break;
    }
    case 'true-false':
      await userEvent.click(part(quiz, 'option')[question.correct === isRight ? 0 : 1]!);
      break;
    case 'number': {
      // user-event drags no slider, and its selection of what is to be typed over doesn't reach into shadow trees
      const value = String(isRight ? question.correct : question.min);
      await fireEvent.input(part(quiz, 'slider')[0]!, { target: { value } });
      break;
    }
    case 'several':
      for (const { id, text } of question.options)
        if (question.correct.includes(id) === isRight) await choose(quiz, text);
      break;
    case 'short-answer':
      await userEvent.type(part(quiz, 'words')[0]!, isRight ? question.options[0]!.text : 'Nobody knows');
      break;
    case 'order':
      if (isRight)
        await order(
          quiz,
          question.correct.map(id => question.options.find(option => option.id === id)!.text),
        );
      break;
    case 'match':
      for (const [index, { id }] of question.options.entries()) {
        const targets = question.targets.map(target => target.id);
        const right = targets.indexOf(question.correct[id]!);
        const chosen = isRight ? right : (right + 1) % targets.length;
        await userEvent.selectOptions(part<HTMLSelectElement>(quiz, 'select')[index]!, targets[chosen]!);
      }
  }
  await settled(quiz);
  if (CHECKED.includes(question.kind)) await press(quiz);
}

async function choose(quiz: QuizElement, wanted: string): Promise<void> {
  await userEvent.click(part(quiz, 'option').find(option => text(option).replace(/^[☐☑] /, '') === wanted)!);
  await settled(quiz);
}

async function order(quiz: QuizElement, titles: string[]): Promise<void> {
  for (const [place, title] of titles.entries()) {
    const rows = () => part(quiz, 'option');
    const at = () => rows().findIndex(row => text(row).startsWith(title));
    while (at() > place) {
      await userEvent.click(within(rows()[at()]!).getByRole('button', { name: new RegExp(`^Move up`) }));
      await settled(quiz);
    }
  }
}

/** Presses the button that leads on: check, next question, see the result. */
export async function press(quiz: QuizElement): Promise<void> {
  await userEvent.click(part(quiz, 'primary')[0]!);
  await settled(quiz);
}

/** Answers to the end. The first answer is as said, the others are right. */
export async function finish(quiz: QuizElement, first: Outcome = 'right'): Promise<void> {
  for (const index of quiz.questions.keys()) {
    await answer(quiz, index ? 'right' : first);
    await press(quiz);
  }
}
