import type { PropertyValues } from 'lit';
import { define } from '../../ui/elements/define.js';
import { addWordsOfKinds } from '../../ui/locales/en-kinds.js';
import { QuizElement } from '../../ui/elements/quiz-element.js';
import { room } from '../../ui/look/room.js';
import { timelineStyles } from '../../ui/views/timeline.js';
import { arrangeRows, orderStyles, orderView } from '../../ui/views/order.js';

/**
 * Asks for the order of the article's events, then draws them to scale.
 *
 * @summary Put events in order: by dragging, by tapping, by keyboard.
 * @csspart timeline - The line that is drawn once it is answered.
 * @csspart event - One event on it.
 */
export class TimelineQuiz extends QuizElement {
  static override styles = [...QuizElement.styles, orderStyles, timelineStyles, room(47, 36)];

  protected readonly asks = 'timeline-quiz';
  protected override readonly views = { order: orderView };

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    arrangeRows(this.renderRoot);
  }
}

addWordsOfKinds();
define('timeline-quiz', TimelineQuiz);

declare global {
  interface HTMLElementTagNameMap {
    'timeline-quiz': TimelineQuiz;
  }
}
