import { define } from '../../ui/elements/define.js';
import { QuizElement } from '../../ui/elements/quiz-element.js';
import { choiceStyles, choiceView } from '../../ui/views/choice.js';

/**
 * Asks who said each quotation of the article.
 *
 * @summary Quotation to speaker.
 */
export class WhoSaidIt extends QuizElement {
  static override styles = [...QuizElement.styles, choiceStyles];

  protected readonly asks = 'who-said-it';
  protected override readonly views = { choice: choiceView };
}

define('who-said-it', WhoSaidIt);

declare global {
  interface HTMLElementTagNameMap {
    'who-said-it': WhoSaidIt;
  }
}
