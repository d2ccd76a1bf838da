import { define } from '../../ui/elements/define.js';
import { addWordsOfKinds } from '../../ui/locales/en-kinds.js';
import { room } from '../../ui/look/room.js';
import { QuizWithMore } from '../../ui/elements/quiz-with-more.js';
import { choiceStyles, choiceView } from '../../ui/views/choice.js';
import { gapStyles, sentence } from '../../ui/views/gap.js';

/**
 * Asks for the name that was left out of a sentence of the article.
 *
 * @summary A sentence of the article with a name left out.
 * @csspart picture - The question's picture, with its credit.
 */
export class FillTheGap extends QuizWithMore {
  static override styles = [...QuizWithMore.styles, choiceStyles, gapStyles, room(30, 20)];

  protected readonly asks = 'fill-the-gap';
  protected override readonly sentence = sentence;
  protected override readonly views = { gap: this.withMore(choiceView) };
}

addWordsOfKinds();
define('fill-the-gap', FillTheGap);

declare global {
  interface HTMLElementTagNameMap {
    'fill-the-gap': FillTheGap;
  }
}
