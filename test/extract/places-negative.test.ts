import { expect } from '@open-wc/testing';
import { factsIn } from './facts-in.js';

const sure = (text: string) =>
  factsIn(text)
    .places.filter(({ review }) => !review)
    .map(({ name }) => name);

describe('findPlaces, on what is no place', () => {
  const cases: [string, string][] = [
    ['a person of a place’s name', 'Michael Jordan spoke. Jordan left early.'],
    ['a people', 'Russian drones and French ships were seen.'],
    ['half a compound', 'US-Russia talks went on.'],
    ['a border between two places', 'They met at the Norway-Sweden border.'],
    ['a border between two peoples', 'They crossed the Swedish-Norwegian border.'],
    ['a company with a town’s name', 'Bethlehem had a good year, an analyst said.'],
    ['an organisation', 'The Bank of England raised its rate.'],
    ['a month or a day', 'In March and on Monday nothing happened.'],
    ['a language or a medium', 'She wrote in French on Telegram.'],
    ['a person before a verb', 'Mayor Clara London spoke. London left early.'],
    ['a company', 'Shares of Norlink and Texas Instruments fell.'],
    ['a newspaper', 'The Boston Globe reported it.'],
    ['a prize', 'She won the Nobel Prize for her work.'],
    ['the first word of a sentence', 'Turning to the quay, she left. Many stayed.'],
  ];
  for (const [name, text] of cases) it(name, () => expect(sure(text)).to.deep.equal([]));

  it('takes no month or house for a town of the country that follows', () => {
    expect(sure('In March, Norway closed the quay.')).to.deep.equal(['Norway']);
    expect(sure('Voters rallied in Congress, Texas said.')).not.to.include('Congress');
  });
});
