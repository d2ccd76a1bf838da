import type { ContentPack, Fact, FactKind, PackQuestion } from '../../pack/types.js';
import { findingInWords } from '../words/finding-in-words.js';
import { words } from '../words/words.js';
import { findFact, summaryOf } from './kinds.js';
import type { IssuesByFact } from './publish.js';

/** A fact for which readers don't get a question, and why it isn't theirs. */
export interface Cause {
  kind: FactKind;
  fact: Fact;
  why: string;
}

/** The facts for which a question that has no fault of its own is kept from readers. */
export function causesOf({ about = [], options = [] }: PackQuestion, pack: ContentPack, issues: IssuesByFact): Cause[] {
  const ids = new Set([...about, ...options.map(({ id }) => id)]);
  return [...ids].flatMap((id): Cause[] => {
    const found = findFact(pack, id);
    if (!found) return [];
    const { kind, fact } = found;
    const { causes, quoted } = words();
    const name = quoted(summaryOf(kind, fact));
    const error = issues.get(id)?.find(({ level }) => level === 'error');
    if (error)
      return [
        {
          kind,
          fact,
          why: error.pointer.endsWith('/date')
            ? causes.noSuchDate(name, findingInWords(error.message))
            : causes.notInArticle(name, findingInWords(error.message)),
        },
      ];
    return fact.review ? [{ kind, fact, why: causes.toCheck(name) }] : [];
  });
}
