import {
  ADVERBS,
  AUXILIARIES,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  FRONTED,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../en/grammar.js';
import { QUOTATION_VERBS, SAID_NOUNS, SAID_VERBS, SELDOM_VERBS } from '../en/said-verbs.js';
import { ROLE_NOUNS } from '../en/titles.js';
import type { Token } from './tokens.js';

/** Who a phrase of the sentence names: a person, a pronoun that stands for one, or somebody without a name. */
export interface Subject {
  kind: 'person' | 'pronoun' | 'other';
  /** Tokens of the phrase. */
  from: number;
  to: number;
  /** Why it may be wrong: "two names", "name inside the phrase" … Empty where nothing speaks against it. */
  doubts: string[];
}

const subject = (kind: Subject['kind'], from: number, to: number, ...doubts: string[]): Subject => ({
  kind,
  from,
  to,
  doubts,
});

const isComma = (token?: Token) => token?.kind === 'mark' && /^[,—–()-]$/.test(token.text);
const isMark = (token: Token | undefined, pattern: RegExp) => token?.kind === 'mark' && pattern.test(token.text);
const isDash = (token?: Token) => token?.kind === 'mark' && /^[—–-]$/.test(token.text);
const isWord = (token: Token | undefined, set: ReadonlySet<string>) => token?.kind === 'word' && set.has(token.lower);
const isPersonal = (token?: Token) => isWord(token, SUBJECT_PRONOUNS);
const isCapital = (token?: Token) => token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
export const isAdverb = (token?: Token) =>
  token?.kind === 'word' && (ADVERBS.has(token.lower) || /\p{Ll}ly$/u.test(token.text));

/** After one of these stands a noun, whatever it looks like: "the reasons". */
const ARTICLES = new Set(['the', 'a', 'an', 'its', 'their', 'our', 'my', 'your']);

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

/** Is the token at `at` a verb of saying? `beside`: a quotation stands close, so weaker verbs count. */
export function isSpeechVerb(tokens: readonly Token[], at: number, beside: boolean): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.possessive) return false;
  const { lower } = token;
  if (!SAID_VERBS.has(lower) && !(beside && QUOTATION_VERBS.has(lower))) return false;
  if (/^\p{Lu}/u.test(token.text) && at > 0 && !/ing$/.test(lower)) return false;
  const before = tokens[at - 1];
  if (before?.kind === 'word' && ARTICLES.has(before.lower)) return false;
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

