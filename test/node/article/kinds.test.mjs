import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundled } from './bundled.mjs';
import { kinds, page, prose, TITLE } from './kinds.mjs';

const { readHtml } = await bundled('article/html/read-html.ts');

describe('a page is read, its title and the article’s blocks and nothing else:', () => {
  for (const [kind, [body, wanted, head]] of Object.entries(kinds))
    it(kind, () => {
      const { text } = readHtml(page(body, head));
      assert.deepEqual(text.split('\n\n'), [
        TITLE,
        ...wanted.map(each => (typeof each === 'number' ? prose(each) : each)),
      ]);
    });
});
