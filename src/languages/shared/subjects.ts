import type { Subject } from '../contract/speakers.js';
import type { Token } from '../contract/tokens.js';
import type { SpeakerWords } from './speaker-words.js';
import { isComma, isMark, isWordOf } from './tokens.js';

const FAR = 26;
const LONGEST_APPOSITION = 14;

const subject = (kind: Subject['kind'], from: number, to: number, ...doubts: string[]): Subject => ({
  kind,
  from,
  to,
  doubts,
});

/** A short one is a title or a name, and part of the phrase it stands in. */
const isLongQuotation = (token: Token) => token.kind === 'quotation' && token.text.split(/\s+/).length > 5;
const isStop = (token: Token | undefined) => !token || isLongQuotation(token) || isMark(token, /^[.;:!?…]$/);

/** Behind a noun phrase that starts here: determiners and adjectives, then the noun or name. */
export function skipPhrase(tokens: readonly Token[], from: number, words: SpeakerWords): number {
  let i = from;
  while (i < tokens.length && i - from < 8) {
    const token = tokens[i];
    if (token.kind === 'name') return token.possessive ? skipPhrase(tokens, i + 1, words) : i + 1;
    if (token.kind !== 'word') return i;
    // "na quarta-feira Souto": what tells when has no name after it
    if (words.isAdverb(token) && tokens[i + 1]?.kind === 'name') return i + 1;
    if (words.isNoun(token)) {
      i += 1;
      while (tokens[i]?.kind === 'word' && words.isNoun(tokens[i]) && i - from < 8) i += 1;
      // "gegenüber der Zeitung „Bild“": a title is part of what names it, but here a quotation ends the search
      const isNamed = tokens[i]?.kind === 'name' && !tokens[i].possessive && (words.takesName?.(tokens[i - 1]) ?? true);
      return isNamed ? i + 1 : i;
    }
    i += 1;
  }
  return i;
}

/** Behind what a preposition governs; a name in the nominative is none of it. */
function skipGoverned(tokens: readonly Token[], from: number, words: SpeakerWords): number {
  const end = skipPhrase(tokens, from, words);
  const last = tokens[end - 1];
  return words.cases && end > from && last.kind === 'name' && !last.possessive ? end - 1 : end;
}

/** The first name in the nominative among the words and names from here on; -1 where a clause or a mark comes first. */
function nominativeAhead(tokens: readonly Token[], from: number, to: number, words: SpeakerWords): number {
  for (let i = from; i < Math.min(to, from + LONGEST_APPOSITION); i++) {
    const token = tokens[i];
    if (token.kind === 'name' && !token.possessive) return i;
    if (token.kind === 'mark' || (token.kind === 'quotation' && isLongQuotation(token))) return -1;
    if (isWordOf(token, words.conjunctions) || isWordOf(token, words.subordinators)) return -1;
  }
  return -1;
}

/** A phrase that begins with an article: its noun, its complements, and the name that stands in or beside it. */
export function nounPhrase(
  tokens: readonly Token[],
  from: number,
  end: number,
  words: SpeakerWords,
): Subject | undefined {
  let i = isWordOf(tokens[from], words.articles) || isWordOf(tokens[from], words.oblique) ? from + 1 : from;
  // "die in New York geborene Lopez"
  if (i > from && isWordOf(tokens[i], words.prepositions) && words.attributive) {
    for (let n = i + 1; n < Math.min(end, i + 7); n++) {
      if (tokens[n].kind === 'mark' || tokens[n].kind === 'quotation') break;
      if (tokens[n].kind === 'word' && words.attributive.test(tokens[n].text)) {
        i = n;
        break;
      }
    }
  }
  while (i < end && tokens[i].kind === 'word' && !words.isNoun(tokens[i]) && i - from < 7) i += 1;
  if (i >= end || i - from >= 7) return undefined;
  if (tokens[i].kind === 'name') {
    if (!tokens[i].possessive) return subject('person', i, i + 1);
    i += 1;
    while (i < end && tokens[i].kind === 'word' && words.attributive?.test(tokens[i].text)) i += 1;
  }
  if (tokens[i]?.kind !== 'word' || !words.isNoun(tokens[i])) return undefined;
  while (i < end && tokens[i].kind === 'word' && words.isNoun(tokens[i])) i += 1;
  if (i < end && tokens[i].kind === 'name' && !tokens[i].possessive) return subject('person', i, i + 1);
  const head = i;
  // Complements: "des Islamrates", "der Unionsfraktion im Bundestag", "Merkels", "für Inneres"
  let last = i;
  for (let n = 0; n < 5 && last < end; n++) {
    const token = tokens[last];
    if (token.kind === 'word' && words.opensComplement(token.lower)) last = skipPhrase(tokens, last + 1, words);
    else if (token.kind === 'name' && token.possessive) last += 1;
    else break;
  }
  if (isComma(tokens[last]) && tokens[last + 1]?.kind === 'name' && !tokens[last + 1].possessive && last + 1 < end)
    return subject('person', last + 1, last + 2);
  return subject('other', from, Math.max(head, Math.min(last, from + 12)));
}

