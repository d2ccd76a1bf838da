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

describe('findQuestions leaves out', () => {
  for (const [name, text] of cases) {
    it(name, () => expect(factsIn(story(text, ...rest)).questions.filter(({ review }) => !review)).to.deep.equal([]));
  }

  it('a heading', () => {
    const text = story('The council closed the bridge to all cars on Monday.', 'Will the county pay?', ...rest);
    expect(factsIn(text).questions).to.deep.equal([]);
  });
});
