import { fillTheGap } from '../../quiz/fill-the-gap.js';
import { define } from '../../ui/define.js';
import { QuizElement } from '../../ui/quiz-element.js';
import { choiceStyles, choiceView, gapStyles } from '../../ui/views/choice.js';

/**
 * Asks for the name that was left out of a sentence of the article.
 *
 * @summary A sentence of the article with a name left out.
 */
export class FillTheGap extends QuizElement {
  static override styles = [...QuizElement.styles, choiceStyles, gapStyles];

  protected override readonly source = fillTheGap;
  protected override readonly views = { gap: choiceView };
}

define('fill-the-gap', FillTheGap);

declare global {
  interface HTMLElementTagNameMap {
    'fill-the-gap': FillTheGap;
  }
}
