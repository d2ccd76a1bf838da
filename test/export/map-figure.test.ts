import { expect } from '@open-wc/testing';
import { explainerPage } from '../../src/export/page.js';
import { mapFigure } from '../../src/export/map-figure.js';
import type { ContentPack, StoryMap } from '../../src/pack/types.js';
import { LOCALES } from '../../src/ui/locales/locales.js';
import { freshPack } from '../support/mount.js';

const evidence = [{ exact: 'Kiel', prefix: 'will sail to ', suffix: ' at noon.', start: 0, end: 4 }];
const MAP: StoryMap = {
  width: 480,
  height: 320,
  land: 'M10 10l5-6 7 8z',
  borders: 'M20 20l5 5',
  names: [{ text: 'A & B', x: 100, y: 90 }],
  points: [
    { id: 'place-kiel', x: 200, y: 100 },
    { id: 'place-near', x: 210, y: 110 },
    { id: 'place-far', x: 400, y: 200 },
    { id: 'near-1', x: 40, y: 40 },
  ],
};

function packWithMap(change: Partial<ContentPack> = {}): ContentPack {
  const places = ['Kiel', 'Near', 'Far <b>'].map((name, at) => ({
    id: ['place-kiel', 'place-near', 'place-far'][at]!,
    name,
    kind: 'city' as const,
    evidence,
  }));
  return { ...freshPack(), places, map: MAP, ...change };
}

const shown = (pack: ContentPack) => {
  const element = document.createElement('main');
  element.innerHTML = mapFigure(pack);
  return element;
};

describe('a map on a page without its widget', () => {
  it('has each place with what stands around its name, and one mark for those that lie together', () => {
    const figure = shown(packWithMap());
    expect([...figure.querySelectorAll('li b')].map(each => each.textContent)).to.deep.equal(['1', '1', '2']);
    expect([...figure.querySelectorAll('summary')].map(each => each.textContent)).to.deep.equal([
      'Kiel',
      'Near',
      'Far <b>',
    ]);
    expect(figure.querySelector('blockquote')!.textContent).to.equal('…will sail to Kiel at noon.…');
    expect(figure.querySelectorAll('circle')).to.have.length(2);
  });

  it('is headed as its widget is, in the language of the pack', async () => {
    const headed = (lang: string) => shown(packWithMap({ lang })).querySelector('h2')!.textContent;
    expect(headed('en-GB')).to.equal('Where it happens');
    expect(headed('sw')).to.equal('Where it happens');
    for (const [lang, load] of Object.entries(LOCALES))
      expect(headed(lang)).to.equal((await load()).default.titles['story-map']);
  });

  it('leaves out a place that is still to review, and is nothing where none is left', () => {
    const pack = packWithMap();
    pack.places[2]!.review = true;
    expect(shown(pack).querySelectorAll('li')).to.have.length(2);
    for (const place of pack.places) place.review = true;
    expect(mapFigure(pack)).to.equal('');
    expect(mapFigure(packWithMap({ map: undefined }))).to.equal('');
  });

  it('draws no map that holds anything but numbers', () => {
    const evil = '"/><script>alert(1)</script>';
    for (const map of [
      { ...MAP, land: evil },
      { ...MAP, width: evil },
      { ...MAP, points: [{ id: 'place-kiel', x: evil, y: 1 }] },
    ])
      expect(mapFigure(packWithMap({ map: map as unknown as StoryMap }))).to.equal('');
    const named = shown(packWithMap({ map: { ...MAP, names: [{ text: evil, x: 1, y: 1 }] } }));
    expect(named.querySelector('script')).to.equal(null);
    expect(named.querySelector('text')!.textContent).to.equal(evil);
  });

  it('stands on a page that leaves it to the library, or names it among its parts', () => {
    const has = (include?: string[]) => /explainer-map/.test(explainerPage(packWithMap(), '', '', { include }));
    expect([has(), has(['quick-quiz', 'story-map']), has(['quick-quiz'])]).to.deep.equal([true, true, false]);
    expect(explainerPage(packWithMap({ map: undefined }), '', '')).not.to.include('explainer-map');
  });
});
