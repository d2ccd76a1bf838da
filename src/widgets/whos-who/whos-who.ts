import { define } from '../../ui/elements/define.js';
import { addWordsOfKinds } from '../../ui/locales/en-kinds.js';
import { QuizWithMore } from '../../ui/elements/quiz-with-more.js';
import { room } from '../../ui/look/room.js';
import { matchStyles, matchView } from '../../ui/views/match.js';

/**
 * Asks which role the article gives to each person.
 *
 * @summary People to roles.
 * @csspart select - The list from which a role is chosen.
 * @csspart picture - The question's picture, with its credit.
 */
export class WhosWho extends QuizWithMore {
  static override styles = [...QuizWithMore.styles, matchStyles, room(42, 33)];

  protected readonly asks = 'whos-who';
  protected override readonly views = { match: this.withMore(matchView) };
}

addWordsOfKinds();
define('whos-who', WhosWho);

declare global {
  interface HTMLElementTagNameMap {
    'whos-who': WhosWho;
  }
}
