import type { Place, StoryMap } from '../pack/types.js';
import type { Area, Atlas } from './atlas.js';
import { boxOfFrame, frameAround, placing, projection, type Frame, type Spot } from './frame.js';
import { areaOf, boxOf, clipLine, clipRing, holds, overlaps, simplified, type Box } from './geometry.js';
import { bordersOf, linesOf, outlinesOf, shapesOf, type Line, type Point, type Topology } from './topology.js';

/** In bytes, as JSON. */
const MOST_BYTES = 4_000;
const MOST_PLACES = 12;
/** Around the frame, so that no edge of a shape is seen where it was cut. */
const BEYOND = 6;
/** Units of the map that a line may be off, to begin with. */
const FINE = 0.5;
const COARSER = 1.35;
const ROUGH = 3;
const COARSEST = 40;
/** Smaller land isn't seen, in square units. */
const SEEN = 6;
/** Degrees from side to side, above which the coarse shapes will do. */
const WIDE = 110;
const WIDE_FOR_STATES = 70;
/** Degrees: of a country that is larger, what is around its middle. */
const MOST_REACH = 25;
const MOST_NAMES = 6;
/** Of the frame: a smaller area has no room for its name. */
const NAMED_AREA = 0.03;
/** Units between the name of an area and a place. */
const NEAR = 36;
/** Units that half a letter takes in a narrow column, where a map is 300 pixels wide and its letters as large as elsewhere. */
const HALF_LETTER = 5;

interface PlaceSpot extends Spot {
  place: Place;
  /** Of a country or a state: its own. */
  area: Area | undefined;
}

/** Draws where an article happens: its places, and of land and borders what is around them. Undefined where no place has coordinates. */
export function drawMap(
  pack: { lang: string; places: readonly Place[] },
  text: string,
  atlas: Atlas,
  others: readonly { id: string; at: Point }[] = [],
): StoryMap | undefined {
  const { frame, shown } = frameOf(pack.places, text, atlas) ?? {};
  if (!frame || !shown) return undefined;
  const onMap = placing(frame);
  const ids = new Set(shown.map(({ place }) => place.id));
  const points = [...shown.map(({ place, at }) => ({ id: place.id, at })), ...others.filter(({ id }) => !ids.has(id))]
    .map(({ id, at }) => ({ id, at: onMap(at) }))
    .filter(({ at: [x, y] }) => x >= 0 && x <= frame.width && y >= 0 && y <= frame.height)
    .map(({ id, at: [x, y] }) => ({ id, x: Math.round(x), y: Math.round(y) }));
  const names = namesIn(frame, points, pack.lang, atlas);
  const shapes = shapesIn(frame, atlas);
  const within = (drawn: Shapes, coarsest: number): StoryMap | undefined => {
    for (let distance = FINE; distance < coarsest; distance *= COARSER) {
      const map = { width: frame.width, height: frame.height, ...pathsOf(drawn, distance), names, points };
      if (bytesOf(JSON.stringify(map)) <= MOST_BYTES) return map;
    }
    return undefined;
  };
  // Rather no borders than coasts that nobody knows again
  return within(shapes, ROUGH) ?? within({ ...shapes, borders: [], states: [] }, COARSEST);
}

/** In UTF-8, of which a unit of UTF-16 takes three at most. */
const bytesOf = (text: string): number => text.length + 2 * (text.match(/[^\0-\x7f]/g)?.length ?? 0);

/** What of the article's places a map is about, and the frame around them. */
export function frameOf(
  places: readonly Place[],
  text: string,
  atlas: Atlas,
): { frame: Frame; shown: PlaceSpot[] } | undefined {
  const spots = places
    .filter(({ coordinates, review }) => coordinates && !review)
    .map((place): PlaceSpot => {
      const { longitude, latitude } = place.coordinates!;
      const at: Point = [longitude, latitude];
      const area = areaAround(place.kind, at, atlas);
      const weight = text.split(place.name).length - 1 || 1;
      return { place, at, area, weight, reach: Math.min(MOST_REACH, area?.reach ?? 0) };
    });
  // A country is told by its towns: its own middle is where nothing happens
  const specific = spots.filter(
    ({ place: { kind }, area }) =>
      !area || !spots.some(({ place, at }) => place.kind !== kind && place.kind !== 'country' && area.holds(at)),
  );
  const chosen = specific.sort((one, other) => other.weight - one.weight).slice(0, MOST_PLACES);
  return chosen.length ? frameAround(chosen) : undefined;
}

