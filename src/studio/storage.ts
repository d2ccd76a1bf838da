import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Article } from '../article/types.js';
import type { Draft } from './state/draft.js';
import type { History } from './state/history.js';
import { words } from './words/words.js';

/** One article and the work on it. */
export interface Project {
  id: string;
  /** When it was changed last, in milliseconds since 1970. */
  changed: number;
  article: Article;
  draft: Draft;
  /** What can be undone. Its states share what they have in common, also in the database. Absent in older works. */
  history?: History<Draft>;
}

/** A project as it is kept. */
export interface KeptProject extends Project {
  /** Grows with each time that it was written. Absent in older works. */
  revision?: number;
}

export interface ProjectSummary {
  id: string;
  title: string;
  changed: number;
}

/** What became of writing: `changed` and `removed` where another tab was there first, and nothing was written. */
export type Saving = { outcome: 'kept'; revision: number } | { outcome: 'changed' | 'removed' };

interface Schema extends DBSchema {
  projects: { key: string; value: KeptProject };
}

const NAME = 'explainer-studio';

/** The work that is kept in this browser. */
export interface Storage {
  /** Newest first; and the ids of what something spoiled. */
  list(): Promise<{ projects: ProjectSummary[]; spoiled: string[] }>;
  load(id: string): Promise<KeptProject | undefined>;
  /** Writes over the revision that was read, and over no other; `undefined` for a project that was never kept. */
  save(project: Project, over: number | undefined): Promise<Saving>;
  remove(id: string): Promise<void>;
}

/** A record that something spoiled hides itself, and no other. */
function summaryOf(record: Partial<KeptProject> | undefined): ProjectSummary | undefined {
  const { id, changed, draft, article } = record ?? {};
  if (typeof id !== 'string' || typeof draft?.pack?.title !== 'string' || typeof article?.text !== 'string') return;
  const when = typeof changed === 'number' && Number.isFinite(changed) ? changed : 0;
  return { id, changed: when, title: draft.pack.title || words().bar.untitled };
}

export const revisionOf = ({ revision }: KeptProject): number => (Number.isSafeInteger(revision) ? revision! : 0);

/** A connection that is opened again where the browser has ended it, as it does when the site's data are cleared. */
function connect(name: string): { connected(): Promise<IDBPDatabase<Schema>>; end(): Promise<void> } {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const forget = () => (opened = undefined);
  const connected = () => {
    if (opened) return opened;
    opened = openDB<Schema>(name, 1, {
      upgrade: created => void created.createObjectStore('projects', { keyPath: 'id' }),
      // Another tab has a newer studio: it must not wait for this one
      blocking: (_version, _blocked, event) => {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    });
    opened.catch(forget);
    return opened;
  };
  const end = async () => {
    const database = await opened;
    forget();
    database?.close();
  };
  return { connected, end };
}

export async function openStorage(name = NAME): Promise<Storage> {
  const { connected, end } = connect(name);
  await connected();
  return {
    async list() {
      const database = await connected();
      const ids = await database.getAllKeys('projects');
      const projects: ProjectSummary[] = [];
      const spoiled: string[] = [];
      for (const id of ids) {
        // One by one: a record that can't even be read must not take the others along
        const summary = summaryOf(await database.get('projects', id).catch(() => undefined));
        if (summary) projects.push(summary);
        else spoiled.push(id);
      }
      return { projects: projects.sort((a, b) => b.changed - a.changed), spoiled };
    },
    load: async id => (await connected()).get('projects', id),
    async save(project, over) {
      const writing = (await connected()).transaction('projects', 'readwrite');
      const there = await writing.store.get(project.id);
      if ((there && revisionOf(there)) !== over) {
        await writing.done;
        return { outcome: there ? 'changed' : 'removed' };
      }
      const revision = (over ?? 0) + 1;
      try {
        await Promise.all([writing.store.put({ ...project, revision }), writing.done]);
      } catch (error) {
        // In Firefox a connection that had no room throws at the next writing; a new one doesn't
        await end();
        throw error;
      }
      return { outcome: 'kept', revision };
    },
    remove: async id => (await connected()).delete('projects', id),
  };
}
