import { expect } from '@open-wc/testing';
import { findingIn, inEnglish, type FindingCode } from '../../src/findings/finding.js';
import { SENTENCES } from '../../src/findings/sentences.js';

const placesIn = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, place]) => place!);

/** What may stand in a place. */
const partFor = (place: string) => ({ date: '2024-05', count: '12', day: '3', line: '4' })[place] ?? `Vale, ${place} 7`;

describe('A finding', () => {
  it('is known again by what it says in English, with what was filled in', () => {
    for (const [code, sentence] of Object.entries(SENTENCES)) {
      const given = Object.fromEntries(placesIn(sentence).map(place => [place, partFor(place)]));
      const said = inEnglish(code as FindingCode, given as never);
      expect(findingIn(said), said).to.deep.equal({ code, given });
    }
  });

  it('is told in English with what is filled in', () => {
    expect(inEnglish('few-options', { count: 2 })).to.equal('It has only 2 options.');
  });

  it('is the one with the most words of its own', () => {
    expect(findingIn('2024-02-31: 2024-02-31 is on no calendar')).to.deep.equal({
      code: 'date-finding',
      given: { date: '2024-02-31', why: '2024-02-31 is on no calendar' },
    });
  });

  it('is none where nothing is known that says so', () => {
    expect(findingIn('It is a Tuesday.')).to.equal(undefined);
    expect(findingIn('“x” stands for what isn’t shown.'.padStart(3000, '“'))).to.equal(undefined);
  });
});
