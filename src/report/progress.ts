import { scoreOf, type Score } from '../quiz/score.js';
import type { Question, Result } from '../quiz/types.js';
import { DEFAULT_PASS_MARK, type SavedResult, type Session } from './reporter.js';

export interface Standing extends Score {
  /** Every question was answered. */
  complete: boolean;
  passed: boolean;
}

/** What was answered so far, and how the learner stands. */
export interface Progress {
  readonly questions: readonly Question[];
  readonly results: ReadonlyMap<string, SavedResult>;
  begin(session: Session): void;
  add(question: Question, result: Result): void;
  /** Takes over results of an earlier session; answers given since then stand. */
  restore(results: Iterable<SavedResult>): void;
  /** Takes these in place of all that was answered. */
  replace(results: Iterable<SavedResult>): void;
  standing(passMark?: number): Standing;
}

export function progress(): Progress {
  let questions: Question[] = [];
  let ownPassMark = DEFAULT_PASS_MARK;
  let results = new Map<string, SavedResult>();

  function known(saved: Iterable<SavedResult>): [string, SavedResult][] {
    const ids = new Set(questions.map(({ id }) => id));
    return [...saved].flatMap(result => (ids.has(result.questionId) ? [[result.questionId, result]] : []));
  }

  return {
    get questions() {
      return questions;
    },
    get results() {
      return results;
    },
    begin(session) {
      const unlisted = questions.filter(({ id }) => !session.questions.some(question => question.id === id));
      questions = [...session.questions, ...unlisted];
      ownPassMark = session.passMark ?? DEFAULT_PASS_MARK;
    },
    add(question, result) {
      if (!questions.some(({ id }) => id === question.id)) questions = [...questions, question];
      results.set(question.id, result);
    },
    restore(saved) {
      results = new Map([...known(saved), ...results]);
    },
    replace(saved) {
      results = new Map(known(saved));
    },
    standing(passMark = ownPassMark) {
      // The score doesn't depend on the answers, which a saved result may lack.
      const score = scoreOf(questions, results.values() as Iterable<Result>);
      const complete = score.asked > 0 && score.answered === score.asked;
      // Thirds don't add up to exactly one.
      return { ...score, complete, passed: complete && score.scaled >= passMark - 1e-9 };
    },
  };
}
