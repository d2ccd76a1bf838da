import { checkPack, type CheckIssue } from './check.js';
import { locate } from './locate.js';
import { FACT_KINDS, type ContentPack, type Evidence, type Fact, type FactKind, type OpenQuestion } from './types.js';

/**
 * How a fact stands to a newer version of its article. `holds`: its words are where they were. `moved`: they stand
 * elsewhere. `stale`: they are gone, so that it may no longer be asked. `refuted`: they are there and don't bear it out.
 */
export type Standing = 'holds' | 'moved' | 'stale' | 'refuted';

export interface FactStanding {
  kind: FactKind;
  id: string;
  /** JSON pointer to the fact: `/quotes/0`. */
  pointer: string;
  standing: Standing;
  /** Why it doesn't simply hold. */
  reason?: string;
}

/** Every passage that a fact rests on or shows. */
export const passagesOf = (fact: Fact): Evidence[] => [...fact.evidence, ...((fact as OpenQuestion).background ?? [])];

/** Holds each fact of a pack against a newer version of the article, in the pack's order. */
export function standingsOf(pack: ContentPack, article: { text: string; digest: string }): FactStanding[] {
  const issues = new Map<string, CheckIssue[]>();
  for (const issue of checkPack(pack, article)) {
    if (issue.fact && issue.level === 'error') issues.set(issue.fact, [...(issues.get(issue.fact) ?? []), issue]);
  }
  return FACT_KINDS.flatMap(kind =>
    (pack[kind] as Fact[]).map((fact, i) => {
      const found = standingOf(fact, article.text, issues.get(fact.id)?.[0]);
      return { kind, id: fact.id, pointer: `/${kind}/${i}`, ...found };
    }),
  );
}

function standingOf(fact: Fact, text: string, issue?: CheckIssue): Pick<FactStanding, 'standing' | 'reason'> {
  const passages = passagesOf(fact);
  const gone = passages.find(passage => !locate(text, passage));
  if (gone) return { standing: 'stale', reason: `“${shortened(gone.exact)}” no longer stands in the article` };
  if (issue) return { standing: 'refuted', reason: issue.message };
  const moved = passages.find(passage => locate(text, passage)!.start !== passage.start);
  if (!moved) return { standing: 'holds' };
  return { standing: 'moved', reason: `stands at ${locate(text, moved)!.start}, not at ${moved.start}` };
}

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
