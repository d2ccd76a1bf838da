import { uuid } from './uuid.js';
import {
  browserStorage,
  deviceRecords,
  mergeResults,
  type AnswerStorage,
  type DeviceRecords,
} from './device-record.js';
import { progress } from './progress.js';
import type { Reporter, Resume, SavedResult } from './reporter.js';
import { findApi, scormApi, valueOf, type ScormApi } from './scorm-api.js';
import { scormOutbox } from './scorm-outbox.js';
import { resumed, type Resumed } from './scorm-resume.js';
import { within, type ScormVersion } from './scorm-version.js';
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
const ALREADY_INITIALIZED = 103;

/** Reports to the SCORM API of the LMS around this page: of the first of these versions that it has. */
export function scormReporter(versions: readonly ScormVersion[], options: ScormOptions = {}): Reporter {
  const {
    window: page = globalThis.window,
    retryDelays = RETRY_DELAYS,
    storage = browserStorage('localStorage'),
  } = options;
  const status = statusSignal();
  const state = progress();
  const startedAt = Date.now();

  let version = versions[0]!;
  let outbox = scormOutbox(version.notInitialized);
  let found: unknown;
  let api: ScormApi | undefined;
  let initialized = false;
  let opened = false;
  let finishing = false;
  let finished = false;
  let mode: 'normal' | 'browse' | 'review' = 'normal';
  let concluded = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let location: string | undefined;
  let records: DeviceRecords | undefined;
  // While the LMS hasn't said who learns here, answers are kept for this tab alone.
  const tabStorage = options.storage ?? browserStorage('sessionStorage');
  const ofNobody = tabStorage && deviceRecords(tabStorage, `${page.location.pathname}:`);
  let attempt = uuid().slice(0, 8);
  let sequence = 0;
  /** The LMS has taken something in this attempt. */
  let taken = false;
  /** Points of earlier sessions whose answers can't be read: the score doesn't fall below them. */
  let leastPoints = 0;
  let mayWriteProgress = true;
  /** The next session finds in the LMS all that was answered. */
  let resumable = true;

  /** Looks for the LMS; one that was reloaded has an API of its own, and has to be told all anew. */
  function findLms(): boolean {
    for (const one of versions) {
      const there = findApi(page, one.names.object);
      if (!there) continue;
      if (there === found) return true;
      found = there;
      version = one;
      api = scormApi(there, one.names);
      outbox = scormOutbox(one.notInitialized);
      initialized = false;
      opened = false;
      return true;
    }
    return api !== undefined;
  }

  function putProgress(): void {
    // An attempt that was concluded before keeps its outcome until this session concludes, too.
    const standing = state.standing();
    if (!concluded || standing.complete) {
      // The score before the status: some LMSs settle the grade when the status arrives.
      outbox.put(version.raw(Math.max(standing.scaled, leastPoints / 100)), 'grade', true);
      for (const write of version.status(standing)) outbox.put(write, 'grade', true);
      for (const write of version.score(standing)) outbox.put(write, 'grade');
    }
    if (!mayWriteProgress) return;
    const frame = { limit: version.suspendLimit, attempt, sequence };
    outbox.put(['cmi.suspend_data', encodeResults(state.questions, state.results.values(), frame)], 'progress');
  }

  function putInteraction({ questionId, answer, ...result }: SavedResult): void {
    const question = state.questions.find(({ id }) => id === questionId);
    if (!question || answer === undefined) return;
    const writes = version.interaction({ question, result: { ...result, questionId, answer }, answeredAt: new Date() });
    outbox.putInteraction(questionId, writes);
  }

  const putSessionTime = () => outbox.put(version.sessionTime(Date.now() - startedAt), 'rest');

  const putLocation = (place: string) =>
    outbox.put([version.elements.location, within(place, version.locationLimit)], 'rest');

  function saveRecord(): void {
    (opened ? records : ofNobody)?.save(state.questions, {
      attempt,
      sequence,
      taken,
      results: [...state.results.values()],
    });
  }

  /** Takes over what another window of this attempt was told. */
  function absorbRecord(): void {
    const record = records?.load(state.questions);
    if (record?.attempt !== attempt) return;
    const own = [...state.results.values()];
    state.replace(record.sequence >= sequence ? mergeResults(own, record.results) : mergeResults(record.results, own));
    sequence = Math.max(sequence, record.sequence);
  }

  const read = (element: string) => valueOf(api!, element);

  /** Goes on with what was saved before: in the LMS, and on this device, where the LMS may not have heard all of it. */
  function resume(suspended: string, untouched: boolean): Pick<Resumed, 'saved' | 'unsent'> {
    const inLms = decodeResults(state.questions, suspended);
    const record = records?.load(state.questions);
    const onDevice = record && { ...record, isShared: records!.isShared() };
    const before = resumed(inLms, onDevice, { untouched, questions: state.questions.length });
    taken ||= inLms.attempt !== undefined;
    attempt = before.attempt ?? attempt;
    sequence = Math.max(sequence, before.sequence);
    return before;
  }

  /** Opens the session and reads what an earlier one left. At the end it is opened with what can be read. */
  function open(isLastChance = false): boolean {
    if (!initialized) {
      const { ok, code } = api!.initialize();
      // Some LMSs say only that it failed, where the page was loaded anew in a session that is open.
      initialized = ok || code === ALREADY_INITIALIZED || api!.get(version.elements.status).ok;
      if (!initialized) return false;
    }
    const suspended = read('cmi.suspend_data');
    const earlierStatus = read(version.elements.status);
    if ((suspended === undefined || earlierStatus === undefined) && !isLastChance) return false;
    opened = true;
    const learner = read(version.elements.learner);
    if (location !== undefined) putLocation(location);
    else location = read(version.elements.location) || undefined;
    const count = Number(read(version.elements.interactionCount) || 0);
    outbox.opened(Number.isSafeInteger(count) && count > 0 ? count : 0);
    const lessonMode = read(version.elements.mode);
    mode = lessonMode === 'browse' || lessonMode === 'review' ? lessonMode : 'normal';
    const untouched = version.untouched.includes(earlierStatus ?? 'incomplete');
    concluded = earlierStatus !== undefined && earlierStatus !== 'incomplete' && !untouched;
    const now = [...state.results.values()];
    if (mode !== 'normal') {
      state.restore(decodeResults(state.questions, suspended ?? '').results);
      if (mode === 'browse' && untouched && version.browsed) outbox.put(version.browsed, 'grade');
      return true;
    }
    if (suspended === undefined) {
      // Never over a state that couldn't be read: it may hold answers.
      mayWriteProgress = false;
      leastPoints = Math.min(100, Number(read(version.elements.raw)) || 0);
    }
    if (learner && storage) records = deviceRecords(storage, `${page.location.pathname}:${learner}`);
    const { saved, unsent } = resume(suspended ?? '', untouched);
    const unnamed = ofNobody?.load(state.questions)?.results ?? [];
    ofNobody?.clear();
    state.restore(mergeResults(saved, unnamed));
    if (untouched) outbox.put(version.incomplete, 'grade', true);
    // From the start, so that a session that breaks off can be taken up again.
    outbox.put(version.exit(false), 'rest');
    for (const result of mergeResults(mergeResults(unsent, unnamed), now)) putInteraction(result);
    if (state.results.size > 0) {
      sequence += 1;
      putProgress();
    }
    saveRecord();
    return true;
  }

  /** One more try, all of it: whether the attempt is recorded. */
  function send(isLastChance = false): boolean {
    if (!api || finished) return true;
    let recorded = opened || open(isLastChance);
    let isWaiting = !recorded;
    if (recorded) {
      const outcome = outbox.send(api);
      ({ recorded, resumable, waiting: isWaiting } = outcome);
      if (outcome.notInitialized) api.initialize();
      if (outcome.committed && mode === 'normal' && !taken) {
        taken = true;
        saveRecord();
      }
    }
    settle(recorded, isWaiting);
    return recorded && !isWaiting;
  }

  function settle(recorded: boolean, isWaiting: boolean): void {
    if (recorded) {
      failures = 0;
      status.set(mode === 'normal' ? 'recording' : mode);
    } else {
      failures += 1;
      if (failures >= FAILURES_TO_TELL) status.set('failing');
    }
    if (!isWaiting) return;
    const delay = retryDelays[Math.min(Math.max(failures, 1), retryDelays.length) - 1];
    if (timer === undefined && delay !== undefined) timer = setTimeout(retry, delay);
  }

  function retry(): void {
    timer = undefined;
    findLms();
    if (finishing) finish();
    else send();
  }

  function finish(): void {
    if (finished || !findLms()) return;
    finishing = true;
    if (mode === 'normal') {
      const before = sequence;
      absorbRecord();
      if (opened && sequence > before) putProgress();
      outbox.put(version.exit(state.standing().complete), 'rest');
      putSessionTime();
    }
    let isClean = false;
    for (let tries = 0; !isClean && tries < FAILURES_TO_TELL; tries += 1) isClean = send(true);
    const recorded = failures === 0;
    for (let tries = 0; !finished && tries < FAILURES_TO_TELL; tries += 1) finished = api!.finish().ok;
    if (!finished) return settle(false, true);
    clearTimeout(timer);
    records?.leave(recorded && resumable && mayWriteProgress);
    status.set(recorded ? 'off' : 'failing');
  }

  const wait = (milliseconds = 0) => new Promise(resolve => setTimeout(resolve, milliseconds));

  return {
    get status() {
      return status.get();
    },
    onStatus: status.listen,
    async start(session): Promise<Resume | undefined> {
      state.begin(session);
      for (let tries = 0; !opened && !finishing && tries < FAILURES_TO_TELL; tries += 1) {
        if (tries > 0) await wait(retryDelays[tries - 1]);
        if (opened || (findLms() && open())) break;
      }
      if (!api) return undefined;
      if (opened) send();
      else {
        failures = FAILURES_TO_TELL - 1;
        settle(false, true);
      }
      if (state.results.size === 0 && location === undefined) return undefined;
      return { results: [...state.results.values()], location };
    },
    answered(question, result) {
      if (opened) absorbRecord();
      state.add(question, result);
      sequence += 1;
      if (!opened) {
        if (timer === undefined && findLms()) send();
        if (!opened && api) saveRecord();
        return;
      }
      if (mode !== 'normal') return;
      saveRecord();
      putInteraction(result);
      putProgress();
      send();
    },
    visited(place) {
      location = place;
      if (opened && mode === 'normal') putLocation(place);
    },
    flush() {
      if (opened && mode === 'normal') putSessionTime();
      send();
    },
    finish,
  };
}
