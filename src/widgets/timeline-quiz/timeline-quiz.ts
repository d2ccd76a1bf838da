import type { PropertyValues } from 'lit';
import { define } from '../../ui/elements/define.js';
import { addWordsOfKinds } from '../../ui/locales/en-kinds.js';
import { QuizWithMore } from '../../ui/elements/quiz-with-more.js';
import { room } from '../../ui/look/room.js';
import { timelineStyles } from '../../ui/views/timeline.js';
import { arrangeRows, orderStyles, orderView } from '../../ui/views/order.js';

/**
 * Asks for the order of the article's events, then draws them to scale.
 *
 * @summary Put events in order: by dragging, by tapping, by keyboard.
 * @csspart timeline - The line that is drawn once it is answered.
 * @csspart event - One event on it.
 * @csspart picture - The question's picture, with its credit.
 */
export class TimelineQuiz extends QuizWithMore {
  static override styles = [...QuizWithMore.styles, orderStyles, timelineStyles, room(47, 36)];

  protected readonly asks = 'timeline-quiz';
  protected override readonly views = { order: this.withMore(orderView) };

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
