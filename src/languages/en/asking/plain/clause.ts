import { AUXILIARIES, BE, isParticiple, isPast, isPresent } from './verbs.js';
import type { Token } from './tokens.js';
import { CONDITION, DETERMINERS, FRONTED, HEDGES, isAdverb, LEANING, PREPOSITIONS, SUBORDINATORS } from './words.js';

const MOST_IN_SUBJECT = 14;
const MOST_IN_APPOSITION = 18;
const MOST_FRONTED = 24;

export interface Clause {
  /** Without appositions, in order. */
  subject: Token[];
  /** What the subject is: who or what its last word names. */
  head: 'person' | 'place' | 'number' | 'name' | 'noun';
  compound: boolean;
  /** All of the verb: auxiliaries, adverbs that don't lean on what was said before, the main verb. */
  verb: Token[];
  main: Token;
  auxiliary?: Token;
  passive: boolean;
  negative: boolean;
  rest: Token[];
  /** A date that stood before the subject. */
  when?: Token[];
  /** Who it is told by: "according to …", "…, she said". */
  by?: Token[];
}

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');
const isPlainWord = (token: Token | undefined): token is Token => token?.is === 'word';
export const isMark = (token: Token | undefined, marks: string): boolean =>
  token?.is === 'mark' && marks.includes(token.text);
const NEGATIVE = /^(?:not|never|no|neither|nor|hardly|cannot)$|n't$/;

/** Can these words end a noun phrase? */
function endsPhrase(token: Token | undefined): boolean {
  if (!token || token.is === 'mark') return false;
  if (token.possessive) return false;
  if (token.is !== 'word') return true;
  const { lower } = token;
  return (
    !DETERMINERS.has(lower) &&
    !PREPOSITIONS.has(lower) &&
    !SUBORDINATORS.has(lower) &&
    !isAdverb(lower) &&
    !/^(?:and|or|but|to|more|most|than|be|been|being)$/.test(lower)
  );
}

/** Is the word a finite verb, after these words of its subject? */
export function isFinite(tokens: readonly Token[], at: number, subject: readonly Token[]): boolean {
  const token = tokens[at];
  if (!isPlainWord(token) || token.possessive || !/^\p{Ll}/u.test(token.text)) return false;
  const last = subject.at(-1);
  if (!endsPhrase(last)) return false;
  const { lower } = token;
  if (
    AUXILIARIES.has(lower) ||
    /^(?:is|are|was|were|has|have|had|will|would|can|could|must|should|did|does|do)n't$|^(?:won't|can't|cannot)$/.test(
      lower,
    )
  )
    return true;
  const named = last!.is === 'person' || last!.is === 'place' || isCapital(last);
  if (isPast(lower)) {
    const next = tokens[at + 1];
    // "the proposed law", "the bill backed by them": no predicate.
    if (next?.lower === 'by' && !/^(?:stood|came|went|passed|stopped)$/.test(lower)) return false;
    return true;
  }
  if (!isPresent(lower)) return isSomeVerb(tokens, at, subject);
  const next = tokens[at + 1];
  const follows =
    next !== undefined &&
    (next.is !== 'word' ||
      DETERMINERS.has(next.lower) ||
      /^(?:that|to|about|nearly|more|he|she|it|they|in|on|as)$/.test(next.lower) ||
      isCapital(next));
  return named ? true : follows && !/s$/.test(last!.lower);
}

/** A verb in -s that isn't listed: only after "the company" and before what a verb has for its object. */
function isSomeVerb(tokens: readonly Token[], at: number, subject: readonly Token[]): boolean {
  const [first, last] = [subject[0], subject.at(-1)];
  const next = tokens[at + 1];
  return (
    /^[a-z]{3,}[^s'u]s$/.test(tokens[at]!.lower) &&
    (last!.is === 'person' ||
      (subject.length >= 2 &&
        /^(?:the|a|an|his|her|its|their|this)$/.test(first?.lower ?? '') &&
        last!.is === 'word' &&
        !/s$/.test(last!.lower))) &&
    next !== undefined &&
    (/^(?:the|a|an|his|her|its|their|no|any|some)$/.test(next.lower) || next.is === 'person' || next.is === 'place')
  );
}

/** Is there a finite verb that no mark, conjunction or subordinator parts from what stands before? */
function secondVerb(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 14); at++) {
    const token = tokens[at]!;
    if (token.is === 'mark' || token.is === 'quotation') return false;
    if (token.is !== 'word') continue;
    if (
      /^(?:and|or|but|that|who|which|when|where|while|as|because|if|whether|after|before|until|since|what|how|why|than|though|although)$/.test(
        token.lower,
      )
    )
      return false;
    const before = tokens[at - 1];
    const helped =
      before?.is === 'word' &&
      (AUXILIARIES.has(before.lower) || isAdverb(before.lower) || /^(?:be|been|being|not|to)$/.test(before.lower));
    if (/^(?:was|were|is|are|has|have|had|will|would|can|could|may|might|must|should)$/.test(token.lower) && !helped)
      return true;
    if (
      /ed$/.test(token.lower) &&
      isPast(token.lower) &&
      !helped &&
      endsPhrase(before) &&
      before?.is !== 'number' &&
      tokens[at + 1]?.lower !== 'by' &&
      at > from
    )
      return true;
  }
  return false;
}

