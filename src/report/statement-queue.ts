import type { RecordStore } from './record-store.js';
import type { Statement } from './xapi-statement.js';

/** The part of `Storage` that a queue uses. */
export type QueueStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * Statements on their way to the store. Each stands under a key of its own in storage until the store has it, so that
 * a reload or a second tab loses none. Statements keep their ids, by which the store drops a double.
 */
export interface StatementQueue {
  readonly length: number;
  add(statement: Statement): void;
  /** Sends what waits, oldest first. Resolves with whether all of it is with the store. */
  send(store: RecordStore): Promise<boolean>;
  /** Sends what waits in one request that outlives the page, whatever is under way. */
  sendAtOnce(store: RecordStore): Promise<void>;
}

interface Waiting {
  key: string;
  statement: Statement;
}

const MOST_AT_ONCE = 50;
// Below what browsers send for a page that goes, with room for characters of more than one byte.
const MOST_BYTES_AT_ONCE = 58_000;

export function statementQueue(storage: QueueStorage | undefined, name: string): StatementQueue {
  const prefix = `explainer-statements:${name}:`;
  const waiting: Waiting[] = load();
  let sequence = 0;
  let refused = 0;

  function load(): Waiting[] {
    const found: Waiting[] = [];
    try {
      for (let index = 0; index < (storage?.length ?? 0); index += 1) {
        const key = storage!.key(index);
        if (!key?.startsWith(prefix)) continue;
        found.push({ key, statement: JSON.parse(storage!.getItem(key)!) as Statement });
      }
    } catch {
      // Storage that can't be read: what is in memory still counts.
    }
    return found.sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  function remove(sent: readonly Waiting[]): void {
    for (const one of sent) {
      const index = waiting.indexOf(one);
      if (index >= 0) waiting.splice(index, 1);
      try {
        storage?.removeItem(one.key);
      } catch {
        // It is sent again next time, and the store knows its id.
      }
    }
  }

  /** Sends one by one what was not taken as a whole. */
  async function sendSingly(store: RecordStore, batch: readonly Waiting[]): Promise<boolean> {
    for (const one of batch) {
      const delivery = await store.put(one.statement);
      if (delivery === 'failed') return false;
      // A conflict means that the store has this id already.
      if (delivery === 'refused') refused += 1;
      remove([one]);
    }
    return true;
  }

  async function sendAll(store: RecordStore): Promise<boolean> {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, MOST_AT_ONCE);
      const delivery = await store.post(batch.map(({ statement }) => statement));
      if (delivery === 'failed') return false;
      if (delivery === 'taken') remove(batch);
      else if (!(await sendSingly(store, batch))) return false;
    }
    return refused === 0;
  }

  let sending: Promise<boolean> | undefined;

  return {
    get length() {
      return waiting.length;
    },
    add(statement) {
      const order = `${String(Date.now()).padStart(15, '0')}.${String((sequence += 1)).padStart(6, '0')}`;
      const key = `${prefix}${order}.${statement.id}`;
      waiting.push({ key, statement });
      try {
        storage?.setItem(key, JSON.stringify(statement));
      } catch {
        // Full, or switched off: it still waits in memory.
      }
    },
    send(store) {
      sending ??= sendAll(store).finally(() => (sending = undefined));
      return sending;
    },
    async sendAtOnce(store) {
      let room = MOST_BYTES_AT_ONCE;
      const batch = waiting.filter(({ statement }) => (room -= JSON.stringify(statement).length * 2) > 0);
      if (batch.length === 0) return;
      const delivery = await store.post(batch.map(({ statement }) => statement));
      if (delivery === 'taken') remove(batch);
    },
  };
}
