/** The outcome of one call: an LMS says `false`, or throws, or is gone. */
export interface Outcome {
  ok: boolean;
  value: string;
  /** The LMS's error code; -1 where the call itself threw. */
  code: number;
}

/** The API of either SCORM version under one set of names. Never throws. */
export interface ScormApi {
  initialize(): Outcome;
  get(element: string): Outcome;
  set(element: string, value: string): Outcome;
  commit(): Outcome;
  finish(): Outcome;
}

export interface ApiNames {
  object: 'API' | 'API_1484_11';
  initialize: string;
  get: string;
  set: string;
  commit: string;
  finish: string;
  lastError: string;
}

// An LMS nests its frames a few deep; a window whose parent is another window for ever must end, too.
const MOST_FRAMES = 32;

function apiOf(candidate: Window, name: ApiNames['object']): unknown {
  try {
    return (candidate as unknown as Record<string, unknown>)[name] ?? undefined;
  } catch {
    // A window of another origin: its parents may be of ours again.
    return undefined;
  }
}

function searchUpwards(start: Window, name: ApiNames['object']): unknown {
  let current = start;
  for (let depth = 0; depth < MOST_FRAMES; depth += 1) {
    const api = apiOf(current, name);
    if (api) return api;
    const { parent } = current;
    if (!parent || parent === current) return undefined;
    current = parent;
  }
  return undefined;
}

function openerOf(candidate: Window | null): Window | undefined {
  try {
    return candidate?.opener ?? undefined;
  } catch {
    return undefined;
  }
}

/** The standard search: this window and its parents, then the window that opened this one (or the topmost) and its parents. */
export function findApi(start: Window, name: ApiNames['object']): unknown {
  const found = searchUpwards(start, name);
  if (found) return found;
  for (const opener of [openerOf(start), openerOf(start.top)]) {
    const there = opener && searchUpwards(opener, name);
    if (there) return there;
  }
  return undefined;
}

type ApiObject = Record<string, ((...parameters: string[]) => unknown) | undefined>;

export function scormApi(found: unknown, names: ApiNames): ScormApi {
  const api = found as ApiObject;

  function lastError(): number {
    try {
      return Number(api[names.lastError]?.()) || 0;
    } catch {
      return 0;
    }
  }

  function call(name: string, parameters: string[], isOk: (value: string, code: number) => boolean): Outcome {
    try {
      const value = String(api[name]!(...parameters) ?? '');
      const code = lastError();
      return { ok: isOk(value, code), value, code };
    } catch {
      return { ok: false, value: '', code: -1 };
    }
  }

  // Some old LMSs answer nothing at all where they have no error to tell.
  const isTrue = (value: string, code: number) => value === 'true' || value === '1' || (value === '' && code === 0);
  return {
    initialize: () => call(names.initialize, [''], isTrue),
    get: element => call(names.get, [element], (_, code) => code === 0),
    set: (element, value) => call(names.set, [element, value], isTrue),
    commit: () => call(names.commit, [''], isTrue),
    finish: () => call(names.finish, [''], isTrue),
  };
}

/** Codes of 200 and of 400 say that this LMS has no such value, and never will; others may pass. */
const hasNoValue = (code: number) => (code >= 200 && code < 300) || (code >= 400 && code < 500);

/** What the LMS has of an element, empty where it never will; `undefined` where it couldn't be read. */
export function valueOf(api: ScormApi, element: string): string | undefined {
  const { ok, value, code } = api.get(element);
  // scorm-again answers with a value and the code of none at once.
  if (ok || value !== '') return value;
  return hasNoValue(code) ? '' : undefined;
}