/** The country that a country's coordinates lie in, the state of a state's. */
function areaAround(kind: Place['kind'], at: Point, { countries, states }: Atlas): Area | undefined {
  if (kind !== 'country' && kind !== 'state') return undefined;
  return (kind === 'country' ? countries : states).find(area => area.holds(at));
}

/** The lines in a frame, in its units. */
interface Shapes {
  land: Line[];
  borders: Line[];
  states: Line[];
}

function shapesIn(frame: Frame, { data }: Atlas): Shapes {
  const [west, , east] = boxOfFrame(frame);
  const world = east - west > WIDE ? data.world : data.worldFine;
  return {
    land: ringsIn(world, 'land', frame),
    borders: linesIn(world, 'countries', frame),
    states: east - west > WIDE_FOR_STATES ? [] : linesIn(data.states, 'states', frame),
  };
}

/** SVG path data in whole units, no more than a distance off. */
function pathsOf({ land, borders, states }: Shapes, distance: number): Pick<StoryMap, 'land' | 'borders' | 'states'> {
  const between = (lines: readonly Line[], off: number) => lines.map(line => pathOf(simplified(line, off))).join('');
  const ofStates = between(states, distance * 1.5);
  return {
    land: land.map(ring => landPath(ring, distance)).join(''),
    borders: between(borders, distance * 2),
    ...(ofStates && { states: ofStates }),
  };
}

function landPath(ring: Line, distance: number): string {
  // A ring has no end: it is taken apart at two places far from one another
  const half = ring.length >> 1;
  const rough = [
    ...simplified(ring.slice(0, half + 1), distance).slice(0, -1),
    ...simplified([...ring.slice(half), ring[0]!], distance).slice(0, -1),
  ];
  if (rough.length < 3 || areaOf(rough) < SEEN + distance ** 2) return '';
  const path = pathOf(rough);
  return path && `${path}z`;
}

const COPIES = [-360, 0, 360];

/** What a topology is made of, taken apart once: rings of an object, or the lines where its shapes meet. */
interface Part {
  line: Line;
  box: Box;
}
const apart = new WeakMap<Topology, Map<string, Part[]>>();

function partsOf(topology: Topology, key: string, make: (lines: readonly Line[]) => Line[]): Part[] {
  let parts = apart.get(topology);
  if (!parts) apart.set(topology, (parts = new Map()));
  let made = parts.get(key);
  if (!made) parts.set(key, (made = make(linesOf(topology)).map(line => ({ line, box: boxOf(line) }))));
  return made;
}

/** Those that a frame shows something of, in its units, on each copy of the earth. */
function inFrame(parts: readonly Part[], frame: Frame): Line[] {
  const project = projection(frame);
  const box = boxOfFrame(frame, BEYOND);
  return COPIES.flatMap(by =>
    parts
      .filter(({ box: [west, south, east, north] }) => overlaps([west + by, south, east + by, north], box))
      .map(({ line }) => line.map(([x, y]) => project([x + by, y]))),
  );
}

const around = ({ width, height }: Frame): Box => [-BEYOND, -BEYOND, width + BEYOND, height + BEYOND];

function ringsIn(topology: Topology, object: string, frame: Frame): Line[] {
  const parts = partsOf(topology, `${object} rings`, lines =>
    shapesOf(topology, object).flatMap(shape => outlinesOf(shape, lines)),
  );
  return inFrame(parts, frame)
    .map(ring => clipRing(ring, around(frame)))
    .filter(({ length }) => length > 2);
}

function linesIn(topology: Topology, object: string, frame: Frame): Line[] {
  const parts = partsOf(topology, `${object} lines`, lines =>
    bordersOf(shapesOf(topology, object)).map(index => lines[index]!),
  );
  return inFrame(parts, frame).flatMap(line => clipLine(line, around(frame)));
}