/** Where the phrase that ends at `end` begins: back over its modifiers. */
function phraseStart(tokens: readonly Token[], end: number, floor: number): number {
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

/** Who the words from `from` to `to` (exclusive) name, when they end right before their verb. */
function headOf(tokens: readonly Token[], from: number, to: number): Subject | undefined {
  const last = to - 1;
  if (last < from) return undefined;
  const token = tokens[last];
  if (isPersonal(token)) return subject('pronoun', last, to);
  if (token.kind === 'name' && !token.possessive) {
    const start = phraseStart(tokens, last, from);
    const before = tokens[start - 1];
    if (start > from && isWord(before, PREPOSITIONS)) {
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
        return subject('other', phraseStart(tokens, head, from), to, 'The name depends on another noun.');
      }
    }
    if (start > from && isWord(before, CONJUNCTIONS) && before.lower === 'and' && tokens[start - 2]?.kind === 'name') {
      return subject('person', last, to, 'Two people are named together.');
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
        ...(isWord(before, PREPOSITIONS) && before.lower === 'of' ? ['The name depends on another noun.'] : []),
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
    if (
      tokens[i].kind === 'name' &&
      !tokens[i].possessive &&
      !isWord(tokens[phraseStart(tokens, i, from) - 1], PREPOSITIONS)
    )
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
  return subject('other', start, to);
}

/** "(D-Ohio)" */
const PARTY = /^[RDI]-/;

const MODIFIER_STARTS = new Set([
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
function isModifier(tokens: readonly Token[], from: number, to: number): boolean {
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
function stretchesBefore(tokens: readonly Token[], end: number, floor: number): [number, number][] {
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

/** The last boundary before `end`: a quotation, a colon or semicolon. */
function clauseFloor(tokens: readonly Token[], end: number): number {
  for (let i = end - 1; i >= 0 && end - i < 120; i--) {
    if (tokens[i].kind === 'quotation') return i + 1;
    if (tokens[i].kind === 'mark' && /^[;:]$/.test(tokens[i].text)) return i + 1;
  }
  return Math.max(0, end - 120);
}

/** The subject of the whole clause: its first name, pronoun or noun that no preposition governs. */
export function mainSubject(tokens: readonly Token[], end: number): Subject | undefined {
  let from = 0;
  const opening = tokens[0];
  if (isWord(opening, CONJUNCTIONS) || isAdverb(opening)) from = 1;
  if (isComma(tokens[from])) from += 1;
  const first = tokens[from];
  if (
    first?.kind === 'word' &&
    (PREPOSITIONS.has(first.lower) || FRONTED.has(first.lower) || /ing$/.test(first.lower))
  ) {
    const comma = tokens.findIndex(
      (token, i) => i > from && i < end && (isComma(token) || (token.kind === 'quotation' && /,$/.test(token.text))),
    );
    if (comma > 0) from = comma + 1;
  }
  for (let i = from; i < Math.min(end, from + 40); i++) {
    const token = tokens[i];
    if (token.kind === 'quotation') continue;
    if (isPersonal(token)) return subject('pronoun', i, i + 1);
    if (token.kind === 'name') {
      if (token.possessive) continue;
      const start = phraseStart(tokens, i, from);
      const before = tokens[start - 1];
      if (start > from && isWord(before, PREPOSITIONS)) {
        const head = tokens[start - 2];
        if (head?.kind === 'word' && start - 2 >= from)
          return subject('other', phraseStart(tokens, start - 2, from), i + 1);
        continue;
      }
      // "Clinton spokesman Brian Fallon": the last name of the phrase is its head.
      let head = i;
      for (let j = i + 1; j < Math.min(end, i + 9); j++) {
        if (tokens[j].kind === 'name' && (j === i + 1 || isWord(tokens[j - 1], ROLE_NOUNS) || isCapital(tokens[j - 1])))
          head = j;
        else if (tokens[j].kind !== 'word' || CLAUSE_WORDS.has(tokens[j].lower) || SAID_VERBS.has(tokens[j].lower))
          break;
      }
      return subject('person', head, head + 1);
    }
    if (
      token.kind === 'word' &&
      (AUXILIARIES.has(token.lower) || (SAID_VERBS.has(token.lower) && !SELDOM_VERBS.has(token.lower))) &&
      i > from
    ) {
      return subject('other', from, i);
    }
  }
  return undefined;
}

/** Words that no noun phrase goes on over. */
const CLAUSE_WORDS = new Set([
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  ...SUBORDINATORS,
  ...RELATIVES,
  ...AUXILIARIES,
  ...DETERMINERS,
  ...SUBJECT_PRONOUNS,
]);
const SENTENCE_ADJECTIVES = new Set(['campaign', 'press', 'communications', 'national', 'senior', 'foreign', 'policy']);

/** Who stands before the verb at `at` as its subject. */
export function subjectBefore(tokens: readonly Token[], at: number): Subject | undefined {
  const floor = clauseFloor(tokens, at);
  let end = at;
  while (end > floor) {
    const token = tokens[end - 1];
    if (isAdverb(token) || isWord(token, AUXILIARIES)) end -= 1;
    else if (token.kind === 'word' && /^(?:on|last|early|late|this)$/.test(token.lower) && isAdverb(tokens[end]))
      end -= 1;
    else break;
  }
  const before = tokens[end - 1];
  const participle = /ing$/.test(tokens[at].lower);
  const auxiliary = end < at && isWord(tokens[at - 1], AUXILIARIES);
  if (isWord(before, CONJUNCTIONS) || (before?.kind === 'word' && before.lower === 'to')) {
    if (before.lower === 'to') return mainSubject(tokens, end - 1);
    // "... and Trump said" has its subject; "... and said" shares the one before.
    return mainSubject(tokens, end - 1);
  }
  if (participle && !auxiliary && isWord(before, PREPOSITIONS) && end - 1 <= 1)
    return mainSubject(tokens, tokens.length);
  // "footage of Trump saying", "with Trump saying"
  if (
    participle &&
    !auxiliary &&
    before?.kind === 'name' &&
    !before.possessive &&
    isWord(tokens[end - 2], PREPOSITIONS)
  )
    return subject('person', end - 1, end);
  if (participle && !auxiliary && !(end - 1 === floor)) {
    return mainSubject(tokens, end);
  }
  if (end <= floor) return undefined;
  const stretches = stretchesBefore(tokens, end, floor);
  const [nearest, ...others] = stretches;
  if (nearest[1] > nearest[0]) {
    let [from] = nearest;
    const [, to] = nearest;
    while (
      from < to &&
      (isWord(tokens[from], CONJUNCTIONS) ||
        (isWord(tokens[from], SUBORDINATORS) && from + 1 < to) ||
        (isAdverb(tokens[from]) && from + 1 < to))
    )
      from += 1;
    return headOf(tokens, from, to) ?? (isWord(tokens[from], RELATIVES) ? relativeSubject(tokens, from) : undefined);
  }
  // A comma stands right before the verb: what precedes describes the subject, or is its name.
  const [first] = others;
  if (!first) return undefined;
  if (first[1] - first[0] === 1 && tokens[first[0]].kind === 'name') return subject('person', first[0], first[1]);
  for (const [index, [from, to]] of others.slice(1).entries()) {
    const last = tokens[to - 1];
    if (!last || (isModifier(tokens, from, to) && index + 2 < others.length && last.kind !== 'name')) continue;
    // "his niece, state Rep. Smith, said": what stands further out is no name.
    const outer = others[index + 2];
    const givesName = !isWord(tokens[from], MODIFIER_STARTS) && outer && tokens[outer[1] - 1]?.kind === 'word';
    if (
      last.kind === 'name' &&
      !last.possessive &&
      (givesName || !isModifier(tokens, from, to) || isWord(tokens[from], DETERMINERS))
    )
      return headOf(tokens, from, to);
    if (isPersonal(last)) return headOf(tokens, from, to);
  }
  const described = others.slice(1).find(([from]) => !PARTY.test(tokens[from].text)) ?? others[1] ?? first;
  return headOf(tokens, described[0], described[1]);
}

function relativeSubject(tokens: readonly Token[], at: number): Subject | undefined {
  return headOf(tokens, at, at + 1);
}

/** Who stands after the verb at `at` as its subject: "said Clinton spokesman Brian Fallon". */
export function subjectAfter(tokens: readonly Token[], at: number): Subject | undefined {
  let from = at + 1;
  while (isAdverb(tokens[from])) from += 1;
  let name = -1;
  let i = from;
  for (; i < tokens.length && i - from < 24; i++) {
    const token = tokens[i];
    if (token.kind === 'name') {
      name = i;
      continue;
    }
    if (token.kind !== 'word') break;
    if (
      token.lower === 'of' &&
      (isWord(tokens[i - 1], ROLE_NOUNS) || /s$/.test(tokens[i - 1]?.lower ?? '')) &&
      name < 0
    )
      continue;
    if (
      PREPOSITIONS.has(token.lower) ||
      RELATIVES.has(token.lower) ||
      SUBORDINATORS.has(token.lower) ||
      AUXILIARIES.has(token.lower)
    )
      break;
    if (
      name >= 0 &&
      !(
        ROLE_NOUNS.has(token.lower) ||
        isCapital(token) ||
        SENTENCE_ADJECTIVES.has(token.lower) ||
        tokens[name].possessive
      )
    )
      break;
  }
  if (isPersonal(tokens[from])) return subject('pronoun', from, from + 1);
  if (i === from) return undefined;
  const next = tokens[i];
  if (name >= 0 && !tokens[name].possessive) {
    if (name === i - 1) return subject('person', name, name + 1);
    // "said Trump campaign": the name only modifies, unless the name after the comma tells.
    if (!(isComma(next) && tokens[i + 1]?.kind === 'name')) {
      const between = tokens.slice(name + 1, i);
      return between.every(token => isAdverb(token))
        ? subject('person', name, name + 1)
        : subject('other', from, i, 'The name depends on another noun.');
    }
  }
  if (isComma(next) && tokens[i + 1]?.kind === 'name' && !tokens[i + 1].possessive && !isDash(next)) {
    const after = tokens[i + 2];
    if (!after || after.kind === 'mark' || after.kind === 'quotation' || isWord(after, PREPOSITIONS))
      return subject('person', i + 1, i + 2);
  }
  // "said a spokesman for Clinton": the phrase goes on over its prepositions.
  while (
    isWord(tokens[i], PREPOSITIONS) &&
    (tokens[i].lower === 'for' || tokens[i].lower === 'of') &&
    tokens[i + 1] &&
    tokens[i + 1].kind !== 'mark'
  )
    i += 2;
  return subject('other', from, i);
}

/** "Trump’s claim that", "a statement from Trump": whose words a noun of saying stands for. */
export function ownerOfSpeech(tokens: readonly Token[], at: number): Subject | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    const token = tokens[i];
    if (token.kind === 'quotation' || (token.kind === 'mark' && !isComma(token))) return undefined;
    if (token.kind !== 'word' || !SAID_NOUNS.has(token.lower)) continue;
    for (let j = i - 1; j >= Math.max(0, i - 4); j--) {
      if (tokens[j].kind === 'name')
        return tokens[j].possessive ? subject('person', j, j + 1, 'The name only owns the words.') : undefined;
      if (isWord(tokens[j], POSSESSIVES)) return subject('pronoun', j, j + 1, 'The pronoun only owns the words.');
      if (tokens[j].kind !== 'word') break;
    }
    if (isWord(tokens[i + 1], new Set(['from', 'by'])) && tokens[i + 2]?.kind === 'name')
      return subject('person', i + 2, i + 3, 'The name only owns the words.');
    return undefined;
  }
  return undefined;
}

const POSSESSIVES = new Set(['his', 'her']);
