import type { PackQuestion } from '../../pack/types.js';

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
  change(what: string, change: Partial<PackQuestion>): void;
  /** Says what became of an answer to whoever doesn't see it. */
  say(text: string): void;
}

export const ADDED = 'was added.';
export const REMOVED = 'was removed.';

/** What stands in a field now. */
export const typed = (event: Event) => (event.target as HTMLInputElement).value;
