import { expect } from '@open-wc/testing';
import { readText } from '../../../../src/article/text.js';
import { findFacts } from '../../../../src/extract/find-facts.js';
import { english } from '../../../../src/languages/en/index.js';
import { LEFT, RETOLD } from './retelling-table.js';

const OPENING =
  'Nils Lindqvist leads the harbour board of Wexmouth. Ada Okafor, the city engineer, works with him. Tomas Berg, who sings, is 40.';

/** The sentence as it is shown alone, and where else the article has what is told. */
function shownOf(before: string, sentence: string) {
  const text = [OPENING, 'The pier is old.', before ? `${before} ${sentence}` : sentence].join('\n\n');
  const article = readText(text, { datePublished: '2026-05-08', lang: 'en-GB' });
  const { retell } = findFacts(article, { language: english, date: '2026-05-08' });
  const start = article.text.lastIndexOf(sentence);
  return { ...retell({ start, end: start + sentence.length }), article };
}

describe('a sentence that is shown alone', () => {
  for (const [before, sentence, shown] of RETOLD) {
    it(`${sentence} → ${shown}`, () => expect(shownOf(before, sentence).text).to.equal(shown));
  }

  for (const [before, sentence] of LEFT) {
    it(`leaves “${sentence}”`, () => expect(shownOf(before, sentence).text).to.equal(sentence));
  }

  it('tells where the article has the name in full', () => {
    const { where, article } = shownOf('', 'Lindqvist opened the pier.');
    expect(where.map(({ start, end }) => article.text.slice(start, end))).to.deep.equal(['Nils Lindqvist']);
  });
});
