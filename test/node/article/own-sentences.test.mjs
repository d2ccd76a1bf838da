import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundled } from './bundled.mjs';

const { isFurniture, isOfReaders, readText } = await bundled('article/furniture.ts', 'article/text.ts');

const OF_THE_ARTICLE = [
  '“On Twitter the mayor called it a day of shame,” Holt recalled.',
  'On Facebook, neighbours offered beds to all who had lost their roofs.',
  'Queda prohibida la pesca en la ría de Brenlo hasta octubre',
  'Está proibida a venda de lenha no mercado de Serrinha',
  'The parish newsletter has lost a significant number of its readers.',
  'The newsletter, to which 300 villagers subscribe, won a prize.',
  'Location: the old mill has stood at the weir since the flood.',
  'The views expressed by residents at the meeting were mixed.',
];
const OF_THE_PAGE = [
  'Via Flickr: townlover',
  'On Twitter: @townlover',
  'Queda prohibida la reproducción total o parcial de estos contenidos.',
  'É proibida a reprodução total ou parcial deste texto.',
  'Recevez gratuitement notre newsletter en vous inscrivant ici.',
  'The views expressed in this article do not reflect those of the Tarn Times.',
];

describe('a line of the article', () => {
  for (const line of OF_THE_ARTICLE) it(`stays: ${line}`, () => assert.equal(isFurniture(line), false));
  for (const line of OF_THE_PAGE) it(`is not: ${line}`, () => assert.equal(isFurniture(line), true));
  it('follows the heading “Discussion”, but not a count of what readers said', () => {
    assert.equal(isOfReaders('Discussion'), false);
    assert.equal(isOfReaders('Discussion (12)'), true);
  });

  const prose = [
    'The council voted on Monday for a new bridge over the river, which is to be opened in spring.',
    'Mayor Helen Okafor said the wall will cost £21 million and will not close the harbour.',
  ];
  const headlines = ['The great storm of 14 May 2024', 'Draft budget for Kelverton schools passes'];
  for (const headline of headlines)
    it(`is its headline: ${headline}`, () => {
      assert.equal(readText([headline, ...prose].join('\n\n')).text.includes(headline), true);
    });
  it('is read in no time, however long it is', () => {
    const start = performance.now();
    readText(`${'a wall of stone '.repeat(6000)}end`);
    assert.ok(performance.now() - start < 10_000);
  });
});
