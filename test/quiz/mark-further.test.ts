import { expect } from '@open-wc/testing';
import { mark, sameWords } from '../../src/quiz/mark-further.js';
import { several, shortAnswer } from '../export/fixtures.js';

describe('several right options', () => {
  for (const [chosen, score] of [
    [['bridge', 'ferry'], 1],
    [['ferry', 'bridge'], 1],
    [['bridge'], 0.5],
    [['bridge', 'bridge'], 0.5],
    [['bridge', 'ferry', 'school'], 0.5],
    [['bridge', 'school'], 0],
    [['bridge', 'ferry', 'school', 'market'], 0],
    [['school', 'market'], 0],
    [['bridge', 'nowhere'], 0],
    ['bridge', 0],
    ['', 0],
  ] as const)
    it(`score ${score} where ${JSON.stringify(chosen)} is chosen`, () => {
      const result = mark(several, chosen as unknown as string[]);
      expect(result.score).to.equal(score);
      expect(result.right).to.equal(score === 1);
    });
});

describe('words that were written', () => {
  for (const [one, other] of [
    ['Kyiv', 'kyiv'],
    ['Kyiv', '  KYIV. '],
    ['São Paulo', 'sao  paulo'],
    ['Straße', 'STRASSE'],
    ['Αθήνα', 'αθηνα'],
    ['O’Brien', "O'Brien"],
    ['5 %', '5%'],
    ['the “Harbour Bridge”', 'The Harbour-Bridge'],
    ['مُحَمَّد', 'محمد'],
    ['C++', 'C++'],
    ['?!', ' ?! '],
  ])
    it(`are the same: ${one}, ${other}`, () => expect(sameWords(one!, other!)).to.equal(true));

  for (const [one, other] of [
    ['Kyiv', 'Kiev'],
    ['3.5', '35'],
    ['1,000', '1.000'],
    ['й', 'и'],
    ['की', 'के'],
    ['?!', '!?'],
    ['Kyiv', ''],
    ['Kyiv', '...'],
  ])
    it(`are not the same: ${one}, ${other}`, () => expect(sameWords(one!, other!)).to.equal(false));

  it('are right where they are one of what is taken for right, and score nothing else', () => {
    expect(mark(shortAnswer, 'KIEV')).to.include({ score: 1, right: true });
    expect(mark(shortAnswer, 'o1')).to.include({ score: 0, right: false });
    expect(mark(shortAnswer, ['o1', 'o2'])).to.include({ score: 0, right: false });
  });
});
