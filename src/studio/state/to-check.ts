import { groupsOf } from './groups.js';
import { findingsOf, type Workspace } from './workspace.js';

/** How many facts and questions wait for an editor. */
export interface ToCheck {
  facts: number;
  questions: number;
}

const questionsToCheck = (workspace: Workspace) =>
  findingsOf(workspace).asked.questions.filter(({ review, dropped }) => review && !dropped);

export function toCheckIn(workspace: Workspace): ToCheck {
  const { unreviewed, ungrounded } = findingsOf(workspace).published;
  return { facts: unreviewed.length + ungrounded.length, questions: questionsToCheck(workspace).length };
}

/** The id of the first that waits, as the lists have them. */
export function firstToCheck(workspace: Workspace, list: keyof ToCheck): string | undefined {
  if (list === 'questions') return questionsToCheck(workspace)[0]?.id;
  const { pack } = workspace.history.present.state;
  return groupsOf(pack, findingsOf(workspace).issues).find(({ id }) => id === 'check')?.facts[0]?.fact.id;
}
