import { html, type TemplateResult } from 'lit';
import { mapOf } from '../../pack/check-map.js';
import type { ContentPack, Evidence, Place } from '../../pack/types.js';
import { define } from '../../ui/elements/define.js';
import { provideControllers } from '../../ui/deferred/controllers.js';
import { controllers } from '../../ui/controllers/index.js';
import { addWordsOfMaps } from '../../ui/locales/en-maps.js';
import { resultStyles } from '../../ui/look/result-styles.js';
import { credit, distance, drawMap, mapStyles, on, pointsOf } from '../../ui/views/map.js';
import { renderFold, renderOrigin, renderPassage } from '../../ui/views/passages.js';
import { room } from '../../ui/look/room.js';
import { WidgetElement } from '../../ui/elements/widget-element.js';
import { storyMapStyles } from './story-map.styles.js';

interface Spot {
  place: Place;
  x: number;
  y: number;
}

/** The places that the pack's map has room for, in the article's order. */
function spotsOf({ places, ...pack }: ContentPack): Spot[] {
  const points = pointsOf(mapOf(pack));
  return places.flatMap(place => {
    const point = points.get(place.id);
    return point && !place.review ? { place, x: point.x, y: point.y } : [];
  });
}

/** Units of the map between two marks that can be told apart in a narrow column. */
const APART = 30;

/** Those that lie too near to one another for a mark each are together. */
function groupsOf(spots: readonly Spot[]): Spot[][] {
  const groups: Spot[][] = [];
  for (const spot of spots) {
    const near = groups.find(([first]) => distance(first!, spot) < APART);
    if (near) near.push(spot);
    else groups.push([spot]);
  }
  return groups;
}

/** So few places are shown with their passages: there is room for them. */
const FEW = 2;

const isArea = ({ place: { kind } }: Spot) => kind === 'country' || kind === 'state' || kind === 'region';

/**
 * Where the article happens: its places on a small map that comes with the pack, and as a list, each with the passage that
 * names it. No tiles are loaded for it.
 *
 * @summary The places on a map.
 * @csspart map - The drawing.
 * @csspart places - The list of all places.
 * @csspart place - One of them.
 */
export class StoryMapElement extends WidgetElement {
  static override styles = [...WidgetElement.styles, resultStyles, mapStyles, storyMapStyles, room(34, 41)];

  override canShow(pack: ContentPack): boolean {
    return spotsOf(pack).length > 0;
  }

  protected override renderReady(): TemplateResult {
    const { lang, map } = this.shown!;
    const spots = spotsOf(this.shown!);
    const groups = groupsOf(spots);
    const passages = (name: string, shown: Evidence[]) =>
      spots.length > FEW ? renderFold(this, name, shown) : shown.map(each => renderPassage(this, each));
    const mark = (group: Spot[], number: number, style = '') =>
      html`<span class="mark" aria-hidden="true" data-area=${group.every(isArea)} .style=${style}>${number}</span>`;
    return html`${this.renderHeader()}
      <div class="mapped">
        ${drawMap(
          map!,
          lang,
          groups.map(([first]) => first!),
          groups.map((group, index) => mark(group, index + 1, on(map!, group[0]!))),
        )}
        <ol part="places" role="list">
          ${groups.flatMap((group, index) =>
            group.map(
              ({ place: { name, evidence, addedBy } }) =>
                html`<li part="place">
                  ${mark(group, index + 1)}
                  <div>
                    <strong lang=${lang} dir="auto">${name}</strong>
                    ${renderOrigin(this, { addedBy })} ${passages(name, evidence.slice(0, 1))}
                  </div>
                </li>`,
            ),
          )}
        </ol>
        ${credit}
      </div>`;
  }
}

addWordsOfMaps();
provideControllers(controllers);
define('story-map', StoryMapElement);

declare global {
  interface HTMLElementTagNameMap {
    'story-map': StoryMapElement;
  }
}
