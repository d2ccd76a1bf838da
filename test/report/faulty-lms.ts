import type { AnswerStorage } from '../../src/report/device-record.js';

/** What a call does instead of its work: `false` with an error code, an exception, or the window being gone. */
export type Fault = { code: number } | 'thrown';

export interface FaultPlan {
  /** The call or the data model element that it befalls; an interaction's without its number. */
  at: string;
  fault: Fault;
  /** How often; after that the LMS is well. Default: always. */
  times?: number;
}

export interface FaultyLms {
  page: Window;
  /** What the learner's record holds. */
  values: Map<string, string>;
  /** What was committed, or finished. */
  stored: Map<string, string>;
  calls: string[];
  finished(): boolean;
  /** From here on every call throws, as where the LMS's window was closed. */
  goAfter(calls: number): void;
  /** Its session has run out: it wants to be initialized anew. */
  forget(): void;
}

export const plain = (element: string) => element.replace(/\.\d+\./g, '.n.');

/** A strict little LMS with a learner's record, some of whose answers can be spoiled. */
export function faultyLms(object: 'API' | 'API_1484_11', plans: FaultPlan[] = [], values = new Map<string, string>()) {
  const prefix = object === 'API' ? 'LMS' : '';
  const finishName = object === 'API' ? 'LMSFinish' : 'Terminate';
  const counts = new Map<FaultPlan, number>();
  const calls: string[] = [];
  let stored = new Map(values);
  let lastError = 0;
  let running = false;
  let finished = false;
  let last = Infinity;

  const defaults = new Map(
    object === 'API'
      ? [
          ['cmi.core.student_id', 'learner-1'],
          ['cmi.core.lesson_status', 'not attempted'],
          ['cmi.core.lesson_mode', 'normal'],
        ]
      : [
          ['cmi.learner_id', 'learner-1'],
          ['cmi.completion_status', 'unknown'],
          ['cmi.mode', 'normal'],
        ],
  );

  function faultOf(name: string, element = ''): Fault | undefined {
    const plan = plans.find(({ at }) => at === name || at === `${name} ${plain(element)}`);
    if (!plan) return undefined;
    const count = (counts.get(plan) ?? 0) + 1;
    counts.set(plan, count);
    return count > (plan.times ?? Infinity) ? undefined : plan.fault;
  }

  function call(name: string, work: (...parameters: string[]) => string, failure = 'false') {
    return (...parameters: string[]) => {
      if (calls.length >= last) throw new Error('Can’t execute code from a freed script');
      calls.push([name, ...parameters].join(' '));
      lastError = 0;
      const fault = faultOf(name, parameters[0]);
      if (fault === 'thrown') throw new Error('The LMS is down');
      if (fault) {
        lastError = fault.code;
        return failure;
      }
      if (!running && name !== `${prefix}Initialize`) {
        lastError = object === 'API' ? 301 : 132;
        return failure;
      }
      return work(...parameters);
    };
  }

  const countOf = () => [...values.keys()].filter(name => /^cmi\.interactions\.\d+\.id$/.test(name)).length;

  function get(element: string): string {
    if (element === 'cmi.interactions._count') return String(countOf());
    const value = values.get(element) ?? defaults.get(element);
    if (value === undefined && object !== 'API') lastError = 403;
    return value ?? '';
  }

  function set(element: string, value: string): string {
    const index = /^cmi\.interactions\.(\d+)\.(\w+)/.exec(element);
    if (index && Number(index[1]) > countOf()) lastError = object === 'API' ? 201 : 351;
    else if (index && index[2] !== 'id' && Number(index[1]) >= countOf()) lastError = object === 'API' ? 201 : 408;
    if (lastError) return 'false';
    values.set(element, value);
    return 'true';
  }

  const store = () => {
    stored = new Map(values);
    return 'true';
  };
  const api = {
    [`${prefix}Initialize`]: call(`${prefix}Initialize`, () => {
      running = true;
      return 'true';
    }),
    [`${prefix}GetValue`]: call(`${prefix}GetValue`, get, ''),
    [`${prefix}SetValue`]: call(`${prefix}SetValue`, set),
    [`${prefix}Commit`]: call(`${prefix}Commit`, store),
    [finishName]: call(finishName, () => {
      running = false;
      finished = true;
      return store();
    }),
    [`${prefix}GetLastError`]: () => {
      if (calls.length > last) throw new Error('Can’t execute code from a freed script');
      return String(lastError);
    },
  };
  const page = { [object]: api, location: { pathname: '/course' } } as unknown as Window;
  Object.assign(page, { parent: page, top: page });
  const lms: FaultyLms = {
    page,
    values,
    get stored() {
      return stored;
    },
    calls,
    finished: () => finished,
    goAfter: count => (last = count),
    forget: () => (running = false),
  };
  return lms;
}

/** Storage of a browser that nobody else writes to. */
export function memory(): AnswerStorage & Pick<Storage, 'key' | 'length'> {
  const map = new Map<string, string>();
  return {
    getItem: key => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: key => void map.delete(key),
    key: index => [...map.keys()][index] ?? null,
    get length() {
      return map.size;
    },
  };
}
