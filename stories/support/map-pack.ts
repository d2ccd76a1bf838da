import type { ContentPack, PackQuestion, Place, StoryMap } from '../../src/pack/types.js';
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

/** What is asked of three places: which of them the words are about. */
const asked = (places: readonly Place[], prompt: string, texts: Readonly<Record<string, string>>): PackQuestion[] =>
  Object.entries(texts).map(([id, text]) => {
    const { name, evidence } = places.find(each => each.id === id)!;
    return {
      id: `where-is-it:${id}`,
      kind: 'choice',
      about: [id],
      prompt,
      stimulus: { type: 'sentence', text },
      options: places.map(each => ({ id: each.id, text: each.name })),
      correct: id,
      explanation: `The article says: ${name}.`,
      evidence,
    };
  });

/** The sample with places that have a map: of a journey by train. */
export const mapPack = (story: string): ContentPack => {
  const places = [
    place('moscow', 'Moscow', 'The first railway between Moscow and Kursk was opened in 1868.'),
    place('kharkiv', 'Kharkiv', 'A year later it reached Kharkiv.'),
    place('kursk', 'Kursk', 'The first railway between Moscow and Kursk was opened in 1868.'),
  ];
  const questions = asked(places, 'Which place belongs in the gap?', {
    'place-kharkiv': 'In 1869 the railway to the south reached ____.',
    'place-moscow': 'The first railway from ____ to the south was opened in 1868.',
  });
  return samplePack(story, { map, places, questions });
};

export const longMapPack = (story: string): ContentPack => {
  const pack = mapPack(story);
  const longer = (name: string) => `${name}-Donaudampfschifffahrtsgesellschaftsbrückenhauptbahnhof`;
  return {
    ...pack,
    places: pack.places.map(each => ({ ...each, name: longer(each.name) })),
    questions: pack.questions.map(each => ({
      ...each,
      options: each.options!.map(option => ({ ...option, text: longer(option.text) })),
    })),
  };
};

export const arabicMapPack = (story: string): ContentPack => {
  const places = [
    place('moscow', 'موسكو', 'افتُتح أول خط حديدي بين موسكو وكورسك عام 1868.'),
    place('kharkiv', 'خاركيف', 'وبعد عام وصل إلى خاركيف.'),
    place('kursk', 'كورسك', 'افتُتح أول خط حديدي بين موسكو وكورسك عام 1868.'),
  ];
  const names = map.names.map(({ x, y }, at) => ({ text: ['روسيا', 'أوكرانيا', 'بيلاروس'][at] ?? 'روسيا', x, y }));
  return {
    ...arabicPack(story),
    map: { ...map, names },
    places,
    questions: asked(places, 'أي مكان يكمل الفراغ؟', { 'place-kharkiv': 'عام 1869 وصل الخط الحديدي إلى ____.' }),
  };
};
