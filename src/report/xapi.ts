import {
  readCmi5Launch,
  readFrom,
  readXapiLaunch,
  writeTo,
  type Cmi5Launch,
  type Launch,
  type XapiTarget,
} from './cmi5-launch.js';
import { browserStorage } from './device-record.js';
import { progress } from './progress.js';
import type { Fetch } from './record-store.js';
import type { Reporter, Resume, SavedResult } from './reporter.js';
import { statementQueue, type QueueStorage, type StatementQueue } from './statement-queue.js';
import { statusSignal } from './status.js';
import {
  answerStatement,
  sessionStatement,
  type Json,
  type JsonObject,
  type StatementFrame,
} from './xapi-statement.js';

export interface XapiOptions {
  /** The page's address, which holds the launch. Default: this page's. */
  address?: string;
  /** Where to report to, where the address doesn't say. Not for cmi5. */
  target?: Partial<XapiTarget>;
  fetch?: Fetch;
  /** Keeps statements until the store has them. Default: `localStorage`. */
  storage?: QueueStorage;
  /** Keeps a cmi5 session's token for a reload. Default: `sessionStorage`. */
  sessionStorage?: Pick<Storage, 'getItem' | 'setItem'>;
  /** Milliseconds to wait before each new try after a failure; the last one is repeated. */
  retryDelays?: readonly number[];
}

const RETRY_DELAYS = [1000, 3000, 10_000, 30_000];
const FAILURES_TO_TELL = 3;
const STATE_ID = 'explainer-progress';

const isCmi5 = (launch: Launch): launch is Cmi5Launch => 'contextTemplate' in launch;

