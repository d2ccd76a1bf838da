import type { ContentPack } from '../pack/types.js';
import { draw } from './draw.js';
import { WIDGETS, type Question, type Widget } from './types.js';
import { withoutReview } from './without-review.js';

export interface QuestionOptions {
  /** Decides the order of questions and options. Default: the article's digest, so that it is the same for everyone. */
  seed?: string;
  /** At most so many questions of a widget, the best. Default: 10. */
  limit?: number;
  /** Ask what is still to review, too. Default: false. */
  includeReview?: boolean;
}

/** Everything that can be asked of a pack, widget by widget, each question once. Those of `quick-quiz` are the plain ones. */
export function questionsOf(
  pack: ContentPack,
  options: QuestionOptions & { widgets?: readonly Widget[] } = {},
): Question[] {
  const { widgets = WIDGETS, seed = commonSeed(pack), limit = 10, includeReview } = options;
  const asked = { ...pack, questions: pack.questions.filter(({ dropped }) => !dropped) };
  const usable = withoutReview(asked, includeReview);
  return widgets.flatMap(widget => draw(widget, usable, { seed, limit }));
}

/** The seed that is the same for everyone. */
export const commonSeed = ({ sources: [source], title }: ContentPack): string => source!.digest ?? title;
