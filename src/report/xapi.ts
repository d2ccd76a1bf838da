import type { Result } from '../quiz/types.js';
import {
  launchName,
  readCmi5Launch,
  readFrom,
  readXapiLaunch,
  writeTo,
  type Cmi5Launch,
  type Launch,
  type XapiTarget,
} from './cmi5-launch.js';
import { conclusions } from './conclusion.js';
import { browserStorage, mergeResults } from './device-record.js';
import { isSavedResult, keptAnswers } from './kept-answers.js';
import { progress } from './progress.js';
import type { Fetch, StateDocument } from './record-store.js';
import type { Reporter, Resume, SavedResult, Session } from './reporter.js';
import { statementQueue, type QueueStorage, type StatementQueue } from './statement-queue.js';
import { statusSignal } from './status.js';
import { answerStatement, sessionStatement, type JsonObject, type StatementFrame } from './xapi-statement.js';

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
/** How often a state is merged with what another window has written meanwhile. */
const MOST_MERGES = 4;
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
  const conclusion = conclusions();
  /** The state document as it was last read or written. */
  let document: StateDocument | undefined;
  let conditional = true;
  let stateDue = false;
  const kept = keptAnswers(storage, launchName(address));
  const answeredHere = new Set<string>();

  const sessionTime = () => Date.now() - startedAt;

  function stateToWrite(): JsonObject {
    const results = [...state.results.values()].map(result => ({ ...result }) as JsonObject);
    return { results, location, ...conclusion.saved() };
  }

  /** Takes over what another session, or another window of this one, has left: answers given here stand. */
  function absorb(saved: JsonObject): void {
    const results = Array.isArray(saved['results']) ? (saved['results'] as unknown[]).filter(isSavedResult) : [];
    const own = [...state.results.values()];
    const isOwn = ({ questionId }: SavedResult) => answeredHere.has(questionId);
    state.replace(
      mergeResults(
        own.filter(one => !isOwn(one)),
        [...results, ...own.filter(isOwn)],
      ),
    );
    if (typeof saved['location'] === 'string') location ??= saved['location'];
    conclusion.absorb(saved);
  }

  async function readState(): Promise<boolean> {
    const read = await launch!.store.readState(STATE_ID);
    if (read) document = read;
    if (read?.state) absorb(read.state);
    return read !== undefined;
  }

  /** Writes the state over what was read, and no other window's: what that has left is merged, and written again. */
  async function writeState(): Promise<boolean> {
    for (let tries = 0; tries < MOST_MERGES; tries += 1) {
      // Never over a state that couldn't be read: it may hold answers.
      if ((!document || (document.state !== null && !document.tag)) && !(await readState())) return false;
      const said = phase === 'open' ? conclusion.of(standing(), frame!, sessionTime()) : {};
      const state = { ...stateToWrite(), ...conclusion.saved(said) };
      const writing = await launch!.store.writeState(STATE_ID, state, conditional ? document : undefined);
      if (writing === 'failed') conditional = false;
      if (writing === 'failed') return false;
      // Its new tag isn't told: it is read before it is written again.
      document = undefined;
      if (writing !== 'written') continue;
      for (const statement of conclusion.say(said)) queue!.add(statement);
      return true;
    }
    return false;
  }

  async function deliver(): Promise<void> {
    if (!launch || !queue) return;
    await queue.send(launch.store);
    let isSaved = !stateDue;
    if (stateDue) {
      // An answer that comes while this is on its way is due again.
      stateDue = false;
      isSaved = await writeState();
      stateDue ||= !isSaved;
      if (isSaved && !stateDue) kept.clear();
      // A store that keeps no state hears of the end all the same.
      if (!isSaved && failures >= FAILURES_TO_TELL && phase === 'open') conclude();
      await queue.send(launch.store);
    }
    if (isSaved && queue.length === 0) {
      failures = 0;
      if (phase === 'open') status.set('recording');
      return;
    }
    failures += 1;
    if (phase === 'open' && failures >= FAILURES_TO_TELL) status.set('failing');
    schedule(retry);
  }

  function schedule(work: () => void): void {
    const delay = retryDelays[Math.min(Math.max(failures, 1), retryDelays.length) - 1];
    timer ??= delay === undefined ? undefined : setTimeout(work, delay);
  }

  function retry(): void {
    clearTimeout(timer);
    timer = undefined;
    if (launch) void deliver();
    else void open();
  }

  const standing = () => state.standing(frame!.masteryScore);

  /** `completed`, and whether it was passed, once everything was answered. */
  function conclude(): void {
    if (phase !== 'open') return;
    for (const statement of conclusion.say(conclusion.of(standing(), frame!, sessionTime()))) queue!.add(statement);
  }

  const answered: Reporter['answered'] = (question, result) => {
    state.add(question, result);
    answeredHere.add(question.id);
    if (!frame) beforeLaunch.push([question, result]);
    if (!frame || phase === 'open') kept.add(result, frame !== undefined);
    if (!frame || phase !== 'open') return;
    queue!.add(answerStatement(frame, question, result));
    stateDue = true;
    void deliver();
  };

  async function readLaunch(): Promise<Launch | null | undefined> {
    if (profile === 'xapi') return readXapiLaunch(address, send, options.target);
    return await readCmi5Launch(address, send, sessionStorage, failures < FAILURES_TO_TELL);
  }

  /** Reads the launch and begins the session. False where there is none; what fails on the LMS's side is tried again. */
  async function open(): Promise<boolean> {
    if (launch || phase !== 'closed' || ended) return launch !== undefined;
    const read = await readLaunch();
    if (ended) return false;
    if (!read) {
      // `null`: there is an LMS, and it doesn't let us in.
      if (read === null) {
        status.set('failing');
        failures += 1;
        schedule(retry);
      }
      return false;
    }
    launch = read;
    failures = 0;
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
    if (!over && !ended) {
      queue.add(sessionStatement(frame, 'initialized'));
      phase = cmi5 && cmi5.launchMode !== 'Normal' ? 'looking' : 'open';
      if (cmi5?.launchMode === 'Browse') status.set('browse');
      if (cmi5?.launchMode === 'Review') status.set('review');
    }
    if (phase === 'open') {
      const lost = await conclusion.check(read.store);
      queue.drop(lost);
      stateDue ||= lost.length > 0;
      takeUpKept();
    }
    for (const early of beforeLaunch.splice(0)) answered(...early);
    globalThis.addEventListener?.('online', retry);
    await deliver();
    return true;
  }

  /** What an earlier session on this device couldn't tell, or couldn't write down. */
  function takeUpKept(): void {
    for (const { result, told } of kept.load()) {
      const question = state.questions.find(({ id }) => id === result.questionId);
      if (!question || result.answer === undefined || answeredHere.has(question.id)) continue;
      if (!told) beforeLaunch.push([question, result as Result]);
      else if (!state.results.has(question.id)) {
        state.restore([result]);
        stateDue = true;
      }
    }
  }

  let session: Session;
  let ended = false;

  return {
    get status() {
      return status.get();
    },
    get returnUrl() {
      return launch && isCmi5(launch) ? launch.returnUrl : undefined;
    },
    onStatus: status.listen,
    answered,
    async start(begun): Promise<Resume | undefined> {
      session = begun;
      state.begin(begun);
      await open();
      if (state.results.size === 0 && location === undefined) return undefined;
      return { results: [...state.results.values()], location };
    },
    visited(place) {
      location = place;
      stateDue ||= phase === 'open';
    },
    flush() {
      void deliver();
    },
    finish(pageStays = false) {
      ended = true;
      clearTimeout(timer);
      if (!launch || !queue || !frame || phase === 'closed') return;
      conclude();
      queue.add(sessionStatement(frame, 'terminated', { duration: sessionTime() }));
      if (isCmi5(launch)) writeTo(sessionStorage, endKey(launch), 'over');
      phase = 'closed';
      globalThis.removeEventListener?.('online', retry);
      status.set('off');
      // The answers first: whoever comes back at once is to find them.
      if (stateDue) {
        const over = conditional ? document : undefined;
        void launch.store.writeState(STATE_ID, stateToWrite(), over).then(writing => {
          if (writing === 'written') kept.clear();
        });
      }
      void queue.sendAtOnce(launch.store, pageStays);
    },
  };
}

const endKey = ({ sessionId }: Cmi5Launch) => `explainer-cmi5-over:${sessionId}`;
