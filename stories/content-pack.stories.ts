import { expect } from 'storybook/test';
import { ready } from './support/answer.js';
import { SLOW } from './support/slow-network.js';
import { aboutWidget, type Story } from './support/stories.js';

const page = `
  <h1>Wexmouth votes to close its harbour bridge to cars</h1>
  <p>The article, as the newsroom set it.</p>
  <who-said-it seed="story" limit="2"></who-said-it>
  <p>More of the article.</p>
  <key-questions></key-questions>
`;

/** Loads one pack for all the widgets inside, wherever they stand in the article. */
export default { ...aboutWidget('content-pack'), title: 'Around them/content-pack', parameters: { inside: page } };

export const Ready: Story = {
  play: async ({ canvasElement }) => {
    await ready(canvasElement, 'who-said-it');
    await expect(canvasElement.querySelector('key-questions')!.state).toBe('ready');
  },
};

export const Loading: Story = { args: { src: SLOW } };
export const LoadError: Story = { args: { src: 'samples/no-such-pack.json' } };
