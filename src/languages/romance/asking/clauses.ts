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

const MOST_BEFORE_VERB = 4;

/** Where a second main clause is joined to the first by "and", right by its verb or by a subject of few words. */
function secondClause(text: string, verbEnd: number, grammar: AskingGrammar): number {
  for (const joint of text.slice(verbEnd).matchAll(grammar.and)) {
    const at = verbEnd + joint.index;
    const words = text.slice(at + joint[0].length).match(/^(?:\s?[\p{L}\p{N}][\p{L}\p{N}’'-]*){1,6}/u)?.[0] ?? '';
    const parts = words.trim().split(/\s+/);
    const verb = parts.findIndex(
      (word, i) => grammar.isFinite(word) && !grammar.notBeforeVerb.has((parts[i - 1] ?? '').toLowerCase()),
    );
    if (verb < 0 || verb > MOST_BEFORE_VERB || parts.slice(0, verb).some(word => grammar.subordinate.test(word)))
      continue;
    // "of A and of B that came": what is joined may be in a clause that tells which
    const between = text.slice(verbEnd, at);
    if ((between.match(WORD) ?? []).some(word => grammar.subordinate.test(word))) return -1;
    return between.trim().split(/\s+/).length >= FEWEST_WORDS_AFTER ? at : -1;
  }
  return -1;
}

/** Where the clause ends: at the full stop, before what may be left out, or before another clause. */
function endOf(text: string, verbEnd: number, grammar: AskingGrammar): number {
  const { aside } = grammar;
  const second = secondClause(text, verbEnd, grammar);
  for (const { index } of text.matchAll(/, /g)) {
    if (index < verbEnd || !aside.test(text.slice(index + 2))) continue;
    if (second >= 0 && second < index) break;
    if (text.slice(verbEnd, index).trim().split(/\s+/).length >= FEWEST_WORDS_AFTER) return index;
  }
  return second >= 0 ? second : text.length - 1;
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
