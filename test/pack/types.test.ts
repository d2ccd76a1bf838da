import { expect } from '@open-wc/testing';
import { FACT_KINDS } from '../../src/pack/types.js';

describe('FACT_KINDS', () => {
  it('names each list of facts once', () => {
    expect(new Set(FACT_KINDS).size).to.equal(FACT_KINDS.length);
  });
});
