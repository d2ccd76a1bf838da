import { expect } from '@open-wc/testing';
import { frameAround, projection, WIDTH, type Spot } from '../../src/maps/frame.js';
import type { Point } from '../../src/maps/topology.js';

const spot = (x: number, y: number, weight = 1, reach = 0): Spot => ({ at: [x, y], weight, reach });

/** Where a place lies on the map around some places. */
function placed(spots: Spot[], point: Point): Point {
  const { frame } = frameAround(spots);
  const onCopy: Point = [point[0] + Math.round((frame.center[0] - point[0]) / 360) * 360, point[1]];
  return projection(frame)(onCopy);
}

describe('the frame of a map', () => {
  it('has all places in it, north up and east to the right', () => {
    const [london, rome]: Point[] = [
      [0, 51.5],
      [12.5, 41.9],
    ];
    const spots = [london, rome].map(([x, y]) => spot(x, y));
    const [[x1, y1], [x2, y2]] = [placed(spots, london), placed(spots, rome)];
    expect(x1).to.be.within(0, x2);
    expect(x2).to.be.within(x1 + 50, WIDTH);
    expect(y1).to.be.below(y2 - 50);
  });

  it('goes across the 180th meridian where that is nearer', () => {
    const spots = [spot(178.4, -18.1), spot(-171.8, -13.8)];
    const { frame } = frameAround(spots);
    expect(WIDTH / frame.scale, 'degrees').to.be.below(40);
    expect(placed(spots, [178.4, -18.1])[0]).to.be.below(placed(spots, [-171.8, -13.8])[0]);
  });

  it('leaves out what is far away and hardly named', () => {
    const near = [spot(31, 50, 4), spot(36, 50, 3), spot(33, 47, 2)];
    expect(frameAround([...near, spot(39, 21, 1)]).shown).to.deep.equal(near);
    expect(frameAround([...near, spot(39, 21, 9)]).shown).to.have.length(4);
  });

  it('shows what is around a single town', () => {
    const { frame } = frameAround([spot(10, 50)]);
    expect(frame.height / frame.scale, 'degrees from top to bottom').to.be.within(4, 10);
  });

  it('ends where there is hardly any land', () => {
    const { frame } = frameAround([spot(-150, 60), spot(30, -30), spot(100, 30), spot(170, -40)]);
    expect(frame.width).to.equal(WIDTH);
    expect(frame.height).to.be.below(260);
  });
});
