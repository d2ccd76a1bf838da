import { expect } from '@open-wc/testing';
import { inTheMannerOf } from '../../src/extract/claims/numbers.js';
import { spanish } from '../../src/languages/es/index.js';
import { french } from '../../src/languages/fr/index.js';
import { portuguese } from '../../src/languages/pt/index.js';

describe('another number in a Romance sentence', () => {
  it('is written as that language writes it', () => {
    expect(inTheMannerOf('5.500', 16_500, spanish.numbers)).to.equal('17.000');
    expect(inTheMannerOf('5 500', 2_200, french.numbers)).to.equal('2 200');
    expect(inTheMannerOf('2,5', 7.5, portuguese.numbers)).to.equal('7,5');
  });

  it('is as fine as the one that the article has', () => {
    expect(inTheMannerOf('7.400', 2_960, spanish.numbers)).to.equal('3.000');
  });

  it('leaves the noun behind it as it is', () => {
    for (const { numbers } of [spanish, french, portuguese]) {
      expect(inTheMannerOf('1,5', 3, numbers)).to.be.undefined;
      expect(inTheMannerOf('3', 1.2, numbers)).to.be.undefined;
      expect(inTheMannerOf('1,5', 0.6, numbers)).to.be.undefined;
      expect(inTheMannerOf('50', 75, numbers)).to.equal('80');
    }
  });
});
