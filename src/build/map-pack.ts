import type { Article } from '../article/types.js';
import { findFacts } from '../extract/find-facts.js';
import type { Language } from '../languages/language.js';
import type { Atlas } from '../maps/atlas.js';
import type { ContentPack, Place } from '../pack/types.js';
import { askAgain } from './ask-again.js';
import { located, withMap } from './build-pack.js';

/**
 * Draws the map of a pack that was built without an atlas, or whose places an editor has changed since: the places get their
 * coordinates, anew where their names were changed, and what can be asked on the map is asked. Which of them are to review
 * stays as the editor has it, and so do coordinates of their own.
 */
export function mapPack(
  { map: _former, ...pack }: ContentPack,
  article: Article,
  { language, atlas }: { language: Language; atlas: Atlas },
): ContentPack {
  const date = pack.sources[0].datePublished;
  const found = findFacts(article, { date, language });
  const former = new Map(located(found, language, atlas).facts.places.map(place => [place.id, place]));
  const facts = { ...pack, places: pack.places.map(place => withoutFormer(place, former.get(place.id))) };
  const placed = located({ ...found, facts }, language, atlas);
  const places = facts.places.map((place, index) => {
    const { coordinates, kind } = placed.facts.places[index]!;
    return coordinates ? { ...place, kind, coordinates } : place;
  });
  const mapped = { ...pack, places };
  const questions = askAgain(mapped, placed, language);
  return JSON.parse(JSON.stringify(withMap({ ...mapped, questions }, placed, atlas))) as ContentPack;
}

/** A place without the coordinates that the atlas has for the name which the article, and no longer the editor, gives it. */
function withoutFormer(place: Place, former: Place | undefined): Place {
  const { coordinates, ...rest } = place;
  const isFormer =
    coordinates?.latitude === former?.coordinates?.latitude &&
    coordinates?.longitude === former?.coordinates?.longitude;
  return former && former.name !== place.name && isFormer ? rest : place;
}
