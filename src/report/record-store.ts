import type { JsonObject, Statement } from './xapi-statement.js';

/** Where statements go. */
export interface Endpoint {
  /** The store's base address. */
  url: string;
  /** The `Authorization` header. */
  authorization?: string;
}

export type Fetch = typeof fetch;

/**
 * What became of a batch: taken, in conflict with what is there, turned down for what it is or who sends it, failed on
 * the store's side, or without any reply.
 */
export type Delivery = 'taken' | 'conflict' | 'refused' | 'failed' | 'unreachable';

/** A document as it was read: by its tag the store knows whether it has changed since. */
export interface StateDocument {
  /** `null` where there is none. */
  state: JsonObject | null;
  tag: string | undefined;
}

export type StateWriting = 'written' | 'changed' | 'failed';

/** A store that says nothing for so long will say nothing more. */
const LONGEST_REQUEST = 20_000;

/** A request that ends, one way or the other. */
export async function timedFetch(send: Fetch, address: string | URL, options: RequestInit): Promise<Response> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), LONGEST_REQUEST);
  try {
    const response = await send(address, { ...options, signal: abort.signal });
    // The body belongs to it, too.
    const body = [204, 205, 304].includes(response.status) ? null : await response.arrayBuffer();
    const { status, headers } = response;
    return new Response(body, { status, headers });
  } finally {
    clearTimeout(timer);
  }
}

export interface StateAddress {
  activityId: string;
  agent: JsonObject;
  registration?: string;
}

/** The few requests to a record store (xAPI 1.0.3) that a reporter makes. None of them throws. */
export interface RecordStore {
  post(statements: Statement[]): Promise<Delivery>;
  put(statement: Statement): Promise<Delivery>;
  /** Whether it says that it has a statement; `undefined` where it says nothing. */
  has(id: string): Promise<boolean | undefined>;
  /** `undefined` where it couldn't be read. */
  readState(id: string): Promise<StateDocument | undefined>;
  /** Writes over the document that was read, and no other. */
  writeState(id: string, state: JsonObject, over?: StateDocument): Promise<StateWriting>;
  /** Whether the store answered, with a profile or with none. */
  readAgentProfile(id: string): Promise<boolean>;
}

/** What another program may have left there is no state of ours. */
function objectIn(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
  } catch {
    return null;
  }
}

// Browsers let a page that goes send no more than this after it.
const MOST_KEEPALIVE = 60_000;

export function recordStore({ url, authorization }: Endpoint, address: StateAddress, send: Fetch): RecordStore {
  const base = url.endsWith('/') ? url : `${url}/`;

  async function request(
    method: string,
    path: string,
    query: Record<string, string>,
    body?: string,
    more: Record<string, string> = {},
  ) {
    const address = new URL(path, base);
    for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
    return await timedFetch(send, address, {
      method,
      body,
      keepalive: body !== undefined && new TextEncoder().encode(body).length < MOST_KEEPALIVE,
      headers: {
        'X-Experience-API-Version': '1.0.3',
        ...(authorization ? { Authorization: authorization } : {}),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...more,
      },
    });
  }

  async function deliver(method: string, query: Record<string, string>, body: unknown): Promise<Delivery> {
    try {
      const { ok, status } = await request(method, 'statements', query, JSON.stringify(body));
      if (ok) return 'taken';
      if (status === 409) return 'conflict';
      return status >= 400 && status < 500 && status !== 408 && status !== 429 ? 'refused' : 'failed';
    } catch {
      return 'unreachable';
    }
  }

  const stateQuery = (stateId: string) => ({
    activityId: address.activityId,
    agent: JSON.stringify(address.agent),
    stateId,
    ...(address.registration ? { registration: address.registration } : {}),
  });

  return {
    post: statements => deliver('POST', {}, statements),
    put: statement => deliver('PUT', { statementId: statement.id }, statement),
    async has(statementId) {
      const response = await request('GET', 'statements', { statementId }).catch(() => undefined);
      return response?.status === 200 ? true : response?.status === 404 ? false : undefined;
    },
    async readState(id) {
      try {
        const response = await request('GET', 'activities/state', stateQuery(id));
        const tag = response.headers.get('ETag') ?? undefined;
        if (response.status === 404 || response.status === 204) return { state: null, tag };
        return response.ok ? { state: objectIn(await response.text()), tag } : undefined;
      } catch {
        return undefined;
      }
    },
    async writeState(id, state, over) {
      const condition: Record<string, string> = over?.tag ? { 'If-Match': over.tag } : {};
      if (over?.state === null) condition['If-None-Match'] = '*';
      try {
        const { ok, status } = await request(
          'PUT',
          'activities/state',
          stateQuery(id),
          JSON.stringify(state),
          condition,
        );
        if (ok) return 'written';
        return status === 412 || status === 409 ? 'changed' : 'failed';
      } catch {
        return 'failed';
      }
    },
    async readAgentProfile(profileId) {
      const query = { agent: JSON.stringify(address.agent), profileId };
      const response = await request('GET', 'agents/profile', query).catch(() => undefined);
      return response !== undefined && (response.ok || response.status === 404);
    },
  };
}
