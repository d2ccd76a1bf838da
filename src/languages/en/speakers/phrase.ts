import { inEnglish } from '../../../findings/finding.js';
import type { Token } from '../../contract/tokens.js';
import type { Subject } from '../../contract/speakers.js';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  FRONTED,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from './grammar.js';
import { ROLE_NOUNS, TITLES } from '../people/titles.js';
import { SAID_VERBS, SELDOM_VERBS } from './said-verbs.js';
import { isCapital, isComma, isPersonal, isWord } from './tests.js';

export const subject = (kind: Subject['kind'], from: number, to: number, ...doubts: string[]): Subject => ({
  kind,
  from,
  to,
  doubts,
});

export const TWO_PEOPLE = inEnglish('two-people');

/** Words that no noun phrase goes on over. */
export const CLAUSE_WORDS = new Set([
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  ...SUBORDINATORS,
  ...RELATIVES,
  ...AUXILIARIES,
  ...DETERMINERS,
  ...SUBJECT_PRONOUNS,
]);
/** Where the phrase that ends at `end` begins: back over its modifiers. */
export function phraseStart(tokens: readonly Token[], end: number, floor: number): number {
  let i = end;
  while (i > floor) {
    const before = tokens[i - 1];
    if (before.kind === 'name') {
      if (!before.possessive && tokens[i].kind === 'name') break;
      i -= 1;
      continue;
    }
    if (before.kind !== 'word') break;
    if (DETERMINERS.has(before.lower)) return i - 1;
    if (
      PREPOSITIONS.has(before.lower) ||
      CONJUNCTIONS.has(before.lower) ||
      SUBORDINATORS.has(before.lower) ||
      AUXILIARIES.has(before.lower)
    )
      break;
    if (SUBJECT_PRONOUNS.has(before.lower) || RELATIVES.has(before.lower)) break;
    if (SAID_VERBS.has(before.lower) && !SELDOM_VERBS.has(before.lower)) break;
    i -= 1;
  }
  return i;
}

const BODY = /^(?:House|Senate|State|Assembly|Commons|Parliament) \p{Lu}/u;
const KIN = new Set(['mother', 'father', 'sister', 'brother']);
/** "Secretary of State Ann Jones", "the head of the union Tom Roe": an office goes on over "of", and its holder's name follows. */
export function isNamedOffice(tokens: readonly Token[], name: number, start: number): boolean {
  const office = tokens[start - 2];
  const last = tokens[name - 1];
  // "Speaker of the House Rep. Ann Jones": the body is read with the title.
  if (last?.lower === 'the' && BODY.test(tokens[name].text))
    return tokens[start - 1]?.lower === 'of' && office?.kind === 'word' && TITLES.has(office.lower);
  return (
    tokens[start - 1]?.lower === 'of' &&
    office?.kind === 'word' &&
    ((TITLES.has(office.lower) && !KIN.has(office.lower)) || office.lower === 'head') &&
    start < name &&
    last.kind === 'word' &&
    !DETERMINERS.has(last.lower) &&
    !ROLE_NOUNS.has(last.lower) &&
    !/^(?:late|former|then|young|old|new|fellow|great)$|(?:an|ish|ese|ed|er)$/.test(last.lower)
  );
}

