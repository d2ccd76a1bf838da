import { expect } from 'storybook/test';
import type { QuizElement } from '../src/ui/elements/quiz-element.js';
import { answer, finish, inside, ready, settled } from './support/answer.js';
import { aboutWidget, quizArgs, widgetStories, type Story } from './support/stories.js';

const tag = 'article-explainer';
const { ready: shown, loading, error, empty, longText, rightToLeft, narrow } = widgetStories(tag);

export default { ...aboutWidget(tag, { ...quizArgs, limit: 2 }), title: 'Around them/article-explainer' };

/** Its widgets come one after the other. */
async function quizzesOf(explainer: Element): Promise<QuizElement[]> {
  const widgets = [...explainer.shadowRoot!.querySelectorAll<QuizElement>('.widget')];
  await Promise.all(widgets.map(settled));
  return widgets.filter(({ questions }) => questions?.length);
}

export const Ready = shown;

export const Halfway: Story = {
  play: async ({ canvasElement }) => {
    const explainer = await ready(canvasElement, tag);
    const [first, second] = await quizzesOf(explainer);
    await finish(first!);
    await answer(second!, 'wrong');
    await expect(await inside(explainer).findByText('3 of 10 answered')).toBeVisible();
  },
};

export const Finished: Story = {
  play: async ({ canvasElement }) => {
    const explainer = await ready(canvasElement, tag);
    for (const quiz of await quizzesOf(explainer)) await finish(quiz, 'wrong');
    await expect(explainer.shadowRoot!.querySelector('score-card')!.state).toBe('finished');
  },
};

/** Some widgets only, and a line of the publisher’s before one of them. */
export const Chosen: Story = {
  args: { include: 'who-said-it key-questions' },
  parameters: {
    inside: '<p slot="before-key-questions">What nobody in Wexmouth knows yet:</p>',
  },
  play: async ({ canvasElement }) => {
    const explainer = await ready(canvasElement, tag);
    await expect((await quizzesOf(explainer)).map(quiz => quiz.localName)).toEqual(['who-said-it']);
  },
};

export const Loading = loading;
export const LoadError = error;
export const Empty = empty;
export const LongText = longText;
export const RightToLeft = rightToLeft;
export const Narrow = narrow;
