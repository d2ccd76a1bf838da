import type { ContentPack, Fact, FactKind } from '../../pack/types.js';
import { words } from '../words/words.js';
import { KINDS } from './kinds.js';
import { isUngrounded, type IssuesByFact } from './publish.js';

export interface ListedFact {
  kind: FactKind;
  fact: Fact;
}

export interface FactGroup {
  id: FactKind | 'check';
  title: string;
  facts: readonly ListedFact[];
}

/** A fact that stays in its group for now. */
export interface HeldFact {
  id: string;
  isToCheck: boolean;
}

/** Facts as a person goes through them: what is to be checked first, then kind by kind; one that is being written stays. */
export function groupsOf(pack: ContentPack, issues: IssuesByFact, held?: HeldFact): FactGroup[] {
  const isToCheck = ({ fact }: ListedFact) =>
    fact.id === held?.id ? held.isToCheck : !!fact.review || isUngrounded(fact.id, issues);
  const all = KINDS.map(kind => pack[kind].map((fact: Fact): ListedFact => ({ kind, fact })));
  const groups: FactGroup[] = [
    { id: 'check', title: words().facts.toCheck, facts: all.flat().filter(isToCheck) },
    ...KINDS.map((kind, i) => ({
      id: kind,
      title: words().kinds[kind].plural,
      facts: all[i]!.filter(listed => !isToCheck(listed)),
    })),
  ];
  return groups.filter(({ id, facts }) => facts.length || id === 'people');
}
