import type { Flaw } from '../ask/lint/lint.js';
import type { ImportedQuestion } from '../import/types.js';
import type { Evidence } from '../pack/types.js';

/** What an article says of a question. */
export const VERDICTS = ['borne-out', 'refuted', 'two-right', 'not-in-article', 'unclear'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Finding {
  verdict: Verdict;
  /** In words, for whoever wrote the question. */
  why: string;
  /** The passages that bear it out, or say otherwise; the nearest where that can't be told. */
  evidence: Evidence[];
}

/** A question that was held against an article. */
export interface AuditedQuestion extends Finding {
  question: ImportedQuestion;
  /** What a program sees amiss in how it is asked. */
  flaws: Flaw[];
}
