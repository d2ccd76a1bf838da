// The sample with places that have a map, and a question that asks for one of them.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './sites.mjs';

const sample = async name => JSON.parse(await readFile(join(root, 'stories/samples', name), 'utf8'));

/** Of these alone a page loads the file, and the library in one file has neither. */
export const MAPS = ['story-map', 'where-is-it'];

export async function mapPack() {
  const [pack, map] = await Promise.all([sample('harbour-bridge.pack.json'), sample('kharkiv.map.json')]);
  const evidence = [{ exact: 'A year later it reached Kharkiv.', start: 0, end: 32 }];
  const places = ['Moscow', 'Kharkiv', 'Kursk'].map(name => ({
    id: `place-${name.toLowerCase()}`,
    name,
    kind: 'city',
    evidence,
  }));
  const question = {
    id: 'where-is-it:place-kharkiv',
    kind: 'choice',
    about: ['place-kharkiv'],
    prompt: 'Which place belongs in the gap?',
    stimulus: { type: 'sentence', text: 'In 1869 the railway to the south reached ____.' },
    options: places.map(({ id, name }) => ({ id, text: name })),
    correct: 'place-kharkiv',
    explanation: 'The article says: Kharkiv.',
    evidence,
  };
  return { ...pack, map, places, questions: [question] };
}
