import type { PackQuestion } from '../../pack/types.js';
import type { StudioWords } from '../words/en.js';

/** Changes a question; `what` is changed, of the answers that of a number, is what undo tells. */
export type ChangeQuestion = (
  what: keyof StudioWords['question']['changed'],
  change: Partial<PackQuestion>,
  number?: number,
) => void;

/** What the fields of the answers need. */
export interface AnswersContext {
  question: PackQuestion;
  /** Language of the pack, for what is only shown. */
  lang: string;
  /** Ids of the options that the readers of this page get; others may be drawn for others. */
  shown: ReadonlySet<string>;
  /** Ids of facts: what names one stays as the fact has it. */
  isFact(id: string): boolean;
  /** By the id of an option: the words that what is told of it was written for, where it has others by now. */
  toldOf: Map<string, string>;
  change: ChangeQuestion;
  /** Says what became of an answer to whoever doesn't see it. */
  say(text: string): void;
}

/** What stands in a field now. */
export const typed = (event: Event) => (event.target as HTMLInputElement).value;
