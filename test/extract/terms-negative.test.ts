import { expect } from '@open-wc/testing';
import { factsIn } from './facts-in.js';

const sure = (text: string) =>
  factsIn(text)
    .terms.filter(({ review }) => !review)
    .map(({ term, definition }) => [term, definition]);

describe('findTerms, on what explains nothing', () => {
  const cases: [string, string][] = [
    ['a person’s role', 'Ada Berg, the mayor of Larne, spoke first.'],
    ['a list', 'Norway, the islands and a few towns were dark.'],
    ['an adverb', 'Meanwhile, the ships of the fleet left the harbour.'],
    ['a time', 'Larne, a day after the storm, was quiet.'],
    ['a clause of its own', 'Norlink, the owners said, has ordered four ships.'],
    ['letters that spell something else', 'The council of the town (NATO) met.'],
    ['a lower-case aside', 'He took the ship, a long way from home, and left.'],
    ['a year in parentheses', 'The Harbour Act (2019) changed that.'],
    ['a party and a state', 'Senator Ada Berg (D-Ohio) spoke first.'],
    ['what only compares', 'The bridge is a joke to those who live beside it.'],
    ['an address', 'Norlink, the big house by the quay, was dark.'],
  ];
  for (const [name, text] of cases) it(name, () => expect(sure(text)).to.deep.equal([]));
});
