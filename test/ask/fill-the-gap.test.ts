import { expect } from '@open-wc/testing';
import { readText } from '../../src/article/text.js';
import { buildPack } from '../../src/build/build-pack.js';
import { english } from '../../src/languages/en/index.js';
import { gapIn } from '../../src/ask/fill-the-gap.js';
import { GAP } from '../../src/ask/gap.js';
import { wording } from '../../src/languages/en/asking/wording.js';
import type { ContentPack } from '../../src/pack/types.js';
import { bridgePack } from '../fixtures/bridge-pack.js';
import { evidence } from './facts.js';

function gapOf(text: string, change: (facts: ContentPack) => void = () => undefined) {
  const facts = structuredClone(bridgePack);
  change(facts);
  return gapIn({ id: 'claim', text, truth: true, evidence }, facts, wording);
}

describe('fill the gap', () => {
  it('leaves the title out with the name, since it tells who it was', () => {
    const engineer = (facts: ContentPack) => Object.assign(facts.people[0]!, { role: 'city engineer' });
    expect(gapOf('On Monday city engineer Ada Okafor closed the lane.', engineer)?.sentence).to.equal(
      `On Monday ${GAP} closed the lane.`,
    );
  });

  it('knows a person by a surname alone', () => {
    expect(gapOf('On Monday Okafor closed the lane.')?.answer.name).to.equal('Ada Okafor');
  });

  it('takes no person for a part of another name', () => {
    expect(gapOf('The Okafor Center closed the lane.')).to.equal(undefined);
  });

  it('leaves no gap whose answer stands in the same sentence', () => {
    expect(gapOf('Ada Okafor closed the lane, and Okafor opened it again.')).to.equal(undefined);
    expect(gapOf('Okafor’s plan was bold.')).to.equal(undefined);
  });

  it('leaves no gap beside a pronoun that tells man from woman', () => {
    expect(gapOf('Ada Okafor closed the lane before her deputy came.')).to.equal(undefined);
  });

  it('does not offer who is named in the sentence', () => {
    const gap = gapOf('Ada Okafor wrote to Nils Lindqvist about the lane.');
    expect(gap?.answer.name).to.equal('Ada Okafor');
    expect(gap?.rivals.map(({ name }) => name)).not.to.include('Nils Lindqvist');
  });

  it('leaves no gap before the state or county in which the others don’t lie', () => {
    const places = (facts: ContentPack) => {
      facts.people = [];
      facts.places = ['Novi', 'Riga', 'Oslo'].map((name, index) => ({
        id: `l-${index}`,
        name,
        kind: 'city',
        evidence,
      }));
    };
    expect(gapOf('The rally was in Novi, Michigan.', places)).to.equal(undefined);
    expect(gapOf('The rally was in Novi.', places)?.answer.name).to.equal('Novi');
  });

  it('takes a country for no town', () => {
    const gap = gapOf('The steel came from Lyon.', facts => {
      facts.people = [];
      facts.places = ['Lyon', 'Riga', 'Oslo', 'France'].map((name, index) => ({
        id: `l-${index}`,
        name,
        kind: name === 'France' ? 'country' : 'city',
        evidence,
      }));
    });
    expect(gap?.rivals.map(({ name }) => name)).to.have.members(['Riga', 'Oslo']);
  });
});

describe('whom a gap asks for', () => {
  const gapsIn = (...sentences: string[]) => {
    const article = readText(['A fair in Larne', sentences.join(' ')].join('\n\n'), { datePublished: '2026-05-12' });
    const { questions } = buildPack(article, { language: english });
    return questions.filter(({ kind, review }) => kind === 'gap' && !review).map(({ stimulus }) => stimulus!.text);
  };
  const helpers = [
    'Greta Holm baked bread and cakes for visitors from Derry on market days.',
    'Hugo Berg mended nets and sails for fishermen in Larne in the spring.',
    'Nora Quill painted boats and doors for neighbours in Larne in May.',
    'Tom Reyes carried chairs and tables for visitors from Derry for free.',
  ];

  it('is any of those who are all named alike', () => {
    expect(gapsIn(...helpers).length).to.equal(1);
  });

  it('is nobody who is but a name beside those whom the article introduces', () => {
    expect(gapsIn('Mayor Ines Weber opened the fair in Larne in May 2026.', ...helpers).join()).to.not.match(
      /bread|nets|boats|chairs/,
    );
  });

  it('is none of those who got what somebody gave', () => {
    const given = helpers.map(line =>
      line.replace(/ (?:baked|mended|painted|carried) .*/, ' contributed $40 to the campaigns of Larne in May 2026.'),
    );
    expect(gapsIn(...given)).to.deep.equal([]);
  });

  it('is not asked for where a word of their role would be left behind', () => {
    const quartet = ['Sculptor Nils Voss', 'Sculptor Pia Rudd', 'Sculptor Olaf Krag'].map(
      (name, at) => `${name} carved ${at + 2} oak benches for the fair in Larne.`,
    );
    expect(
      gapsIn(...quartet, 'The fair in Larne paid modern sculptor Jan Roos for a bench of oak.').join(),
    ).to.not.match(/modern ____/);
  });
});
