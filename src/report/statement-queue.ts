import type { Delivery, RecordStore } from './record-store.js';
import { isFirst, isLast, type Statement } from './xapi-statement.js';

/** The part of `Storage` that a queue uses. */
export type QueueStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * Statements on their way to the store. Each stands under a key of its own in storage until the store has it, so that
 * a reload or a second tab loses none. Statements keep their ids, by which the store drops a double.
 */
export interface StatementQueue {
  /** How many of this session's own wait. */
  readonly length: number;
  add(statement: Statement): void;
  /** Forgets statements of earlier sessions: what they say is said anew. */
  drop(ids: readonly string[]): void;
  /** Sends what waits, this session's own first, each oldest first. Resolves with whether all of its own is with the store. */
  send(store: RecordStore): Promise<boolean>;
  /**
   * Sends what waits in one request that outlives the page. The end of the session waits for what is under way where the page
   * stays; where it goes, nothing is left that could wait.
   */
  sendAtOnce(store: RecordStore, pageStays: boolean): Promise<void>;
}

interface Waiting {
  key: string;
  statement: Statement;
  /** Of this session: what is of an earlier one never holds it up. */
  own: boolean;
  /** The store turned it down by itself: it goes last from then on, and alone. */
  apart: boolean;
}

const MOST_AT_ONCE = 50;
// Below what browsers send for a page that goes, with room for characters of more than one byte.
const MOST_BYTES_AT_ONCE = 58_000;
/** What a store has turned down for so long it will never take. */
const LONGEST_WAIT = 30 * 24 * 3_600_000;

export function statementQueue(storage: QueueStorage | undefined, name: string): StatementQueue {
  const prefix = `explainer-statements:${name}:`;
  const waiting: Waiting[] = load();
  /** On its way, in a request that outlives the page. */
  const underWay = new Set<Waiting>();
  const requests = new Set<Promise<Delivery>>();
  /** The store has the end of this session, and takes no more of it. */
  let isOver = false;
  let sequence = 0;

  function load(): Waiting[] {
    const keys: string[] = [];
    try {
      for (let index = 0; index < (storage?.length ?? 0); index += 1) {
        const key = storage!.key(index);
        if (key?.startsWith(prefix)) keys.push(key);
      }
    } catch {
      // Storage that can't be read: what is in memory still counts.
    }
    return keys.sort().flatMap(key => {
      const statement = read(key);
      return statement ? [{ key, statement, own: false, apart: false }] : [];
    });
  }

  function read(key: string): Statement | undefined {
    try {
      const statement = JSON.parse(storage!.getItem(key)!) as Statement;
      if (Date.now() - Date.parse(statement.timestamp) < LONGEST_WAIT) return statement;
    } catch {
      // Not one of ours any more.
    }
    forget(key);
    return undefined;
  }

  function forget(key: string): void {
    try {
      storage?.removeItem(key);
    } catch {
      // It is sent again next time, and the store knows its id.
    }
  }

  function remove(sent: readonly Waiting[]): void {
    for (const one of sent) {
      const index = waiting.indexOf(one);
      if (index >= 0) waiting.splice(index, 1);
      isOver ||= one.own && isLast(one.statement);
      forget(one.key);
    }
  }

  async function deliver(batch: readonly Waiting[], by: () => Promise<Delivery>): Promise<Delivery> {
    for (const one of batch) underWay.add(one);
    const request = by();
    requests.add(request);
    try {
      return await request;
    } finally {
      requests.delete(request);
      for (const one of batch) underWay.delete(one);
    }
  }

  /** Without the end of the session, as long as another statement of it is neither with the store nor set apart nor in the batch. */
  function withoutEarlyEnd(batch: readonly Waiting[]): readonly Waiting[] {
    const isDue = own().every(one => one.apart || batch.includes(one));
    return isDue ? batch : batch.filter(one => !one.own || !isLast(one.statement));
  }

  /** Sends one by one what was not taken as a whole, and sets apart what is at fault. False: the store can't be reached. */
  async function sendSingly(store: RecordStore, batch: readonly Waiting[]): Promise<boolean> {
    for (const one of batch) {
      if (underWay.has(one) || (one.own && isOver) || withoutEarlyEnd([one]).length === 0) continue;
      const delivery = await deliver([one], () => store.put(one.statement));
      // A conflict means that the store has this id already.
      if (delivery === 'taken' || delivery === 'conflict') remove([one]);
      else if (delivery === 'unreachable') return false;
      else one.apart = true;
    }
    return true;
  }

  async function sendGroup(store: RecordStore, own: boolean): Promise<boolean> {
    const tried = new Set<Waiting>();
    for (;;) {
      const open = waiting.filter(one => one.own === own && !one.apart && !tried.has(one) && !underWay.has(one));
      // Some players take the others only once they have taken the first
      const batch = withoutEarlyEnd(open.slice(0, open[0] && isFirst(open[0].statement) ? 1 : MOST_AT_ONCE));
      if (batch.length === 0) break;
      for (const one of batch) tried.add(one);
      const delivery = await deliver(batch, () => store.post(batch.map(({ statement }) => statement)));
      if (delivery === 'taken') remove(batch);
      else if (delivery === 'unreachable' || delivery === 'failed') return false;
      else if (!(await sendSingly(store, batch))) return false;
    }
    const apart = waiting.filter(one => one.own === own && one.apart && !tried.has(one));
    return await sendSingly(store, apart);
  }

  async function sendAll(store: RecordStore): Promise<boolean> {
    if (!(await sendGroup(store, true))) return false;
    // The page may have gone before it heard that they had arrived. To a cmi5 player they are another session's
    for (const one of waiting.filter(each => !each.own)) if (await store.has(one.statement.id)) remove([one]);
    await sendGroup(store, false);
    return own().length === 0;
  }

  const own = () => waiting.filter(one => one.own);
  let sending: Promise<boolean> | undefined;

  return {
    get length() {
      return own().length;
    },
    add(statement) {
      const order = `${String(Date.now()).padStart(15, '0')}.${String((sequence += 1)).padStart(6, '0')}`;
      const key = `${prefix}${order}.${statement.id}`;
      waiting.push({ key, statement, own: true, apart: false });
      try {
        storage?.setItem(key, JSON.stringify(statement));
      } catch {
        // Full, or switched off: it still waits in memory.
      }
    },
    drop: ids => remove(waiting.filter(({ own, statement }) => !own && ids.includes(statement.id))),
    send(store) {
      sending ??= sendAll(store).finally(() => (sending = undefined));
      return sending;
    },
    async sendAtOnce(store, pageStays) {
      let room = MOST_BYTES_AT_ONCE;
      const open = own().filter(
        one => !one.apart && !underWay.has(one) && (room -= JSON.stringify(one.statement).length * 2) > 0,
      );
      const batch = pageStays ? withoutEarlyEnd(open) : open;
      if (batch.length > 0) {
        const delivery = await deliver(batch, () => store.post(batch.map(({ statement }) => statement)));
        if (delivery === 'taken') remove(batch);
      }
      if (batch.length === open.length) return;
      while (requests.size > 0) await Promise.allSettled(requests);
      const end = withoutEarlyEnd(own().filter(one => isLast(one.statement) && !one.apart));
      if (end.length > 0 && (await deliver(end, () => store.post(end.map(({ statement }) => statement)))) === 'taken')
        remove(end);
    },
  };
}
