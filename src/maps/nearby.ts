import type { Nearby, NearbyPlace } from '../extract/find-facts.js';
import type { Place } from '../pack/types.js';
import type { Atlas, City } from './atlas.js';
import { frameOf } from './draw-map.js';
import { boxOfFrame, placing } from './frame.js';
import { kilometresBetween } from './geometry.js';
import type { Point } from './topology.js';

/** Units of the map: nearer ones can't be told apart by a finger in a narrow column. */
const APART = 60;
/** From the edge of the map. */
const INSIDE = 20;
const MOST = 6;
/** A smaller town is too little known to be taken for another. */
const PEOPLE = 100_000;
/** Of a country, a state or a district: what else has so many people may be a part of a town. */
const SEAT = /^PPL(?:C|A2?)$/;
/** The largest ones in view. */
const MOST_TOWNS = 40;
/** Degrees: smaller countries are hardly seen on a map. */
const SEEN = 0.7;
/** Kilometres: nobody takes one that is farther away for the place. */
const FAR = 2_500;
/** Degrees around a town in which it is looked for by where it lies. */
const AROUND = 0.3;

/** `country`: of a town that the article doesn't name. */
type Candidate = NearbyPlace & { at: Point; country?: string };

export interface OnAtlas extends Nearby {
  /** Where a place lies that was named as another's neighbour. */
  at(id: string): Point | undefined;
}

/** What could be taken for a place of the article on the map of it: others of its kind there, well apart. Towns and states by their English names alone. */
export function nearbyOn(atlas: Atlas, places: readonly Place[], text: string, lang: string): OnAtlas {
  const framed = frameOf(places, text, atlas);
  const found = new Map<string, Point>();
  const shown = new Set(framed?.shown.map(({ place }) => place.id));
  const isEnglish = /^en\b/.test(lang);

  /** Of its kind in view: the article's own first, then those nearest to it. */
  function candidates({ kind, coordinates }: Place): Candidate[] {
    const own = places.flatMap(({ id, name, kind: other, coordinates: at }): Candidate[] =>
      other === kind && shown.has(id) ? [{ id, name, at: [at!.longitude, at!.latitude] }] : [],
    );
    const here: Point = [coordinates!.longitude, coordinates!.latitude];
    const others = othersOf(kind);
    const distance = new Map(others.map(other => [other, kilometresBetween(here, other.at)]));
    const isNew = ({ name }: Candidate) => !text.includes(name) && !own.some(other => other.name === name);
    const all = [...own, ...others.filter(isNew).sort((one, other) => distance.get(one)! - distance.get(other)!)];
    // What is said of a place tells roughly where it is, and of a town its country: one of elsewhere gives itself away
    const land = kind === 'city' ? landOf(here) : undefined;
    return all.filter(({ at, country }) => kilometresBetween(here, at) < FAR && (!country || country === land));
  }

  function landOf([x, y]: Point): string | undefined {
    const far = ({ loc: { coordinates } }: City) => Math.hypot(coordinates[0]! - x, coordinates[1]! - y);
    return atlas
      .citiesIn([x - AROUND, y - AROUND, x + AROUND, y + AROUND])
      .reduce<City | undefined>((nearest, city) => (nearest && far(nearest) <= far(city) ? nearest : city), undefined)
      ?.country;
  }

  const known = new Map<Place['kind'], readonly Candidate[]>();
  function othersOf(kind: Place['kind']): readonly Candidate[] {
    let others = known.get(kind);
    if (!others) known.set(kind, (others = listed[kind as keyof typeof listed]?.() ?? []));
    return others;
  }

  const listed = {
    country: () =>
      atlas.countries
        .filter(({ reach }) => reach >= SEEN)
        .map(({ code, middle }) => ({ id: `near-${code}`, name: atlas.countryName(code, lang), at: middle })),
    state: () =>
      isEnglish
        ? atlas.states
            .filter(({ reach }) => reach >= SEEN)
            .map(({ code, name, middle }) => ({ id: `near-US-${code}`, name, at: middle }))
        : [],
    city: () =>
      isEnglish
        ? atlas
            .citiesIn(boxOfFrame(framed!.frame))
            .filter(({ featureCode, population }) => SEAT.test(featureCode) && population >= PEOPLE)
            .slice(0, MOST_TOWNS)
            .map(({ cityId, name, country, loc }) => ({
              id: `near-${cityId}`,
              name,
              country,
              at: loc.coordinates as Point,
            }))
        : [],
  };

  return {
    at: id => found.get(id),
    of(place) {
      const { coordinates } = place;
      if (!framed || !coordinates || !shown.has(place.id)) return [];
      const { frame } = framed;
      const onMap = placing(frame);
      const taken = [onMap([coordinates.longitude, coordinates.latitude])];
      const near: NearbyPlace[] = [];
      for (const { id, name, at } of candidates(place)) {
        if (near.length === MOST) break;
        const [x, y] = onMap(at);
        const isIn = x > INSIDE && y > INSIDE && x < frame.width - INSIDE && y < frame.height - INSIDE;
        if (id === place.id || !isIn || taken.some(other => Math.hypot(other[0] - x, other[1] - y) < APART)) continue;
        taken.push([x, y]);
        found.set(id, at);
        near.push({ id, name });
      }
      return near;
    },
  };
}