interface Subject {
  tokens: Token[];
  verb: number;
  compound: boolean;
  head: Clause['head'];
}

/** "a magnate whose father-in-law, Ivo Brand, was president": the verb is the father-in-law’s. */
function awaitsVerb(tokens: readonly Token[], from: number, end: number): boolean {
  let relative = -1;
  for (let at = from; at < end; at++)
    if (isPlainWord(tokens[at]) && /^(?:whose|who|which|where|whom)$/.test(tokens[at]!.lower)) relative = at;
  if (relative < 0) return false;
  for (let at = relative + 1; at < end; at++) if (isFinite(tokens, at, tokens.slice(relative, at))) return false;
  return true;
}

/** After a subject: where an apposition between commas or in brackets ends. */
function afterAside(tokens: readonly Token[], at: number, subject: readonly Token[]): number {
  const close = isMark(tokens[at], '(') ? ')' : tokens[at]!.text;
  for (let end = at + 1; end < Math.min(tokens.length, at + MOST_IN_APPOSITION); end++) {
    if (tokens[end]!.is === 'quotation') return -1;
    if (!isMark(tokens[end], close)) continue;
    let next = end + 1;
    if (close === ')') return next;
    while (isPlainWord(tokens[next]) && isAdverb(tokens[next]!.lower)) next += 1;
    if (isFinite(tokens, next, subject) && !awaitsVerb(tokens, at + 1, end)) return next;
  }
  return -1;
}

function headOf(tokens: readonly Token[]): Clause['head'] {
  const last = tokens.at(-1)!;
  if (last.is === 'person') {
    const before = tokens.slice(0, -1);
    const plain = before.every(
      ({ is, lower }) =>
        is !== 'word' || ((!PREPOSITIONS.has(lower) || lower === 'of' || lower === 'for') && !/ing$/.test(lower)),
    );
    return plain ? 'person' : 'noun';
  }
  if (tokens.length === 1 && last.is === 'place') return 'place';
  if (
    tokens.some(({ is }) => is === 'number') &&
    !['the', 'a', 'an'].includes(tokens[0]!.lower) &&
    tokens.findIndex(({ is }) => is === 'number') <= 3
  )
    return 'number';
  if (tokens.every(token => isCapital(token) || /^(?:of|for|the|and|on|&)$/.test(token.lower)) && tokens.length > 1)
    return 'name';
  return 'noun';
}

function subjectAt(tokens: readonly Token[], from: number): Subject | undefined {
  const subject: Token[] = [];
  let compound = false;
  let adverb = false;
  for (let at = from; at < Math.min(tokens.length, from + MOST_IN_SUBJECT + MOST_IN_APPOSITION); at++) {
    const token = tokens[at]!;
    if (subject.length > MOST_IN_SUBJECT || token.is === 'quotation') return undefined;
    if (subject.length > 0 && isFinite(tokens, at, subject)) {
      const head = headOf(subject);
      const sure = AUXILIARIES.has(token.lower) || /^(?:said|says|told)$/.test(token.lower);
      if (
        !sure &&
        secondVerb(tokens, at + 1) &&
        !(
          head === 'person' &&
          /^(?:thought|believed|knew|hoped|argued|claimed|insisted|warned|noted|added|suggested|acknowledged|admitted)$/.test(
            token.lower,
          )
        )
      )
        return undefined;
      return { tokens: subject, verb: at, compound, head };
    }
    if (token.is === 'mark') {
      if (subject.length === 0 || !(token.text === ',' || token.text === '(')) return undefined;
      const next = afterAside(tokens, at, subject);
      if (next < 0) return undefined;
      at = next - 1;
      continue;
    }
    if (token.is === 'word') {
      const { lower } = token;
      const leads = lower === 'to' && (isCapital(tokens[at + 1]) || DETERMINERS.has(tokens[at + 1]?.lower ?? ''));
      if (SUBORDINATORS.has(lower) || (!leads && /^(?:to|but|not|nor|than|there|here|let|please)$/.test(lower)))
        return undefined;
      if (subject.length === 0 && (PREPOSITIONS.has(lower) || /ing$/.test(lower))) return undefined;
      if (lower === 'and' || lower === 'or') compound = true;
      if (isAdverb(lower) && endsPhrase(subject.at(-1)) && !isCapital(token)) {
        if (HEDGES.test(lower) || NEGATIVE.test(lower)) return undefined;
        adverb = true;
        continue;
      }
      // "Trump still opposed to it": no subject goes on after an adverb.
      if (adverb) return undefined;
      // "Smith of Ohio": a person's place is left out.
    } else if (adverb) return undefined;
    subject.push(token);
  }
  return undefined;
}

