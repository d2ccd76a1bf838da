import type { Article } from '../../article/types.js';
import type { ContentPack } from '../../pack/types.js';
import type { Project } from '../storage.js';
import type { Draft } from './draft.js';
import { keptHistory, startHistory, type History } from './history.js';
import { issuesByFact, publish, type IssuesByFact, type Published } from './publish.js';

/** One project while it is worked on. */
export interface Workspace {
  id: string;
  article: Article;
  history: History<Draft>;
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

const found = new WeakMap<ContentPack, Findings>();

export function findingsOf({ article, history }: Workspace): Findings {
  const { pack } = history.present.state;
  let findings = found.get(pack);
  if (!findings) {
    const issues = issuesByFact(pack, article);
    found.set(pack, (findings = { issues, published: publish(pack, issues) }));
  }
  return findings;
}
