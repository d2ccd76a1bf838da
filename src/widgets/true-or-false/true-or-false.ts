import { define } from '../../ui/elements/define.js';
import { addWordsOfKinds } from '../../ui/locales/en-kinds.js';
import { QuizWithMore } from '../../ui/elements/quiz-with-more.js';
import { room } from '../../ui/look/room.js';
import { choiceStyles } from '../../ui/views/choice.js';
import { pairStyles, trueFalseView } from '../../ui/views/true-false.js';

/**
 * Asks whether a statement is what the article says; a false one differs from it in one detail, which is told after the answer.
 *
 * @summary True by the article, or one detail changed.
 * @csspart picture - The question's picture, with its credit.
 */
export class TrueOrFalse extends QuizWithMore {
  static override styles = [...QuizWithMore.styles, choiceStyles, pairStyles, room(24, 16)];

  protected readonly asks = 'true-or-false';
  protected override readonly views = { 'true-false': this.withMore(trueFalseView) };
}

addWordsOfKinds();
define('true-or-false', TrueOrFalse);

declare global {
  interface HTMLElementTagNameMap {
    'true-or-false': TrueOrFalse;
  }
}
