import { expect } from '@open-wc/testing';
import { factsIn, story } from './facts-in.js';

const rest = ['The bridge stands on four piers.', 'Traders met at the quay.', 'Nobody spoke of the vote.'];
const cases: [string, string][] = [
  ['one that the next sentence answers', 'Why did the bridge fall? Because nobody had painted it for ten years.'],
  ['a rhetorical one', 'Who would have thought it? Nobody in Larne had seen such a flood.'],
  ['one inside a quotation', '“Will the county ever pay for the bridge?” Berg asked.'],
  ['one to the reader', 'Have you ever crossed the bridge at night? Then you know the sound.'],
  ['one of an interviewer', 'Q: Will the county pay for the bridge this year?'],
  ['two words', 'And now? Larne waits for the county.'],
];

describe('findOpenQuestions leaves out', () => {
  for (const [name, text] of cases) {
    it(name, () =>
      expect(factsIn(story(text, ...rest)).openQuestions.filter(({ review }) => !review)).to.deep.equal([]),
    );
  }

  // Asked at the very end, where a question that nothing speaks against is left open.
  const atTheEnd: [string, string, number][] = [
    ['nothing where the question is the article’s own', 'Will the county ever pay for the bridge?', 1],
    ['one that the last paragraph answers', 'Will the county ever pay for the bridge?\n\nProbably, for it can.', 0],
    ['one to the reader of the last line', 'Would you ever pay for the bridge?', 0],
    ['one about somebody whom it does not name', 'Will they ever pay for the bridge?', 0],
    ['a statement with a question mark', 'The county will pay for the bridge?', 0],
  ];
  for (const [name, text, count] of atTheEnd) {
    it(name, () =>
      expect(factsIn(story(...rest, text)).openQuestions.filter(({ review }) => !review)).to.have.length(count),
    );
  }

  it('a heading', () => {
    const text = story('The council closed the bridge to all cars on Monday.', 'Will the county pay?', ...rest);
    expect(factsIn(text).openQuestions).to.deep.equal([]);
  });
});
