import { expect } from '@open-wc/testing';
import { mapIssues } from '../../src/pack/check-map.js';
import { validatePack } from '../../src/pack/validate.js';
import { samplePack } from './sample.js';

const good = {
  width: 480,
  height: 320,
  land: 'M1 2l3-4 5 6z',
  borders: '',
  names: [{ text: 'Sweden', x: 10, y: 20 }],
  points: [{ id: 'l1', x: 1, y: -2 }],
};

describe('the map of a pack', () => {
  it('may be left out, and is taken as it is', () => {
    expect(mapIssues(undefined)).to.deep.equal([]);
    expect(mapIssues(good)).to.deep.equal([]);
    expect(mapIssues({ ...good, states: 'M1 1l2 2' })).to.deep.equal([]);
    expect(validatePack({ ...samplePack(), map: good }).map).to.equal(good);
  });

  const faults: [string, unknown, string][] = [
    ['a list', [], '/map is no object'],
    ['null', null, '/map is no object'],
    ['curves', { ...good, land: 'M1 2c3 4 5 6 7 8' }, '/map/land is no path of whole numbers with M, l and z'],
    ['markup in a path', { ...good, borders: 'M1 1l2 2"><script>' }, '/map/borders is no path'],
    ['an address in a path', { ...good, states: 'url(https://evil.example)' }, '/map/states is no path'],
    ['a path without end', { ...good, land: `M${'1 '.repeat(20_000)}` }, '/map/land is no path'],
    ['a path that is a list', { ...good, land: ['M1 1l2 2'] }, '/map/land is no path'],
    ['no width', { ...good, width: undefined }, '/map/width is missing'],
    ['a width in words', { ...good, width: '480' }, '/map/width is no whole number from 1 to 2000'],
    ['an endless height', { ...good, height: 1e9 }, '/map/height is no whole number from 1 to 2000'],
    ['a field of its own', { ...good, onload: 'alert(1)' }, '/map/onload is no field of a content pack'],
    ['too many points', { ...good, points: Array(101).fill(good.points[0]) }, '/map/points is no list of 100 at most'],
    ['a point that is null', { ...good, points: [null] }, '/map/points/0 is no object'],
    [
      'a style for a place',
      { ...good, points: [{ id: 'l1', x: '1%;color:red', y: 0 }] },
      '/map/points/0/x is no number',
    ],
    ['a place that is no number', { ...good, names: [{ text: 'A', x: NaN, y: 0 }] }, '/map/names/0/x is no number'],
    ['a name that is none', { ...good, names: [{ text: {}, x: 0, y: 0 }] }, '/map/names/0/text is no text'],
    ['an id with a space', { ...good, points: [{ id: 'l 1', x: 0, y: 0 }] }, '/map/points/0/id is no id'],
  ];
  for (const [title, map, issue] of faults) {
    it(`is refused: ${title}`, () => {
      const told = mapIssues(map).map(({ pointer, message }) => `${pointer} ${message}`);
      expect(told.join('\n')).to.include(issue);
      expect(() => validatePack({ ...samplePack(), map })).to.throw('Not a content pack');
    });
  }
});
