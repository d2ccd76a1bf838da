import { inEnglish } from '../findings/finding.js';
import { AtlasError } from './atlas-error.js';
import { makeAtlas, type Atlas, type City } from './atlas.js';
import { lazily } from './lazily.js';
import type { Topology } from './topology.js';

/** An atlas as the build packs it for browsers: towns by country, each property of all of them in one list. */
interface PackedAtlas {
  cities: {
    /** How many towns of each country there are, in their order. */
    counts: Readonly<Record<string, number>>;
    /** One a line. */
    names: string;
    /** Hundredths of a degree. */
    x: readonly number[];
    y: readonly number[];
    people: readonly number[];
    /** A letter each: what of the country a town is the seat of. */
    seats: string;
    /** Of the towns of the United States: two letters each. */
    states: string;
  };
  world: Topology;
  worldFine: Topology;
  states: Topology;
  codes: readonly (readonly string[])[];
  names: Readonly<Record<string, Readonly<Record<string, string | string[]>>>>;
}

const SEATS: Readonly<Record<string, string>> = { C: 'PPLC', A: 'PPLA', B: 'PPLA2' };
const FINE = 100;

function citiesIn({ counts, names, x, y, people, seats, states }: PackedAtlas['cities']): City[] {
  const called = names.split('\n');
  const cities: City[] = [];
  let at = 0;
  for (const [country, count] of Object.entries(counts)) {
    for (let place = 0; place < count; place++, at++)
      cities.push({
        cityId: at,
        name: called[at]!,
        country,
        adminCode: country === 'US' ? states.slice(place * 2, place * 2 + 2) : '',
        featureCode: SEATS[seats[at]!] ?? 'PPL',
        population: people[at]!,
        loc: { coordinates: [x[at]! / FINE, y[at]! / FINE] },
      });
  }
  return cities;
}

async function unpacked(bytes: ArrayBuffer): Promise<PackedAtlas> {
  const [first, second] = new Uint8Array(bytes);
  const isPacked = first === 0x1f && second === 0x8b;
  const whole = new Blob([bytes]).stream();
  // Some servers take a packed file for one that the browser is to unpack
  return new Response(isPacked ? whole.pipeThrough(new DecompressionStream('gzip')) : whole).json();
}

const atlases = new Map<string, Promise<Atlas>>();

/**
 * The atlas that the build has packed into one file, by its address. Loaded once; again where it could not be had.
 * @throws {AtlasError} where it could not be had, or is none
 */
export function fetchAtlas(url: string): Promise<Atlas> {
  let atlas = atlases.get(url);
  if (!atlas) {
    atlas = read(url).catch((cause: unknown) => {
      atlases.delete(url);
      throw new AtlasError(inEnglish('atlas-not-loaded'), { cause });
    });
    atlases.set(url, atlas);
  }
  return atlas;
}

async function read(url: string): Promise<Atlas> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const { cities, names, ...shapes } = await unpacked(await response.arrayBuffer());
  const towns = lazily(() => citiesIn(cities));
  return makeAtlas({
    ...shapes,
    get cities() {
      return towns();
    },
    countryNames: lang => names[lang] ?? {},
  });
}
