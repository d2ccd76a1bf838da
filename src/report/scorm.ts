import { backupIn, localAnswerStorage, type AnswerStorage, type Backup } from './backup.js';
import { progress } from './progress.js';
import type { Reporter, Resume } from './reporter.js';
import { findApi, scormApi, type Outcome, type ScormApi } from './scorm-api.js';
import type { Interaction, ScormVersion, Write } from './scorm-version.js';
import { statusSignal } from './status.js';
import { decodeResults, encodeResults } from './suspend.js';

export interface ScormOptions {
  /** Where the search for the API starts. Default: this window. */
  window?: Window;
  /** Milliseconds to wait before each new try after a failure; the last one is repeated. */
  retryDelays?: readonly number[];
  /** Keeps, for the next session, what the LMS doesn't take. Default: `localStorage`. */
  storage?: AnswerStorage;
}

const RETRY_DELAYS = [1000, 3000, 10_000, 30_000];
/** Failures in a row after which the learner is told. */
const FAILURES_TO_TELL = 3;
/** How often a value is offered that the LMS turns down but can do without. */
const MOST_REFUSALS = 3;
const ALREADY_INITIALIZED = 103;
const NOT_IMPLEMENTED = [401, 402];

const DONE: Outcome = { ok: true, value: '', code: 0 };

/** What is to be written: kept until the LMS has taken it. */
interface Pending {
  write: () => Outcome;
  /** Given up where the LMS keeps turning the value down. */
  optional: boolean;
  refusals: number;
}

