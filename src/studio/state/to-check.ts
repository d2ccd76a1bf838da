import { groupsOf } from './groups.js';
import { findingsOf, type Workspace } from './workspace.js';

/** How many facts and questions wait for an editor. */
export interface ToCheck {
  facts: number;
  questions: number;
}

export function toCheckIn(workspace: Workspace): ToCheck {
  const { unreviewed, ungrounded, waiting } = findingsOf(workspace).published;
  return { facts: unreviewed.length + ungrounded.length, questions: waiting.length };
}

/** The id of the first that waits, as the lists have them. */
export function firstToCheck(workspace: Workspace, list: keyof ToCheck): string | undefined {
  const { issues, published } = findingsOf(workspace);
  if (list === 'questions') return published.waiting[0]?.id;
  const { pack } = workspace.history.present.state;
  return groupsOf(pack, issues).find(({ id }) => id === 'check')?.facts[0]?.fact.id;
}
