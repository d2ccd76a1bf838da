import type { PlaceKind, PlaceLanguage, PlaceName } from '../language.js';

/** What a language knows of places: names as they are written, and what stands before them. */
export interface PlaceWords {
  /** `name|other name`, one place after another, parted by commas or new lines. */
  countries: string;
  states: string;
  regions: string;
  cities: string;
  /** The ending that a name takes and the place doesn't: "Berlins". */
  ending: RegExp;
  /** Right after the name: a person or a firm bears it. */
  noPlaceAfter: RegExp;
  /** Right before the name. */
  noPlaceBefore: RegExp;
}

interface Known {
  key: string;
  kind: PlaceKind;
}

const WORD = /[\p{Lu}][\p{L}\p{M}]*(?:[’'-][\p{L}\p{M}]+){0,4}/gu;
const MOST_WORDS = 4;

/** Every place by each of its names. */
export function gazetteer({ countries, states, regions, cities }: PlaceWords): ReadonlyMap<string, Known> {
  const places = new Map<string, Known>();
  const lists: [string, PlaceKind][] = [
    [countries, 'country'],
    [states, 'state'],
    [regions, 'region'],
    [cities, 'city'],
  ];
  for (const [list, kind] of lists) {
    for (const entry of list.split(/[,\n]/)) {
      const names = entry.trim().split('|');
      for (const name of names) if (name && !places.has(name)) places.set(name, { key: names[0], kind });
    }
  }
  return places;
}

/** Finds the places that a gazetteer has. What it doesn't have is none: a guess would name people and firms. */
export function placeLanguage(words: PlaceWords): PlaceLanguage & { isPlaceName(name: string): boolean } {
  const known = gazetteer(words);
  return {
    isPlaceName: name => known.has(name),
    placesIn(text, people, surnames) {
      const found: PlaceName[] = [];
      let next = 0;
      for (const match of text.matchAll(WORD)) {
        const start = match.index;
        if (start < next) continue;
        const place = longest(text, start, known, words.ending);
        if (!place) continue;
        const { name, end, key, kind } = place;
        const before = text.slice(Math.max(0, start - 30), start);
        const after = text.slice(end, end + 30);
        if (people.has(name) || surnames.has(name)) continue;
        if (words.noPlaceBefore.test(before) || words.noPlaceAfter.test(after)) continue;
        next = end;
        found.push({ name, key, kind, sure: true, rule: 'gazetteer', start, end });
      }
      return found;
    },
  };
}

function longest(
  text: string,
  start: number,
  known: ReadonlyMap<string, Known>,
  ending: RegExp,
): (Known & { name: string; end: number }) | undefined {
  const rest = text.slice(start, start + 60);
  const ends = [...rest.matchAll(/[\p{L}\p{M}](?![\p{L}\p{M}\p{N}])/gu)]
    .slice(0, MOST_WORDS + 2)
    .map(({ index }) => index + 1);
  for (const length of ends.reverse()) {
    const written = rest.slice(0, length);
    for (const name of [written, written.replace(ending, '')]) {
      const place = known.get(name);
      if (place) return { ...place, name, end: start + name.length };
    }
  }
  return undefined;
}
