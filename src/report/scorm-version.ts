import type { Question, Result } from '../quiz/types.js';
import type { ApiNames } from './scorm-api.js';
import type { Standing } from './progress.js';

/** An element of the data model and its value. */
export type Write = readonly [element: string, value: string];

/** An answer on its way to the LMS. */
export interface Interaction {
  question: Question;
  result: Result;
  answeredAt: Date;
}

/** All that differs between SCORM 1.2 and 2004. */
export interface ScormVersion {
  names: ApiNames;
  /** Characters that suspend data may have. */
  suspendLimit: number;
  locationLimit: number;
  elements: { learner: string; mode: string; location: string; status: string; interactionCount: string; raw: string };
  /** Codes that say that the session isn't open. */
  notInitialized: readonly number[];
  /** What the status reads before the first session. */
  untouched: readonly string[];
  incomplete: Write;
  /** What a session in browse mode leaves, where saying nothing would be taken for more. */
  browsed?: Write;
  /** The points out of 100, first of all. */
  raw(scaled: number): Write;
  /** Completion and success, for a session in which something was answered. */
  status(standing: Standing): Write[];
  /** What else is told of the score, where the LMS takes it. */
  score(standing: Standing): Write[];
  /** How the session ends: to be taken up again, or for good. */
  exit(complete: boolean): Write;
  sessionTime(milliseconds: number): Write;
  /** Elements of `cmi.interactions.n`, in the order in which the LMS wants them. */
  interaction(interaction: Interaction): Write[];
}

/** Points out of 100, two decimals. */
export const hundredfold = (scaled: number) => String(Math.round(Math.min(1, Math.max(0, scaled)) * 10_000) / 100);

/** Text cut to so many characters, but never through one that counts as two. */
export const within = (text: string, longest: number) => text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
