import type { Answer, Question, Result } from '../quiz/types.js';

/**
 * Whether answers are being kept: `off`: there is nowhere to report to, or the session is over; `failing`: the LMS
 * doesn't take them at the moment, and they are kept here and sent again; `browse`, `review`: the LMS shows the page to
 * someone who looks around, or looks back at an attempt, and wants no answers.
 */
export type ReporterStatus = 'off' | 'recording' | 'failing' | 'browse' | 'review';

/** What a reporter is told at the start. */
export interface Session {
  /** All that will be asked: the score is out of these. */
  questions: readonly Question[];
  title?: string;
  /** BCP 47. Default: `en`. */
  lang?: string;
  /** The share of points, 0 to 1, from which the whole counts as passed. Default: 0.6. */
  passMark?: number;
}

/** A result of an earlier session. The answer is missing where there was no room to keep it. */
export type SavedResult = Omit<Result, 'answer'> & { answer?: Answer };

/** Where the learner left off. */
export interface Resume {
  results: SavedResult[];
  /** What `visited` was last told. */
  location?: string;
}

/** Tells an LMS or a record store what the learner did. Nothing here throws: what goes wrong is a status. */
export interface Reporter {
  readonly status: ReporterStatus;
  /** Where the LMS wants the learner to go afterwards, once the session is open. */
  readonly returnUrl?: string | undefined;
  /** Calls `listener` on every change of status; returns what ends that. */
  onStatus(listener: (status: ReporterStatus) => void): () => void;
  /** Opens the session. Resolves with what an earlier one left, if anything. */
  start(session: Session): Promise<Resume | undefined>;
  /** Reports an answer, and the score and the completion that follow from it. A second answer takes the first's place. */
  answered(question: Question, result: Result): void;
  /** Remembers where the learner is: the id of a section, say. Sent along with the next answer or flush. */
  visited(location: string): void;
  /** Sends what is still waiting: call it when the page is hidden. */
  flush(): void;
  /** Ends the session: call it once, when the page goes, or with `true` where the page stays and can wait for replies. */
  finish(pageStays?: boolean): void;
}

export const DEFAULT_PASS_MARK = 0.6;
