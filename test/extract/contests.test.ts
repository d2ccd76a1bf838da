import { expect } from '@open-wc/testing';
import { factsIn, story } from './facts-in.js';

const asked = (...paragraphs: string[]) =>
  factsIn(story(...paragraphs))
    .openQuestions.filter(({ review }) => !review)
    .map(({ text }) => text);

const VOTERS = 'Voters in Ohio spoke of the campaign. Polls are close. Both candidates held rallies on the coast.';

describe('findOpenQuestions asks of an article about a race for an office who will win it:', () => {
  const races: [why: string, article: string[], question: string][] = [
    [
      'the nomination, while it is open',
      ['Republican presidential contenders Ada Berg and Tom Hale debated in Riga on Friday.', VOTERS],
      'Who will win the Republican presidential nomination?',
    ],
    [
      'the one candidate whom it is about',
      ['Republican presidential front-runner Ada Berg spoke to traders in Ohio on Friday.', VOTERS],
      'Will Ada Berg win the Republican presidential nomination?',
    ],
    [
      'the nominees of both parties',
      [
        'Republican presidential nominee Ada Berg spoke to traders on Friday.',
        'Democratic nominee Tom Hale held a rally.',
        VOTERS,
      ],
      'Who will win the presidential election, Ada Berg or Tom Hale?',
    ],
    [
      'the election, once a nominee is known',
      ['Ada Berg, the presumptive Republican presidential nominee, spoke to traders on Friday.', VOTERS],
      'Will Ada Berg win the presidential election?',
    ],
    [
      'the voting that is next',
      ['Two days before the Iowa caucuses, traders spoke of prices on Friday.', VOTERS],
      'Who will win the Iowa caucuses?',
    ],
  ];
  for (const [why, article, question] of races) {
    it(`${why}: ${question}`, () => expect(asked(...article)).to.include(question));
  }

  it('with the two of them as its outcomes', () => {
    const { openQuestions } = factsIn(story(...races[2][1]));
    expect(openQuestions.find(({ text }) => text === races[2][2])!.outcomes).to.deep.equal(['Ada Berg', 'Tom Hale']);
  });
});

describe('findOpenQuestions asks of no race', () => {
  const none: [why: string, article: string[]][] = [
    [
      'where a candidate is named beside other news',
      [
        'Republican presidential front-runner Ada Berg bought a ship in Riga on Friday.',
        'The ship is old. It has a new engine. Its crew is from Norway. Traders like the ship. It sails to Larne in June. The weather was fine. Nobody was on the quay. The captain is from Ohio. A second ship is in the dock.',
      ],
    ],
    [
      'of which nobody tells who stands in it',
      ['Republican and Democratic presidential candidates met traders on Friday.', VOTERS],
    ],
    ['that is over', ['Traders met President-elect Ada Berg, the Republican presidential nominee.', VOTERS]],
    ['of another year', ['Tom Hale, a Republican presidential candidate in 2012, spoke to traders on Friday.', VOTERS]],
    ['of somebody who ran once', ['Former Republican presidential candidate Tom Hale spoke on Friday.', VOTERS]],
    ['for another office', ['Republican nominee Ada Berg wants to be governor of Ohio.', VOTERS]],
    ['of another country', ['Two candidates of Norway’s presidential election spoke to traders on Friday.', VOTERS]],
  ];
  for (const [why, article] of none) {
    it(why, () => expect(asked(...article).filter(text => / win /.test(text))).to.deep.equal([]));
  }
});
