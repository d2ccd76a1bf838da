import type { ContentPack, Place, StoryMap } from '../../src/pack/types.js';
import drawn from '../samples/kharkiv.map.json';
import { arabicPack } from './arabic-pack.js';
import { samplePack } from './packs.js';

const map = drawn as StoryMap;

const sentence = (exact: string): Place['evidence'] => [{ exact, start: 0, end: exact.length }];

const place = (id: string, name: string, exact: string): Place => ({
  id: `place-${id}`,
  name,
  kind: 'city',
  evidence: sentence(exact),
});

/** The sample with places that have a map: of a journey by train. */
export const mapPack = (story: string): ContentPack =>
  samplePack(story, {
    map,
    places: [
      place('moscow', 'Moscow', 'The first railway between Moscow and Kursk was opened in 1868.'),
      place('kharkiv', 'Kharkiv', 'A year later it reached Kharkiv.'),
      place('kursk', 'Kursk', 'The first railway between Moscow and Kursk was opened in 1868.'),
    ],
  });

export const longMapPack = (story: string): ContentPack => {
  const pack = mapPack(story);
  const longer = (name: string) => `${name}-Donaudampfschifffahrtsgesellschaftsbrückenhauptbahnhof`;
  return { ...pack, places: pack.places.map(each => ({ ...each, name: longer(each.name) })) };
};

export const arabicMapPack = (story: string): ContentPack => ({
  ...arabicPack(story),
  map: {
    ...map,
    names: map.names.map(({ x, y }, at) => ({ text: ['روسيا', 'أوكرانيا', 'بيلاروس'][at] ?? 'روسيا', x, y })),
  },
  places: [
    place('moscow', 'موسكو', 'افتُتح أول خط حديدي بين موسكو وكورسك عام 1868.'),
    place('kharkiv', 'خاركيف', 'وبعد عام وصل إلى خاركيف.'),
    place('kursk', 'كورسك', 'افتُتح أول خط حديدي بين موسكو وكورسك عام 1868.'),
  ],
});
