import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { ContentPack } from '../../pack/types.js';
import { mixed } from '../../quiz/mixed.js';
import type { Question } from '../../quiz/types.js';
import { define } from '../../ui/elements/define.js';
import { addWordsOfKinds } from '../../ui/locales/en-kinds.js';
import { QuizWithMore } from '../../ui/elements/quiz-with-more.js';
import { room } from '../../ui/look/room.js';
import { timelineStyles } from '../../ui/views/timeline.js';
import { choiceStyles, choiceView } from '../../ui/views/choice.js';
import { gapStyles, sentence } from '../../ui/views/gap.js';
import { matchStyles, matchView } from '../../ui/views/match.js';
import { numberStyles, numberView } from '../../ui/views/number.js';
import { arrangeRows, orderStyles, orderView } from '../../ui/views/order.js';
import { pairStyles, trueFalseView } from '../../ui/views/true-false.js';

/**
 * The best questions of all kinds, plain ones of multiple choice first.
 *
 * @summary A mix of all kinds of questions.
 * @csspart timeline - The events, drawn to scale.
 * @csspart event - One of them.
 * @csspart slider - The slider.
 * @csspart number - The field to type into.
 * @csspart select - A list to choose from, where people are matched to roles.
 * @csspart words - The field to write an answer into.
 * @csspart picture - The question's picture, with its credit.
 */
export class QuickQuiz extends QuizWithMore {
  static override styles = [
    ...QuizWithMore.styles,
    choiceStyles,
    gapStyles,
    pairStyles,
    matchStyles,
    numberStyles,
    orderStyles,
    timelineStyles,
    room(36, 24),
  ];

  /** @internal */
  static override properties: PropertyDeclarations = {
    ...QuizWithMore.properties,
    plain: { type: Boolean },
    inOrder: { type: Boolean, attribute: 'in-order' },
  };

  /** Only the plain ones, where widgets beside it ask the others. Default: false. */
  plain = false;

  /** Asks in the order of the pack, as an editor has put the questions. Default: false, in an order that the seed decides. */
  inOrder = false;

  protected readonly asks = 'quick-quiz';
  protected override readonly sentence = sentence;
  protected override readonly views = {
    choice: this.withMore(choiceView),
    gap: this.withMore(choiceView),
    'true-false': this.withMore(trueFalseView),
    match: this.withMore(matchView),
    number: this.withMore(numberView),
    order: this.withMore(orderView),
  };

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    arrangeRows(this.renderRoot);
  }

  protected override findQuestions(pack: ContentPack, seed?: string): readonly Question[] {
    const drawn = this.draw(pack, seed, !this.plain);
    if (!this.inOrder) return mixed(drawn);
    const byId = new Map(drawn.map(question => [question.id, question]));
    return pack.questions.flatMap(({ id }) => byId.get(id) ?? []);
  }
}

addWordsOfKinds();
define('quick-quiz', QuickQuiz);

declare global {
  interface HTMLElementTagNameMap {
    'quick-quiz': QuickQuiz;
  }
}
