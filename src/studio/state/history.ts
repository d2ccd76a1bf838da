/** One state of the work and what led to it. */
export interface Step<T> {
  state: T;
  /** What was done, in words that follow "you": "changed the speaker". */
  label: string;
  /** Changes with the same key in a row, as of typing in one field, are one step. */
  key?: string;
}

/** Everything that can be undone and redone. Nothing in it is ever changed in place. */
export interface History<T> {
  past: readonly Step<T>[];
  present: Step<T>;
  future: readonly Step<T>[];
}

const MOST_STEPS = 200;

/** How many steps to either side are kept with the work. */
const MOST_KEPT = 50;

/** The history as it is kept when the page goes: what is typed once it is open again is a step of its own. */
export function keptHistory<T>({ past, present, future }: History<T>): History<T> {
  const { key: _ended, ...step } = present;
  return { past: past.slice(-MOST_KEPT), present: step, future: future.slice(0, MOST_KEPT) };
}

/** What was kept, as far as it is good: from the present to the first step on either side that can't be read. */
export function openHistory<T>(kept: unknown, read: (state: unknown) => T | undefined): History<T> | undefined {
  const { past, present, future } = (kept ?? {}) as Record<string, unknown>;
  const stepsUntilSpoiled = (steps: unknown): Step<T>[] => {
    const opened = Array.isArray(steps) ? steps.map(step => openStep(step, read)) : [];
    const spoiledAt = opened.indexOf(undefined);
    return (spoiledAt < 0 ? opened : opened.slice(0, spoiledAt)) as Step<T>[];
  };
  const now = openStep(present, read);
  const before = Array.isArray(past) ? stepsUntilSpoiled([...past].reverse()).reverse() : [];
  return now && { past: before, present: now, future: stepsUntilSpoiled(future) };
}

function openStep<T>(step: unknown, read: (state: unknown) => T | undefined): Step<T> | undefined {
  const { state, label, key } = (step ?? {}) as Record<string, unknown>;
  const opened = read(state);
  if (opened === undefined) return undefined;
  return { state: opened, label: typeof label === 'string' ? label : '', ...(typeof key === 'string' && { key }) };
}

export function startHistory<T>(state: T): History<T> {
  return { past: [], present: { state, label: '' }, future: [] };
}

/** Takes a further state. A state that is the present one changes nothing. */
export function record<T>(history: History<T>, step: Step<T>): History<T> {
  const { past, present } = history;
  if (step.state === present.state) return history;
  if (step.key !== undefined && step.key === present.key) return { past, present: step, future: [] };
  return { past: [...past, present].slice(-MOST_STEPS), present: step, future: [] };
}

export function undo<T>({ past, present, future }: History<T>): History<T> {
  const before = past.at(-1);
  if (!before) return { past, present, future };
  // without its key: what is typed after an undo is a step of its own
  return { past: past.slice(0, -1), present: { ...before, key: undefined }, future: [present, ...future] };
}

export function redo<T>({ past, present, future }: History<T>): History<T> {
  const [next, ...rest] = future;
  if (!next) return { past, present, future };
  return { past: [...past, present], present: { ...next, key: undefined }, future: rest };
}
