import { gapStyles, sentence } from '../../ui/views/gap.js';
import { define } from '../../ui/elements/define.js';
import { addWordsOfKinds } from '../../ui/locales/en-kinds.js';
import { QuizWithMore } from '../../ui/elements/quiz-with-more.js';
import { room } from '../../ui/look/room.js';
import { numberStyles, numberView } from '../../ui/views/number.js';

/**
 * Asks for a number that the article gives; the nearer the guess, the better the score.
 *
 * @summary Guess a number of the article on a slider.
 * @csspart slider - The slider.
 * @csspart number - The field to type into.
 * @csspart picture - The question's picture, with its credit.
 */
export class GuessTheNumber extends QuizWithMore {
  static override styles = [...QuizWithMore.styles, gapStyles, numberStyles, room(36, 29)];

  protected readonly asks = 'guess-the-number';
  protected override readonly sentence = sentence;
  protected override readonly views = { number: this.withMore(numberView) };
}

addWordsOfKinds();
define('guess-the-number', GuessTheNumber);

declare global {
  interface HTMLElementTagNameMap {
    'guess-the-number': GuessTheNumber;
  }
}
