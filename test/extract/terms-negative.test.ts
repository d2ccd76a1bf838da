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
    ['an adverb before a mere noun', 'Elsewhere, the sound of the old harbour bell, and then rain.'],
    ['what somebody unknown does', 'Ostrovik, a teacher from the north coast, spoke first.'],
    ['a sign of something', 'Norlink, a sign of the times in the harbour, was sold.'],
    ['what breaks off before a name', 'The ship was called Skipper, a boat from Sen. Ada Berg.'],
    ['a time', 'Larne, a day after the storm, was quiet.'],
    ['a clause of its own', 'Norlink, the owners said, has ordered four ships.'],
    ['letters that spell something else', 'The council of the town (NATO) met.'],
    ['a lower-case aside', 'He took the ship, a long way from home, and left.'],
    ['a year in parentheses', 'The Harbour Act (2019) changed that.'],
    ['a party and a state', 'Senator Ada Berg (D-Ohio) spoke first.'],
    ['what only compares', 'The bridge is a joke to those who live beside it.'],
    [
      'what sums up the clause before',
      'The krone fell against the dollar, a situation that worries exporters of fish.',
    ],
    ['a trait of somebody', 'She had a name as a hard bargainer, a quality that her rivals feared in every round.'],
    ['a state’s abbreviation', 'The mill stands in Harrow Creek, Mich., a town that calls itself the home of oats.'],
    ['the end of a longer name', 'He founded Sisters to the Harbour, a group of sailors from Larne.'],
    ['the end of a name with a foreign word', 'She flew to Port es Sahra, the capital of the north.'],
    ['somebody who does something', 'Police named Odd Rasmus, a Norwegian sailor who had lived in Larne.'],
    ['a common noun with "the"', 'The unit, which is the holding company for the docks, made a loss.'],
    ['a new post', 'Ada Berg was named head of Norlink, a new position in the company.'],
    ['a list of the maker’s goods', 'Norlink, a maker of ropes for trawlers, sails and nets, said no.'],
    [
      'a plan to do away with what has the name',
      'They signed an agreement to cut the use of gases known as brellins, he said.',
    ],
    ['what breaks off in a title', 'The dog was called Skipper, a gift from Sen. Ada Berg.'],
    ['an address', 'Norlink, the big house by the quay, was dark.'],
  ];
  for (const [name, text] of cases) it(name, () => expect(sure(text)).to.deep.equal([]));
});