/** Who stands after a verb as its subject. */
export function subjectAfter(tokens: readonly Token[], from: number, words: SpeakerWords): Subject | undefined {
  let i = from;
  while (i < tokens.length && i - from < FAR) {
    const token = tokens[i];
    if (isStop(token)) break;
    if (token.kind === 'quotation') {
      i += 1;
      continue;
    }
    if (token.kind === 'mark') {
      if (isComma(token) && i > from) return undefined;
      i += 1;
      continue;
    }
    if (token.kind === 'name') {
      if (!token.possessive) return subject('person', i, i + 1);
      if (words.cases) {
        i += 1;
        continue;
      }
      const end = skipPhrase(tokens, i + 1, words);
      const last = tokens[end - 1];
      return last?.kind === 'name' && end - 1 > i ? subject('person', end - 1, end) : subject('other', i, end);
    }
    if (words.pronouns.has(token.lower)) return subject('pronoun', i, i + 1);
    if (isWordOf(token, words.conjunctions) || isWordOf(token, words.subordinators)) break;
    if (words.isAdverb(token)) i += 1;
    else if (isWordOf(token, words.prepositions)) i = Math.max(i + 1, skipGoverned(tokens, i + 1, words));
    else if (words.isOblique(tokens, i)) i = Math.max(i + 1, words.cases ? i + 1 : skipPhrase(tokens, i + 1, words));
    else if (isWordOf(token, words.articles)) {
      const found = nounPhrase(tokens, i, tokens.length, words);
      if (found) return found;
      i += 1;
    } else if (words.isNoun(token)) {
      const named = words.cases ? nominativeAhead(tokens, i, tokens.length, words) : -1;
      if (named >= 0) return subject('person', named, named + 1);
      const end = skipPhrase(tokens, i, words);
      const last = tokens[end - 1];
      if (last?.kind === 'name') return subject('person', end - 1, end);
      return subject('other', i, end);
    } else i += 1;
  }
  return undefined;
}

/** Where the clause that ends before `at` may begin: behind a stop or a quotation. */
function floorOf(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i >= 0; i--) if (isStop(tokens[i])) return i + 1;
  return 0;
}

/** The subject that a segment opens with; nothing where it opens with what is none. */
function headOf(tokens: readonly Token[], from: number, to: number, words: SpeakerWords): Subject | undefined {
  let i = from;
  while (i < to && (isWordOf(tokens[i], words.conjunctions) || words.isAdverb(tokens[i])) && to - i > 1) i += 1;
  const first = tokens[i];
  if (!first || i >= to) return undefined;
  if (first.kind === 'name' && !first.possessive) return subject('person', i, i + 1);
  if (first.kind === 'word' && words.pronouns.has(first.lower)) return subject('pronoun', i, i + 1);
  if (isWordOf(first, words.prepositions) || words.isOblique(tokens, i)) return undefined;
  if (isWordOf(first, words.subordinators)) return undefined;
  if (words.cases) {
    const named = nominativeAhead(tokens, i, to, words);
    if (named >= 0) return subject('person', named, named + 1);
  }
  const last = tokens[to - 1];
  const governed = isWordOf(tokens[to - 2], words.prepositions) || isWordOf(tokens[to - 2], words.oblique);
  if (last.kind === 'name' && !last.possessive && !governed && to - 1 > i) return subject('person', to - 1, to);
  if (first.kind === 'name') return (words.attributive && nounPhrase(tokens, i, to, words)) ?? subject('other', i, to);
  if (isWordOf(first, words.articles)) return nounPhrase(tokens, i, to, words) ?? undefined;
  if (!words.isNoun(first)) return undefined;
  return (words.attributive && nounPhrase(tokens, i, to, words)) ?? subject('other', i, to);
}

