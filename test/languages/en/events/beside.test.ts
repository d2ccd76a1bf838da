import { expect } from '@open-wc/testing';
import { factsIn } from '../../../extract/facts-in.js';

const sure = (text: string) =>
  factsIn(text)
    .events.filter(({ review }) => !review)
    .map(({ title, date }) => [title, date]);

const told: [by: string, text: string, title: string, date: string][] = [
  [
    'a participle in front',
    'Rescued in May 2019 by fishermen off Larne, Ada Berg is the talk of Riga.',
    'Ada Berg was rescued by fishermen off Larne',
    '2019-05',
  ],
  [
    'the clause after “when”',
    'Hanna Lind was in Riga in 1968, when Norway closed the port of Larne.',
    'Norway closed the port of Larne',
    '1968',
  ],
  [
    '“he” where only one can be meant',
    'Jonas Hale leads the council. When he opened the quay of Larne in May 2019, traders cheered.',
    'Jonas Hale opened the quay of Larne',
    '2019-05',
  ],
  [
    'a clause without the phrase whose end is missing',
    'Riga fined Norlink on Monday for its part in a long and costly scheme of the northern ferries in which traders and fishermen of Larne were charged twice.',
    'Riga fined Norlink for its part in a long and costly scheme of the northern ferries',
    '2024-06-10',
  ],
  [
    'what somebody tried to do',
    'In May 2019 Norway tried to take the port of Larne.',
    'Norway tried to take the port of Larne',
    '2019-05',
  ],
];

const untold: [what: string, text: string][] = [
  ['a year that only tells which', 'Norlink lost money in the 2019 election season.'],
  ['an age between commas', 'Jonas Hale, 76, struck in May 2019, is a trader.'],
  ['people who are told apart by what they did', 'Larne honoured the men who opened the quay in May 2019.'],
  ['the day of another verb', 'Named after a saint, Ada Berg is said to like Riga, on Monday or not.'],
  ['a “he” with another name before it', 'Elian has been in the news since he was found off Larne in May 2019.'],
];

describe('a happening that no main clause tells', () => {
  for (const [by, text, title, date] of told) {
    it(`is told by ${by}: ${text}`, () => expect(sure(text)).to.deep.include([title, date]));
  }
  for (const [what, text] of untold) {
    it(`is not told by ${what}: ${text}`, () => expect(sure(text)).to.deep.equal([]));
  }
});
