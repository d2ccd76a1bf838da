import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundled } from './bundled.mjs';
import { pastes } from './pastes.mjs';

const { readArticle, readTextWithOffsets } = await bundled('article/read.ts', 'article/text.ts');

describe('a pasted text is read, its title and paragraphs and nothing else:', () => {
  for (const [from, [raw, wanted, { authors, date } = {}]] of Object.entries(pastes))
    it(from, () => {
      const { text, metadata } = readArticle(raw);
      assert.deepEqual(text.split('\n\n'), wanted);
      if (authors)
        assert.deepEqual(
          metadata.authors,
          authors.map(name => ({ name })),
        );
      if (date) assert.equal(metadata.datePublished?.slice(0, 10), date);
    });

  for (const [from, [raw]] of Object.entries(pastes))
    it(`${from}: each sentence is found where it was pasted`, () => {
      const { article, toSourceSpan } = readTextWithOffsets(raw);
      const bare = text => text.replace(/\u00ad|\s+|^> ?/gm, '');
      for (const span of article.sentences) {
        const { start, end } = toSourceSpan(span);
        assert.equal(bare(raw.slice(start, end)), bare(article.text.slice(span.start, span.end)));
      }
    });

  it('keeps years that stand alone above what happened in them', () => {
    const text = [
      '1950',
      'The war began in the night.',
      '1951',
      'The war went on all year.',
      '1952',
      'The war ended in talks.',
    ].join('\n\n');
    assert.match(readArticle(text).text, /1950[^]*1951[^]*1952/);
  });

  it('keeps what is said to somebody at an hour, where nobody sent it', () =>
    assert.ok(
      readArticle(
        'The talks\n\nAt 10:32 - Ann: I go home, she said, and went.\n\nThat was all there was to say of it.',
      ).text.includes('At 10:32 - Ann: I go home'),
    ));
});
