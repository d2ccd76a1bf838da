import type { Line, Point } from './topology.js';

/** Left, top, right, bottom; in degrees west, south, east, north. */
export type Box = [number, number, number, number];

export function boxOf(points: readonly Point[]): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    if (x < box[0]) box[0] = x;
    if (y < box[1]) box[1] = y;
    if (x > box[2]) box[2] = x;
    if (y > box[3]) box[3] = y;
  }
  return box;
}

export const inBox = ([left, top, right, bottom]: Box, [x, y]: Point): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

export const overlaps = (one: Box, other: Box): boolean =>
  one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3];

/** Twice what the ring holds would be its shoelace sum; its sign tells which way it runs. */
export function areaOf(ring: Line): number {
  let sum = 0;
  for (let at = 0, last = ring.length - 1; at < ring.length; last = at++)
    sum += ring[last]![0] * ring[at]![1] - ring[at]![0] * ring[last]![1];
  return Math.abs(sum) / 2;
}

/** By the even-odd rule. */
export function holds(ring: Line, [x, y]: Point): boolean {
  let inside = false;
  for (let at = 0, last = ring.length - 1; at < ring.length; last = at++) {
    const [[x1, y1], [x2, y2]] = [ring[at]!, ring[last]!];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

const GRID = 16;

/** A place well within a ring, where a name can stand: of a grid the one farthest from the ring's line. */
export function middleOf(ring: Line): Point {
  const [left, top, right, bottom] = boxOf(ring);
  const line = simplified(ring, (right - left) / 100);
  let best: Point = [(left + right) / 2, (top + bottom) / 2];
  let most = -1;
  for (let row = 1; row < GRID; row++) {
    for (let column = 1; column < GRID; column++) {
      const point: Point = [left + ((right - left) * column) / GRID, top + ((bottom - top) * row) / GRID];
      if (!holds(line, point)) continue;
      const room = Math.min(...line.map((end, at) => awayFrom(point, line[(at || line.length) - 1]!, end)));
      if (room > most) [most, best] = [room, point];
    }
  }
  return best;
}

/** What of a ring lies in a box (Sutherland and Hodgman): its line runs along the box's edge where it leaves it. */
export function clipRing(ring: Line, [left, top, right, bottom]: Box): Line {
  const edges: [isIn: (point: Point) => boolean, axis: 0 | 1, value: number][] = [
    [([x]) => x >= left, 0, left],
    [([x]) => x <= right, 0, right],
    [([, y]) => y >= top, 1, top],
    [([, y]) => y <= bottom, 1, bottom],
  ];
  let points = ring;
  for (const [isIn, axis, value] of edges) {
    const kept: Line = [];
    points.forEach((point, at) => {
      const before = points[(at || points.length) - 1]!;
      if (isIn(point) !== isIn(before)) kept.push(crossing(before, point, axis, value));
      if (isIn(point)) kept.push(point);
    });
    points = kept;
  }
  return points;
}

function crossing(from: Point, to: Point, axis: 0 | 1, value: number): Point {
  const share = (value - from[axis]) / (to[axis] - from[axis]);
  const other = from[1 - axis]! + share * (to[1 - axis]! - from[1 - axis]!);
  return axis === 0 ? [value, other] : [other, value];
}

/** The stretches of a line that have a point in a box. */
export function clipLine(line: Line, box: Box): Line[] {
  const isIn = (point: Point) => inBox(box, point);
  const parts: Line[] = [];
  let part: Line = [];
  line.forEach((point, at) => {
    const isNear = isIn(point) || (at > 0 && isIn(line[at - 1]!)) || (line[at + 1] && isIn(line[at + 1]!));
    if (isNear) part.push(point);
    else if (part.length) {
      parts.push(part);
      part = [];
    }
  });
  if (part.length) parts.push(part);
  return parts.filter(({ length }) => length > 1);
}

/** The line with no more points than it takes to stay within a distance of what it was (Douglas and Peucker). */
export function simplified(line: Line, distance: number): Line {
  if (line.length < 3) return line;
  const kept = new Uint8Array(line.length);
  kept[0] = kept[line.length - 1] = 1;
  const open: [number, number][] = [[0, line.length - 1]];
  for (let stretch = open.pop(); stretch; stretch = open.pop()) {
    const [from, to] = stretch;
    let [farthest, most] = [0, distance ** 2];
    for (let at = from + 1; at < to; at++) {
      const away = awayFrom(line[at]!, line[from]!, line[to]!);
      if (away > most) [farthest, most] = [at, away];
    }
    if (!farthest) continue;
    kept[farthest] = 1;
    open.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, at) => kept[at]);
}

/** How far a point is from a stretch, squared. */
function awayFrom([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const share = length ? Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length)) : 0;
  return (x - x1 - share * dx) ** 2 + (y - y1 - share * dy) ** 2;
}

/** How much shorter a degree of longitude is than one of latitude there. */
export const narrowing = (latitude: number): number => Math.cos((latitude * Math.PI) / 180);

const DEGREE = Math.PI / 180;

/** Kilometres between two places, in degrees. */
export function kilometresBetween([lon1, lat1]: Point, [lon2, lat2]: Point): number {
  const half = (from: number, to: number) => Math.sin(((to - from) * DEGREE) / 2) ** 2;
  const share = half(lat1, lat2) + Math.cos(lat1 * DEGREE) * Math.cos(lat2 * DEGREE) * half(lon1, lon2);
  return 12_742 * Math.asin(Math.sqrt(share));
}
