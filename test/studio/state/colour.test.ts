import { expect } from '@open-wc/testing';
import { colourProblems, contrast } from '../../../src/studio/state/colour.js';

describe('colours', () => {
  it('reckons contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).to.equal(21);
    expect(contrast('#777777', '#ffffff')).to.be.closeTo(4.48, 0.01);
  });

  it('warns of what can’t be read, and of nothing else', () => {
    expect(colourProblems({})).to.deep.equal([]);
    expect(colourProblems({ accent: '#ffe600' })).to.have.length(1);
    expect(colourProblems({ paper: '#101010' })).to.have.length(2);
    expect(colourProblems({ paper: '#101010', ink: '#ffffff', accent: '#8ab8e6' })).to.deep.equal([]);
  });
});
