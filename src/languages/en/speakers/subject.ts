import type { Token } from '../../contract/tokens.js';
import type { Subject } from '../../contract/speakers.js';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, FRONTED, PREPOSITIONS, RELATIVES, SUBORDINATORS } from './grammar.js';
import {
  CLAUSE_WORDS,
  clauseFloor,
  headOf,
  isModifier,
  MODIFIER_STARTS,
  PARTY,
  phraseStart,
  stretchesBefore,
  subject,
} from './phrase.js';
import { ROLE_NOUNS } from '../people/titles.js';
import { SAID_NOUNS, SAID_VERBS, SELDOM_VERBS } from './said-verbs.js';
import { isAdverb, isCapital, isComma, isDash, isPersonal, isWord } from './tests.js';

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
      let to = i;
      while (to - 1 > from && isAdverb(tokens[to - 1])) to -= 1;
      return subject('other', from, to);
    }
  }
  return undefined;
}

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
  // "Smith, R-Ohio said": the party and state describe the name before the comma.
  const isParty = nearest[1] - nearest[0] <= 3 && others.length > 0 && PARTY.test(tokens[nearest[0]]?.text ?? '');
  if (nearest[1] > nearest[0] && isParty) return headOf(tokens, others[0][0], others[0][1]);
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
  // "The letter, which went to the mayor, Smith, and Jones, the clerk, calls": what a relative clause names is no subject.
  const relative = others.findIndex(([from], i) => i > 0 && isWord(tokens[from], RELATIVES));
  const outward = others.slice(relative > 0 && relative + 1 < others.length ? relative + 1 : 1);
  for (const [index, [from, to]] of outward.entries()) {
    const last = tokens[to - 1];
    if (!last || (isModifier(tokens, from, to) && index + 1 < outward.length && last.kind !== 'name')) continue;
    // "his niece, state Rep. Smith, said": what stands further out is no name.
    const outer = outward[index + 1];
    const givesName = !isWord(tokens[from], MODIFIER_STARTS) && outer && tokens[outer[1] - 1]?.kind === 'word';
    if (
      last.kind === 'name' &&
      !last.possessive &&
      (givesName || !isModifier(tokens, from, to) || isWord(tokens[from], DETERMINERS))
    )
      return headOf(tokens, from, to);
    if (isPersonal(last)) return headOf(tokens, from, to);
  }
  const described = outward.find(([from]) => !PARTY.test(tokens[from].text)) ?? outward[0] ?? first;
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
