import { expect } from '@open-wc/testing';
import {
  keptHistory,
  openHistory,
  record,
  redo,
  startHistory,
  undo,
  type History,
} from '../../../src/studio/state/history.js';

const states = ({ past, present, future }: History<string>) => [
  past.map(({ state }) => state).join(' '),
  present.state,
  future.map(({ state }) => state).join(' '),
];

describe('history', () => {
  const typed = ['a', 'b', 'c'].reduce((all, state) => record(all, { state, label: state }), startHistory('start'));

  it('goes back step by step and forth again', () => {
    const back = undo(undo(typed));
    expect(states(back)).to.deep.equal(['start', 'a', 'b c']);
    expect(states(redo(back))).to.deep.equal(['start a', 'b', 'c']);
    expect(states(redo(redo(redo(back))))).to.deep.equal(['start a b', 'c', '']);
  });

  it('stays where it is when there is nothing to undo', () => {
    expect(states(undo(startHistory('start')))).to.deep.equal(['', 'start', '']);
  });

  it('forgets what was undone once something else is done', () => {
    expect(states(record(undo(typed), { state: 'd', label: 'd' }))).to.deep.equal(['start a b', 'd', '']);
  });

  it('takes typing in one field as one step, and in another field as another', () => {
    let work = startHistory('');
    for (const state of ['H', 'He', 'Her']) work = record(work, { state, label: 'name', key: 'name' });
    work = record(work, { state: 'Her, mayor', label: 'role', key: 'role' });
    expect(states(undo(work))).to.deep.equal(['', 'Her', 'Her, mayor']);
    expect(undo(undo(work)).present.state).to.equal('');
  });

  it('takes typing after an undo as a step of its own', () => {
    let work = record(startHistory(''), { state: 'a', label: 'name', key: 'name' });
    work = record(work, { state: 'b', label: 'other' });
    work = record(undo(work), { state: 'c', label: 'name', key: 'name' });
    expect(undo(work).present.state).to.equal('a');
  });

  it('keeps fifty steps to either side, and what is typed afterwards is a step of its own', () => {
    let work = startHistory('0');
    for (let number = 1; number <= 120; number += 1)
      work = record(work, { state: `${number}`, label: '', key: `${number}` });
    for (let number = 1; number <= 60; number += 1) work = undo(work);
    const kept = keptHistory(redo(work));
    expect(kept.present.state).to.equal('61');
    expect([kept.past[0]!.state, kept.past.length, kept.future.length]).to.deep.equal(['11', 50, 50]);
    const typed = keptHistory(record(startHistory(''), { state: 'H', label: 'name', key: 'name' }));
    expect(record(typed, { state: 'He', label: 'name', key: 'name' }).past.length).to.equal(2);
  });

  it('takes a change that changes nothing for none', () => {
    expect(record(typed, { state: 'c', label: 'again' })).to.equal(typed);
  });

  describe('that was kept', () => {
    const read = (state: unknown) => (typeof state === 'string' ? state : undefined);
    const back = undo(undo(typed));

    it('is opened as it was', () => {
      expect(openHistory(keptHistory(typed), read)).to.deep.equal(keptHistory(typed));
      expect(states(openHistory(keptHistory(back), read)!)).to.deep.equal(['start', 'a', 'b c']);
    });

    for (const spoiled of [undefined, null, 7, [], {}, { state: null }, { state: { title: 'x' }, label: 'b' }]) {
      it(`is opened as far as the steps beside the present are good: ${JSON.stringify(spoiled)}`, () => {
        const { past, present, future } = typed;
        const steps = (...more: unknown[]) => more as never[];
        const kept = { past: steps(past[0], spoiled, past[2]), present, future: steps(past[0], spoiled, ...future) };
        expect(states(openHistory(kept, read)!)).to.deep.equal(['b', 'c', 'start']);
        expect(openHistory({ past, future, present: spoiled }, read)).to.equal(undefined);
        expect(openHistory(spoiled, read)).to.equal(undefined);
      });
    }

    it('has steps without a name where their names are spoiled', () => {
      const [step] = typed.past;
      const kept = { past: [{ ...step, label: 7, key: null }], present: typed.present, future: 'none' };
      expect(openHistory(kept, read)).to.deep.equal({
        past: [{ state: 'start', label: '' }],
        present: typed.present,
        future: [],
      });
    });
  });
});