/** `M12 34l5-6 7 8`: relative, for that is shorter. */
function pathOf(line: Line): string {
  let [x, y] = [0, 0];
  let path = '';
  line.forEach((point, at) => {
    const [toX, toY] = [Math.round(point[0]), Math.round(point[1])];
    const [dx, dy] = [toX - x, toY - y];
    if (at && !dx && !dy) return;
    [x, y] = [toX, toY];
    const before = at === 0 ? 'M' : path.includes('l') ? (dx < 0 ? '' : ' ') : 'l';
    path += `${before}${dx}${dy < 0 ? '' : ' '}${dy}`;
  });
  return path.includes('l') ? path : '';
}

/** The names of the largest areas in view, where they are in no place's way. */
function namesIn(
  frame: Frame,
  points: readonly { x: number; y: number }[],
  lang: string,
  atlas: Atlas,
): StoryMap['names'] {
  const [west, , east] = boxOfFrame(frame);
  const inUnits: Box = [0, 0, frame.width, frame.height];
  const isOfStates = /^en\b/.test(lang) && east - west < WIDE_FOR_STATES / 2;
  const within = (topology: Topology, object: string, areas: readonly Area[], nameOf: (area: Area) => string) =>
    shapesOf(topology, object).flatMap(shape => {
      const name = shape.properties?.name ?? '';
      const area = areas.find(each => each.name === name);
      if (!area) return [];
      const parts = partsOf(topology, `${object} ${name}`, lines => outlinesOf(shape, lines));
      const [largest] = inFrame(parts, frame)
        .map(ring => clipRing(simplified(ring, 2), inUnits))
        .sort((one, other) => areaOf(other) - areaOf(one));
      const size = largest ? areaOf(largest) : 0;
      return size < NAMED_AREA * frame.width * frame.height ? [] : [{ text: nameOf(area), size, ring: largest! }];
    });
  const isUsual = (area: Area) => atlas.countryName(area.code, lang);
  const states = isOfStates ? within(atlas.data.states, 'states', atlas.states, ({ name }) => name) : [];
  const countries = within(atlas.data.world, 'countries', atlas.countries, isUsual).filter(
    ({ text }) => !states.length || text !== atlas.countryName('US', lang),
  );
  const taken: { x: number; y: number }[] = [...points];
  const names: StoryMap['names'] = [];
  for (const { text, ring } of [...states, ...countries].sort((one, other) => other.size - one.size)) {
    if (names.length === MOST_NAMES) break;
    const half = Math.max(...text.split(' ').map(word => word.length)) * HALF_LETTER;
    const middle = roomFor(ring, half, taken, frame);
    if (!middle) continue;
    const [x, y] = middle;
    names.push({ text, x, y });
    taken.push({ x, y }, { x: x - half, y }, { x: x + half, y });
  }
  return names;
}

const GRID = 12;

/**
 * Where in a ring a name is farthest from all that is there, on no coast or border if that can be had; undefined where it
 * would be too near. `half`: how far the name goes to each side.
 */
function roomFor(
  ring: Line,
  half: number,
  taken: readonly { x: number; y: number }[],
  { width, height }: Frame,
): Point | undefined {
  const best: { room: number; at?: Point }[] = [{ room: NEAR }, { room: NEAR }];
  for (let row = 1; row < GRID; row++) {
    for (let column = 1; column < GRID; column++) {
      const [x, y] = [Math.round((width * column) / GRID), Math.round((height * row) / GRID)];
      const isIn = (aside: number) => holds(ring, [x - aside, y]) && holds(ring, [x + aside, y]);
      if (x < half || x > width - half || !isIn(0) || !isIn(NEAR / 2)) continue;
      const edge = Math.min(x, width - x, 2 * y, 2 * (height - y));
      const beside = ({ x: other, y: level }: { x: number; y: number }) =>
        Math.hypot(Math.max(0, Math.abs(other - x) - half) + NEAR / 2, 2 * (level - y));
      const room = Math.min(edge, ...taken.map(beside));
      const whole = +!(isIn(half / 2) && isIn(half));
      if (room > best[whole]!.room) best[whole] = { room, at: [x, y] };
    }
  }
  return best[0]!.at ?? best[1]!.at;
}
