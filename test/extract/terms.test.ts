import { expect } from '@open-wc/testing';
import { factsIn } from './facts-in.js';

const sure = (text: string) =>
  factsIn(text)
    .terms.filter(({ review }) => !review)
    .map(({ term, definition }) => [term, definition]);

const explained: [text: string, term: string, definition: string][] = [
  ['The North Atlantic Treaty Organization (NATO) met in Riga.', 'NATO', 'North Atlantic Treaty Organization'],
  ['NATO (the North Atlantic Treaty Organization) met in Riga.', 'NATO', 'the North Atlantic Treaty Organization'],
  ['The ships burn a fuel of wood and straw known as brellin, which is cheap.', 'brellin', 'a fuel of wood and straw'],
  [
    'He wrote on Telegram, a messaging app that is popular in Russia, on Monday.',
    'Telegram',
    'a messaging app that is popular in Russia',
  ],
  ['Ohio-based Norlink, a maker of ropes, said no.', 'Norlink', 'a maker of ropes'],
  [
    'Desalination is a process that takes the salt out of sea water.',
    'Desalination',
    'a process that takes the salt out of sea water',
  ],
  [
    'The town plans a park and ride, a car park at the edge from which buses run, at Millbrook.',
    'park and ride',
    'a car park at the edge from which buses run',
  ],
];

describe('findTerms', () => {
  for (const [text, term, definition] of explained) {
    it(`finds what “${term}” means`, () => expect(sure(text)).to.deep.equal([[term, definition]]));
  }
});
