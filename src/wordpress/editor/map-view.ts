import { mapOf } from '../../pack/check-map.js';
import type { ContentPack } from '../../pack/types.js';
import { __, Fragment, h } from './wordpress.js';

/** The map of the quiz as its author sees it, with the names of the places. */
export function MapView({ pack }: { pack: ContentPack }) {
  const map = mapOf(pack);
  if (!map) return null;
  const names = new Map(pack.places.map(({ id, name }) => [id, name]));
  const points = map.points.filter(({ id }) => names.has(id));
  return h(
    Fragment,
    null,
    h(
      'svg',
      { className: 'explainer-map', viewBox: `0 0 ${map.width} ${map.height}`, 'aria-hidden': true },
      h('path', { className: 'explainer-map__land', d: map.land }),
      h('path', { className: 'explainer-map__borders', d: `${map.borders}${map.states ?? ''}` }),
      points.map(({ id, x, y }) => h('circle', { key: id, cx: x, cy: y, r: 5 })),
      points.map(({ id, x, y }) =>
        // Beside its dot, on the side that has room
        h(
          'text',
          {
            key: `name-${id}`,
            x: x + (x > map.width / 2 ? -9 : 9),
            y: y + 5,
            textAnchor: x > map.width / 2 ? 'end' : 'start',
          },
          names.get(id),
        ),
      ),
    ),
    h('p', null, __('On the map:', 'explainer-elements'), ' ', points.map(({ id }) => names.get(id)).join(', ')),
  );
}
