import { expect } from '@open-wc/testing';
import { reasonInWords } from '../../src/studio/state/reasons.js';
import { findingInWords, sentence } from '../../src/studio/words/finding-in-words.js';
import { speak } from '../../src/studio/words/words.js';

describe('What the builder, the check and the linter find, in a studio that speaks German', () => {
  before(() => speak('de'));
  after(() => speak('en'));

  it('is German, with what was filled in', () => {
    expect(findingInWords('“Lind” needs its date.')).to.equal('Zu „Lind“ fehlt das Datum.');
    expect(reasonInWords('Whom “he” stands for is not clear.')).to.equal('Für wen „he“ steht, ist nicht klar.');
  });

  it('is German within what it is filled in with', () => {
    expect(findingInWords('The check minds: its evidence names 2019 instead.')).to.equal(
      'Die Prüfung beanstandet: die Belege nennen stattdessen 2019.',
    );
    expect(findingInWords('Its options are of several kinds: person, number.')).to.equal(
      'Die Antworten sind verschiedener Art: Person, Zahl.',
    );
  });

  it('is German, one after another, and where a stop is lost to what it stands in', () => {
    expect(findingInWords('A language model proposed it. The passage says so. It has only 2 options.')).to.equal(
      'Ein Sprachmodell hat es vorgeschlagen. Die Textstelle sagt es. Zahl der Antworten: nur 2.',
    );
    expect(findingInWords('Another passage has those words; “9” stands in another.')).to.equal(
      'Diese Wörter stehen an einer anderen Textstelle; „9“ steht an einer anderen.',
    );
    expect(findingInWords('a picture is left out: pic.png has too many pixels')).to.equal(
      'weggelassen: ein Bild (pic.png hat zu viele Bildpunkte)',
    );
  });

  it('keeps words of the article as they are, whatever they say', () =>
    expect(findingInWords('“person” is garbled.')).to.equal('„person“ ist verstümmelt.'));

  it('is a sentence where it stands alone', () =>
    expect(sentence('its evidence names 2019 instead')).to.equal('Die Belege nennen stattdessen 2019.'));

  it('is what a pack says, where a later version of the library wrote it', () =>
    expect(sentence('it is told in a way nobody thought of')).to.equal('It is told in a way nobody thought of.'));
});
