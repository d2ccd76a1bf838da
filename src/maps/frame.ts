import { narrowing, type Box } from './geometry.js';
import type { Point } from './topology.js';

/** Something that a map may show. */
export interface Spot {
  at: Point;
  /** How often the article names it. */
  weight: number;
  /** How far it goes to each side, in degrees: a country is no point. */
  reach: number;
}

/** What part of the earth a map shows, and how large. */
export interface Frame {
  center: Point;
  /** Units of the map a degree of latitude. */
  scale: number;
  width: number;
  height: number;
}

export const WIDTH = 480;
const MOST_HEIGHT = 320;
/** Degrees of latitude from top to bottom at least: a town alone is shown with what is around it. */
const LEAST_DEGREES = 5;
/** Of what is shown, that much again is around it. */
const MARGIN = 1.5;
/** A frame that is so much narrower without a place that the article hardly names does without it. */
const NARROWER = 0.6;
const ENOUGH = 0.65;
/** Degrees: of a smaller frame nothing is too far away. */
const SMALL = 30;
const [SOUTH, NORTH] = [-58, 80];

/** The frame around what the article names most, without what would make all else small; and which of them are in it. */
export function frameAround<Shown extends Spot>(spots: readonly Shown[]): { frame: Frame; shown: Shown[] } {
  const all = weightOf(spots);
  let shown = [...spots];
  for (;;) {
    const now = extentOf(shown);
    if (now.size < SMALL) break;
    const without = shown
      .map(spot => shown.filter(other => other !== spot))
      .map(rest => ({ rest, size: rest.length ? extentOf(rest).size : Infinity }))
      .sort((one, other) => one.size - other.size)[0];
    if (!without || without.size > now.size * NARROWER || weightOf(without.rest) < all * ENOUGH) break;
    shown = without.rest;
  }
  return { frame: frameOf(extentOf(shown)), shown };
}

const weightOf = (spots: readonly Spot[]): number => spots.reduce((sum, { weight }) => sum + weight, 0);

interface Extent {
  west: number;
  east: number;
  south: number;
  north: number;
  size: number;
}

/** The least extent that has all of them, across the 180th meridian where that is less. */
function extentOf(spots: readonly Spot[]): Extent {
  const east = [...spots].map(({ at: [x], reach }) => [x - reach, x + reach] as const);
  const starts = east.map(([from]) => from);
  const [west, end] = starts
    .map(start => {
      const ends = east.map(([from, to]) => to + (from < start - 1e-9 ? 360 : 0));
      return [start, Math.max(...ends)] as const;
    })
    .sort((one, other) => one[1] - one[0] - (other[1] - other[0]))[0]!;
  const south = Math.max(SOUTH, Math.min(...spots.map(({ at, reach }) => at[1] - reach * 0.7)));
  const north = Math.min(NORTH, Math.max(...spots.map(({ at, reach }) => at[1] + reach * 0.7)));
  const span = Math.min(360, end - west);
  return {
    west,
    east: west + span,
    south,
    north,
    size: Math.max(span * narrowing((south + north) / 2), (north - south) * 1.5),
  };
}

function frameOf({ west, east, south, north }: Extent): Frame {
  const narrow = narrowing((south + north) / 2);
  const wide = Math.max((east - west) * narrow, 1e-6) * MARGIN;
  const high = Math.max((north - south) * MARGIN, LEAST_DEGREES);
  const scale = Math.max(Math.min(WIDTH / wide, MOST_HEIGHT / high), WIDTH / (360 * narrow));
  const height = Math.min(MOST_HEIGHT, Math.round((NORTH - SOUTH) * scale));
  // not beyond where there is land
  const half = height / 2 / scale;
  const middle = Math.min(NORTH - half, Math.max(SOUTH + half, (south + north) / 2));
  return { center: [(west + east) / 2, middle], scale, width: WIDTH, height };
}

/** From degrees to units of the map. */
export function projection({ center, scale, width, height }: Frame): (point: Point) => Point {
  const narrow = narrowing(center[1]);
  return ([x, y]) => [(x - center[0]) * narrow * scale + width / 2, (center[1] - y) * scale + height / 2];
}

/** From where a place lies, in degrees, to units of the map, on the copy of the earth that it shows. */
export function placing(frame: Frame): (point: Point) => Point {
  const project = projection(frame);
  return ([x, y]) => project([x + Math.round((frame.center[0] - x) / 360) * 360, y]);
}

/** The part of the earth in degrees, and a little around it. */
export function boxOfFrame({ center: [x, y], scale, width, height }: Frame, margin = 0): Box {
  const narrow = narrowing(y);
  const [wide, high] = [(width / 2 + margin) / scale / narrow, (height / 2 + margin) / scale];
  return [x - wide, y - high, x + wide, y + high];
}
