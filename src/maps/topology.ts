/** A TopoJSON topology, as far as it is read here: quantised arcs, and what polygons are made of them. */
export interface Topology {
  transform?: { scale: readonly number[]; translate: readonly number[] };
  arcs: readonly (readonly (readonly number[])[])[];
  objects: Readonly<Record<string, unknown>>;
}

export interface TopologyShape {
  type: string;
  id?: string | number;
  properties?: { name?: string };
  /** Of a Polygon: rings of indices; of a MultiPolygon: those of each. `~index` runs backwards. */
  arcs?: unknown;
  geometries?: readonly TopologyShape[];
}

/** Longitude and latitude in degrees, or what they became on a map. */
export type Point = [x: number, y: number];

/** A line from one place where shapes meet to the next. */
export type Line = Point[];

const worked = new WeakMap<Topology, readonly Line[]>();

/** The arcs of a topology in degrees, worked out once. */
export function linesOf(topology: Topology): readonly Line[] {
  let lines = worked.get(topology);
  if (!lines) worked.set(topology, (lines = inDegrees(topology)));
  return lines;
}

function inDegrees({ arcs, transform }: Topology): Line[] {
  const [scaleX = 1, scaleY = 1] = transform?.scale ?? [];
  const [moveX = 0, moveY = 0] = transform?.translate ?? [];
  return arcs.map(arc => {
    let [x, y] = [0, 0];
    return arc.map(([first = 0, second = 0]): Point => {
      // quantised arcs tell how far each point is from the one before it
      [x, y] = transform ? [x + first, y + second] : [first, second];
      return [x * scaleX + moveX, y * scaleY + moveY];
    });
  });
}

/** The shapes of an object, collections taken apart. */
export function shapesOf(topology: Topology, name: string): TopologyShape[] {
  const apart = (shape: TopologyShape): TopologyShape[] => shape.geometries?.flatMap(apart) ?? [shape];
  const object = topology.objects[name] as TopologyShape | undefined;
  return object ? apart(object) : [];
}

/** The rings of a shape, as indices of arcs; what lies within another ring is a hole. */
export function ringsOf({ type, arcs }: TopologyShape): number[][] {
  if (type === 'Polygon') return arcs as number[][];
  return type === 'MultiPolygon' ? (arcs as number[][][]).flat() : [];
}

/** The rings of a shape in degrees. */
export const outlinesOf = (shape: TopologyShape, lines: readonly Line[]): Line[] =>
  ringsOf(shape).map(ring => pointsOf(ring, lines));

/** One across the 180th meridian goes on beyond it. */
export function pointsOf(ring: readonly number[], lines: readonly Line[]): Line {
  let turns = 0;
  let before: Point | undefined;
  return ring.flatMap(index => {
    const line = index < 0 ? [...lines[~index]!].reverse() : lines[index]!;
    // the last point is the first one of the next arc
    return line.slice(0, -1).map((point): Point => {
      if (before && Math.abs(point[0] - before[0]) > 180) turns += point[0] < before[0] ? 360 : -360;
      before = point;
      return [point[0] + turns, point[1]];
    });
  });
}

/** Indices of the arcs where two shapes of an object meet. */
export function bordersOf(shapes: readonly TopologyShape[]): number[] {
  const uses = new Map<number, number>();
  for (const shape of shapes) {
    const own = new Set(ringsOf(shape).flatMap(ring => ring.map(index => (index < 0 ? ~index : index))));
    for (const index of own) uses.set(index, (uses.get(index) ?? 0) + 1);
  }
  return [...uses].flatMap(([index, count]) => (count > 1 ? index : []));
}
