// What holds of every pack, whatever text it was built from. FUZZ_RUNS sets how often.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ArticleError, readArticle } from '../../../dist/lib/article.js';
import { buildPack } from '../../../dist/lib/build.js';
import { loadLanguage } from '../../../dist/lib/languages.js';
import { FACT_KINDS, validatePack } from '../../../dist/lib/pack.js';
import { questionsOf } from '../../../dist/lib/quiz.js';

const numRuns = Number(process.env.FUZZ_RUNS ?? 300);

/** Shards of news, to be put together as nobody would. */
const SHARDS = [
  'Minister Ada Berg said on Tuesday that',
  '“We have waited for this,”',
  '"Nothing was signed',
  '” she added.',
  'he told reporters in Oslo,',
  'from 3 May to 9 June 2021',
  'since the 1990s',
  'last August',
  'two weeks later.',
  'on 30 February 2024',
  '31/12/99',
  'Will the council pay?',
  'Several key questions remain:',
  '- Who pays?',
  '$4.2 billion',
  'more than 12,000 cars a day',
  'a 30-day truce',
  '(NATO, the North Atlantic Treaty Organization)',
  'U.N. envoy J.B. de la Cruz Jr.',
  "‘single’ and ``double'' marks",
  '\n\n',
  '\n',
  '\u00ad\u200b',
  '\ud83d\ude80',
  '\ud800',
  '—',
  'é́́',
  '…',
];

const text = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...SHARDS) }, fc.string({ unit: 'binary', maxLength: 20 })), {
    maxLength: 40,
  })
  .map(parts => parts.join(' '));

const language = await loadLanguage('en');

function packOf(raw, datePublished) {
  try {
    const article = readArticle(raw, { format: 'text', metadata: datePublished ? { datePublished } : {} });
    return { article, pack: buildPack(article, { language }) };
  } catch (error) {
    if (error instanceof ArticleError) return undefined;
    throw error;
  }
}

describe('whatever the text, a pack', () => {
  it('is valid, with evidence that slices the article to its words, and can be asked of', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(undefined, '2024-02-29', '0001-01-01', '9999-12-31'), (raw, date) => {
        const built = packOf(raw, date);
        if (!built) return;
        const { article, pack } = built;
        validatePack(pack);
        for (const kind of FACT_KINDS) {
          for (const fact of pack[kind]) {
            const passages = [...fact.evidence, ...(fact.background ?? [])];
            for (const { start, end, exact } of passages) assert.equal(article.text.slice(start, end), exact);
          }
        }
        for (const question of questionsOf(pack, { includeReview: true })) {
          if (question.kind !== 'choice' && question.kind !== 'gap') continue;
          const texts = question.options.map(option => option.text);
          assert.equal(new Set(texts).size, texts.length);
          assert.equal(question.options.filter(({ id }) => id === question.correct).length, 1);
        }
      }),
      { numRuns, examples: [[' "Nothing was signed', undefined]] },
    );
  });

  it('is the same from the same text', () => {
    fc.assert(
      fc.property(text, raw => {
        assert.deepEqual(packOf(raw, '2024-02-29'), packOf(raw, '2024-02-29'));
      }),
      { numRuns: Math.ceil(numRuns / 10) },
    );
  });

  const length = 60_000;
  const fill = part => part.repeat(Math.ceil(length / part.length));
  for (const part of ['"', '“', '(', 'Ada ', 'Ada Berg and ', '12,345 ', 'May 3, ', 'Will it? ', '\ud800', 'said ']) {
    it(`comes of 60,000 characters of “${part}”`, () => {
      assert.doesNotThrow(() => packOf(fill(part), '2024-02-29'));
    });
  }
});
