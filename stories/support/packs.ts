import type { ContentPack, Picture } from '../../src/pack/types.js';
import sample from '../samples/harbour-bridge.pack.json';

/** The sample article's pack. Each story gets its own, since widgets of one source share a session. */
export function samplePack(story: string, changes: Partial<ContentPack> = {}): ContentPack {
  const pack = structuredClone(sample) as unknown as ContentPack;
  const sources = [{ ...pack.sources[0], url: `https://courier.example/harbour-bridge#${story}` }];
  return { ...pack, ...changes, sources };
}

const BRIDGE: Picture = {
  src: 'samples/bridge.webp',
  alt: 'A steel bridge of three arches over a harbour at dusk',
  width: 640,
  height: 360,
  credit: 'Drawing: Wexmouth Courier',
};

/** The sample with a picture at each question. */
export const picturedPack = (story: string): ContentPack => {
  const pack = samplePack(story);
  return { ...pack, questions: pack.questions.map(question => ({ ...question, picture: BRIDGE })) };
};

/** A pack in which no widget finds anything. */
export function emptyPack(story: string): ContentPack {
  const nothing = {
    people: [],
    quotes: [],
    events: [],
    openQuestions: [],
    questions: [],
    claims: [],
    numbers: [],
    places: [],
    terms: [],
  };
  return samplePack(story, nothing);
}

const LONG: [RegExp, string][] = [
  [/Helen Okafor/g, 'Helen Oluwaseun Adebisi-Okafor of Wexmouth and Millbrook'],
  [/\bMayor\b/g, 'Mayor and chair of the joint committee for harbours, crossings and waterfront regeneration'],
  [/Traffic does not/g, 'Traffic, as anyone who has counted it on a wet Monday in November can tell you, does not'],
  [/The people of this town/g, 'The people of this town, who pay for every rivet of that bridge and always have,'],
  [/girders/g, 'Donaudampfschifffahrtsgesellschaftsbrückenhauptträger'],
];

/** The sample with words and sentences longer than a designer would like. */
export function longPack(story: string): ContentPack {
  const text = LONG.reduce((text, [short, long]) => text.replace(short, long), JSON.stringify(samplePack(story)));
  return JSON.parse(text) as ContentPack;
}
