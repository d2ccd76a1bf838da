import { recordStore, timedFetch, type Fetch, type RecordStore } from './record-store.js';
import type { JsonObject } from './xapi-statement.js';

/** What a launch says about who learns what, and where to report it. */
export interface Launch {
  store: RecordStore;
  endpoint: string;
  actor: JsonObject;
  activityId: string;
  registration?: string;
}

export interface Cmi5Launch extends Launch {
  contextTemplate: JsonObject;
  /** The LMS's session, unique to this launch. */
  sessionId: string;
  launchMode: 'Normal' | 'Browse' | 'Review';
  masteryScore?: number;
  /** Where the learner goes from here. */
  returnUrl?: string;
}

const SESSION_EXTENSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

type TokenStorage = Pick<Storage, 'getItem' | 'setItem'>;

function parseObject(text: string | null): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}

/** The one POST that the fetch address allows; its token is kept for a reload in this tab. */
async function authToken(
  fetchUrl: string,
  send: Fetch,
  storage: TokenStorage | undefined,
): Promise<string | undefined> {
  const key = `explainer-cmi5-token:${fetchUrl}`;
  const kept = readFrom(storage, key);
  if (kept) return kept;
  try {
    const response = await timedFetch(send, fetchUrl, { method: 'POST' });
    const token: unknown = ((await response.json()) as JsonObject)['auth-token'];
    if (typeof token !== 'string') return undefined;
    writeTo(storage, key, token);
    return token;
  } catch {
    return undefined;
  }
}

export function readFrom(storage: TokenStorage | undefined, key: string): string | null | undefined {
  try {
    return storage?.getItem(key);
  } catch {
    return undefined;
  }
}

export function writeTo(storage: TokenStorage | undefined, key: string, value: string): void {
  try {
    storage?.setItem(key, value);
  } catch {
    // A reload will then find the session over.
  }
}

/**
 * Reads a cmi5 launch (spec 8): `undefined` where the address holds none, `null` where the LMS didn't play its part.
 * `insists`: also on what this page has no use for.
 */
export async function readCmi5Launch(
  address: string,
  send: Fetch,
  storage?: TokenStorage,
  insists = false,
): Promise<Cmi5Launch | null | undefined> {
  const query = new URL(address).searchParams;
  const endpoint = query.get('endpoint');
  const fetchUrl = query.get('fetch');
  const actor = parseObject(query.get('actor'));
  const activityId = query.get('activityId');
  const registration = query.get('registration');
  if (!endpoint || !fetchUrl || !actor || !activityId || !registration) return undefined;
  const token = await authToken(fetchUrl, send, storage);
  if (token === undefined) return null;
  const store = recordStore(
    { url: endpoint, authorization: `Basic ${token}` },
    { activityId, agent: actor, registration },
    send,
  );
  const data = (await store.readState('LMS.LaunchData'))?.state;
  if (!data) return null;
  // The spec has every launch read the learner's preferences: some players take no statement before.
  if (!(await store.readAgentProfile('cmi5LearnerPreferences')) && insists) return null;
  const contextTemplate = (data['contextTemplate'] ?? {}) as JsonObject;
  const extensions = (contextTemplate['extensions'] ?? {}) as JsonObject;
  const { launchMode, masteryScore, returnURL } = data;
  return {
    store,
    endpoint,
    actor,
    activityId,
    registration,
    contextTemplate,
    sessionId: String(extensions[SESSION_EXTENSION] ?? fetchUrl),
    launchMode: launchMode === 'Browse' || launchMode === 'Review' ? launchMode : 'Normal',
    masteryScore: typeof masteryScore === 'number' ? masteryScore : undefined,
    returnUrl: typeof returnURL === 'string' && /^https?:\/\//i.test(returnURL) ? returnURL : undefined,
  };
}

/** What names the launch of an address, before the LMS was asked for anything. */
export function launchName(address: string): string {
  const query = new URL(address).searchParams;
  const of = (name: string) => query.get(name) ?? '';
  const activity = of('activityId') || of('activity_id') || address.split(/[?#]/)[0]!;
  return [of('endpoint'), activity, of('registration') || of('actor')].join('|');
}

/** Reads a plain xAPI launch: `endpoint`, `auth`, `actor`, `activity_id` and `registration` in the address. */
export function readXapiLaunch(address: string, send: Fetch, given: Partial<XapiTarget> = {}): Launch | undefined {
  const query = new URL(address).searchParams;
  const endpoint = given.endpoint ?? query.get('endpoint');
  const actor = given.actor ?? parseObject(query.get('actor'));
  if (!endpoint || !actor) return undefined;
  const activityId = given.activityId ?? query.get('activity_id') ?? address.split(/[?#]/)[0]!;
  const registration = given.registration ?? query.get('registration') ?? undefined;
  const authorization = given.authorization ?? query.get('auth') ?? undefined;
  const store = recordStore({ url: endpoint, authorization }, { activityId, agent: actor, registration }, send);
  return { store, endpoint, actor, activityId, registration };
}

/** Where plain xAPI reports to, where the page's address doesn't say. */
export interface XapiTarget {
  endpoint: string;
  authorization: string;
  actor: JsonObject;
  activityId: string;
  registration: string;
}
