import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readText } from '../../src/article/text.js';
import { findPeople } from '../../src/extract/people.js';
import { findQuotes } from '../../src/extract/quotes.js';
import { english } from '../../src/languages/en/index.js';

/** Pieces that news is made of, and pieces that break what reads it. */
const piece = fc.oneof(
  fc.constantFrom(
    '“', '”', '"', "''", '‘', '’', '«', '»', '„', '(', ')', '[', ']', ',', '.', '?', ':', '—', '\n\n', ' ', ' ',
    'Mayor Clara Novak', 'Novak', 'Mr. Ashby', 'he', 'she', 'said', 'told', 'according to', 'who', 'and', 'of', 'the',
    'the bridge is safe to cross', 'Jr.', 'Robert “Bob” Delaney', '\ud800', '\udc00', '\u200b', 'NOVAK:', '\n\nNOVAK: ', '\n\nASHBY: ', '\n\nQ: ', '\n\nA: ', '\u00e9', '\ud83d\ude00',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
); // prettier-ignore
const news = fc.array(piece, { minLength: 1, maxLength: 120 }).map(pieces => `x ${pieces.join(' ')}`);

describe('findPeople and findQuotes, on any text', () => {
  it('never throw, and give evidence that slices the article exactly', () => {
    fc.assert(
      fc.property(news, raw => {
        const article = readText(raw);
        const people = findPeople(article, english);
        for (const { evidence } of [...people.people, ...findQuotes(article, { people, language: english })]) {
          expect(evidence).not.to.deep.equal([]);
          for (const { start, end, exact } of evidence) expect(article.text.slice(start, end)).to.equal(exact);
        }
      }),
      { numRuns: 300 },
    );
  });

  const hostile: [what: string, raw: string][] = [
    ['a million quotation marks', '"'.repeat(1e6)],
    ['pairs of empty marks', '“”'.repeat(2e5)],
    ['doubled apostrophes', "''a ".repeat(4e4)],
    ['a long line of quotations by one person', '“We go,” said Ann Lee. She added, “Not at all.” '.repeat(8e3)],
    ['a name over and over', 'Ann Lee, the aide, '.repeat(2e4)],
    ['nested brackets', '('.repeat(2e5) + ')'.repeat(2e5)],
    ['lone surrogates around quotations', '\ud800“a b c d”\udc00'.repeat(2e4)],
    ['paragraphs without a mark', 'Nobody said it.\n\n'.repeat(2e4)],
    ['turns of a transcript', 'Q: Why so?\n\nA: For it is so, said Ann Lee.\n\nLEE: No, no, no, no.\n\n'.repeat(8e3)],
    ['one word', 'a'.repeat(1e6)],
  ];
  for (const [what, raw] of hostile) {
    it(`come to an end on ${what}`, () => {
      const article = readText(raw);
      const people = findPeople(article, english);
      expect(findQuotes(article, { people, language: english })).to.be.an('array');
    });
  }
});
