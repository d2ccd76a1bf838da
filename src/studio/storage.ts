import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Article } from '../article/types.js';
import type { Draft } from './state/draft.js';
import type { History } from './state/history.js';

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

export interface ProjectSummary {
  id: string;
  title: string;
  changed: number;
}

interface Schema extends DBSchema {
  projects: { key: string; value: Project };
}

const NAME = 'explainer-studio';

/** The work that is kept in this browser. */
export interface Storage {
  /** Newest first. */
  list(): Promise<ProjectSummary[]>;
  load(id: string): Promise<Project | undefined>;
  save(project: Project): Promise<void>;
  remove(id: string): Promise<void>;
  close(): void;
}

/** A record that something spoiled hides itself, and no other. */
function summaryOf(project: Partial<Project>): ProjectSummary[] {
  const { id, changed, draft, article } = project;
  if (typeof id !== 'string' || typeof draft?.pack?.title !== 'string' || typeof article?.text !== 'string') return [];
  const when = typeof changed === 'number' && Number.isFinite(changed) ? changed : 0;
  return [{ id, changed: when, title: draft.pack.title || 'Without a title' }];
}

export async function openStorage(name = NAME): Promise<Storage> {
  const database: IDBPDatabase<Schema> = await openDB<Schema>(name, 1, {
    upgrade: created => void created.createObjectStore('projects', { keyPath: 'id' }),
    // Another tab has a newer studio: it must not wait for this one
    blocking: () => database.close(),
  });
  return {
    async list() {
      const projects = await database.getAll('projects');
      return projects.flatMap(summaryOf).sort((a, b) => b.changed - a.changed);
    },
    load: id => database.get('projects', id),
    save: async project => void (await database.put('projects', project)),
    remove: id => database.delete('projects', id),
    close: () => database.close(),
  };
}