/** Who the words from `from` to `to` (exclusive) name, when they end right before their verb. */
export function headOf(tokens: readonly Token[], from: number, to: number): Subject | undefined {
  const last = to - 1;
  if (last < from) return undefined;
  const token = tokens[last];
  if (isPersonal(token)) return subject('pronoun', last, to);
  if (token.kind === 'name' && !token.possessive) {
    const start = phraseStart(tokens, last, from);
    const before = tokens[start - 1];
    // "Jones left after Smith said": a clause, not a noun, stands before the name.
    if (start - 1 > from && isWord(before, PREPOSITIONS) && SUBORDINATORS.has(before.lower))
      return subject('person', last, to, inEnglish('name-may-depend'));
    if (start > from && isWord(before, PREPOSITIONS) && !(start - 2 >= from && isNamedOffice(tokens, last, start))) {
      // "a spokesman for Clinton said": the name hangs on a preposition, the head stands before that.
      const head = start - 2;
      if (head >= from && tokens[head].kind === 'name' && !tokens[head].possessive)
        return subject('person', head, head + 1);
      if (head >= from && isPersonal(tokens[head])) return subject('pronoun', head, head + 1);
      if (
        head >= from &&
        tokens[head].kind === 'word' &&
        !AUXILIARIES.has(tokens[head].lower) &&
        !FRONTED.has(tokens[head].lower)
      ) {
        return subject('other', phraseStart(tokens, head, from), to, inEnglish('name-depends'));
      }
    }
    const isSecond = start - 1 > from && before?.lower === 'and';
    if (isSecond && (tokens[start - 2].kind === 'name' || tokens.slice(from, start - 1).every(isCapital))) {
      return subject('person', last, to, TWO_PEOPLE);
    }
    return subject('person', last, to);
  }
  if (isWord(token, RELATIVES)) {
    let i = last - 1;
    if (isComma(tokens[i])) i -= 1;
    if (tokens[i]?.kind === 'name' && !tokens[i].possessive) {
      const before = tokens[phraseStart(tokens, i, 0) - 1];
      return subject(
        'person',
        i,
        i + 1,
        ...(isWord(before, PREPOSITIONS) && before.lower === 'of' ? [inEnglish('name-depends')] : []),
      );
    }
    if (tokens[i]?.kind === 'word') return subject('other', phraseStart(tokens, i, 0), i + 1);
    return undefined;
  }
  if (token.kind !== 'word' && token.kind !== 'name') return undefined;
  // "Paul Ryan of Wisconsin said", "Trump in a speech said": the first phrase of the clause is its subject.
  for (let i = from; i < last; i++) {
    const next = tokens[i + 1];
    if (!isWord(next, PREPOSITIONS)) continue;
    if (tokens[i].kind === 'name' && !tokens[i].possessive && !governs(tokens, phraseStart(tokens, i, from) - 1, from))
      return subject('person', i, i + 1);
    if (isPersonal(tokens[i])) return subject('pronoun', i, i + 1);
  }
  // "A sign on the quay read": the phrase begins before its prepositions.
  let start = phraseStart(tokens, last, from);
  for (let n = 0; n < 3 && start - 2 >= from && isWord(tokens[start - 1], PREPOSITIONS); n++) {
    const head = tokens[start - 2];
    if (head.kind !== 'word' || CLAUSE_WORDS.has(head.lower) || FRONTED.has(head.lower)) break;
    start = phraseStart(tokens, start - 2, from);
  }
  // "One of the sources who has seen the letter said", "a man reading the paper said": who stands before what they do.
  for (let i = start - 1; i > from && start - i < 12; i--) {
    const isPerson = isWord(tokens[i], WHO) || (i === start - 1 && /\p{L}{3}ing$/u.test(tokens[i].lower));
    const noun = tokens[i - 1];
    if (!isPerson || noun.kind === 'mark' || noun.kind === 'quotation' || CLAUSE_WORDS.has(noun.lower)) continue;
    return headOf(tokens, from, i);
  }
  return subject('other', start, to);
}

/** Hangs the phrase after it on another noun? Not so "as Smith of Ohio said", at the clause's beginning. */
const governs = (tokens: readonly Token[], at: number, from: number) =>
  isWord(tokens[at], PREPOSITIONS) && !(tokens[at].lower === 'as' && at <= from + 2);

const WHO = new Set(['who']);

/** "(D-Ohio)" */
export const PARTY = /^[RDI]-/;

export const MODIFIER_STARTS = new Set([
  ...PREPOSITIONS,
  ...RELATIVES,
  ...FRONTED,
  'a',
  'an',
  'the',
  'his',
  'her',
  'its',
  'their',
  'one',
  'then',
  'now',
  'once',
  'himself',
  'herself',
  'both',
]);

/** Does the stretch between two commas only describe what stands before it? */
export function isModifier(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (!first) return false;
  if (
    first.kind === 'word' &&
    (MODIFIER_STARTS.has(first.lower) || /^\d/.test(first.text) || PARTY.test(first.text) || /ing$/.test(first.lower))
  )
    return true;
  if (first.kind === 'name' && first.possessive) return true;
  return to - from <= 3 && first.kind === 'word' && !isPersonal(first);
}

/** Stretches between commas, dashes and parentheses before `end`, nearest first, as `[from, to)`. */
export function stretchesBefore(tokens: readonly Token[], end: number, floor: number): [number, number][] {
  const stretches: [number, number][] = [];
  let to = end;
  for (let i = end - 1; i >= floor && stretches.length < 7; i--) {
    if (isComma(tokens[i])) {
      stretches.push([i + 1, to]);
      to = i;
    }
  }
  if (stretches.length < 7) stretches.push([floor, to]);
  return stretches;
}

/** 'the author of "Going Wide," about the press': a title within a phrase, not words that somebody says. */
function isWork(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!isWord(tokens[at - 1], PREPOSITIONS) && !(isComma(tokens[at - 1]) && isWord(next, RELATIVES))) return false;
  if (next?.kind !== 'word' || !(PREPOSITIONS.has(next.lower) || RELATIVES.has(next.lower))) return false;
  const words = tokens[at].text.match(/[\p{L}\p{N}’']{4,}/gu) ?? [];
  return words.length > 0 && words.length <= 8 && words.every(word => /^[\p{Lu}\p{N}]/u.test(word));
}

/** The last boundary before `end`: a quotation, a colon or semicolon. */
export function clauseFloor(tokens: readonly Token[], end: number): number {
  for (let i = end - 1; i >= 0 && end - i < 120; i--) {
    if (tokens[i].kind === 'quotation' && !isWork(tokens, i)) return i + 1;
    if (tokens[i].kind === 'mark' && /^[;:]$/.test(tokens[i].text)) return i + 1;
  }
  return Math.max(0, end - 120);
}
