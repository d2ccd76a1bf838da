import { expect } from '@open-wc/testing';
import { factsIn, story } from './facts-in.js';

const article = story(
  'The council of Larne voted to close the old bridge to cars. Builders will start the repair of the bridge in September.',
  'Traders on the north bank fear for their income. Mayor Ada Berg promised them lower rents until the bridge opens again.',
  'The county has offered to pay half of the repair. It has not said where the rest of the money is to come from.',
  'Several key questions remain:',
  '- Will the county pay the rest of the repair?\n- Who will help the traders on the north bank?\n- Can the bridge hold or will it fall?',
  'The town waits.',
);

describe('findOpenQuestions', () => {
  const { openQuestions } = factsIn(article);

  it('finds the questions that an article leaves open, in its order', () => {
    expect(openQuestions.filter(({ review }) => !review).map(({ text }) => text)).to.deep.equal([
      'Will the county pay the rest of the repair?',
      'Who will help the traders on the north bank?',
      'Can the bridge hold or will it fall?',
      'Where is the rest of the money to come from?',
    ]);
  });

  it('gives each the passages that speak to it, the best one first', () => {
    const [first, second] = openQuestions;
    expect(first.background?.[0].exact).to.equal('The county has offered to pay half of the repair.');
    expect(second.background?.[0].exact).to.match(/^Traders on the north bank/);
  });

  it('offers yes and no only where these are the outcomes', () => {
    expect(openQuestions.map(({ outcomes }) => outcomes)).to.deep.equal([
      ['Yes', 'No'],
      undefined,
      undefined,
      undefined,
    ]);
  });

  const leadIns = [
    'What’s Next?',
    'What is still open',
    'Unanswered questions',
    'What remains unclear',
    'What we don’t know',
  ];
  for (const heading of leadIns) {
    it(`takes a list under “${heading}” as open`, () => {
      const text = story(
        'The council of Larne voted to close the bridge. The county has offered to pay half of the repair.',
        `${heading}\n- Will the county pay the rest of the repair?\n- Who will help the traders on the north bank?`,
        'The town waits for an answer, and it may be a long wait until the autumn.',
      );
      expect(factsIn(text).openQuestions.filter(({ review }) => !review)).to.have.length(2);
    });
  }

  it('finds a question in running text that is said to be open', () => {
    const text =
      'The council closed the bridge. Will the county pay for the repair? That remains unclear. The town waits.';
    expect(factsIn(text).openQuestions.map(({ text: asked }) => asked)).to.deep.equal([
      'Will the county pay for the repair?',
    ]);
  });
});
