import type { ContentPack } from '../pack/types.js';
import { promptUnder } from '../pack/under-title.js';
import { questionsOf } from '../quiz/questions.js';
import type { ChoiceQuestion } from '../quiz/types.js';

/** The question that stands for a pack where it is shared, below its title: short, a plain one before one about a quotation. */
export function teaserOf(pack: ContentPack): ChoiceQuestion | undefined {
  const isShort = ({ prompt, stimulus = '', options }: ChoiceQuestion): boolean =>
    prompt.length + stimulus.length <= 120 && options.every(({ text }) => text.length <= 48);
  const asked = questionsOf(pack, { widgets: ['quick-quiz', 'who-said-it'] })
    .filter((question): question is ChoiceQuestion => question.kind === 'choice')
    .map(question => ({ ...question, prompt: promptUnder(question.prompt, pack.title) }))
    .filter(isShort);
  return asked.find(({ stimulus }) => !stimulus) ?? asked[0];
}

/** The question in one line. */
export const teaserLine = ({ prompt, stimulus }: ChoiceQuestion): string =>
  stimulus ? `${stimulus.replace(/\s+/g, ' ')} – ${prompt}` : prompt;
