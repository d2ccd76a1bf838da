import { expect } from 'storybook/test';
import type { QuizElement } from '../src/ui/elements/quiz-element.js';
import { answer, finish, inside, ready, settled } from './support/answer.js';
import { aboutWidget, type Story } from './support/stories.js';

const page = `
  <true-or-false seed="story" limit="3"></true-or-false>
  <score-card></score-card>
`;

const quizOf = (canvas: HTMLElement) => ready<QuizElement>(canvas, 'true-or-false');
const cardOf = async (canvas: HTMLElement) => {
  const card = canvas.querySelector('score-card')!;
  await settled(card);
  return card;
};

/** It stands with the quizzes of one pack, and shows what the reader made of them. */
export default {
  ...aboutWidget('score-card'),
  title: 'Around them/score-card',
  parameters: { around: 'content-pack', inside: page },
};

export const NotStarted: Story = {
  play: async ({ canvasElement }) => {
    await quizOf(canvasElement);
    await expect(inside(await cardOf(canvasElement)).getByText('3 questions to answer.')).toBeVisible();
  },
};

export const Halfway: Story = {
  play: async ({ canvasElement }) => {
    await answer(await quizOf(canvasElement), 'right');
    await expect(inside(await cardOf(canvasElement)).getByText('2 questions left.')).toBeVisible();
  },
};

export const Finished: Story = {
  play: async ({ canvasElement }) => {
    await finish(await quizOf(canvasElement), 'wrong');
    const card = await cardOf(canvasElement);
    await expect(card.state).toBe('finished');
    await expect(inside(card).getByText('What you missed')).toBeVisible();
  },
};

export const AllRight: Story = {
  play: async ({ canvasElement }) => {
    await finish(await quizOf(canvasElement));
    await expect(inside(await cardOf(canvasElement)).getByText('Full marks.')).toBeVisible();
  },
};

export const Narrow: Story = { ...Finished, parameters: { width: '280px' } };
