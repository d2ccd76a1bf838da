import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundled } from './bundled.mjs';
import { pastes as ferry } from './pastes-ferry.mjs';
import { pastes as library } from './pastes-library.mjs';
import { pastes as mill } from './pastes-mill.mjs';
import { pastes as orchard } from './pastes-orchard.mjs';
import { pastes as wall } from './pastes.mjs';

const { readArticle, readTextWithOffsets } = await bundled('article/read.ts', 'article/text.ts');

const pastes = { ...wall, ...library, ...ferry, ...mill, ...orchard };

/** The head of a page. */
const MOST_LEFT_OUT = 40;

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
      const bare = text => text.replace('&ldquo;', '“').replace(/\u00ad|\s+|^> ?/gm, '');
      for (const span of article.sentences) {
        const { start, end } = toSourceSpan(span);
        const [found, wanted] = [raw.slice(start, end), article.text.slice(span.start, span.end)].map(bare);
        // Within a sentence notes, heads of pages and hyphens were left out
        assert.equal(found.slice(0, 5), wanted.slice(0, 5));
        assert.equal(found.slice(-5), wanted.slice(-5));
        assert.ok(Math.abs(found.length - wanted.length) < MOST_LEFT_OUT, found);
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

  const [first, second, third] = [
    'The council of Wexmouth voted on Monday to rebuild the harbour wall before winter, engineer Ana Silva said.',
    'It will take some nine months, and ships will have to wait outside, harbour master Tom Harker told the meeting.',
    'The county pays half of the price, which an engineer put at £21 million, and the town must find the rest.',
  ];
  for (const [kept, lines, words = kept] of [
    ['“They told us that the report[s] had been lost,” she said, and left the room.', [first, second, third]],
    ['Sources', [first, 'Sources', second, third, second, third, second, third].slice(0, 4)],
    ['On Monday the council wrote:', [first, 'On Monday the council wrote:', second, third]],
    ['A version of it hung in the well-known hall of the town for years, and hangs there still.', [first]],
    ['What it costs', [first, 'What it costs', second, third]],
    ['Contact with the ship was lost at noon, and nobody knows why.', [first, second]],
    ['Share prices fell by a third after the vote, and rose again on Tuesday.', [first, second]],
    ['Follow the money, the mayor said, and you will find the wall.', [first, second]],
    ['Lorne 3', ['The results of the day', first, second, third, 'Wexmouth 2', 'Lorne 3']],
  ])
    it(`keeps what looks like a page’s line, and is the article’s: ${kept}`, () => {
      const text = (lines.includes(kept) ? lines : [...lines, kept]).join('\n\n');
      assert.ok(readArticle(text.replace('well-known', 'well-\nknown')).text.includes(words));
    });

  it('keeps what is said to somebody at an hour, where nobody sent it', () =>
    assert.ok(
      readArticle(
        'The talks\n\nAt 10:32 - Ann: I go home, she said, and went.\n\nThat was all there was to say of it.',
      ).text.includes('At 10:32 - Ann: I go home'),
    ));
});
