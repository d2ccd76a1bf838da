import type { ContentPack } from '../pack/types.js';
import { played, widgetOf } from './play.js';
import { shuffled } from './random.js';
import { WIDGETS, type Question, type Widget } from './types.js';
import { withoutReview } from './without-review.js';

export interface Drawing {
  seed: string;
  limit: number;
}

export interface QuestionOptions {
  /** Decides the order of questions and options. Default: the article's digest, so that it is the same for everyone. */
  seed?: string;
  /** At most so many questions of a widget, the best. Default: 10. */
  limit?: number;
  /** Ask what is still to review, too. Default: false. */
  includeReview?: boolean;
}

/** What nobody knows is no good start. */
const HARD = 0.7;

/** The questions of one widget, or of all, out of a pack that holds only what may be asked: the best ones, in seeded order. */
export function draw(widget: Widget | undefined, { questions }: ContentPack, { seed, limit }: Drawing): Question[] {
  const chosen = questions.filter(question => !widget || widgetOf(question) === widget);
  const order = shuffled(chosen.slice(0, limit), seed);
  const easy = order.findIndex(({ difficulty = 0 }) => difficulty < HARD);
  if (easy > 0) order.unshift(...order.splice(easy, 1));
  return order.map(question => played(question, seed));
}

/** The best questions of all kinds, plain ones first. */
export const mixed = (questions: readonly Question[]): Question[] =>
  [...questions].sort((one, other) => +isPlain(other) - +isPlain(one));

const isPlain = ({ widget }: Question) => widget === 'quick-quiz';

/** Everything that can be asked of a pack, widget by widget, each question once. Those of `quick-quiz` are the plain ones. */
export function questionsOf(
  pack: ContentPack,
  options: QuestionOptions & { widgets?: readonly Widget[] } = {},
): Question[] {
  const { widgets = WIDGETS, seed = commonSeed(pack), limit = 10, includeReview } = options;
  const usable = withoutReview(pack, includeReview);
  return widgets.flatMap(widget => draw(widget, usable, { seed, limit }));
}

/** The seed that is the same for everyone. */
export const commonSeed = ({ sources: [source], title }: ContentPack): string => source!.digest ?? title;
