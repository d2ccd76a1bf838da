import type { JsonObject, Statement } from './xapi-statement.js';

/** Where statements go. */
export interface Endpoint {
  /** The store's base address. */
  url: string;
  /** The `Authorization` header. */
  authorization?: string;
}

export type Fetch = typeof fetch;

/** What became of a batch: taken, in conflict with what is there, turned down for good, or to be tried again. */
export type Delivery = 'taken' | 'conflict' | 'refused' | 'failed';

export interface StateAddress {
  activityId: string;
  agent: JsonObject;
  registration?: string;
}

/** The few requests to a record store (xAPI 1.0.3) that a reporter makes. None of them throws. */
export interface RecordStore {
  post(statements: Statement[]): Promise<Delivery>;
  put(statement: Statement): Promise<Delivery>;
  /** `undefined` where it couldn't be read, `null` where there is none. */
  readState(id: string): Promise<JsonObject | null | undefined>;
  writeState(id: string, state: JsonObject): Promise<boolean>;
  readAgentProfile(id: string): Promise<void>;
}

// Browsers let a page that goes send no more than this after it.
const MOST_KEEPALIVE = 60_000;

export function recordStore({ url, authorization }: Endpoint, address: StateAddress, send: Fetch): RecordStore {
  const base = url.endsWith('/') ? url : `${url}/`;

  async function request(method: string, path: string, query: Record<string, string>, body?: string) {
    const address = new URL(path, base);
    for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
    return await send(address, {
      method,
      body,
      keepalive: body !== undefined && new TextEncoder().encode(body).length < MOST_KEEPALIVE,
      headers: {
        'X-Experience-API-Version': '1.0.3',
        ...(authorization ? { Authorization: authorization } : {}),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
    });
  }

  async function deliver(method: string, query: Record<string, string>, body: unknown): Promise<Delivery> {
    try {
      const { ok, status } = await request(method, 'statements', query, JSON.stringify(body));
      if (ok) return 'taken';
      if (status === 409) return 'conflict';
      return status === 400 || status === 413 ? 'refused' : 'failed';
    } catch {
      return 'failed';
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
    async readState(id) {
      try {
        const response = await request('GET', 'activities/state', stateQuery(id));
        if (response.status === 404) return null;
        return response.ok ? ((await response.json()) as JsonObject) : undefined;
      } catch {
        return undefined;
      }
    },
    async writeState(id, state) {
      try {
        return (await request('PUT', 'activities/state', stateQuery(id), JSON.stringify(state))).ok;
      } catch {
        return false;
      }
    },
    async readAgentProfile(profileId) {
      const query = { agent: JSON.stringify(address.agent), profileId };
      await request('GET', 'agents/profile', query).catch(() => undefined);
    },
  };
}
