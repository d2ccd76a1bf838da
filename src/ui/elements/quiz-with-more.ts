import type { TemplateResult } from 'lit';
import { isFurther } from '../../pack/further.js';
import { hasMore } from '../../pack/has-more.js';
import type { ContentPack } from '../../pack/types.js';
import type { Answer, Question, QuestionKind } from '../../quiz/types.js';
import type { More } from '../views/further.js';
import type { QuestionView } from '../views/view.js';
import { QuizElement } from './quiz-element.js';

/** A quiz whose questions may have a picture or a time: what shows those is loaded once there is one. */
export abstract class QuizWithMore extends QuizElement {
  protected abstract override readonly views: Partial<Record<QuestionKind, QuestionView<never, never>>> & {
    more?: More;
  };

  /** Shows a question with a picture or a clock once there is what shows those. */
  protected withMore<Q extends Question, A extends Answer>(view: QuestionView<Q, A>): QuestionView<Q, A> {
    return (question, asking) =>
      hasMore(question)
        ? (this.views.more?.(question as never, asking as never, view as never) as TemplateResult)
        : view(question, asking);
  }

  protected override draw(pack: ContentPack, seed?: string, isMix?: boolean): readonly Question[] {
    const drawn = super.draw(pack, seed, isMix);
    if (drawn.some(question => hasMore(question) || isFurther(question)))
      this.withController(() => this.controller!.withFurther(this.views));
    return drawn;
  }
}
