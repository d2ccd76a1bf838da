import { clauseAt, isFinite, isMark, type Clause } from './clause.js';
import { AUXILIARIES, isPast, isPresent } from './verbs.js';
import type { Token } from './tokens.js';
import { DETERMINERS, isAdverb, PREPOSITIONS, SAYS, SUBORDINATORS } from './words.js';

/** What a predicate goes on to say under a condition or against itself isn't left out. */
const NOT_LEFT_OUT = /^(?:if|unless|until|except|not|without|or|than|rather|provided|but)$/;

export interface Predicate {
  tokens: Token[];
  by?: Token[];
}

/** A list goes on after the comma: items of few words, then "and". */
function isList(tokens: readonly Token[], comma: number): boolean {
  for (let at = comma + 1; at < Math.min(tokens.length, comma + 8); at++) {
    const token = tokens[at]!;
    if (token.is === 'mark')
      return (
        token.text === ',' &&
        at - comma <= 5 &&
        /^(?:and|or)$/.test(tokens[at + 1]?.lower ?? '') &&
        !startsClause(tokens, at + 2)
      );
    if (token.is === 'word' && /^(?:and|or)$/.test(token.lower))
      return at > comma + 1 ? !verbNext(tokens, at + 1) : !verbNext(tokens, at + 1) && !startsClause(tokens, at + 1);
    if (
      token.is === 'word' &&
      (AUXILIARIES.has(token.lower) ||
        /^(?:who|which|that|when|where|while|as|after|because|according)$/.test(token.lower) ||
        /ing$/.test(token.lower))
    )
      return false;
  }
  return false;
}

const verbNext = (tokens: readonly Token[], from: number): boolean => {
  let at = from;
  while (tokens[at]?.is === 'word' && isAdverb(tokens[at]!.lower)) at += 1;
  const token = tokens[at];
  return (
    token?.is === 'word' &&
    /^\p{Ll}/u.test(token.text) &&
    (AUXILIARIES.has(token.lower) || isPast(token.lower) || (isPresent(token.lower) && tokens[at + 1] !== undefined))
  );
};

const startsClause = (tokens: readonly Token[], from: number): boolean => {
  const subject: Token[] = [];
  for (let at = from; at < Math.min(tokens.length, from + 8); at++) {
    if (tokens[at]!.is === 'mark' || (tokens[at]!.is === 'word' && SUBORDINATORS.has(tokens[at]!.lower))) return false;
    if (subject.length > 0 && isFinite(tokens, at, subject)) return true;
    subject.push(tokens[at]!);
  }
  return false;
};

/** Portland, Ore., …: the comma belongs to the place. */
function isInPlace(tokens: readonly Token[], comma: number): number {
  const before = tokens[comma - 1];
  const after = tokens[comma + 1];
  const end = tokens[comma + 2];
  if (before?.is !== 'place' && !/^\p{Lu}/u.test(before?.text ?? '')) return 0;
  const isState = after?.is === 'place' || /^(?:\p{Lu}\.){2}$|^\p{Lu}\p{Ll}{1,4}\.$|^D\.C\.?$/u.test(after?.text ?? '');
  if (!isState) return 0;
  return end === undefined ? 2 : isMark(end, ',') ? 3 : isMark(end, '.') ? 2 : 0;
}

/** Who tells it, where the sentence ends in that: "…, officials said", "…, according to the police". */
function told(tokens: readonly Token[]): Token[] | undefined {
  if (tokens[0]?.lower === 'according' && tokens[1]?.lower === 'to') {
    const end = tokens.findIndex((token, index) => index > 1 && token.is === 'mark');
    return tokens.slice(2, end < 0 ? tokens.length : end);
  }
  if (/^(?:said|says)$/.test(tokens[0]?.lower ?? '')) {
    const end = tokens.findIndex(({ is }) => is === 'mark');
    return tokens.slice(1, end < 0 ? tokens.length : end);
  }
  const clause: Clause | undefined = clauseAt(tokens, 0);
  if (clause && SAYS.has(clause.main.lower) && !clause.negative && clause.rest.length <= 4 && !clause.auxiliary)
    return clause.subject;
  return undefined;
}

