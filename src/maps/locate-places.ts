import { inEnglish } from '../findings/finding.js';
import type { PlaceMention } from '../extract/places.js';
import type { Place } from '../pack/types.js';
import { grouped, nameKey, type Atlas, type City } from './atlas.js';
import { kilometresBetween } from './geometry.js';
import type { Named } from './named.js';
import { neighboursOf, type Neighbours } from './neighbours.js';
import type { Point } from './topology.js';

/** What a name was found to stand for. Several: which of them is meant can't be told. */
type Reading = { kind: 'country' | 'state' | 'city'; at: Point } | { several: string[] };

/** Two towns of one name so near to one another are one place on a map. */
const ONE_PLACE = 30;
/** A town of so many is known beyond its country. */
const WELL_KNOWN = 100_000;
/** Fewer live in no town that a language lists among those that news are from. */
const FEWEST = 50_000;
/** Parts of towns and landscapes are found among towns only where they are as large as one. */
const LARGE = 500_000;
/** So many times as large as the next of its name: nobody means another without saying so. */
const FAR_LARGER = 8;
/** So many times as large that another isn't meant either where its state or country is named elsewhere in the article. */
const UNMISTAKABLE = 100;

const pointOf = ({ loc }: City): Point => [loc.coordinates[0] ?? 0, loc.coordinates[1] ?? 0];

/**
 * Gives each place its coordinates that can be told from others of its name: by what stands beside the name, by the other
 * places of the article, or because nobody means another. What can't be told is to review, with the reason; what the atlas
 * doesn't know stays as it is. Coordinates that an editor has set stay.
 */
export function locatePlaces(places: readonly Place[], named: Named, atlas: Atlas): Place[] {
  const reader = new PlaceReader(named, atlas);
  return places.map(place => {
    if (place.coordinates || place.addedBy) return place;
    const reading = reader.read(place);
    if (!reading) return place;
    if ('several' in reading) {
      const reason = place.reason ?? severalCalled(place.name, reading.several);
      return { ...place, review: true, reason };
    }
    const [longitude, latitude] = reading.at.map(degrees => Math.round(degrees * 1000) / 1000) as Point;
    return { ...place, kind: reading.kind, coordinates: { latitude, longitude } };
  });
}

const MOST_NAMED = 3;

function severalCalled(name: string, several: readonly string[]): string {
  const shown = several.slice(0, MOST_NAMED).join(', ');
  return inEnglish('several-places', {
    count: several.length,
    name,
    places: `${shown}${several.length > MOST_NAMED ? ' …' : ''}`,
  });
}

class PlaceReader {
  readonly #named: Named;
  readonly #atlas: Atlas;
  readonly #byStart: ReadonlyMap<number, PlaceMention>;
  readonly #byKey: ReadonlyMap<string, PlaceMention[]>;
  readonly #neighbours: Neighbours;
  /** Two letters of the countries and of the states that the article names beyond doubt. */
  readonly #countries = new Set<string>();
  readonly #states = new Set<string>();
  readonly #others: ReadonlyMap<string, string[]>;

