import type { Clause } from './clause.js';
import type { Told } from './sentence.js';
import type { Token } from './tokens.js';
import { BE, withAuxiliary } from './verbs.js';
import { isAdverb } from './words.js';
import { leanRegExp } from '../../../../article/lean-pattern.js';

export const wordToken = (text: string): Token => ({ is: 'word', text, lower: text.toLowerCase(), start: -1, end: -1 });

/** The subject as it stands in the middle of a question. */
export function subjectOf({ clause, actor, askable }: Told): Token[] {
  if (actor && clause.subject.length === 1 && clause.subject[0]!.is === 'word')
    return [{ ...wordToken(actor.text), is: 'person', person: actor }];
  const [first, ...others] = clause.subject as [Token, ...Token[]];
  return isSmall(first, others[0], askable.article.text)
    ? [{ ...first, text: first.lower }, ...others]
    : clause.subject;
}

/** Has its capital from the sentence: it stands without elsewhere in the article. */
function isSmall(first: Token, next: Token | undefined, text: string): boolean {
  if (first.is !== 'word' || first.possessive || !/^\p{Lu}\p{Ll}+$|^A$/u.test(first.text)) return false;
  if (
    /^(?:The|A|An|Some|Most|Many|All|About|Nearly|More|Several|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Each|Every|Both|His|Her|Its|Their)$/.test(
      first.text,
    )
  )
    return true;
  if (next && /^\p{Lu}/u.test(next.text)) return false;
  return leanRegExp(`[\\p{Ll},] ${first.lower}(?![\\p{L}])`, 'u').test(text);
}

/** Auxiliary, and what of the verb follows the subject. */
export function inverted({ verb, main, auxiliary }: Clause): { auxiliary: string; after: Token[] } | undefined {
  const own = verb.filter((token, index) => index === 0 || token === main || !isAdverb(token.lower));
  if (auxiliary) return { auxiliary: auxiliary.lower, after: own.slice(1) };
  if (BE.has(main.lower)) return { auxiliary: main.lower, after: [] };
  const simple = withAuxiliary(main.lower === 'has' ? 'has' : main.lower);
  return simple && { auxiliary: simple.auxiliary, after: [{ ...main, text: simple.base, lower: simple.base }] };
}
