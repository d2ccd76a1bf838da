import type { ContentPack } from '../pack/types.js';
import { ask, type QuestionOptions, type QuestionSource } from './ask.js';
import { fillTheGap } from './fill-the-gap.js';
import { guessTheNumber } from './guess-the-number.js';
import { overlaps } from './overlaps.js';
import { timeline } from './timeline.js';
import { trueOrFalse } from './true-or-false.js';
import type { Question, Widget } from './types.js';
import { whosWho } from './whos-who.js';
import { whoSaidIt } from './who-said-it.js';

export { ask, withoutReview, type QuestionOptions, type QuestionSource } from './ask.js';

/** How each widget's questions are derived, in the order in which an explainer asks them. */
export const QUESTION_SOURCES: Record<Widget, QuestionSource> = {
  'who-said-it': whoSaidIt,
  'timeline-quiz': timeline,
  'whos-who': whosWho,
  'true-or-false': trueOrFalse,
  'guess-the-number': guessTheNumber,
  'fill-the-gap': fillTheGap,
};

/** All questions of a pack, widget by widget. */
export function questionsOf(
  pack: ContentPack,
  options: QuestionOptions & { widgets?: readonly Widget[] } = {},
): Question[] {
  const widgets = options.widgets ?? (Object.keys(QUESTION_SOURCES) as Widget[]);
  return widgets.flatMap(widget => ask(QUESTION_SOURCES[widget], pack, options));
}

/** A mix: by turns one of each kind, and never two of the same passage, since one would give the other away. */
export function mixed(questions: readonly Question[], limit: number): Question[] {
  const queues = [...new Set(questions.map(question => question.widget))].map(widget =>
    questions.filter(question => question.widget === widget),
  );
  const chosen: Question[] = [];
  while (chosen.length < limit && queues.some(queue => queue.length)) {
    for (const queue of queues) {
      const question = queue.shift();
      if (!question || chosen.length === limit) continue;
      const told = chosen.some(other =>
        other.evidence.some(one => question.evidence.some(passage => overlaps(one, passage))),
      );
      if (!told) chosen.push(question);
    }
  }
  return chosen;
}