interface VerbGroup {
  verb: Token[];
  main: Token;
  auxiliary?: Token;
  passive: boolean;
  negative: boolean;
  end: number;
}

function verbAt(tokens: readonly Token[], from: number): VerbGroup | undefined {
  const first = tokens[from]!;
  const verb: Token[] = [first];
  let negative = NEGATIVE.test(first.lower);
  if (!AUXILIARIES.has(first.lower) && !negative) {
    return { verb, main: first, passive: false, negative, end: from + 1 };
  }
  let at = from + 1;
  let last = first;
  for (; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.is !== 'word') break;
    const { lower } = token;
    if (NEGATIVE.test(lower)) negative = true;
    if (/^(?:be|been|being|have)$/.test(lower)) {
      verb.push(token);
      last = token;
      continue;
    }
    if (HEDGES.test(lower)) return undefined;
    if (isAdverb(lower) && !/^(?:long|first|early|even|both|all)$/.test(lower)) {
      if (!LEANING.test(lower)) verb.push(token);
      continue;
    }
    break;
  }
  const next = tokens[at];
  const isBe = BE.has(last.lower.replace(/n't$/, '')) || /^be/.test(last.lower);
  const isHave = /^ha(?:s|ve|d)(?:n't)?$/.test(last.lower);
  const word = isPlainWord(next) ? next.lower : '';
  const goesOn = isBe
    ? isParticiple(word) ||
      (/[a-z]{2}ing$/.test(word) &&
        !/^(?:during|according|including|nothing|something|anything|everything|king|morning|evening)$/.test(word))
    : isHave
      ? isParticiple(word)
      : /^[a-z]+$/.test(word) && !DETERMINERS.has(word) && !PREPOSITIONS.has(word);
  if (!goesOn) {
    const isDo = /^d(?:id|oes|o)$/.test(last.lower);
    if (!isBe && !isHave && !isDo) return undefined;
    // "as many believe he did in Ohio": what was done was told before
    if (isDo && (!next || next.is === 'mark' || PREPOSITIONS.has(next.lower))) return undefined;
    return { verb, main: last, ...(verb.length > 1 && { auxiliary: first }), passive: false, negative, end: at };
  }
  // "did go further": only where it denies or asks.
  if (/^d(?:id|oes|o)$/.test(first.lower) && !negative) return undefined;
  verb.push(next!);
  return { verb, main: next!, auxiliary: first, passive: isBe && isParticiple(word), negative, end: at + 1 };
}

/** The clause that begins at a word; nothing where its subject or its verb isn't clear. */
export function clauseAt(tokens: readonly Token[], from: number): Clause | undefined {
  const subject = subjectAt(tokens, from);
  if (!subject) return undefined;
  const group = verbAt(tokens, subject.verb);
  if (!group) return undefined;
  const { end, ...verb } = group;
  return { subject: subject.tokens, head: subject.head, compound: subject.compound, ...verb, rest: tokens.slice(end) };
}

const isDatePhrase = (tokens: readonly Token[]): boolean =>
  tokens.some(({ is }) => is === 'date') &&
  tokens.every(({ is, lower }) => is === 'date' || /^(?:on|in|late|early|since|by|during)$/.test(lower));

/** The sentence's main clause, without what only leads up to it. */
export function mainClause(tokens: readonly Token[]): Clause | undefined {
  const [first] = tokens;
  if (!first) return undefined;
  const whole = clauseAt(tokens, 0);
  if (whole) return whole;
  const opens = first.is === 'date' || first.is === 'quotation' ? first.is : first.is === 'word' ? first.lower : '';
  if (CONDITION.has(opens)) return undefined;
  const byWhom = opens === 'according' && tokens[1]?.lower === 'to';
  if (opens !== 'date' && !byWhom && !FRONTED.has(opens)) return undefined;
  for (let at = 1; at < Math.min(tokens.length - 2, MOST_FRONTED); at++) {
    const before = tokens.slice(0, at);
    if (isMark(tokens[at], ',')) {
      const clause = clauseAt(tokens, at + 1);
      if (!clause) continue;
      if (isDatePhrase(before)) return { ...clause, when: before };
      if (byWhom) return before.some(({ is }) => is === 'mark') ? undefined : { ...clause, by: before.slice(2) };
      return clause;
    }
    // "On Wednesday the Kremlin released …"
    if (tokens[at - 1]!.is === 'date' && isDatePhrase(before)) {
      const clause = clauseAt(tokens, at);
      if (clause) return { ...clause, when: before };
    }
  }
  return undefined;
}
