import { shownIssues } from '../../pack/check-shown.js';
import { checkPack, type CheckIssue } from '../../pack/check.js';
import { findIssues } from '../../pack/parse.js';
import { FACT_KINDS, type ContentPack, type Fact, type FactKind, type PackQuestion } from '../../pack/types.js';
import { withFacts } from '../../pack/with-facts.js';

/** What is wrong with each fact, by its id; the pack's own under `''`. */
export type IssuesByFact = ReadonlyMap<string, readonly CheckIssue[]>;

/** Holds every fact against the article. */
export function issuesByFact(pack: ContentPack, article: { text: string; digest: string }): IssuesByFact {
  const issues = new Map<string, CheckIssue[]>();
  for (const issue of [...shapeIssues(pack), ...checkPack(pack, article)]) {
    const id = issue.fact ?? '';
    issues.set(id, [...(issues.get(id) ?? []), issue]);
  }
  return issues;
}

/** What was left empty, or can't be so. */
function shapeIssues(pack: ContentPack): CheckIssue[] {
  return [...findIssues(pack), ...shownIssues(pack)].map(({ pointer, message }) => {
    const [kind, index] = pointer.split('/').slice(1);
    const isList = kind === 'questions' || (FACT_KINDS as readonly string[]).includes(kind ?? '');
    const facts = isList ? pack[kind as FactKind | 'questions'] : [];
    return { pointer, message: `this ${message}`, level: 'error', fact: facts[Number(index)]?.id };
  });
}

/** Whether the article refutes a fact or lacks it. */
export const isUngrounded = (id: string, issues: IssuesByFact): boolean =>
  issues.get(id)?.some(({ level }) => level === 'error') ?? false;

export interface Published {
  pack: ContentPack;
  /** How many facts are in it. */
  facts: number;
  /** Left out, since nobody has accepted them yet. */
  unreviewed: Fact[];
  /** Left out, since the article doesn't bear them out. */
  ungrounded: Fact[];
  /** Questions that are left out since nobody has accepted them yet. */
  waiting: PackQuestion[];
  /** Questions that are left out since they are only half written, or since the article doesn't bear them out. */
  unfit: PackQuestion[];
}

/** What readers get: only what was accepted and what the article, or the editor by name, answers for. */
export function publish(pack: ContentPack, issues: IssuesByFact): Published {
  const published: Published = { pack, facts: 0, unreviewed: [], ungrounded: [], waiting: [], unfit: [] };
  const out = withFacts(pack, (fact: Fact & Partial<PackQuestion>, kind) => {
    // Nobody is asked it, and whoever brings the pack up to date doesn't ask it anew; half written it would spoil the pack
    if (fact.dropped) return !isUngrounded(fact.id, issues);
    const group = isUngrounded(fact.id, issues) ? 'ungrounded' : fact.review ? 'unreviewed' : undefined;
    if (kind === 'questions') {
      if (group) published[fact.review ? 'waiting' : 'unfit'].push(fact as PackQuestion);
      return !group;
    }
    if (group) published[group].push(fact);
    else published.facts += 1;
    return !group;
  });
  const people = new Set(out.people.map(({ id }) => id));
  // A speaker who is left out can't be asked for
  out.quotes = out.quotes.map(quote => {
    if (!quote.speaker || people.has(quote.speaker)) return quote;
    const { speaker: _left, ...rest } = quote;
    return rest;
  });
  return { ...published, pack: out };
}
