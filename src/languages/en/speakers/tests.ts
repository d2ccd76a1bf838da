import { ROLE_NOUNS } from '../people/titles.js';
import type { Token } from '../../contract/tokens.js';
import {
  ADVERBS,
  AUXILIARIES,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from './grammar.js';
import { QUOTATION_VERBS, SAID_VERBS, SELDOM_VERBS } from './said-verbs.js';

export const isComma = (token?: Token) => token?.kind === 'mark' && /^[,—–()-]$/.test(token.text);
export const isMark = (token: Token | undefined, pattern: RegExp) => token?.kind === 'mark' && pattern.test(token.text);
export const isDash = (token?: Token) => token?.kind === 'mark' && /^[—–-]$/.test(token.text);
export const isWord = (token: Token | undefined, set: ReadonlySet<string>) =>
  token?.kind === 'word' && set.has(token.lower);
export const isPersonal = (token?: Token) => isWord(token, SUBJECT_PRONOUNS);
export const isCapital = (token?: Token) => token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
export const isAdverb = (token?: Token) =>
  token?.kind === 'word' && (ADVERBS.has(token.lower) || /\p{Ll}ly$/u.test(token.text));

/** After one of these stands a noun, whatever it looks like: "the reasons". */
const ARTICLES = new Set(['the', 'a', 'an', 'its', 'their', 'our', 'my', 'your']);

/** "his proposed credit" */
const OWNERS = new Set(['his', 'her', 'these', 'those', 'any', 'each', 'every', 'another', 'some']);

/** "The sign read: “…”", "The Herald reports that": what looks like a noun has speech for its object. */
function hasSpeechForObject(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at];
  const before = tokens[at - 1];
  const next = isMark(tokens[at + 1], /^[,:]$/) ? tokens[at + 2] : tokens[at + 1];
  if (before.kind === 'mark' || before.possessive || isWord(before, PREPOSITIONS)) return false;
  if (/^reads?$/.test(lower)) return next?.kind === 'quotation';
  if (!/^(?:reports|notes|claims|states|says)$/.test(lower) || !isCapital(before)) return false;
  return next?.kind === 'quotation' || (next?.kind === 'word' && next.lower === 'that');
}

const isSubjectAhead = (token?: Token) => token?.kind === 'name' || token?.kind === 'quotation';

function isPostAhead(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + 4); i++) {
    if (tokens[i].kind === 'name') return i > at + 1 || isWord(tokens[at], ROLE_NOUNS);
    if (tokens[i].kind !== 'word' || !(isWord(tokens[i], ROLE_NOUNS) || isCapital(tokens[i]))) return false;
  }
  return false;
}

const PARTICIPLES = new Set(['written', 'sworn']);
const HAVE = new Set(['has', 'have', 'had', 'having', "'ve"]);

/** Does one of the words stand before, adverbs aside? */
function follows(tokens: readonly Token[], at: number, set: ReadonlySet<string>): boolean {
  let i = at - 1;
  while (i >= 0 && isAdverb(tokens[i])) i -= 1;
  return isWord(tokens[i], set);
}

/** Is the token at `at` a verb of saying? `beside`: a quotation stands close, so weaker verbs count. */
export function isSpeechVerb(tokens: readonly Token[], at: number, beside: boolean): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.possessive) return false;
  const { lower } = token;
  // "Trump went on, as if": that, too, is speech.
  if (/^(?:went|goes)$/.test(lower) && tokens[at + 1]?.lower === 'on') {
    const [before, after] = [tokens[at - 1], tokens[at + 2]];
    return (before?.kind === 'name' || isPersonal(before)) && (after?.kind !== 'word' || /^about$/.test(after.lower));
  }
  if (!SAID_VERBS.has(lower) && !(beside && QUOTATION_VERBS.has(lower))) return false;
  // "Smith had written"; but "a letter written by Smith"
  if (PARTICIPLES.has(lower) && !follows(tokens, at, HAVE)) return false;
  // "a face beaming from the wall"
  if (/^beam/.test(lower) && isWord(tokens[at + 1], PREPOSITIONS)) return false;
  if (/^\p{Lu}/u.test(token.text) && at > 0 && !/ing$|^(?:re)?tweet(?:s|ed)$/.test(lower)) return false;
  const before = tokens[at - 1];
  if (before?.kind === 'word' && ARTICLES.has(before.lower)) return false;
  if (/ed$/.test(lower) && before?.kind === 'word' && OWNERS.has(before.lower)) return false;
  // "greeted her with chants of"
  if (/s$/.test(lower) && isWord(before, PREPOSITIONS)) return false;
  // "Rubio's proposed credit"
  if (before?.possessive && before.kind === 'name') return false;
  // "if asked", "when pressed"
  if (/ed$/.test(lower) && isWord(before, SUBORDINATORS) && !isSubjectAhead(tokens[at + 1])) return false;
  // "Clinton press secretary Brian Fallon": a post, whose name follows.
  if (SELDOM_VERBS.has(lower) && before?.kind === 'name' && isPostAhead(tokens, at)) return false;
  // "said praise from": two verbs don't stand side by side, unless the second is a participle.
  if (before && isWord(before, SAID_VERBS) && !SELDOM_VERBS.has(before.lower) && !/(?:ing|ed)$/.test(lower))
    return false;
  if (!SELDOM_VERBS.has(lower)) return true;
  if (beside && at > 0 && hasSpeechForObject(tokens, at)) return true;
  if (!before || before.possessive || isCapital(before) || isWord(before, PREPOSITIONS))
    return before?.kind === 'word' && before.lower === 'to';
  if (isWord(before, DETERMINERS)) return false;
  if (before.kind === 'name') return !/[^s]$/.test(lower) || /^(?:put|call|read)$/.test(lower);
  if (
    before.kind === 'word' &&
    !isPersonal(before) &&
    !isAdverb(before) &&
    !isWord(before, AUXILIARIES) &&
    !/s$/.test(before.lower) &&
    !isWord(before, RELATIVES) &&
    !isWord(before, CONJUNCTIONS)
  )
    return false;
  return true;
}

/** Is the verb at `at` in the passive: "was described"? */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  if (!/(?:ed|en|ught|own|told|put|said)$/.test(tokens[at].lower)) return false;
  let i = at - 1;
  while (i >= 0 && isAdverb(tokens[i])) i -= 1;
  return isWord(tokens[i], BE);
}
