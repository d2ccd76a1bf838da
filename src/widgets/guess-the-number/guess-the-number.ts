import { gapStyles, sentence } from '../../ui/views/gap.js';
import { define } from '../../ui/elements/define.js';
import { addWordsOfKinds } from '../../ui/locales/en-kinds.js';
import { QuizElement } from '../../ui/elements/quiz-element.js';
import { room } from '../../ui/look/room.js';
import { numberStyles, numberView } from '../../ui/views/number.js';

/**
 * Asks for a number that the article gives; the nearer the guess, the better the score.
 *
 * @summary Guess a number of the article on a slider.
 * @csspart slider - The slider.
 * @csspart number - The field to type into.
 */
export class GuessTheNumber extends QuizElement {
  static override styles = [...QuizElement.styles, gapStyles, numberStyles, room(36, 29)];

  protected readonly asks = 'guess-the-number';
  protected override readonly sentence = sentence;
  protected override readonly views = { number: numberView };
}

addWordsOfKinds();
define('guess-the-number', GuessTheNumber);

declare global {
  interface HTMLElementTagNameMap {
    'guess-the-number': GuessTheNumber;
  }
}
