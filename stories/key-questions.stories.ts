import { expect, userEvent } from 'storybook/test';
import { inside, ready } from './support/answer.js';
import { aboutWidget, explainerStories, type Story } from './support/stories.js';

const {
  ready: shown,
  unfolded,
  loading,
  error,
  empty,
  longText,
  rightToLeft,
  narrow,
} = explainerStories('key-questions');

export default { ...aboutWidget('key-questions'), title: 'Explainers/key-questions' };

export const Ready = shown;
export const Unfolded = unfolded;

/** The reader’s guess stays on the device, and nothing is right or wrong. */
export const Guessed: Story = {
  play: async ({ canvasElement }) => {
    const widget = await ready(canvasElement, 'key-questions');
    await userEvent.click(widget.shadowRoot!.querySelector('summary')!);
    const [guess] = inside(widget).getAllByRole('radio', { name: 'Yes' });
    await userEvent.click(guess!);
    await expect(guess).toBeChecked();
    await expect(inside(widget).getByText(/Kept on this device only/)).toBeVisible();
  },
};

export const Loading = loading;
export const LoadError = error;
export const Empty = empty;
export const LongText = longText;
export const RightToLeft = rightToLeft;
export const Narrow = narrow;
