import type { ContentPack } from '../pack/types.js';
import { played, widgetOf } from './play.js';
import { shuffled } from './random.js';
import type { Question, Widget } from './types.js';

export interface Drawing {
  seed: string;
  limit: number;
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
