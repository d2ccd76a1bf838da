import type { Language } from '../../languages/language.js';
import type { Person } from '../../pack/types.js';
import { isNamedIn, surnameOf } from '../names.js';
import type { Grounds } from '../types.js';
import type { Scene } from './types.js';

const GRAVE = ['death', 'harm', 'suicide', 'sexual violence', 'crime'] as const;
const GRAVEST = ['death', 'suicide', 'sexual violence'] as const;
/** Of all sentences: then an article is about nothing else. */
const MOSTLY = 0.4;
const FEWEST = 3;

/** Reads an article once for all of its questions. */
export function sceneOf({ facts, article }: Grounds, language: Language): Scene {
  const people = new Map(facts.people.map(person => [person.id, person]));
  const { taste } = language;
  const isPrivate = ({ name, role = '' }: Person): boolean =>
    !taste?.holdsOffice(role) && !(article && taste?.inOffice(article.text, name));
  const private_ = facts.people.filter(isPrivate);
  const privateIds = new Set(private_.map(({ id }) => id));
  const nothing: Scene = {
    language,
    people,
    isPrivate: ({ id, role = '' }) => (people.has(id) ? privateIds.has(id) : !taste?.holdsOffice(role)),
    drawnIn: new Set(),
    isGrave: false,
    isOpinion: false,
  };
  if (!taste || !article) return nothing;
  const bySurname = new Map(private_.map(person => [surnameOf(person), person.id]));
  const named = new Map<string, { all: number; grave: number }>();
  let graves = 0;
  let count = 0;
  for (const { start, end, block } of article.sentences) {
    if (article.blocks[block].kind === 'title') continue;
    const text = article.text.slice(start, end);
    const touched = taste.touches(text, GRAVE);
    const isGrave = GRAVE.some(matter => touched.has(matter));
    count += 1;
    if (isGrave) graves += 1;
    for (const word of new Set(text.match(/\p{Lu}[\p{L}-]+/gu))) {
      const id = bySurname.get(word);
      if (!id) continue;
      const seen = named.get(id) ?? { all: 0, grave: 0 };
      named.set(id, { all: seen.all + 1, grave: seen.grave + Number(isGrave && !taste.speaks(text, word)) });
    }
  }
  const headline = taste.touches(article.metadata.headline ?? '');
  const lead = article.sentences.find(({ block }) => article.blocks[block]!.kind !== 'title');
  const told = lead ? article.text.slice(lead.start, lead.end) : '';
  // A thief's, not a senator's: whoever holds an office is asked about in the open
  const isOfCrime =
    headline.has('crime') &&
    taste.touches(told, ['crime']).has('crime') &&
    facts.people.every(
      person => isPrivate(person) || ![article.metadata.headline ?? '', told].some(words => isNamedIn(person, words)),
    ) &&
    !taste.holdsOffice(`${article.metadata.headline ?? ''} ${told}`);
  return {
    ...nothing,
    drawnIn: new Set([...named].filter(([, { all, grave }]) => grave * 2 >= all && grave > 0).map(([id]) => id)),
    isGrave:
      isOfCrime || GRAVEST.some(matter => headline.has(matter)) || (graves >= FEWEST && graves >= MOSTLY * count),
    isOpinion: taste.opensOpinion.test(article.text.slice(0, 400)),
  };
}
