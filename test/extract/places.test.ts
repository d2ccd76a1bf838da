import { expect } from '@open-wc/testing';
import { factsIn } from './facts-in.js';

const sure = (text: string) =>
  factsIn(text)
    .places.filter(({ review }) => !review)
    .map(({ name }) => name);

describe('findPlaces', () => {
  it('finds countries, cities and regions, once each', () => {
    expect(sure('Envoys from Norway met in Geneva. They left Geneva for the Middle East.')).to.deep.equal([
      'Norway',
      'Geneva',
      'Middle East',
    ]);
  });

  it('tells what kind of place it is', () => {
    const kinds = Object.fromEntries(
      factsIn('Envoys from Norway met in Geneva and in Texas.').places.map(({ name, kind }) => [name, kind]),
    );
    expect(kinds).to.deep.equal({ Norway: 'country', Geneva: 'city', Texas: 'state' });
  });

  it('finds towns that it does not know by the words around them', () => {
    expect(sure('Drones struck several cities, including Ostby, Lerra and Vikholm.')).to.include.members([
      'Ostby',
      'Lerra',
      'Vikholm',
    ]);
    expect(sure('The town of Ostby was quiet.')).to.deep.equal(['Ostby']);
    expect(sure('Soldiers left the Ostby region.')).to.deep.equal(['Ostby']);
    expect(sure('He was born in Ostby, Norway, in a small house.')).to.include('Ostby');
  });

  it('leaves a place to an editor that only the word “in” tells', () => {
    const [place] = factsIn('People met in Ostby and went home.').places;
    expect(place).to.include({ name: 'Ostby', review: true });
  });
});
