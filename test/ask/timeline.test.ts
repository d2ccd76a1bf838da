import { expect } from '@open-wc/testing';
import { askedOf, event, of } from './facts.js';

const orderOf = (change?: Parameters<typeof askedOf>[0]) => of(askedOf(change), 'timeline-quiz:events')?.correct;

describe('put in order', () => {
  it('leaves out an event whose title tells its year, and one whose date spans another’s', () => {
    const order = orderOf(({ events }) => {
      events.push(event('e-told', 'The 1988 flood', '1988'), event('e-wide', 'The pier rusted', '2010/2020'));
    });
    expect(order).to.include('e-storm').and.not.include('e-told').and.not.include('e-wide');
  });

  it('has one event of each date: nothing tells which of two came first', () => {
    expect(
      orderOf(({ events }) => void events.push(event('e-beside', 'The quay reopened', events[0]!.date))),
    ).to.deep.equal(orderOf());
  });

  it('has none of two days that follow one another twice: nobody knows which it was', () => {
    const ids = ['e-one', 'e-two'].map((id, at) => event(id, `The quay of Larne was ${id}`, `1999-03-0${at + 4}`));
    expect(orderOf(({ events }) => void events.push(...ids)))
      .to.include('e-one')
      .and.not.include('e-two');
  });

  it('takes the day after next, where the day between was left out', () => {
    const ids = ['e-one', 'e-two', 'e-three'].map((id, at) =>
      event(id, `The quay of Larne was ${id}`, `1999-03-0${at + 4}`),
    );
    expect(orderOf(({ events }) => void events.push(...ids)))
      .to.include.members(['e-one', 'e-three'])
      .and.not.include('e-two');
  });

  it('leaves out what can’t be read alone, and asks of the others', () => {
    const hanging = event('e-hanging', 'He sold that pier', '1950');
    expect(orderOf(({ events }) => void events.push(hanging))).to.deep.equal(orderOf());
  });

  it('leaves out what is no event', () => {
    const tone = event('e-tone', 'Ada Okafor took a lighter tone', '1950');
    const view = event('e-view', 'Ada Okafor needs to do better', '1950');
    for (const added of [tone, view]) expect(orderOf(({ events }) => void events.push(added))).to.deep.equal(orderOf());
  });

  it('has what is yet to come last', () => {
    expect(orderOf()).to.deep.equal(['e-opened', 'e-survey', 'e-storm', 'e-vote', 'e-reopening']);
  });

  it('tells which of its events are the editor’s own, not that all are', () => {
    const own = { ...event('e-own', 'The lighthouse was sold', '1950'), addedBy: 'editor' as const };
    const told = of(
      askedOf(({ events }) => void events.push(own)),
      'timeline-quiz:events',
    )!.explanation;
    expect(told).to.match(/^The lighthouse was sold: Added by the editor/);
  });

  it('is not asked of two events', () => {
    expect(orderOf(facts => (facts.events = facts.events.slice(0, 2)))).to.equal(undefined);
  });
});
