import type { Article } from '../../article/types.js';
import type { HeldBack } from '../../ask/fit-to-print.js';
import type { Flaw } from '../../ask/lint/lint.js';
import type { ContentPack, PackQuestion } from '../../pack/types.js';
import type { Asker } from '../asker.js';
import type { Project } from '../storage.js';
import { words } from '../words/words.js';
import type { Draft } from './draft.js';
import { keptHistory, openHistory, redo, startHistory, undo, type History } from './history.js';
import { draftOf, faultOf } from './work-file.js';
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
  const kept = { id, article, history: startHistory(draftOf(draft)!) };
  const steps = openHistory(history, draftOf);
  if (steps && unreadable({ ...kept, history: steps }) === undefined) return { ...kept, history: steps };
  const why = unreadable(kept);
  return why === undefined ? kept : { fault: words().faults.unreadable(why) };
}

/** Why nothing can be made of a work. */
function unreadable(workspace: Workspace): string | undefined {
  try {
    findingsOf(workspace);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** The work one step back or forth; `undefined` where there is no such step, or none that can be read. */
export function travel(workspace: Workspace, way: 'undo' | 'redo'): Workspace | undefined {
  const { history } = workspace;
  const travelled = { ...workspace, history: (way === 'undo' ? undo : redo)(history) };
  const hasMoved = travelled.history.present !== history.present;
  return hasMoved && unreadable(travelled) === undefined ? travelled : undefined;
}

export function projectOf({ id, article, history }: Workspace, changed = Date.now()): Project {
  return { id, changed, article, draft: history.present.state, history: keptHistory(history) };
}

/** What follows from a draft; worked out once for each pack. */
export interface Findings {
  /** The pack with all that is asked of it now. */
  asked: ContentPack;
  /** What a rule kept from being asked. */
  heldBack: readonly HeldBack[];
  issues: IssuesByFact;
  published: Published;
  /** What a program finds fault with, by the question's id. Worked out when it is looked at. */
  readonly flaws: ReadonlyMap<string, readonly Flaw[]>;
}

const found = new WeakMap<ContentPack, Map<object, Findings>>();

export function findingsOf({ article, history, asker }: Workspace): Findings {
  const { pack } = history.present.state;
  const known = asker ?? pack;
  let findings = found.get(pack)?.get(known);
  if (!findings) {
    findings = work(pack, article, asker);
    found.set(pack, new Map([[known, findings]]));
  }
  return findings;
}

/** What is spoiled, or half written, in a draft is no reason to show nothing of it. */
function orElse<T>(otherwise: T, find: () => T | undefined): T {
  try {
    return find() ?? otherwise;
  } catch {
    return otherwise;
  }
}

function work(pack: ContentPack, article: Article, asker: Asker | undefined): Findings {
  const { questions, heldBack } = orElse({ questions: pack.questions, heldBack: [] }, () => asker?.ask(pack));
  const asked = { ...pack, questions };
  const issues = issuesByFact(asked, article);
  let flaws: Findings['flaws'] | undefined;
  return {
    asked,
    heldBack,
    issues,
    published: publish(asker ? { ...pack, questions: questions.map(each => told(each, asker)) } : asked, issues),
    get flaws() {
      return (flaws ??= orElse<ReadonlyMap<string, readonly Flaw[]>>(new Map(), () => asker?.flawsOf(asked)));
    },
  };
}

/** What no passage bears out is the editor's own, and whoever answers it is told. */
function told(question: PackQuestion, { addedByEditor }: Asker): PackQuestion {
  const { origin, evidence, explanation } = question;
  if (origin !== 'editor' || evidence.length || explanation?.includes(addedByEditor)) return question;
  return { ...question, explanation: [explanation, addedByEditor].filter(Boolean).join(' ') };
}
