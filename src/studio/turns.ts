import { uuid } from '../report/uuid.js';

/** What the tabs of one studio tell one another of a project. */
interface Message {
  project: string;
  from: string;
  says: 'opening' | 'held' | 'take' | 'given' | 'left';
  /** Which asking of which tab is answered: what a slow tab said to an earlier one is out of date. */
  asking?: string;
}

export interface TurnOptions {
  /** Another tab wants the project: what isn't kept yet is to be kept before this resolves. */
  onTaken(project: string): Promise<void>;
  /** The tab that had the project is gone. */
  onFree(project: string): void;
  /** The tab that has the project was slow to say so, and this one had begun. */
  onHeld(project: string): void;
  channel?: BroadcastChannel;
}

/** A tab works on a project while no other does: two would write over one another. */
export interface Turns {
  /** Asks for a project: whether it is this tab's now. */
  ask(project: string): Promise<boolean>;
  /** Takes the project from the tab that has it, as soon as that one has kept its work. */
  take(project: string): Promise<void>;
  leave(): void;
  close(): void;
}

const CHANNEL = 'explainer-studio';
/** A tab that is asleep answers nothing; what it would write later is held back by the revision. */
const LONGEST_ANSWER = 250;
const LONGEST_KEEPING = 2000;

export function takeTurns({ onTaken, onFree, onHeld, channel = new BroadcastChannel(CHANNEL) }: TurnOptions): Turns {
  const name = uuid();
  let project: string | undefined;
  /** `asking` while the others may still answer. */
  let standing: 'asking' | 'ours' | 'theirs' = 'theirs';
  let asking: string | undefined;
  let heard: (() => void) | undefined;

  const tell = (of: string, says: Message['says'], asking?: string) =>
    channel.postMessage({ project: of, from: name, says, asking });

  /** Resolves once another tab has answered, or after a while. */
  const answer = (longest: number) =>
    new Promise<void>(resolve => {
      const timer = setTimeout(resolve, longest);
      heard = () => (clearTimeout(timer), resolve());
    });

  channel.onmessage = async ({ data }: MessageEvent<Message>) => {
    if (data.project !== project) return;
    switch (data.says) {
      case 'opening':
        // Of two that open at once one has it, by name
        if (standing === 'ours' || (standing === 'asking' && name < data.from)) tell(data.project, 'held', data.asking);
        return;
      case 'held':
        if (data.asking !== asking) return;
        if (standing === 'ours') onHeld(data.project);
        standing = 'theirs';
        return heard?.();
      case 'take':
        if (standing !== 'ours') return;
        standing = 'theirs';
        await onTaken(data.project);
        return tell(data.project, 'given', data.asking);
      case 'given':
        if (data.asking === asking) heard?.();
        return;
      case 'left':
        if (standing === 'theirs') onFree(data.project);
    }
  };

  return {
    async ask(id) {
      project = id;
      standing = 'asking';
      asking = uuid();
      tell(id, 'opening', asking);
      await answer(LONGEST_ANSWER);
      // Meanwhile it may have been left for another
      if (project === id && standing === 'asking') standing = 'ours';
      return standing === 'ours';
    },
    async take(id) {
      project = id;
      // What was asked before that is out of date
      standing = 'theirs';
      asking = uuid();
      tell(id, 'take', asking);
      await answer(LONGEST_KEEPING);
      standing = 'ours';
    },
    leave() {
      if (project && standing === 'ours') tell(project, 'left');
      project = undefined;
      asking = undefined;
      standing = 'theirs';
    },
    close: () => channel.close(),
  };
}
