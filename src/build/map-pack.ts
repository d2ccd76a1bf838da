import type { Article } from '../article/types.js';
import { findFacts } from '../extract/find-facts.js';
import type { Language } from '../languages/language.js';
import type { Atlas } from '../maps/atlas.js';
import type { ContentPack } from '../pack/types.js';
import { askAgain } from './ask-again.js';
import { located, withMap } from './build-pack.js';

/**
 * Draws the map of a pack that was built without an atlas, or whose places an editor has changed since: the places get their
 * coordinates, and what can be asked on the map is asked. Which of them are to review stays as the editor has it.
 */
export function mapPack(
  { map: _former, ...pack }: ContentPack,
  article: Article,
  { language, atlas }: { language: Language; atlas: Atlas },
): ContentPack {
  const date = pack.sources[0].datePublished;
  const found = findFacts(article, { date, language });
  const placed = located({ ...found, facts: pack }, language, atlas);
  const places = pack.places.map((place, index) => {
    const { coordinates, kind } = placed.facts.places[index]!;
    return coordinates ? { ...place, kind, coordinates } : place;
  });
  const mapped = { ...pack, places };
  const questions = askAgain(mapped, placed, language);
  return JSON.parse(JSON.stringify(withMap({ ...mapped, questions }, placed, atlas))) as ContentPack;
}
