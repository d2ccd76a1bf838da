import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { ContentPack } from '../../pack/types.js';
import { isFurther } from '../../pack/further.js';
import { hasMore } from '../../pack/has-more.js';
import { mixed } from '../../quiz/mixed.js';
import type { Answer, Question, QuestionKind } from '../../quiz/types.js';
import { define } from '../../ui/elements/define.js';
import { addWordsOfKinds } from '../../ui/locales/en-kinds.js';
import { QuizElement } from '../../ui/elements/quiz-element.js';
import { room } from '../../ui/look/room.js';
import { timelineStyles } from '../../ui/views/timeline.js';
import { choiceStyles, choiceView } from '../../ui/views/choice.js';
import { gapStyles, sentence } from '../../ui/views/gap.js';
import { matchStyles, matchView } from '../../ui/views/match.js';
import { numberStyles, numberView } from '../../ui/views/number.js';
import { arrangeRows, orderStyles, orderView } from '../../ui/views/order.js';
import { pairStyles, trueFalseView } from '../../ui/views/true-false.js';
import type { More } from '../../ui/views/further.js';
import type { QuestionView } from '../../ui/views/view.js';

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
export class QuickQuiz extends QuizElement {
  static override styles = [
    ...QuizElement.styles,
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
    ...QuizElement.properties,
    plain: { type: Boolean },
    inOrder: { type: Boolean, attribute: 'in-order' },
  };

  /** Only the plain ones, where widgets beside it ask the others. Default: false. */
  plain = false;

  /** Asks in the order of the pack, as an editor has put the questions. Default: false, in an order that the seed decides. */
  inOrder = false;

  protected readonly asks = 'quick-quiz';
  protected override readonly sentence = sentence;
  protected override readonly views: Partial<Record<QuestionKind, QuestionView<never, never>>> & {
    more?: More;
  } = {
    choice: this.#late(choiceView),
    gap: this.#late(choiceView),
    'true-false': this.#late(trueFalseView),
    match: this.#late(matchView),
    number: this.#late(numberView),
    order: this.#late(orderView),
  };

  /** Shows a question with a picture or a clock once there is what shows those. */
  #late<Q extends Question, A extends Answer>(view: QuestionView<Q, A>): QuestionView<Q, A> {
    return (question, asking) =>
      hasMore(question)
        ? (this.views.more?.(question as never, asking as never, view as never) as TemplateResult)
        : view(question, asking);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    arrangeRows(this.renderRoot);
  }

  protected override findQuestions(pack: ContentPack, seed?: string): readonly Question[] {
    const drawn = this.draw(pack, seed, !this.plain);
    if (drawn.some(question => hasMore(question) || isFurther(question)))
      this.withController(() => this.controller!.withFurther(this.views));
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
