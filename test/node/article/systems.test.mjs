import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundled } from './bundled.mjs';
import { page, prose, TITLE } from './kinds.mjs';
import { systems } from './systems.mjs';

const { readHtml } = await bundled('article/html/read-html.ts');

describe('a page is read, its title and the article’s blocks and nothing else, that is built', () => {
  for (const [how, [body, wanted, head]] of Object.entries(systems))
    it(how, () => {
      const { text } = readHtml(page(body, head));
      assert.deepEqual(text.split('\n\n'), [
        TITLE,
        ...wanted.map(each => (typeof each === 'number' ? prose(each) : each)),
      ]);
    });
});
