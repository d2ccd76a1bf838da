import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openStorybook } from './storybook.mjs';

const PAGES = 2;

describe('every story', { concurrency: true }, async () => {
  const storybook = await openStorybook();
  after(() => storybook.close());

  for (let share = 0; share < PAGES; share++) {
    const stories = storybook.stories.filter((_, index) => index % PAGES === share);
    describe(`page ${share + 1}`, { concurrency: 1 }, () => {
      let show;
      before(async () => ({ show } = await storybook.newPage()));

      for (const { id, title, name } of stories) {
        it(`${title}: ${name}: plays through, without an error and with nothing that axe knows of`, async () => {
          const { status, problems, violations } = await show(id);
          assert.deepEqual([...problems, ...violations], []);
          assert.equal(status, 'success');
        });
      }
    });
  }
});