/** Who stands before a verb as its subject; nothing where something else does, and the subject comes after it. */
export function subjectBefore(tokens: readonly Token[], verb: number, words: SpeakerWords): Subject | undefined {
  const floor = floorOf(tokens, verb);
  const commas: number[] = [];
  for (let i = floor; i < verb; i++) if (isComma(tokens[i])) commas.push(i);
  const segments = [...commas, verb].map((end, n) => [n === 0 ? floor : commas[n - 1] + 1, end] as const);
  const [from, to] = segments.at(-1)!;
  // "Smith, der die Brücke gebaut hat, dazu feststellt": an adverb is no phrase of its own
  const isEmpty = segments.length > 1 && tokens.slice(from, to).every(token => words.isAdverb(token));
  if (to > from && !isEmpty) {
    // "…, dass Merkel sagte": the clause's own first phrase
    if (isWordOf(tokens[from], words.subordinators))
      return headOf(tokens, from + 1, to, words) ?? subjectAfter(tokens.slice(0, to), from + 1, words);
    const own = headOf(tokens, from, to, words);
    const [opening] = segments;
    // "Houcine Abassi, der Generalsekretär des Verbandes sagte": an apposition that no comma ends
    if (
      own?.kind === 'other' &&
      segments.length === 2 &&
      opening[1] - opening[0] === 1 &&
      tokens[opening[0]].kind === 'name' &&
      isWordOf(tokens[from], words.articles)
    )
      return subject('person', opening[0], opening[1]);
    if (own || segments.length === 1) return own;
    if (isWordOf(tokens[from], words.prepositions) || words.isOblique(tokens, from)) return undefined;
    if (isWordOf(tokens[from], words.conjunctions) && to - from === 1) {
      const [first] = segments;
      return headOf(tokens, first[0], first[1], words);
    }
    return undefined;
  }
  // A comma right before the verb: an apposition or a clause stands between it and the subject.
  for (let n = segments.length - 2; n >= 0; n--) {
    const [start, end] = segments[n];
    if (n > 0 && end - start === 1 && tokens[start].kind === 'name' && !tokens[start].possessive)
      return subject('person', start, end);
  }
  const [first] = segments;
  if (!first || first[1] <= first[0]) return undefined;
  if (verb - first[1] > 3 * LONGEST_APPOSITION) return undefined;
  // "Wie Smith, der …, dazu feststellt"
  const from1 = first[0] + Number(isWordOf(tokens[first[0]], words.as));
  return headOf(tokens, from1, first[1], words);
}

/** The first name, pronoun or noun of a sentence that nothing governs. */
export function mainSubject(tokens: readonly Token[], end: number, words: SpeakerWords): Subject | undefined {
  const [first] = tokens;
  if (isWordOf(first, words.articles) && !words.isOblique(tokens, 0)) {
    const phrase = nounPhrase(tokens, 0, end, words);
    if (phrase) return phrase;
  }
  const stops = tokens.flatMap((token, i) => (i < end && (isComma(token) || isStop(token)) ? i : []));
  const head = headOf(tokens, 0, Math.min(stops[0] ?? end, 12), words);
  if (head && head.kind !== 'other') return head;
  const own = tokens.slice(0, end);
  const after =
    subjectAfter(own, head ? head.to : 0, words) ?? (stops[0] ? subjectAfter(own, stops[0] + 1, words) : undefined);
  // A word that opens a sentence has its capital from there: it may be an adverb
  return head && after?.kind !== 'person' ? head : (after ?? head);
}
