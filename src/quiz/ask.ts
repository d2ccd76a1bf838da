import { FACT_KINDS, type ContentPack, type Fact } from '../pack/types.js';
import { english, type Prompts } from './prompts.js';
import { shuffled } from './random.js';
import type { Question } from './types.js';
import { withoutReview } from './without-review.js';

export { MOST_FACTS, withoutReview } from './without-review.js';

/** Derives the questions of one kind from a pack. Pure: the same pack and seed give the same questions. */
export type QuestionSource = (pack: ContentPack, seed: string, prompts: Prompts) => Question[];

export interface QuestionOptions {
  /** Decides the order of questions and options. Default: the article's digest, so that it is the same for everyone. */
  seed?: string;
  /** At most so many questions of a widget. Default: 10. */
  limit?: number;
  /** Default: English. */
  prompts?: Prompts;
  /** Ask of facts that are still to review, too. Default: false. */
  includeReview?: boolean;
}

/** The questions of one source, in seeded order. */
export function ask(source: QuestionSource, pack: ContentPack, options: QuestionOptions = {}): Question[] {
  const { seed = pack.source.digest ?? pack.title, limit = 10, prompts = english, includeReview = false } = options;
  const questions = source(withoutReview(pack, includeReview), seed, prompts);
  const added = new Set(
    FACT_KINDS.flatMap(kind => (pack[kind] as Fact[]).filter(each => each.addedBy).map(({ id }) => id)),
  );
  return shuffled(questions, seed)
    .slice(0, limit)
    .map(question => (added.size && restsOn(question, added) ? withOrigin(question, prompts) : question));
}

/** Whether the right answer is of one of these facts. */
function restsOn(question: Question, facts: ReadonlySet<string>): boolean {
  const { id, kind, correct } = question;
  const answers = kind === 'order' || kind === 'match' ? question.options.map(option => option.id) : [`${correct}`];
  return [id.slice(id.indexOf(':') + 1), ...answers].some(each => facts.has(each));
}

/** Whoever reads the answer is told that it isn't the article's. */
function withOrigin(question: Question, { addedByEditor }: Prompts): Question {
  return { ...question, explanation: [question.explanation, addedByEditor].filter(Boolean).join(' ') };
}
