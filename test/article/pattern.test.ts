import { expect } from '@open-wc/testing';
import { pattern } from '../../src/article/pattern.js';

describe('a pattern of several lines', () => {
  const ferry = pattern('gi')`
    (?<![a-z])(?:
      ferry|ferr(?:ies|ied)|
      [ ]quay
    )(?![a-z])
  `;

  it('is its lines, one after the other, as they are written', () => {
    expect('The Ferry left; two ferries, quay by quay.'.match(ferry)).to.deep.equal(['Ferry', 'ferries', ' quay']);
    expect('ferryman'.match(ferry)).to.equal(null);
  });

  it('has the flags that it is given, and none without', () => {
    const plain = pattern()`
      a
    `;
    expect(ferry.flags).to.equal('gi');
    expect(plain.flags).to.equal('');
  });
});
