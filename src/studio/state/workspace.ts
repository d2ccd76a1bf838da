import type { Article } from '../../article/types.js';
import type { ContentPack } from '../../pack/types.js';
import type { Asker } from '../asker.js';
import type { Project } from '../storage.js';
import type { Draft } from './draft.js';
import { keptHistory, startHistory, type History } from './history.js';
import { issuesByFact, publish, type IssuesByFact, type Published } from './publish.js';

/** One project while it is worked on. */
export interface Workspace {
  id: string;
  article: Article;
  history: History<Draft>;
  /** Asks about the facts as they are now. Absent until its rules are loaded: then what the pack asks stands. */
  asker?: Asker;
}

export function openProject({ id, article, draft, history }: Project): Workspace {
  return { id, article, history: history ?? startHistory(draft) };
}

export function projectOf({ id, article, history }: Workspace, changed = Date.now()): Project {
  return { id, changed, article, draft: history.present.state, history: keptHistory(history) };
}

/** What follows from a draft; worked out once for each pack. */
export interface Findings {
  issues: IssuesByFact;
  published: Published;
}

const found = new WeakMap<ContentPack, Map<object, Findings>>();

export function findingsOf({ article, history, asker }: Workspace): Findings {
  const { pack } = history.present.state;
  const known = asker ?? pack;
  let findings = found.get(pack)?.get(known);
  if (!findings) {
    const issues = issuesByFact(pack, article);
    const asked = asker ? { ...pack, questions: asker(pack) } : pack;
    findings = { issues, published: publish(asked, issues) };
    found.set(pack, new Map([[known, findings]]));
  }
  return findings;
}
