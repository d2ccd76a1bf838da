import type { FactKind } from '../pack/types.js';

/** How one fact or question came to be: what `explainer build --explain` prints and the studio shows. */
export interface Trace {
  kind: FactKind | 'questions';
  /** Id of the fact or the question. */
  id: string;
  /** The fact in short: the quotation, the name, the title. */
  text: string;
  /** The rule that found it, in a few words: "said-verb before", "list after lead-in". */
  rule: string;
  /** Why the fact is to be reviewed. Absent: it is sure. */
  reason?: string;
}

/** Receives a trace a fact; passed to the extractors as an option. */
export type Explain = (trace: Trace) => void;