  constructor(named: Named, atlas: Atlas) {
    this.#named = named;
    this.#atlas = atlas;
    this.#byStart = new Map(named.mentions.map(mention => [mention.start, mention]));
    this.#byKey = grouped(named.mentions, ({ key }) => [key]);
    this.#others = othersOf(named.language);
    this.#neighbours = neighboursOf(named, atlas, name => this.#countriesCalled([name]));
    for (const mentions of this.#byKey.values()) {
      const names = namesOf(mentions);
      const [countries, states] = [this.#countriesCalled(names), this.#statesCalled(names)];
      const { kind } = mentions[0]!;
      if (kind === 'country' && countries.length === 1 && !states.length) this.#countries.add(countries[0]!);
      if (kind === 'state' && states.length === 1 && !countries.length && !this.#isTown(names))
        this.#states.add(states[0]!);
    }
    for (const state of this.#neighbours.states) this.#states.add(state);
    for (const country of this.#neighbours.countries) this.#countries.add(country);
    if (this.#states.size) this.#countries.add('US');
  }

  read(place: Place): Reading | undefined {
    const mentions = place.evidence.flatMap(({ start }) => this.#byStart.get(start) ?? []);
    const named = mentions[0] ? this.#byKey.get(mentions[0].key)! : [];
    // Of another name by now it is another place than what the passage names
    const all = isCalled(place, named) ? named : [];
    const names = all.length ? namesOf(all) : [place.name];
    const beside = this.#neighbours.beside(all);
    const kind = all[0]?.kind ?? (named.length ? 'unknown' : (place.kind ?? 'unknown'));
    const countries = beside.length ? [] : this.#countriesCalled(names);
    const states = beside.length ? [] : this.#statesCalled(names);
    if (countries.length && states.length) return this.#stateOrCountry(all, countries, states[0]!, place.name);
    if (countries.length > 1) return { several: countries.map(code => this.#atlas.countryName(code, 'en')) };
    if (countries.length) return this.#area(this.#atlas.countries, countries[0]!, 'country');
    if (kind === 'country') return undefined;
    if (kind === 'state' && states.length) return this.#area(this.#atlas.states, states[0]!, 'state');
    const towns = this.#towns(names, kind, beside);
    if (states.length && towns.length) return this.#stateOrTown(all, states[0]!, towns, place.name);
    if (states.length) return this.#area(this.#atlas.states, states[0]!, 'state');
    return this.#town(towns, kind, beside.length > 0);
  }

  #area(areas: Atlas['countries'], code: string, kind: 'country' | 'state'): Reading | undefined {
    const area = areas.find(each => each.code === code);
    return area && { kind, at: area.middle };
  }

  #countriesCalled(names: readonly string[]): string[] {
    const { tag } = this.#named.language;
    return [
      ...new Set(names.flatMap(name => this.#others.get(nameKey(name)) ?? this.#atlas.countriesCalled(name, tag))),
    ];
  }

  #statesCalled(names: readonly string[]): string[] {
    const keys = new Set(names.map(nameKey));
    return this.#atlas.states.flatMap(({ name, code }) => (keys.has(nameKey(name)) ? code : []));
  }

  /** A state's name that is a town's as well: "New York". */
  #isTownsName = (region: string): boolean => {
    const state = this.#atlas.states.find(({ code }) => `US.${code}` === region);
    const named = state ? [state.name, `${state.name} City`] : [];
    return named.some(name => this.#atlas.citiesCalled(name).some(({ population }) => population >= LARGE));
  };

  #isTown = (names: readonly string[]) =>
    names.some(name => this.#atlas.citiesCalled(name).some(({ featureCode }) => featureCode === 'PPLC'));

  /** The towns of a name, of those in one place the largest. */
  #towns(names: readonly string[], kind: string, beside: readonly string[]): City[] {
    const found = [...new Set(names)].flatMap(name => {
      const called = this.#atlas.citiesCalled(name);
      const inFull = kind === 'city' ? this.#atlas.citiesCalled(`${name} City`) : [];
      return [...called, ...inFull.filter(({ population }) => population > LARGE)];
    });
    const large = found
      .filter(({ population }) => (kind === 'region' || kind === 'state' ? population >= LARGE : true))
      .sort((one, other) => other.population - one.population);
    const told = large.filter(
      ({ country, adminCode }) => beside.includes(`US.${adminCode}`) || beside.includes(country),
    );
    // "to Houston, New York, and New Jersey" is a list
    const isTold = beside.length > 0 && (told.length > 0 || !beside.some(this.#isTownsName));
    const fitting = isTold ? told : large;
    const apart: City[] = [];
    for (const city of fitting) {
      const isOneWith = (other: City) => kilometresBetween(pointOf(city), pointOf(other)) < ONE_PLACE;
      if (!apart.some(isOneWith)) apart.push(city);
    }
    return apart;
  }

  #isBeside = ({ country, adminCode }: City): boolean =>
    country === 'US' ? this.#states.has(adminCode) : this.#countries.has(country);

  #town(towns: readonly City[], kind: string, isTold: boolean): Reading | undefined {
    const [largest, next] = towns;
    // What a language knows as a town is no village of that name: the atlas has the town by another, "Köln"
    if (!largest || (kind === 'city' && !isTold && largest.population < FEWEST)) return undefined;
    const found = (city: City): Reading => ({ kind: 'city', at: pointOf(city) });
    const several = () => ({ several: towns.map(city => this.#where(city)) });
    const inNamed = towns.filter(this.#isBeside);
    if (!next) {
      const isNear = isTold || inNamed.length || (largest.country === 'US' && this.#countries.has('US'));
      return isNear || largest.population >= WELL_KNOWN ? found(largest) : undefined;
    }
    const times = (one: City, other: City) => one.population / Math.max(1, other.population);
    if (times(largest, next) >= FAR_LARGER && largest.population >= WELL_KNOWN) {
      const isMistakable = inNamed.some(city => city !== largest && times(largest, city) < UNMISTAKABLE);
      return !this.#isBeside(largest) && isMistakable ? several() : found(largest);
    }
    const [first, second] = inNamed;
    if (!first || (second && times(first, second) < FAR_LARGER)) return several();
    // Of a far larger one the country would not have to be named
    return largest !== first && largest.population >= WELL_KNOWN && times(largest, first) >= FAR_LARGER
      ? several()
      : found(first);
  }

  /** "Georgia". */
  #stateOrCountry(
    mentions: readonly PlaceMention[],
    countries: readonly string[],
    state: string,
    name: string,
  ): Reading | undefined {
    const near = this.#neighbours.of(mentions);
    const hasTown = (isIn: (city: City) => boolean) =>
      [...this.#byKey.values()].some(([mention]) =>
        this.#atlas.citiesCalled(mention!.name).some(city => isIn(city) && city.population >= WELL_KNOWN),
      );
    const asState = near.has('state') || hasTown(({ country, adminCode }) => country === 'US' && adminCode === state);
    const asCountry = near.has('country') || hasTown(({ country }) => countries.includes(country));
    if (asState === asCountry) {
      const { countryName } = this.#atlas;
      return { several: [`${name} in the United States`, ...countries.map(code => countryName(code, 'en'))] };
    }
    return asState
      ? this.#area(this.#atlas.states, state, 'state')
      : this.#area(this.#atlas.countries, countries[0]!, 'country');
  }

  /** "New York", "Washington". */
  #stateOrTown(
    mentions: readonly PlaceMention[],
    state: string,
    towns: readonly City[],
    name: string,
  ): Reading | undefined {
    const [largest] = towns as [City];
    const near = this.#neighbours.of(mentions);
    const isNamedInFull = [...this.#byKey.values()].some(([mention]) => {
      const isOther = mention!.key !== mentions[0]?.key && mention!.kind !== 'state' && mention!.kind !== 'country';
      // Its own longer name, or one of its parts
      const cities = isOther ? this.#atlas.citiesCalled(mention!.name) : [];
      return cities.some(
        city => city.population >= LARGE && kilometresBetween(pointOf(city), pointOf(largest)) < ONE_PLACE,
      );
    });
    const asState = near.has('state') || near.has('within') || this.#neighbours.amongStates(mentions);
    const asTown = near.has('city') || isNamedInFull || (largest.featureCode === 'PPLC' && !asState);
    if (asState === asTown || (asState && !near.has('state') && !near.has('within')))
      return { several: [`${name}, the state`, `${name}, the city`] };
    return asState ? this.#area(this.#atlas.states, state, 'state') : { kind: 'city', at: pointOf(largest) };
  }

  #where({ country, adminCode }: City): string {
    const state = country === 'US' && this.#atlas.states.find(({ code }) => code === adminCode);
    return state ? state.name : this.#atlas.countryName(country, 'en');
  }
}

const namesOf = (mentions: readonly PlaceMention[]): string[] => [
  ...new Set([...mentions.map(({ name }) => name), ...mentions.map(({ key }) => key)]),
];

const isCalled = ({ name }: Place, mentions: readonly PlaceMention[]) =>
  namesOf(mentions).some(each => nameKey(each) === nameKey(name));

/** What a language calls countries beyond what the standards list. */
function othersOf({ places }: Named['language']): ReadonlyMap<string, string[]> {
  const others = new Map<string, string[]>();
  for (const [code, list] of Object.entries(places.otherCountryNames ?? {})) {
    for (const name of list.split('|')) {
      const key = nameKey(name);
      others.set(key, [...(others.get(key) ?? []), code]);
    }
  }
  return others;
}
