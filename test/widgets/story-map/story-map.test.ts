import { expect } from '@open-wc/testing';
import '../../../src/widgets/content-pack/content-pack.js';
import '../../../src/widgets/story-map/story-map.js';
import type { ContentPack, StoryMap } from '../../../src/pack/types.js';
import type { StoryMapElement } from '../../../src/widgets/story-map/story-map.js';
import { bridgePack } from '../../fixtures/bridge-pack.js';
import { allInside, freshPack, inside, mount, textOf } from '../../support/mount.js';
import { behavesLikeAWidget } from '../../support/widget-suite.js';

const mountWith = (changes: Partial<ContentPack>, mounting = {}) =>
  mount<StoryMapElement>('story-map', { properties: { pack: freshPack(changes) }, ...mounting });

const withMap = (changes: Partial<StoryMap>): Partial<ContentPack> => ({ map: { ...bridgePack.map!, ...changes } });

describe('<story-map>', () => {
  behavesLikeAWidget('story-map');

  const marks = (widget: StoryMapElement) => allInside(widget, '.map .mark').map(textOf);
  const listed = (widget: StoryMapElement) =>
    allInside(widget, 'li').map(each => ['.mark', 'strong'].map(part => textOf(each.querySelector(part))));

  it('puts a number at each place, and the same number before its name in the list', async () => {
    const widget = await mountWith({});
    expect(marks(widget)).to.deep.equal(['1', '2', '3']);
    expect(listed(widget)).to.deep.equal([
      ['1', 'Port Alder'],
      ['2', 'Northgate'],
      ['3', 'Salt Quay'],
    ]);
  });

  it('has the mark where the pack says, also from right to left', async () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const widget = await mountWith({}, { direction, width: '480px' });
      const map = inside(widget, '.map').getBoundingClientRect();
      const mark = allInside(widget, '.map .mark')[1]!.getBoundingClientRect();
      expect((mark.left + mark.width / 2 - map.left) / map.width, direction).to.be.closeTo(300 / 480, 0.01);
      expect((mark.top + mark.height / 2 - map.top) / map.height, direction).to.be.closeTo(70 / 320, 0.01);
    }
  });

  it('gives places too near to one another one number', async () => {
    const points = bridgePack.map!.points.map(point => (point.id === 'l-quay' ? { ...point, x: 210, y: 160 } : point));
    const widget = await mountWith(withMap({ points }));
    expect(marks(widget)).to.deep.equal(['1', '2']);
    expect(listed(widget).map(([number]) => number)).to.deep.equal(['1', '1', '2']);
  });

  it('leaves out what is to review, and what has no place on the map', async () => {
    const places = bridgePack.places.map(place => (place.id === 'l-north' ? { ...place, review: true } : place));
    const points = bridgePack.map!.points.filter(({ id }) => id !== 'l-quay');
    const widget = await mountWith({ places, ...withMap({ points }) });
    expect(listed(widget)).to.deep.equal([['1', 'Port Alder']]);
  });

  it('draws no map that holds anything but numbers', async () => {
    const hostile: Partial<Record<keyof StoryMap, unknown>>[] = [
      { land: 'url(https://evil.example/x)' },
      { borders: 'M1 1l2 2"><script>alert(1)</script>' },
      { width: '480' },
      { height: Infinity },
      { points: [{ id: 'l-alder', x: '1; background: url(https://evil.example/x)', y: 1 }] },
      { names: [{ text: 'A', x: NaN, y: 0 }] },
    ];
    for (const changes of hostile) {
      const widget = await mountWith(withMap(changes as Partial<StoryMap>));
      expect(widget.state, JSON.stringify(changes)).to.equal('empty');
    }
  });

  it('takes no room where the pack has no map', async () => {
    const widget = await mountWith({ map: undefined });
    expect(widget.state).to.equal('empty');
    expect(widget.offsetHeight).to.equal(0);
  });
});
