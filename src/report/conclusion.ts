import type { Standing } from './progress.js';
import type { RecordStore } from './record-store.js';
import { sessionStatement, type JsonObject, type Statement, type StatementFrame } from './xapi-statement.js';

type Verb = 'completed' | 'passed' | 'failed';

/** Statements that conclude, by what they say. */
export type Conclusion = Partial<Record<Verb, Statement>>;

/** What cmi5 lets a registration, or a session, say once: that all was answered, and whether it was passed. */
export interface Conclusions {
  isDue(standing: Standing): boolean;
  /** What is to be said now. Nothing counts as said before `say`. */
  of(standing: Standing, frame: StatementFrame, duration: number): Conclusion;
  say(conclusion: Conclusion): Statement[];
  /** For the state document, as it is once this is said. */
  saved(conclusion?: Conclusion): JsonObject;
  /** Takes over what a state document says of it. */
  absorb(saved: JsonObject): void;
  /** Asks the store for what an earlier session has said; gives the ids of what it never got, which is then due again. */
  check(store: RecordStore): Promise<string[]>;
}

export function conclusions(): Conclusions {
  let completed = false;
  let passed = false;
  /** In this session. */
  let judged = false;
  let ids: Partial<Record<Verb, string>> = {};
  const lost = new Set<unknown>();

  const idsWith = (conclusion: Conclusion) => ({
    ...ids,
    ...Object.fromEntries(Object.entries(conclusion).map(([verb, { id }]) => [verb, id])),
  });

  return {
    isDue: standing => standing.complete && !(completed && (judged || passed)),
    of(standing, frame, duration) {
      const conclusion: Conclusion = {};
      if (!this.isDue(standing)) return conclusion;
      if (!completed) conclusion.completed = sessionStatement(frame, 'completed', { duration });
      if (judged || passed) return conclusion;
      const verb = standing.passed ? 'passed' : 'failed';
      conclusion[verb] = sessionStatement(frame, verb, { duration, scaled: standing.scaled });
      return conclusion;
    },
    say(conclusion) {
      ids = idsWith(conclusion);
      completed ||= conclusion.completed !== undefined;
      passed ||= conclusion.passed !== undefined;
      judged ||= passed || conclusion.failed !== undefined;
      return Object.values(conclusion);
    },
    saved: (conclusion = {}) => ({
      completed: completed || conclusion.completed !== undefined,
      passed: passed || conclusion.passed !== undefined,
      concluded: idsWith(conclusion),
    }),
    absorb({ completed: isCompleted, passed: isPassed, concluded }) {
      const by = (typeof concluded === 'object' && !Array.isArray(concluded) && concluded) || {};
      for (const verb of ['completed', 'passed', 'failed'] as const)
        if (typeof by[verb] === 'string' && !lost.has(by[verb])) ids[verb] = by[verb];
      completed ||= isCompleted === true && !lost.has(by['completed']);
      passed ||= isPassed === true && !lost.has(by['passed']);
    },
    async check(store) {
      const found = Object.entries(ids).map(async ([verb, id]) =>
        (await store.has(id)) === false ? [verb as Verb] : [],
      );
      const missing = (await Promise.all(found)).flat();
      const again = missing.map(verb => ids[verb]!);
      for (const verb of missing) {
        lost.add(ids[verb]);
        delete ids[verb];
      }
      if (missing.includes('completed')) completed = false;
      if (missing.includes('passed')) passed = false;
      return again;
    },
  };
}
