import { expect } from '@open-wc/testing';
import drawn from '../../../stories/samples/kharkiv.map.json';
import type { ContentPack, StoryMap } from '../../../src/pack/types.js';
import { unplaced } from '../../../src/pack/undated.js';
import { parsePack } from '../../../src/pack/parse.js';
import {
  acceptFact,
  addEvidence,
  addFact,
  changeFact,
  dropFact,
  moveFact,
  takeMap,
} from '../../../src/studio/state/edits.js';
import { passage, samplePack } from '../../pack/sample.js';

const MAP = drawn as StoryMap;

describe('edits of a pack', () => {
  it('change a field, and leave the pack before it as it was', () => {
    const before = samplePack();
    const after = changeFact(before, 'q2', { speaker: 'p1' });
    expect(after.quotes[1]!.speaker).to.equal('p1');
    expect(before).to.deep.equal(samplePack());
  });

  it('take a field away that was emptied, and keep one that a fact can’t do without', () => {
    const pack = changeFact(samplePack(), 'p1', { role: '', aliases: [], name: '' });
    expect(pack.people[0]).to.not.have.any.keys('role', 'aliases');
    expect(pack.people[0]!.name).to.equal('');
  });

  it('accept a fact with its reason gone', () => {
    const pack = samplePack();
    Object.assign(pack.events[0]!, { review: true, reason: 'Which year?' });
    expect(acceptFact(pack, 'e1').events[0]).to.deep.equal(samplePack().events[0]);
  });

  it('forget that a date lacked once it is given, until it is taken away again', () => {
    const pack = samplePack();
    delete pack.events[0]!.date;
    Object.assign(pack.events[0]!, { review: true, reason: unplaced('Tuesday') });
    const given = changeFact(pack, 'e1', { date: '2024-01-09' });
    expect(given.events[0]).to.include({ review: true, reason: 'Its date was given by hand.' });
    expect(changeFact(given, 'e1', { date: undefined }).events[0]).to.include({ reason: 'It has no date.' });
    Object.assign(pack.events[0]!, { reason: 'Which bridge?' });
    expect(changeFact(pack, 'e1', { date: '2024-01-09' }).events[0]).to.include({ reason: 'Which bridge?' });
  });

  it('drop a fact', () => {
    expect(dropFact(samplePack(), 'e2').events.map(({ id }) => id)).to.deep.equal(['e1', 'e3']);
  });

  it('drop a person, and ask who spoke in their stead', () => {
    const pack = dropFact(samplePack(), 'p2');
    expect(pack.quotes[1]).to.include({ review: true }).and.not.have.property('speaker');
    expect(pack.quotes[1]!.reason).to.contain('Tomas Reed');
    expect(() => parsePack(pack)).not.to.throw();
  });

  it('move a fact among its kind, and no further than the ends', () => {
    const order = (by: -1 | 1, id: string) => moveFact(samplePack(), id, by).events.map(each => each.id);
    expect(order(1, 'e1')).to.deep.equal(['e2', 'e1', 'e3']);
    expect(order(-1, 'e1')).to.deep.equal(['e1', 'e2', 'e3']);
    expect(order(1, 'e3')).to.deep.equal(['e1', 'e2', 'e3']);
  });

  it('add facts under ids that the pack doesn’t have', () => {
    const fact = { name: 'Anna Ek', evidence: [passage('Ostby')] };
    const once = addFact(samplePack(), 'people', fact);
    const twice = addFact(once.pack, 'people', fact);
    expect(once.id).not.to.equal(twice.id);
    expect(twice.pack.people).to.have.length(4);
    expect(() => parsePack(twice.pack)).not.to.throw();
  });

  it('add a passage, unless it lies within one that is there', () => {
    const added = addEvidence(samplePack(), 'e2', passage('Mayor Tomas Reed'));
    expect(added.events[1]!.evidence).to.have.length(2);
    expect(addEvidence(added, 'e2', passage('Tomas Reed')).events[1]!.evidence).to.have.length(2);
  });

  it('find the one detail in which a false statement differs', () => {
    const text = 'Repairs cost $3.2 million and took twelve weeks.';
    const pack = changeFact(samplePack(), 'c1', { text, truth: false });
    expect(pack.claims[0]!.altered).to.include({ from: 'nine', to: 'twelve' });
    expect(changeFact(pack, 'c1', { truth: true }).claims[0]).to.not.have.property('altered');
  });

  it('take a map without what was deleted or renamed while it was drawn', () => {
    const evidence = [passage('Mayor Tomas Reed')];
    const own = {
      id: 'own-1',
      kind: 'true-false',
      origin: 'editor',
      prompt: 'Is it?',
      correct: true,
      evidence,
    } as const;
    const places = ['Gdansk', 'Bonn'].map(name => ({ id: `place-${name}`, name, evidence }));
    const before: ContentPack = { ...samplePack(), places, questions: [own] };
    const coordinates = { latitude: 54, longitude: 18 };
    const asked = { ...own, id: 'where-is-it:place-Gdansk' };
    const mapped = {
      ...before,
      map: { ...MAP, points: places.map(({ id }) => ({ id, x: 1, y: 1 })) },
      places: places.map(place => ({ ...place, coordinates })),
      questions: [own, asked],
    };
    const meanwhile = changeFact({ ...before, questions: [] }, 'place-Bonn', { name: 'Bern' });
    const taken = takeMap(meanwhile, before, mapped);
    expect(taken.questions.map(({ id }) => id)).to.deep.equal([asked.id]);
    expect(taken.places.map(place => [place.name, place.coordinates])).to.deep.equal([
      ['Gdansk', coordinates],
      ['Bern', undefined],
    ]);
    expect(taken.map!.points.map(({ id }) => id)).to.deep.equal(['place-Gdansk']);
    const again = takeMap({ ...before, places: mapped.places }, before, { ...mapped, places });
    expect(again.places[0]).to.not.have.property('coordinates');
  });
});