/** What a predicate says first, as far as it can be said alone; nothing where it can't be cut safely. */
export function predicateOf(rest: readonly Token[]): Predicate | undefined {
  const kept: Token[] = [];
  for (let at = 0; at < rest.length; at++) {
    const token = rest[at]!;
    if (token.is === 'mark') {
      if (/^[.]$/.test(token.text) && at === rest.length - 1) break;
      if (token.text === '(') {
        const close = rest.findIndex((each, index) => index > at && isMark(each, ')'));
        if (close < 0 || close - at > 14) return undefined;
        at = close;
        continue;
      }
      if (/^[—–;]$/.test(token.text) || (token.text === '-' && rest[at + 1]?.text === '-')) break;
      if (token.text === '-') break;
      if (token.text !== ',') {
        if (/^[%$€£’']$/.test(token.text)) return undefined;
        return undefined;
      }
      const inPlace = isInPlace(rest, at);
      if (inPlace) {
        kept.push(token, rest[at + 1]!);
        at += inPlace - 1;
        if (inPlace === 3 && rest[at + 1] && !told(rest.slice(at + 1))) continue;
        if (inPlace === 3) return { tokens: kept, by: told(rest.slice(at + 1)) };
        continue;
      }
      const after = rest.slice(at + 1);
      const by = told(after);
      if (by) return { tokens: kept, by };
      if (isList(rest, at)) return undefined;
      if (NOT_LEFT_OUT.test(after[0]?.lower ?? '') && after[0]?.lower !== 'but') return undefined;
      break;
    }
    if (token.is === 'word' && kept.length > 0) {
      if (token.lower === 'but') break;
      // "a diminished and less feared candidate"
      const isWithin = DETERMINERS.has(kept.at(-2)?.lower ?? '') && isPast(kept.at(-1)!.lower);
      if (
        !isWithin &&
        (token.lower === 'and' || token.lower === 'or') &&
        (verbNext(rest, at + 1) || startsClause(rest, at + 1))
      )
        break;
    }
    kept.push(token);
  }
  return { tokens: kept };
}

const CLAUSE_AFTER = /^(?:after|before|while|as|because|since|when|amid|following|although|though|despite|whereas)$/;

/** Shorter by what only tells when or why, at the end. */
export function shortened(tokens: readonly Token[]): Token[] | undefined {
  for (let at = tokens.length - 2; at >= 2; at--) {
    const token = tokens[at]!;
    if (token.is !== 'word' || !CLAUSE_AFTER.test(token.lower)) continue;
    if (
      token.lower === 'as' &&
      (tokens[at - 1]?.lower === 'such' || tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === 'as'))
    )
      continue;
    // "as president" belongs to the verb: only a clause may go
    if (token.lower === 'as' && !startsClause(tokens, at + 1)) continue;
    return tokens.slice(0, at);
  }
  // "… in Kursk", "… at Harvard University": only where.
  for (let at = tokens.length - 2; at >= 4; at--) {
    const before = tokens[at - 1]!;
    const after = tokens[at + 1]!;
    if (tokens[at]!.is !== 'word' || !/^(?:in|at|during)$/.test(tokens[at]!.lower) || before.is === 'mark') continue;
    if (
      before.is === 'word' &&
      (isPast(before.lower) ||
        isPresent(before.lower) ||
        /ing$/.test(before.lower) ||
        PREPOSITIONS.has(before.lower) ||
        /^(?:interest|role|part|change|changes|increase|rise|drop|confidence|faith|is|was|be|been|stake)$/.test(
          before.lower,
        ))
    )
      continue;
    if (after.is === 'place' || after.is === 'date' || /^\p{Lu}/u.test(after.text)) return tokens.slice(0, at);
  }
  return undefined;
}

/** What somebody is given as saying: where it begins, behind "that" or right after the verb; a day or "in a statement" may stand between. */
export function spokenFrom(tokens: readonly Token[]): number {
  if (tokens[0]?.lower === 'that') return 1;
  let at = 0;
  while (at < Math.min(tokens.length, 10)) {
    const token = tokens[at]!;
    if (token.is === 'mark' || token.is === 'quotation') return -1;
    if (token.is === 'word' && token.lower === 'that') return at + 1;
    // "said Sunday the talks had begun"
    if (token.is === 'date' && isClause(tokens, at + 1) && tokens.slice(0, at).every(({ lower }) => lower === 'on'))
      return at + 1;
    at += 1;
    if (
      at === 1 &&
      !(
        token.is === 'date' ||
        (token.is === 'word' && /^(?:in|on|at|during|late|early|through|via)$/.test(token.lower))
      )
    )
      break;
  }
  return isClause(tokens, 0) ? 0 : -1;
}

/** Is what begins there a clause, as far as one can see? */
export function isClause(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  if (!first || first.is === 'mark' || first.is === 'quotation') return false;
  if (/^(?:he|she|it|they|we|i|you|that|there|who)'(?:s|d|ll|re|ve|m)$/.test(first.lower)) return true;
  if (clauseAt(tokens, from)) return true;
  const subject: Token[] = [];
  for (let at = from; at < Math.min(tokens.length, from + 10); at++) {
    const token = tokens[at]!;
    if (token.is === 'mark' || token.is === 'quotation' || (token.is === 'word' && SUBORDINATORS.has(token.lower)))
      return false;
    if (subject.length > 0 && isFinite(tokens, at, subject)) return true;
    subject.push(token);
  }
  return false;
}
