import type { Article } from '../../article/types.js';
import type { ContentPack } from '../../pack/types.js';
import type { Asker } from '../asker.js';
import type { Project } from '../storage.js';
import type { Draft } from './draft.js';
import { keptHistory, startHistory, type History } from './history.js';
import { faultOf, lookOf } from './work-file.js';
import { issuesByFact, publish, type IssuesByFact, type Published } from './publish.js';

/** One project while it is worked on. */
export interface Workspace {
  id: string;
  article: Article;
  history: History<Draft>;
  /** Asks about the facts as they are now. Absent until its rules are loaded: then what the pack asks stands. */
  asker?: Asker;
}

/** Opens what was kept, or tells what is wrong with it, in words that follow "it". */
export function openProject(project: Project): Workspace | { fault: string } {
  const fault = faultOf(project);
  if (fault) return { fault };
  const { id, article, draft, history } = project;
  const kept = { ...draft, look: lookOf(draft.look) };
  const workspace = { id, article, history: isHistory(history) ? history : startHistory(kept) };
  try {
    findingsOf(workspace);
    return workspace;
  } catch (error) {
    return { fault: `holds what can’t be read (${(error as Error).message})` };
  }
}

function isHistory(history: History<Draft> | undefined): history is History<Draft> {
  const { past, present, future } = history ?? {};
  if (!Array.isArray(past) || !Array.isArray(future)) return false;
  return [...past, present, ...future].every(step => Array.isArray(step?.state?.pack?.sources) && !!step.state.look);
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
