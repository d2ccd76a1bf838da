import type { ScormApi } from './scorm-api.js';
import type { Write } from './scorm-version.js';

/** What goes first: the grade, what an interrupted session needs, all else. */
type Rank = 'grade' | 'progress' | 'rest';
const RANKS: readonly Rank[] = ['grade', 'progress', 'rest'];

/** How often a value is offered that the LMS turns down but can do without. */
const MOST_REFUSALS = 3;

interface Waiting {
  rank: Rank;
  /** Never given up: without it the attempt isn't recorded. */
  essential: boolean;
  refusals: number;
  writes: readonly Write[];
  /** Of an interaction: its id, under whose index in the LMS the writes go. */
  interaction?: string;
}

export interface OutboxOutcome {
  /** Everything without which the attempt isn't recorded is with the LMS. */
  recorded: boolean;
  /** The LMS has what the next session goes on from. */
  resumable: boolean;
  /** There is something left to offer again. */
  waiting: boolean;
  /** The LMS has kept something of what it was told. */
  committed: boolean;
  /** The LMS says that the session isn't open. */
  notInitialized: boolean;
}

/** What the LMS has not taken yet. Every value is offered on its own: one that is refused takes no other along. */
export interface ScormOutbox {
  put(write: Write, rank: Rank, essential?: boolean): void;
  /** An answer: its elements in their order, the id first. */
  putInteraction(id: string, writes: readonly Write[]): void;
  /** A session is opened: the LMS has so many interactions, and its own word on all that is to come. */
  opened(interactions: number): void;
  send(api: ScormApi): OutboxOutcome;
}

export function scormOutbox(notInitializedCodes: readonly number[]): ScormOutbox {
  const waiting = new Map<string, Waiting>();
  const indexes = new Map<string, number>();
  let interactionCount = 0;
  let commitDue = false;
  let resumable = true;

  /** Puts a write last in line, in place of an earlier one of the same key. */
  function enqueue(key: string, one: Omit<Waiting, 'refusals'>): void {
    waiting.delete(key);
    waiting.set(key, { ...one, refusals: 0 });
  }

  const inOrder = () => RANKS.flatMap(rank => [...waiting].filter(([, one]) => one.rank === rank));

  function send(api: ScormApi): OutboxOutcome {
    let isAlive = false;
    let notInitialized = false;

    function offer(element: string, value: string): boolean {
      const { ok, code } = api.set(element, value);
      isAlive ||= ok;
      commitDue ||= ok;
      notInitialized ||= !ok && notInitializedCodes.includes(code);
      return ok;
    }

    /** What of the writes was refused. */
    function offerInteraction(id: string, writes: readonly Write[]): readonly Write[] {
      const refused: Write[] = [];
      for (const write of writes) {
        // The index counts once the LMS has taken the id: a gap would be an error for good.
        const index = indexes.get(id) ?? interactionCount;
        if (offer(`cmi.interactions.${index}.${write[0]}`, write[1])) {
          if (!indexes.has(id)) {
            indexes.set(id, index);
            interactionCount += 1;
          }
        } else if (indexes.has(id)) refused.push(write);
        else return writes;
      }
      return refused;
    }

    const refusals: [string, Waiting][] = [];
    for (const [key, one] of inOrder()) {
      one.writes =
        one.interaction === undefined
          ? one.writes.filter(([element, value]) => !offer(element, value))
          : offerInteraction(one.interaction, one.writes);
      if (one.rank === 'progress') resumable = one.writes.length === 0;
      if (one.writes.length === 0) waiting.delete(key);
      else refusals.push([key, one]);
    }
    const essentialLeft = refusals.some(([, { essential }]) => essential);
    for (const [key, one] of refusals) {
      // An LMS that takes nothing at all is down: that says nothing of this value.
      if (isAlive || !essentialLeft) one.refusals += 1;
      if (!one.essential && one.refusals >= MOST_REFUSALS) waiting.delete(key);
    }
    let committed = false;
    if (commitDue) {
      const { ok, code } = api.commit();
      committed = ok;
      commitDue = !ok;
      notInitialized ||= !ok && notInitializedCodes.includes(code);
    }
    const recorded = !essentialLeft && !commitDue;
    return { recorded, resumable, waiting: waiting.size > 0 || commitDue, committed, notInitialized };
  }

  return {
    put: (write, rank, essential = false) => enqueue(write[0], { rank, essential, writes: [write] }),
    putInteraction: (id, writes) =>
      enqueue(`interaction:${id}`, { rank: 'rest', essential: false, writes, interaction: id }),
    opened(interactions) {
      indexes.clear();
      interactionCount = interactions;
    },
    send,
  };
}
