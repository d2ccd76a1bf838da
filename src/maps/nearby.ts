import type { Nearby, NearbyPlace } from '../extract/find-facts.js';
import type { Place } from '../pack/types.js';
import type { Atlas } from './atlas.js';
import { frameOf } from './draw-map.js';
import { boxOfFrame, projection } from './frame.js';
import type { Point } from './topology.js';

/** Units of the map: nearer ones can't be told apart by a finger in a narrow column. */
const APART = 60;
/** From the edge of the map. */
const INSIDE = 20;
const MOST = 6;
/** A smaller town is too little known to be taken for another. */
const PEOPLE = 100_000;

export interface OnAtlas extends Nearby {
  /** Where a place lies that was named as another's neighbour. */
  at(id: string): Point | undefined;
}

/** What could be taken for a place of the article on the map of it: others of its kind there, well apart. Towns and states by their English names alone. */
export function nearbyOn(atlas: Atlas, places: readonly Place[], text: string, lang: string): OnAtlas {
  const framed = frameOf(places, text, atlas);
  const known = new Map<string, Point>();
  const shown = new Set(framed?.shown.map(({ place }) => place.id));
  const isEnglish = /^en\b/.test(lang);

  function* candidates({ kind }: Place): Generator<NearbyPlace & { at: Point }> {
    for (const { id, name, kind: other, coordinates } of places)
      if (other === kind && shown.has(id)) yield { id, name, at: [coordinates!.longitude, coordinates!.latitude] };
    const isNew = (name: string) => !text.includes(name);
    if (kind === 'country') {
      for (const { code, middle } of atlas.countries) {
        const name = atlas.countryName(code, lang);
        if (isNew(name)) yield { id: `country-${code}`, name, at: middle };
      }
    } else if (kind === 'state' && isEnglish) {
      for (const { code, name, middle } of atlas.states)
        if (isNew(name)) yield { id: `state-US-${code}`, name, at: middle };
    } else if (kind === 'city' && isEnglish) {
      for (const { cityId, name, population, loc } of atlas.citiesIn(boxOfFrame(framed!.frame))) {
        if (population < PEOPLE) return;
        if (isNew(name)) yield { id: `geonames-${cityId}`, name, at: loc.coordinates as Point };
      }
    }
  }

  return {
    at: id => known.get(id),
    of(place) {
      const { coordinates } = place;
      if (!framed || !coordinates || !shown.has(place.id)) return [];
      const { frame } = framed;
      const project = projection(frame);
      const onMap = ([x, y]: Point) => project([x + Math.round((frame.center[0] - x) / 360) * 360, y]);
      const taken = [onMap([coordinates.longitude, coordinates.latitude])];
      const found: NearbyPlace[] = [];
      for (const { id, name, at } of candidates(place)) {
        if (found.length === MOST) break;
        const [x, y] = onMap(at);
        const isIn = x > INSIDE && y > INSIDE && x < frame.width - INSIDE && y < frame.height - INSIDE;
        if (id === place.id || !isIn || taken.some(other => Math.hypot(other[0] - x, other[1] - y) < APART)) continue;
        taken.push([x, y]);
        known.set(id, at);
        found.push({ id, name });
      }
      return found;
    },
  };
}