/** Reports to an xAPI record store: by cmi5's rules, or plainly. */
export function xapiReporter(profile: 'cmi5' | 'xapi', options: XapiOptions = {}): Reporter {
  const {
    address = globalThis.location.href,
    fetch: send = globalThis.fetch.bind(globalThis),
    storage = browserStorage('localStorage'),
    sessionStorage = browserStorage('sessionStorage'),
    retryDelays = RETRY_DELAYS,
  } = options;
  const status = statusSignal();
  const state = progress();
  const startedAt = Date.now();
  const beforeLaunch: Parameters<Reporter['answered']>[] = [];

  let launch: Launch | undefined;
  let frame: StatementFrame | undefined;
  let queue: StatementQueue | undefined;
  // `open` takes answers; a browsed or reviewed cmi5 session only has a beginning and an end.
  let phase: 'closed' | 'open' | 'looking' = 'closed';
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let location: string | undefined;
  // What cmi5 lets a registration or a session say once.
  let completed = false;
  let passed = false;
  let judged = false;
  let stateRead = false;
  let stateDue = false;

  const sessionTime = () => Date.now() - startedAt;

  function stateDocument(): JsonObject {
    const results = [...state.results.values()].map(result => ({ ...result }) as JsonObject);
    return { results, location, completed, passed };
  }

  function restore(document: JsonObject): void {
    const results = Array.isArray(document['results']) ? document['results'] : [];
    state.restore(results.filter(isSavedResult) as unknown as SavedResult[]);
    if (typeof document['location'] === 'string') location ??= document['location'];
    completed ||= document['completed'] === true;
    passed ||= document['passed'] === true;
  }

  async function readState(): Promise<boolean> {
    if (stateRead) return true;
    const saved = await launch!.store.readState(STATE_ID);
    stateRead = saved !== undefined;
    if (saved) restore(saved);
    return stateRead;
  }

  async function deliver(): Promise<void> {
    if (!launch || !queue) return;
    let clean = await queue.send(launch.store);
    // Never over a state that couldn't be read: it may hold answers.
    let isSaved = !stateDue;
    if (stateDue && (await readState())) {
      // An answer that comes while this is on its way is due again
      stateDue = false;
      isSaved = await launch.store.writeState(STATE_ID, stateDocument());
      stateDue ||= !isSaved;
    }
    clean &&= isSaved && queue.length === 0;
    if (clean) {
      failures = 0;
      if (phase === 'open') status.set('recording');
      return;
    }
    failures += 1;
    if (phase === 'open' && failures >= FAILURES_TO_TELL) status.set('failing');
    const delay = retryDelays[Math.min(failures, retryDelays.length) - 1];
    timer ??= delay === undefined ? undefined : setTimeout(retry, delay);
  }

  function retry(): void {
    clearTimeout(timer);
    timer = undefined;
    void deliver();
  }

  /** `completed`, and whether it was passed, once everything was answered. */
  function conclude(): void {
    const standing = state.standing(frame!.masteryScore);
    if (!standing.complete) return;
    if (!completed) queue!.add(sessionStatement(frame!, 'completed', { duration: sessionTime() }));
    completed = true;
    if (judged || passed) return;
    judged = true;
    passed = standing.passed;
    const { scaled } = standing;
    queue!.add(sessionStatement(frame!, passed ? 'passed' : 'failed', { duration: sessionTime(), scaled }));
  }

  const answered: Reporter['answered'] = (question, result) => {
    state.add(question, result);
    if (!frame) {
      beforeLaunch.push([question, result]);
      return;
    }
    if (phase !== 'open') return;
    queue!.add(answerStatement(frame, question, result));
    conclude();
    stateDue = true;
    void deliver();
  };

  async function readLaunch(): Promise<Launch | null | undefined> {
    if (profile === 'xapi') return readXapiLaunch(address, send, options.target);
    return await readCmi5Launch(address, send, sessionStorage);
  }

  return {
    get status() {
      return status.get();
    },
    onStatus: status.listen,
    answered,
    async start(session): Promise<Resume | undefined> {
      state.begin(session);
      const read = await readLaunch();
      if (!read) {
        // `null`: there is an LMS, and it doesn't let us in.
        if (read === null) status.set('failing');
        return undefined;
      }
      launch = read;
      const cmi5 = isCmi5(read) ? read : undefined;
      queue = statementQueue(storage, `${read.endpoint}|${read.activityId}|${read.registration ?? ''}`);
      await readState();
      frame = {
        actor: read.actor,
        activity: { id: read.activityId, title: session.title, lang: session.lang ?? 'en' },
        registration: read.registration,
        contextTemplate: cmi5?.contextTemplate,
        masteryScore: cmi5?.masteryScore,
      };
      // After `terminated` a session takes no more statements, and a reload ends it: the LMS has to launch it anew.
      const over = cmi5 !== undefined && Boolean(readFrom(sessionStorage, endKey(cmi5)));
      if (!over) {
        queue.add(sessionStatement(frame, 'initialized'));
        phase = cmi5 && cmi5.launchMode !== 'Normal' ? 'looking' : 'open';
      }
      for (const early of beforeLaunch.splice(0)) answered(...early);
      globalThis.addEventListener?.('online', retry);
      await deliver();
      if (state.results.size === 0 && location === undefined) return undefined;
      return { results: [...state.results.values()], location };
    },
    visited(place) {
      location = place;
      stateDue = phase === 'open';
    },
    flush() {
      void deliver();
    },
    finish() {
      if (!launch || !queue || !frame || phase === 'closed') return;
      queue.add(sessionStatement(frame, 'terminated', { duration: sessionTime() }));
      if (isCmi5(launch)) writeTo(sessionStorage, endKey(launch), 'over');
      phase = 'closed';
      clearTimeout(timer);
      globalThis.removeEventListener?.('online', retry);
      status.set('off');
      // The answers first: whoever comes back at once is to find them.
      if (stateDue) void launch.store.writeState(STATE_ID, stateDocument());
      void queue.sendAtOnce(launch.store);
    },
  };
}

const endKey = ({ sessionId }: Cmi5Launch) => `explainer-cmi5-over:${sessionId}`;

function isSavedResult(value: Json): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return typeof value['questionId'] === 'string' && typeof value['score'] === 'number';
}
