import type { Span } from '../../../article/types.js';
import type { Askable } from '../../contract/plain.js';
import { clauseOf, type Clause } from '../../shared/clause.js';
import type { AskingGrammar } from './grammar.js';

/** Quotations, asides and lists are not turned. */
const NOT_PLAIN = /[„“”"»«‚‘():;–—?¿!¡…\n[\]*]| - /;
const LONGEST = 300;
const MOST_COMMAS = 3;
const FEWEST_WORDS_AFTER = 2;
const WORD = /\p{L}[\p{L}’'-]*/gu;

/** The first finite verb, where no clause opens before it. */
export function verbIn(text: string, grammar: AskingGrammar): Span | undefined {
  let before = '';
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (grammar.subordinate.test(word)) return undefined;
    if (before && grammar.isFinite(word) && !grammar.notBeforeVerb.has(before.toLowerCase())) {
      const start = index - (grammar.beforeVerb.exec(text.slice(0, index))?.[0].length ?? 0);
      const end = index + word.length;
      return { start, end: end + (grammar.afterVerb.exec(text.slice(end))?.[0].length ?? 0) };
    }
    before = word;
  }
  return undefined;
}

/** Where the clause ends: at the full stop, or before what may be left out. */
function endOf(text: string, verbEnd: number, { aside }: AskingGrammar): number {
  for (const { index } of text.matchAll(/, /g)) {
    if (index < verbEnd || !aside.test(text.slice(index + 2))) continue;
    if (text.slice(verbEnd, index).trim().split(/\s+/).length >= FEWEST_WORDS_AFTER) return index;
  }
  return text.length - 1;
}

/** The article's plain main clauses, with what is named in each. */
export function clausesIn(askable: Askable, grammar: AskingGrammar): Clause[] {
  const { article } = askable;
  return article.sentences.flatMap((sentence, index) => {
    if (article.blocks[sentence.block].kind !== 'paragraph') return [];
    const text = article.text.slice(sentence.start, sentence.end);
    if (text.length > LONGEST || !text.endsWith('.') || NOT_PLAIN.test(text)) return [];
    if (grammar.opensClause.test(text) || grammar.leansBack.test(text)) return [];
    if (grammar.hearsay.test(text)) return [];
    if ((text.match(/,/g) ?? []).length > MOST_COMMAS) return [];
    const verb = verbIn(text, grammar);
    if (!verb) return [];
    const end = sentence.start + endOf(text, verb.end, grammar);
    return clauseOf(askable, index, {
      verb: { start: sentence.start + verb.start, end: sentence.start + verb.end },
      end,
      own: { start: sentence.start, end },
    });
  });
}
