import { html, type TemplateResult } from 'lit';
import type { ContentPack, StoryEvent } from '../../pack/types.js';
import { timeSpan } from '../../quiz/edtf.js';
import { define } from '../../ui/elements/define.js';
import { provideControllers } from '../../ui/deferred/controllers.js';
import { controllers } from '../../ui/controllers/index.js';
import { resultStyles } from '../../ui/look/result-styles.js';
import { renderFold, renderOrigin } from '../../ui/views/passages.js';
import { drawTimeline, timelineStyles } from '../../ui/views/timeline.js';
import { room } from '../../ui/look/room.js';
import { WidgetElement } from '../../ui/elements/widget-element.js';

const FEWEST = 2;

const startOf = ({ date = '' }: StoryEvent) => timeSpan(date)?.start ?? Infinity;

/** What has a place on the line, in its order. */
function placed({ events }: ContentPack): StoryEvent[] {
  const known = events.filter(event => startOf(event) < Infinity || event.upcoming);
  return known.sort((a, b) => startOf(a) - startOf(b) || 0);
}

/**
 * The events of the article in their order, drawn to scale, each with the passage that tells of it.
 *
 * @summary What happened when, drawn to scale.
 * @csspart timeline - The line.
 * @csspart event - One event on it.
 */
export class StoryTimeline extends WidgetElement {
  static override styles = [...WidgetElement.styles, resultStyles, timelineStyles, room(50, 49)];

  override canShow(pack: ContentPack): boolean {
    return placed(pack).length >= FEWEST;
  }

  protected override renderReady(): TemplateResult {
    const { strings, uiLang: lang, shown } = this;
    const events = placed(shown!).map(event => ({ ...event, text: event.title }));
    return html`${this.renderHeader()}
    ${drawTimeline(
      events,
      { lang, packLang: shown!.lang, strings },
      event => html`${renderOrigin(this, event)}${renderFold(this, event.text, event.evidence.slice(0, 1))}`,
    )}`;
  }
}

provideControllers(controllers);
define('story-timeline', StoryTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'story-timeline': StoryTimeline;
  }
}
