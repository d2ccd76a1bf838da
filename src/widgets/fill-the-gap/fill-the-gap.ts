import { define } from '../../ui/elements/define.js';
import { addWordsOfKinds } from '../../ui/locales/en-kinds.js';
import { room } from '../../ui/look/room.js';
import { QuizElement } from '../../ui/elements/quiz-element.js';
import { choiceStyles, choiceView } from '../../ui/views/choice.js';
import { gapStyles, sentence } from '../../ui/views/gap.js';

/**
 * Asks for the name that was left out of a sentence of the article.
 *
 * @summary A sentence of the article with a name left out.
 */
export class FillTheGap extends QuizElement {
  static override styles = [...QuizElement.styles, choiceStyles, gapStyles, room(30, 20)];

  protected readonly asks = 'fill-the-gap';
  protected override readonly sentence = sentence;
  protected override readonly views = { gap: choiceView };
}

addWordsOfKinds();
define('fill-the-gap', FillTheGap);

declare global {
  interface HTMLElementTagNameMap {
    'fill-the-gap': FillTheGap;
  }
}
