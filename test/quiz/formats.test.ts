import { expect } from '@open-wc/testing';
import { dateFormat, numberFormat } from '../../src/quiz/formats.js';

describe('formats of numbers and dates', () => {
  it('are made once for a language and what is asked of it', () => {
    expect(numberFormat('en', { style: 'percent' })).to.equal(numberFormat('en', { style: 'percent' }));
    expect(dateFormat('de', { year: 'numeric' })).to.equal(dateFormat('de', { year: 'numeric' }));
  });

  it('are each language’s own, and as was asked', () => {
    expect(numberFormat('en').format(1234.567)).to.equal('1,234.57');
    expect(numberFormat('de').format(1234.567)).to.equal('1.234,57');
    expect(numberFormat('en', { style: 'percent' }).format(0.256)).to.equal('25.6%');
    expect(dateFormat('en', { year: 'numeric', timeZone: 'UTC' }).format(0)).to.equal('1970');
    expect(dateFormat('en', { month: 'long', timeZone: 'UTC' }).format(0)).to.equal('January');
  });
});
