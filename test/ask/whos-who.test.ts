import { expect } from '@open-wc/testing';
import { askedOf, of, person } from './facts.js';

const idsOf = (change?: Parameters<typeof askedOf>[0]) =>
  of(askedOf(change), 'whos-who:people')?.options?.map(({ id }) => id);

describe('who is who', () => {
  it('asks for no role that two of the people could hold, and none that names its holder', () => {
    const ids = idsOf(({ people }) => {
      people.push(person('p-vice', 'Eva Brandt', { role: 'vice mayor of Port Alder' }));
      people.push(person('p-named', 'Tom Reed', { role: 'founder of Reed and Sons' }));
    });
    expect(ids).to.include('p-okafor').and.not.include('p-named');
    expect(ids).to.not.include('p-vice').and.not.include('p-lindqvist');
  });

  it('is not asked of two people', () => {
    expect(idsOf(facts => (facts.people = facts.people.slice(0, 2)))).to.equal(undefined);
  });
});
