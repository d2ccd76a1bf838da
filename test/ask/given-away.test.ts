import { expect } from '@open-wc/testing';
import { readText } from '../../src/article/text.js';
import { givenAwayOf } from '../../src/ask/given-away.js';
import type { Facts } from '../../src/ask/types.js';
import { english } from '../../src/languages/en/index.js';
import type { PackQuestion } from '../../src/pack/types.js';

/** Why a choice waits for an editor under a headline. */
function reasonFor(headline: string, { prompt = 'Who said it?', text, names }: Asked): string | undefined {
  const article = readText(`${headline}\n\nThe council of Larne met in the old hall on Monday.`, { lang: 'en' });
  const question: PackQuestion = {
    id: 'who-said-it:q-1',
    kind: 'choice',
    prompt,
    ...(text !== undefined && { stimulus: { type: 'quotation', text } }),
    options: names.map((name, at) => ({ id: `p-${at}`, text: name })),
    correct: 'p-0',
    evidence: [],
  };
  const people = names.map((name, at) => ({ id: `p-${at}`, name, evidence: [] }));
  return givenAwayOf({ article, facts: { people } as unknown as Facts }, english)(question)?.rule;
}

interface Asked {
  prompt?: string;
  text?: string;
  /** The right one first. */
  names: string[];
}

const three = ['Hanna Lind', 'Ivo Brand', 'Greta Holm'];
const four = [...three, 'Tom Reyes'];
const whole =
  'The ferry of Larne has carried the children of Oban to school for forty years, and it will go on to do so while I am mayor.';

describe('a choice that the headline gives away', () => {
  it('is a plain one, where the headline names the right one alone', () => {
    const asked = { prompt: 'Who opened the harbour of Larne in 2021?', names: four };
    expect(reasonFor('Lind opens a harbour', asked)).to.equal('headline-tells');
    expect(reasonFor('Lind and Brand quarrel over a harbour', asked)).to.equal(undefined);
    expect(reasonFor('A harbour opens', asked)).to.equal(undefined);
  });

  it('is a quotation, where few are offered beside', () => {
    expect(reasonFor('Lind praises the ferry', { text: whole, names: three })).to.equal('headline-tells');
    expect(reasonFor('Lind praises the ferry', { text: whole, names: four })).to.equal(undefined);
  });

  it('is a quotation of which words stand in the headline beside the one name there', () => {
    const asked = { text: whole, names: four };
    expect(reasonFor('Lind: ferry to go on ‘for forty years’', asked)).to.equal('headline-tells');
    expect(reasonFor('Lind and Brand quarrel over forty years of ferries', asked)).to.equal(undefined);
  });
});

describe('words that could be anybody’s', () => {
  it('are few, name nobody and count nothing', () => {
    expect(reasonFor('A harbour opens', { text: 'We are very pleased with the result.', names: four })).to.equal(
      'could-be-anybodys',
    );
    expect(
      reasonFor('A harbour opens', {
        text: 'I never said that I was going to pay for any of these fees, and I will not.',
        names: four,
      }),
    ).to.equal('could-be-anybodys');
  });

  it('are none where they tell something', () => {
    for (const text of [
      'We are very pleased with the pier of Larne.',
      'We have built 340 boats.',
      'The harbour is the heart of our town.',
      whole,
    ])
      expect(reasonFor('A harbour opens', { text, names: four }), text).to.equal(undefined);
  });
});