/** Reports to the SCORM API of the LMS around this page. */
export function scormReporter(version: ScormVersion, options: ScormOptions = {}): Reporter {
  const { window: page = globalThis.window, retryDelays = RETRY_DELAYS, storage = localAnswerStorage() } = options;
  const status = statusSignal();
  const state = progress();
  const pending = new Map<string, Pending>();
  const interactionIndexes = new Map<string, number>();
  const startedAt = Date.now();

  let api: ScormApi | undefined;
  let initialized = false;
  let opened = false;
  let finishing = false;
  let finished = false;
  let recording = true;
  let concluded = false;
  let commitDue = false;
  let interactionCount = 0;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let location: string | undefined;
  let backup: Backup | undefined;

  function set(writes: Write[]): Outcome {
    for (const [element, value] of writes) {
      const outcome = api!.set(element, value);
      if (!outcome.ok) return outcome;
    }
    return DONE;
  }

  /** Puts a write last in line, in place of an earlier one of the same key. */
  function want(key: string, write: () => Outcome, optional = false): void {
    pending.delete(key);
    pending.set(key, { write, optional, refusals: 0 });
  }

  /** An interaction has its index once the LMS has taken its id: a gap would be an error for good. */
  function writeInteraction(interaction: Interaction): Outcome {
    const { id } = interaction.question;
    for (const [element, value] of version.interaction(interaction)) {
      const index = interactionIndexes.get(id) ?? interactionCount;
      const outcome = api!.set(`cmi.interactions.${index}.${element}`, value);
      if (!outcome.ok) return outcome;
      if (interactionIndexes.has(id)) continue;
      interactionIndexes.set(id, index);
      interactionCount += 1;
    }
    return DONE;
  }

  function wantProgress(): void {
    want('suspend', () => {
      return set([['cmi.suspend_data', encodeResults(state.questions, state.results.values(), version.suspendLimit)]]);
    });
    // An attempt that was concluded before keeps its outcome until this session concludes, too.
    if (concluded && !state.standing().complete) return;
    // The score before the status: some LMSs settle the grade when the status arrives.
    want('score', () => set(version.score(state.standing())));
    want('status', () => set(version.status(state.standing())));
  }

  function read(element: string): string | undefined {
    const { ok, value, code } = api!.get(element);
    if (ok) return value;
    return code === version.notSet || NOT_IMPLEMENTED.includes(code) ? '' : undefined;
  }

  /** Opens the session and reads what an earlier one left. */
  function open(): boolean {
    if (!initialized) {
      const { ok, code } = api!.initialize();
      initialized = ok || code === ALREADY_INITIALIZED;
      if (!initialized) return false;
    }
    const suspended = read('cmi.suspend_data');
    const earlierStatus = read(version.elements.status);
    if (suspended === undefined || earlierStatus === undefined) return false;
    opened = true;
    const learner = read(version.elements.learner);
    location = read(version.elements.location) || undefined;
    interactionCount = Number(read(version.elements.interactionCount)) || 0;
    recording = !['browse', 'review'].includes(read(version.elements.mode) ?? '');
    concluded = !['incomplete', ...version.untouched].includes(earlierStatus);
    state.restore(decodeResults(state.questions, suspended));
    if (!recording) return true;
    if (learner && storage) backup = backupIn(storage, `${page.location.pathname}:${learner}`);
    const unsent = backup?.load(state.questions) ?? [];
    state.restore(unsent);
    if (version.untouched.includes(earlierStatus)) want('incomplete', () => set([version.incomplete]));
    // From the start, so that a session that breaks off can be taken up again.
    want('exit', () => set([version.exit(false)]), true);
    for (const { questionId, answer, ...result } of unsent) {
      const question = state.questions.find(({ id }) => id === questionId);
      if (question && answer !== undefined) {
        wantInteraction({ question, result: { ...result, questionId, answer }, answeredAt: new Date() });
      }
    }
    if (state.results.size > 0) wantProgress();
    return true;
  }

  function wantInteraction(interaction: Interaction): void {
    want(`interaction:${interaction.question.id}`, () => writeInteraction(interaction), true);
  }

  function writePending(): boolean {
    for (const [key, one] of pending) {
      const { ok, code } = one.write();
      const refused = !ok && one.optional && code >= 400 && code <= 408;
      if (refused) one.refusals += 1;
      if (ok || (refused && one.refusals >= MOST_REFUSALS)) {
        pending.delete(key);
        commitDue = true;
      }
    }
    if (commitDue) commitDue = !api!.commit().ok;
    return pending.size === 0 && !commitDue;
  }

  function settle(clean: boolean): void {
    if (clean) {
      failures = 0;
      status.set(recording ? 'recording' : 'off');
      backup?.clear();
      return;
    }
    failures += 1;
    if (failures >= FAILURES_TO_TELL) status.set('failing');
    if (state.results.size > 0) backup?.save(state.questions, state.results.values());
    const delay = retryDelays[Math.min(failures, retryDelays.length) - 1];
    if (timer === undefined && delay !== undefined) timer = setTimeout(retry, delay);
  }

  function retry(): void {
    timer = undefined;
    if (finishing) finish();
    else send();
  }

  function send(): boolean {
    if (!api || finished) return true;
    const clean = (opened || open()) && (!recording || writePending());
    settle(clean);
    return clean;
  }

  function finish(): void {
    if (!api || finished) return;
    finishing = true;
    const { complete } = state.standing();
    want('exit', () => set([version.exit(complete)]), true);
    want('session', () => set([version.sessionTime(Date.now() - startedAt)]), true);
    for (let tries = 0; tries < FAILURES_TO_TELL; tries += 1) {
      if (!send()) continue;
      finished = api.finish().ok;
      if (!finished) continue;
      clearTimeout(timer);
      status.set('off');
      return;
    }
    settle(false);
  }

  return {
    get status() {
      return status.get();
    },
    onStatus: status.listen,
    async start(session): Promise<Resume | undefined> {
      state.begin(session);
      const found = findApi(page, version.names.object);
      if (!found) return undefined;
      api = scormApi(found, version.names);
      for (let tries = 0; !opened && tries < FAILURES_TO_TELL; tries += 1) {
        if (tries > 0) await new Promise(resolve => setTimeout(resolve, retryDelays[tries - 1] ?? 0));
        if (open()) break;
      }
      if (opened) send();
      else {
        failures = FAILURES_TO_TELL - 1;
        settle(false);
      }
      if (state.results.size === 0 && location === undefined) return undefined;
      return { results: [...state.results.values()], location };
    },
    answered(question, result) {
      state.add(question, result);
      wantInteraction({ question, result, answeredAt: new Date() });
      wantProgress();
      if (opened || timer === undefined) send();
    },
    visited(place) {
      location = place.slice(0, version.locationLimit);
      want('location', () => set([[version.elements.location, location ?? '']]), true);
    },
    flush() {
      want('session', () => set([version.sessionTime(Date.now() - startedAt)]), true);
      send();
    },
    finish,
  };
}
