import { expect } from '@open-wc/testing';
import { areaOf, clipLine, clipRing, holds, kilometresBetween, middleOf, simplified } from '../../src/maps/geometry.js';
import { bordersOf, linesOf, pointsOf, type Line, type Topology } from '../../src/maps/topology.js';

const square: Line = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
];

describe('shapes of a map', () => {
  it('are cut to a box', () => {
    expect(areaOf(clipRing(square, [5, 5, 20, 20]))).to.equal(25);
    expect(areaOf(clipRing(square, [-5, -5, 20, 20]))).to.equal(100);
    expect(clipRing(square, [20, 20, 30, 30])).to.deep.equal([]);
  });

  it('lose no line that crosses the box', () => {
    const line: Line = [
      [-9, 1],
      [-5, 1],
      [5, 1],
      [15, 1],
      [20, 1],
    ];
    const [part] = clipLine(line, [0, 0, 10, 10]);
    expect(part).to.deep.equal([
      [-5, 1],
      [5, 1],
      [15, 1],
    ]);
  });

  it('are as near as was asked once they are simpler, and keep their ends', () => {
    const line: Line = Array.from({ length: 101 }, (_, x) => [x, Math.sin(x / 10)]);
    const rough = simplified(line, 0.2);
    expect(rough.length).to.be.within(5, 40);
    expect([rough[0], rough.at(-1)]).to.deep.equal([line[0], line.at(-1)]);
    expect(simplified(line, 5)).to.have.length(2);
  });

  it('know what lies in them, and where their middle is', () => {
    expect(holds(square, [5, 5])).to.be.true;
    expect(holds(square, [11, 5])).to.be.false;
    const [x, y] = middleOf(square);
    expect(Math.hypot(x - 5, y - 5)).to.be.below(1);
  });

  it('are kilometres apart', () => {
    expect(kilometresBetween([2.35, 48.85], [-0.13, 51.51])).to.be.closeTo(344, 5);
  });

  it('meet in the arcs that two have, and go on beyond the 180th meridian', () => {
    const topology: Topology = {
      transform: { scale: [0.5, 0.5], translate: [-180, 0] },
      arcs: [
        [
          [719, 0],
          [-718, 10],
          [0, 10],
        ],
        [
          [1, 20],
          [718, 0],
          [0, -20],
        ],
      ],
      objects: {},
    };
    const ring = pointsOf([0, 1], linesOf(topology));
    expect(ring.map(([x]) => x)).to.deep.equal([179.5, 180.5, 180.5, 179.5]);
    const shapes = [
      { type: 'Polygon', arcs: [[0, 1]] },
      { type: 'MultiPolygon', arcs: [[[~1, 2]]] },
    ];
    expect(bordersOf(shapes)).to.deep.equal([1]);
  });
});
