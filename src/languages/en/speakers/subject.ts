import { inEnglish } from '../../../findings/finding.js';
import type { Token } from '../../contract/tokens.js';
import type { Subject } from '../../contract/speakers.js';
import {
  AUXILIARIES,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  FRONTED,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from './grammar.js';
import {
  CLAUSE_WORDS,
  clauseFloor,
  headOf,
  isModifier,
  isNamedOffice,
  MODIFIER_STARTS,
  PARTY,
  phraseStart,
  stretchesBefore,
  subject,
  TWO_PEOPLE,
} from './phrase.js';
import { ROLE_NOUNS } from '../people/titles.js';
import { SAID_NOUNS, SAID_VERBS, SELDOM_VERBS } from './said-verbs.js';
import { isAdverb, isCapital, isComma, isDash, isMark, isPersonal, isSpeechVerb, isWord } from './tests.js';
import { pattern } from '../../../article/pattern.js';

/** The subject of the whole clause: its first name, pronoun or noun that no preposition governs. */
export function mainSubject(tokens: readonly Token[], end: number): Subject | undefined {
  let from = 0;
  const opening = tokens[0];
  if (isWord(opening, CONJUNCTIONS) || isAdverb(opening)) from = 1;
  if (isComma(tokens[from])) from += 1;
  const first = tokens[from];
  if (
    first?.kind === 'word' &&
    (PREPOSITIONS.has(first.lower) ||
      FRONTED.has(first.lower) ||
      /ing$/.test(first.lower) ||
      (from === 0 && /ed$/.test(first.lower) && isWord(tokens[1], PREPOSITIONS)))
  ) {
    const comma = tokens.findIndex(
      (token, i) => i > from && i < end && (isComma(token) || (token.kind === 'quotation' && /,$/.test(token.text))),
    );
    if (comma > 0) from = afterAppositions(tokens, comma + 1, end);
  }
  for (let i = from; i < Math.min(end, from + 40); i++) {
    const token = tokens[i];
    if (token.kind === 'quotation') continue;
    if (isPersonal(token)) return subject('pronoun', i, i + 1);
    if (token.kind === 'name') {
      if (token.possessive) continue;
      const start = phraseStart(tokens, i, from);
      const before = tokens[start - 1];
      // "Former secretary of state Madeleine Albright": what she was goes on over its preposition.
      const isOffice =
        isNamedOffice(tokens, i, start) ||
        (before?.lower === 'of' &&
          start < i &&
          isWord(tokens[start - 2], ROLE_NOUNS) &&
          /^\p{Ll}/u.test(tokens[i - 1].text));
      if (start > from && isWord(before, PREPOSITIONS) && !isOffice) {
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
        // "Smith supports Democrat Ann Jones": a verb, not a post, stands between the names.
        else if (
          /^\p{Ll}+(?:[^s]s|ed)$/u.test(tokens[j].text) &&
          !ROLE_NOUNS.has(tokens[j].lower) &&
          !SENTENCE_ADJECTIVES.has(tokens[j].lower)
        )
          break;
      }
      return subject('person', head, head + 1, ...(isJoined(tokens, head) ? [TWO_PEOPLE] : []));
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

/** "In his speech, a tribute to the old mayor, Smith praised": what only describes the words before it is no subject. */
function afterAppositions(tokens: readonly Token[], from: number, end: number): number {
  let start = from;
  for (let n = 0; n < 3 && isWord(tokens[start], DETERMINERS); n++) {
    const comma = tokens.findIndex(
      (token, i) => i > start && i < Math.min(end, start + 10) && token.kind !== 'word' && token.kind !== 'name',
    );
    if (comma < 0 || !isMark(tokens[comma], /^,$/)) return from;
    if (tokens.slice(start, comma).some(token => isWord(token, AUXILIARIES) || isWord(token, SAID_VERBS))) return from;
    const next = tokens[comma + 1];
    if (next?.kind === 'name') return next.possessive ? from : comma + 1;
    start = comma + 1;
  }
  return from;
}

/** "Smith and Mayor Ann Jones issued": both are the subject. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.lower !== 'and') return false;
  for (let i = at + 2; i < Math.min(tokens.length, at + 7); i++) {
    if (tokens[i].kind === 'name') return !tokens[i].possessive;
    if (!isWord(tokens[i], ROLE_NOUNS) && !isCapital(tokens[i]) && !isWord(tokens[i], DETERMINERS)) return false;
  }
  return false;
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
  if (participle && !auxiliary) {
    const owner = participleSubject(tokens, end, floor);
    if (owner) return owner;
  }
  if (isWord(before, CONJUNCTIONS) || (before?.kind === 'word' && before.lower === 'to')) {
    // "her father used to say": who does so stands before.
    if (before.lower === 'to' && isWord(tokens[end - 2], RAISING)) return subjectBefore(tokens, end - 2);
    if (before.lower === 'to') return controller(tokens, end - 1, floor) ?? mainSubject(tokens, end - 1);
    // "... and Trump said" has its subject; "... and said" shares the one before.
    return subjectOfSpeechBefore(tokens, end - 1, floor) ?? mainSubject(tokens, end - 1);
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
    return subjectOfSpeechBefore(tokens, end - 1, floor) ?? mainSubject(tokens, end);
  }
  if (end <= floor) return undefined;
  const stretches = stretchesBefore(tokens, end, floor);
  const [nearest, ...others] = stretches;
  // "Smith, R-Ohio said": the party and state describe the name before the comma.
  const isParty = nearest[1] - nearest[0] <= 3 && others.length > 0 && PARTY.test(tokens[nearest[0]]?.text ?? '');
  if (nearest[1] > nearest[0] && isParty) return headOf(tokens, others[0][0], others[0][1]);
  // "Smith, the lawyer who founded Northpoint tweeted": the second comma is often left out.
  if (others.length > 0 && isWord(tokens[nearest[0]], DETERMINERS) && tellsWhoItIs(tokens, ...nearest)) {
    const [from, to] = others[0];
    if (to - from === 1 && tokens[from].kind === 'name' && !tokens[from].possessive) return subject('person', from, to);
  }
  // "Smith, president and head of the Harbour Trust stated"
  const [apposed] = others;
  if (
    apposed &&
    apposed[0] === floor &&
    apposed[1] - apposed[0] === 1 &&
    tokens[apposed[0]].kind === 'name' &&
    !tokens[apposed[0]].possessive &&
    nearest[1] - nearest[0] > 3 &&
    (isWord(tokens[nearest[0]], ROLE_NOUNS) ||
      (isWord(tokens[nearest[0]], DETERMINERS) && tokens.slice(...nearest).some(token => isWord(token, ROLE_NOUNS))))
  )
    return subject('person', apposed[0], apposed[1]);
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
  // "But, said Smith": no phrase stands before the verb.
  if (
    others[0] &&
    others[0][1] > others[0][0] &&
    tokens.slice(...others[0]).every(token => isWord(token, CONJUNCTIONS) || isAdverb(token))
  )
    return undefined;
  // A comma stands right before the verb: what precedes describes the subject, or is its name.
  const [first] = others;
  if (!first) return undefined;
  if (first[1] - first[0] === 1 && tokens[first[0]].kind === 'name') return subject('person', first[0], first[1]);
  // "The letter, which went to the mayor, Smith, and Jones, the clerk, calls": what a relative clause names is no subject.
  const relative = others.findIndex(([from], i) => i > 0 && isWord(tokens[from], RELATIVES));
  const outward = others.slice(relative > 0 && relative + 1 < others.length ? relative + 1 : 1);
  for (const [index, [begins, to]] of outward.entries()) {
    const last = tokens[to - 1];
    const from = begins + Number(begins + 1 < to && isWord(tokens[begins], CONJUNCTIONS));
    if (!last || (isModifier(tokens, from, to) && index + 1 < outward.length && last.kind !== 'name')) continue;
    if (index + 1 < outward.length && tellsWhoItIs(tokens, from, to)) continue;
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

/** "Smith, a professor who worked for Senator Jones, called it": the name at the end belongs to the relative clause. */
function tellsWhoItIs(tokens: readonly Token[], from: number, to: number): boolean {
  const relative = tokens.slice(from, to).findIndex(token => isWord(token, WHO));
  return relative === 0 || (relative > 0 && tokens[from].kind !== 'name');
}
const WHO = new Set(['who', 'whose', 'which']);

const OBJECT_PRONOUNS = new Set(['him', 'her']);
/** What is said of somebody with a participle: "accused her of saying", "praised them for saying". */
const BLAMES = pattern()`
  ^(?:
    accus|mock|critici[sz]|blam|attack|blast|slam|prais|thank|condemn|rebuk|ridicul|scold|chid|denounc|lambast|
    chastis|derid|berat|reprimand|admonish|applaud|laud|credit|fault|knock|charg|suspend|fir|punish|rapp|rip|hammer|
    pann|commend|congratulat|hail|salut|forgiv|forgave|convict|suspect|question|target|skewer|excoriat|assail|quot|
    misquot|cit|overhear|bash|tease|teas|taunt|heckl|boo|sue
  )(?:e|es|s|ed|d|ing|ped|ping)?$
`;
/** Shows or hears somebody who speaks: "recalled her mother saying". */
const PERCEIVES =
  /^(?:recall|remember|hear|heard|overhear|overheard|see|saw|shows?|showed|showing|catch|caught|film|record|captur|depict|quot|misquot|imagin|pictur|featur|includ|cite|cit|describ|report|play|portray|watch|meet|met)(?:e|es|s|ed|d|ing|n)?$/;

/** Whose words a participle brings, where somebody stands right before it as another verb's object. */
function participleSubject(tokens: readonly Token[], end: number, floor: number): Subject | undefined {
  const before = tokens[end - 1];
  const isPrepositional = isWord(before, ACCUSING);
  const last = isPrepositional ? end - 2 : end - 1;
  const object = tokens[last];
  if (last < floor || !object || object.kind === 'quotation' || isComma(object)) return undefined;
  for (let i = last; i >= Math.max(floor, last - 9); i--) {
    const token = tokens[i];
    if (token.kind === 'mark' || token.kind === 'quotation') return undefined;
    if (token.kind !== 'word' || !(isPrepositional ? BLAMES : PERCEIVES).test(token.lower)) continue;
    if (isPrepositional && (i === last || isPassiveAt(tokens, i))) return subjectBefore(tokens, i);
    if (!isPrepositional && (i === last || isPassiveAt(tokens, i) || !isSomebody(object))) return undefined;
    if (tokens.slice(i + 1, last).some(each => isWord(each, PREPOSITIONS) && each.lower !== 'of')) return undefined;
    const who = tokens.slice(i + 1, last + 1).filter(({ kind }) => kind === 'word' || kind === 'name');
    if (who.length === 1 && isWord(who[0], OBJECT_PRONOUNS))
      return subject('pronoun', i + 1, i + 2, inEnglish('unclear-pronoun', { words: who[0].text }));
    return headOf(tokens, i + 1, last + 1);
  }
  return undefined;
}
const isSomebody = (token: Token) =>
  (token.kind === 'name' && !token.possessive) || isWord(token, OBJECT_PRONOUNS) || isWord(token, ROLE_NOUNS);
const ACCUSING = new Set(['of', 'for', 'as']);

function isPassiveAt(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && (isAdverb(tokens[i]) || tokens[i].lower === 'been' || tokens[i].lower === 'being')) i -= 1;
  return isWord(tokens[i], BE) || isWord(tokens[i + 1], BE);
}

/** "Smith said and added", "Smith said, adding": the subject of the verb of saying before. */
function subjectOfSpeechBefore(tokens: readonly Token[], end: number, floor: number): Subject | undefined {
  let fallback: Subject | undefined;
  for (let i = end - 1; i > floor; i--) {
    if (!isSpeechVerb(tokens, i, false) || SELDOM_VERBS.has(tokens[i].lower) || /ing$/.test(tokens[i].lower)) continue;
    const before = tokens[i - 1];
    if (isPassiveAt(tokens, i) || before.lower === 'to') continue;
    if ([CONJUNCTIONS, RELATIVES, DETERMINERS, SUBORDINATORS].some(set => isWord(before, set))) continue;
    const found = subjectBefore(tokens, i);
    if (found && found.kind !== 'other') return found;
    fallback ??= found;
  }
  const main = fallback && mainSubject(tokens, end);
  return main && main.kind !== 'other' ? main : fallback;
}

/** Who does what an infinitive tells: "Smith was moved to say", "the vote led Smith to say". */
function controller(tokens: readonly Token[], to: number, floor: number): Subject | undefined {
  const before = tokens[to - 1];
  if (to - 1 < floor || !before) return undefined;
  if (before.kind === 'name' && !before.possessive) {
    const start = phraseStart(tokens, to - 1, floor);
    if (isWord(tokens[start - 1], PREPOSITIONS) && !isWord(tokens[start - 1], FOR)) return undefined;
    return subject('person', to - 1, to);
  }
  if (before.kind !== 'word' || !isPassiveAt(tokens, to - 1)) return undefined;
  return subjectBefore(tokens, to - 1);
}
const FOR = new Set(['for', 'like']);
const RAISING = new Set(['used', 'began', 'continued', 'started', 'tended', 'liked', 'loved', 'happened', 'proceeded']);

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
    // "said Clinton constituent Dan Golvach": a noun between two names is what the second is.
    if (
      name >= 0 &&
      name === i - 1 &&
      tokens[i + 1]?.kind === 'name' &&
      !tokens[i + 1].possessive &&
      /^\p{Ll}+$/u.test(token.text)
    )
      continue;
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
  // "said the captain known as Bob", "said a man identified only as Tom"
  const called = tokens[i]?.lower === 'as' ? i + 1 : -1;
  if (tokens[called]?.kind === 'name' && !tokens[called].possessive && tokens.slice(from, i).some(isNaming))
    return subject('person', called, called + 1);
  const next = tokens[i];
  if (name >= 0 && !tokens[name].possessive) {
    if (name === i - 1) return subject('person', name, name + 1);
    // "said Trump campaign": the name only modifies, unless the name after the comma tells.
    if (!(isComma(next) && tokens[i + 1]?.kind === 'name')) {
      const between = tokens.slice(name + 1, i);
      return between.every(token => isAdverb(token))
        ? subject('person', name, name + 1)
        : subject('other', from, i, inEnglish('name-depends'));
    }
  }
  if (isComma(next) && tokens[i + 1]?.kind === 'name' && !tokens[i + 1].possessive && !isDash(next)) {
    const after = tokens[i + 2];
    if (!after || after.kind === 'mark' || after.kind === 'quotation' || isWord(after, PREPOSITIONS))
      return subject('person', i + 1, i + 2);
  }
  // "said his best friend at Lehigh, Bruce Turry": the name stands behind where the noun belongs.
  if (name < 0 && isWord(tokens[i], PREPOSITIONS) && i > from + 1 && isWord(tokens[from], DETERMINERS)) {
    const comma = tokens.findIndex(
      (token, n) => n > i && n < i + 8 && (token.kind === 'mark' || token.kind === 'name'),
    );
    const named = tokens[comma + 1];
    const end = tokens[comma + 2];
    if (
      comma > 0 &&
      isMark(tokens[comma], /^,$/) &&
      named?.kind === 'name' &&
      !named.possessive &&
      (!end || end.kind !== 'word')
    )
      return subject('person', comma + 1, comma + 2);
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

const isNaming = ({ lower }: Token) => lower === 'known' || lower === 'identified';

/** "Trump’s claim that", "a statement from Trump": whose words a noun of saying stands for. */
export function ownerOfSpeech(tokens: readonly Token[], at: number): Subject | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    const token = tokens[i];
    if (token.kind === 'quotation' || (token.kind === 'mark' && !isComma(token))) return undefined;
    if (token.kind !== 'word' || !SAID_NOUNS.has(token.lower)) continue;
    for (let j = i - 1; j >= Math.max(0, i - 4); j--) {
      if (tokens[j].kind === 'name')
        return tokens[j].possessive ? subject('person', j, j + 1, inEnglish('name-owns')) : undefined;
      if (isWord(tokens[j], POSSESSIVES)) return subject('pronoun', j, j + 1, inEnglish('pronoun-owns'));
      if (tokens[j].kind !== 'word') break;
    }
    if (isWord(tokens[i + 1], new Set(['from', 'by'])) && tokens[i + 2]?.kind === 'name')
      return subject('person', i + 2, i + 3, inEnglish('name-owns'));
    return undefined;
  }
  return undefined;
}

const POSSESSIVES = new Set(['his', 'her']);
