import { inEnglish } from '../../../findings/finding.js';
import { ROLE_NOUNS } from '../people/titles.js';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, RELATIVES, SUBORDINATORS } from './grammar.js';
import { headOf } from './phrase.js';
import { SAID_VERBS } from './said-verbs.js';
import type { Token } from '../../contract/tokens.js';
import type { SpeakerRule, Subject } from '../../contract/speakers.js';
import { mainSubject, ownerOfSpeech, subjectAfter, subjectBefore } from './subject.js';
import { isAdverb, isMark, isPassive, isPersonal, isSpeechVerb, isWord } from './tests.js';

const FAR = 45;

/** Ends the quotation in a way that lets "he said" follow? */
const goesOn = (quotation: Token) => /[,?!…—–-]\s?[’'”"]{0,2}$/.test(quotation.text);

/** Only marks, conjunctions and quotations stand before the token. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const { kind, lower } = tokens[i];
    if (kind === 'quotation' || kind === 'mark' || (kind === 'word' && CONJUNCTIONS.has(lower))) continue;
    return false;
  }
  return true;
}

/** Where the clause after a quotation begins: behind a comma or dash. */
function afterQuotation(tokens: readonly Token[], at: number): number {
  let i = at + 1;
  while (isMark(tokens[i], /^[,—–-]$/)) i += 1;
  return i;
}

/** “A,” said Smith. */
export const verbThenSpeaker: SpeakerRule = {
  name: 'quotation, verb, speaker',
  find({ sentence, at }) {
    const { tokens } = sentence;
    const verb = afterQuotation(tokens, at);
    if (!isSpeechVerb(tokens, verb, true) || /ing$/.test(tokens[verb].lower)) return undefined;
    const subject = subjectAfter(tokens, verb);
    if (!subject) return undefined;
    // "Smith, citing “A,” said the board could act": what is said follows, not who says it.
    if (subject.kind !== 'person' && !opensSentence(tokens, at) && isWord(tokens[subject.to], AUXILIARIES))
      return undefined;
    return { sentence, subject, verb, confidence: goesOn(tokens[at]) || opensSentence(tokens, at) ? 0.98 : 0.8 };
  },
};

/** The first verb of saying after `from` whose subject stands between. */
function clauseAfter(tokens: readonly Token[], from: number): { subject: Subject; verb: number } | undefined {
  const first = tokens[from];
  if (!first || first.kind === 'mark' || first.kind === 'quotation') return undefined;
  if (first.lower === 'as' && (tokens[from + 1]?.kind === 'name' || isPersonal(tokens[from + 1])))
    return clauseAfter(tokens, from + 1);
  // “A” that Smith can win, said Jones: whom the clause names need not speak.
  if (first.lower === 'that' && (tokens[from + 1]?.kind === 'name' || isPersonal(tokens[from + 1]))) return undefined;
  if (
    first.kind === 'word' &&
    (CONJUNCTIONS.has(first.lower) || PREPOSITIONS.has(first.lower) || SUBORDINATORS.has(first.lower)) &&
    !DETERMINERS.has(first.lower)
  )
    return undefined;
  for (let i = from + 1; i < Math.min(tokens.length, from + FAR); i++) {
    if (tokens[i].kind === 'quotation' || isMark(tokens[i], /^[;:]$/)) return undefined;
    if (!isSpeechVerb(tokens, i, true) || isPassive(tokens, i) || /ing$/.test(tokens[i].lower)) continue;
    const subject = subjectBefore(tokens, i);
    if (!subject || subject.from < from) return undefined;
    return { subject, verb: i };
  }
  return undefined;
}

/** “A,” Smith, a lawyer, said. */
export const speakerThenVerb: SpeakerRule = {
  name: 'quotation, speaker, verb',
  find({ sentence, at }) {
    const { tokens } = sentence;
    const opens = opensSentence(tokens, at);
    if (!goesOn(tokens[at]) && !opens) return undefined;
    const found = clauseAfter(tokens, afterQuotation(tokens, at));
    if (!found) return undefined;
    if (!opens && verbBefore(tokens, at, 12)) {
      const strong = SAID_VERBS.has(tokens[found.verb].lower) || found.subject.kind === 'person';
      const after = tokens[found.verb + 1];
      const ends = strong && (!after || after.kind === 'mark' || isAdverb(after) || PREPOSITIONS.has(after.lower));
      if (!ends || !/,$/.test(tokens[at].text) || tokens[at + 1].kind === 'mark') return undefined;
      return { sentence, ...found, confidence: 0.85 };
    }
    return { sentence, ...found, confidence: goesOn(tokens[at]) ? (opens ? 0.98 : 0.93) : 0.8 };
  },
};

/** The nearest verb of saying before a quotation, with its subject. */
function verbBefore(
  tokens: readonly Token[],
  at: number,
  reach: number,
): { subject: Subject; verb: number } | undefined {
  let fallback: { subject: Subject; verb: number; isLight?: boolean } | undefined;
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const putIt = tokens[i].lower === 'put' && tokens[i + 1]?.lower === 'it';
    if (!putIt && !isSpeechVerb(tokens, i, at - i <= 12)) continue;
    if (isPassive(tokens, i)) {
      const agent = tokens[i + 1]?.lower === 'by' ? subjectAfter(tokens, i + 1) : undefined;
      if (agent?.kind === 'person' && agent.to <= at) return { subject: agent, verb: i };
      continue;
    }
    // "Bemoaning the cost, Smith said": who does so comes after the comma.
    if (i === 0 && /ing$/.test(tokens[i].lower)) {
      const main = mainSubject(tokens, tokens.length);
      return main && main.kind !== 'other' ? { subject: main, verb: i } : fallback;
    }
    // "Smith read aloud a note from the poet Jane Roe: “A”"
    const writer = writerOf(tokens, i, at);
    if (writer) return { subject: writer, verb: i };
    const before = subjectBefore(tokens, i);
    // "the wall which Jones praised was “A”": the clause ends before the quotation.
    if (before && i < at - 1 && /^(?:which|whom)$/.test(tokens[before.from - 1]?.lower ?? '')) continue;
    // "said Smith, whom the firm had called “A”": the words are of whoever called him so.
    if (before?.kind === 'other' && i >= at - 2 && isInRelativeClause(tokens, before))
      return { subject: before, verb: i };
    if (before && before.kind !== 'person' && IMPERSONAL.has(tokens[before.to - 1].lower)) continue;
    // "Smith said the tax breaks used by Jones “A”": a weak verb with a thing for its subject gives way.
    if (
      before?.kind === 'other' &&
      (!SAID_VERBS.has(tokens[i].lower) || RELATIVES.has(tokens[before.to]?.lower ?? ''))
    ) {
      fallback ??= { subject: before, verb: i };
      continue;
    }
    // "In other words, explained Smith: “A”"
    const inverted = before?.kind === 'other' && isMark(tokens[at - 1], /^:$/) && isMark(tokens[i - 1], /^,$/);
    const follows = inverted ? subjectAfter(tokens, i) : undefined;
    if (follows?.kind === 'person' && follows.to === at - 1) return { subject: follows, verb: i };
    // "Smith said he is sure Jones will continue to be “A”": the words are in what Smith said.
    if (before && isLight(tokens, i, at) && !fallback) {
      fallback = { subject: before, verb: i, isLight: true };
      continue;
    }
    if (before && fallback && !SAID_VERBS.has(tokens[i].lower)) {
      if (fallback.isLight) continue;
      break;
    }
    if (before && fallback?.isLight && (before.kind === 'other' || isTold(tokens, before))) continue;
    if (before)
      return {
        subject:
          fallback && !fallback.isLight
            ? { ...before, doubts: [...before.doubts, inEnglish('clause-between')] }
            : before,
        verb: i,
      };
    const after =
      tokens[i - 1] === undefined || tokens[i - 1].kind === 'quotation' || tokens[i - 1].kind === 'mark'
        ? subjectAfter(tokens, i)
        : undefined;
    // "said Smith, whose book they banned as “A”": another clause has begun
    if (after && !isMark(tokens[at - 1], /^[,:—–-]$/) && tokens.slice(after.to, at).some(isRelative)) break;
    if (after && after.to <= at) return { subject: after, verb: i };
  }
  return fallback && { subject: fallback.subject, verb: fallback.verb };
}

const isRelative = ({ lower }: Token) => /^(?:whom|whose)$/.test(lower);
/** "whom the firm", "whose book the town". */
const isInRelativeClause = (tokens: readonly Token[], { from }: Subject) =>
  tokens.slice(Math.max(0, from - 3), from).some(isRelative);

const WRITINGS = new Set(
  'note letter message statement email e-mail text telegram tweet post poem postcard diary passage verse line lines words extract excerpt'.split(
    ' ',
  ),
);

/** Who wrote what somebody else reads out, where the quotation follows the name. */
function writerOf(tokens: readonly Token[], verb: number, at: number): Subject | undefined {
  const end = isMark(tokens[at - 1], /^[:,]$/) ? at - 1 : at;
  const name = tokens[end - 1];
  if (name?.kind !== 'name' || name.possessive) return undefined;
  for (let i = end - 2; i > verb && end - i < 9; i--) {
    if (tokens[i].kind !== 'word') return undefined;
    if (!/^(?:from|by)$/.test(tokens[i].lower)) continue;
    if (!isWord(tokens[i - 1], WRITINGS)) return undefined;
    return { kind: 'person', from: end - 1, to: end, doubts: [inEnglish('read-out')] };
  }
  return undefined;
}

/** A verb that seldom brings speech, and none at all where it is only wished for or stands far from the quotation. */
function isLight(tokens: readonly Token[], verb: number, at: number): boolean {
  const { lower } = tokens[verb];
  const before = tokens[verb - 1];
  if (before?.lower === 'to' && !/^(?:on|forward)$/.test(tokens[verb - 2]?.lower ?? '')) {
    const owner = tokens[verb - 2];
    // "only for Smith to write that"
    if (owner?.kind === 'name' && SAID_VERBS.has(lower) && isFor(tokens, verb - 2)) return false;
    if (owner?.kind === 'name' || !SAID_VERBS.has(lower) || isWord(owner, JUDGED)) return true;
  }
  if (SAID_VERBS.has(lower)) return false;
  return isWord(before, MODALS) || (at - verb > 4 && LIGHT_VERBS.has(lower));
}

/** "only for Mayor Smith" */
function isFor(tokens: readonly Token[], name: number): boolean {
  let i = name - 1;
  while (isWord(tokens[i], ROLE_NOUNS)) i -= 1;
  return tokens[i]?.lower === 'for' && tokens[i - 1]?.lower === 'only';
}

/** "Smith said Jones was right to urge them to “A”": the judgement is Smith's, and so may the words be. */
const JUDGED = new Set('right wrong correct mistaken wise unwise foolish justified entitled'.split(' '));
const MODALS = new Set(['will', 'would', 'can', 'could', 'may', 'might', 'must', 'should', "'ll"]);
const LIGHT_VERBS = new Set(
  `take takes took taking make makes made making give gives gave giving hold holds held holding lay laid find finds found finding keep keeps kept hit hits
   knew know mean meant meaning see sees saw seeing think thinks thought thinking feel feels felt learn learned notice noticed use used using start started open opened
   offer offered order ordered point pointed end ended share shared issue issued press pressed push pushed back backed draw drew continue continued continues welcome welcomed support supported
   heard hear hears expect expected target targeted attack attacked use uses hope hopes hoped fear fears feared order raise raised raises release released releases deliver delivered begin began`.split(
    /\s+/,
  ),
);

/** The subject stands in what another is told to have said. */
const isTold = (tokens: readonly Token[], { from }: Subject) => isWord(tokens[from - 1], RELATIVES);

/** What no one quotes: the verb before theirs tells who speaks. */
const IMPERSONAL = new Set([
  'it',
  'you',
  'i',
  'this',
  'that',
  'which',
  'anybody',
  'anyone',
  'nobody',
  'everyone',
  'everybody',
  'someone',
  'what',
  'there',
]);

/** "The board announced that Smith has made plans for “A”": a weak verb in what somebody else says. */
function isToldByAnother(tokens: readonly Token[], { subject, verb }: { subject: Subject; verb: number }): boolean {
  if (SAID_VERBS.has(tokens[verb].lower)) return false;
  for (let i = subject.from - 1; i >= 0; i--) {
    if (tokens[i].kind === 'quotation' || isMark(tokens[i], /^[;:]$/)) return false;
    if (tokens[i].lower !== 'that') continue;
    for (let before = i - 1; before >= Math.max(0, i - 3); before--) {
      if (!isSpeechVerb(tokens, before, false)) continue;
      const teller = subjectBefore(tokens, before);
      return teller !== undefined && teller.from !== subject.from;
    }
  }
  return false;
}

/** Smith said the plan was “A”. */
export const speakerBefore: SpeakerRule = {
  name: 'speaker, verb, quotation',
  find({ sentence, at }) {
    const { tokens } = sentence;
    const found = verbBefore(tokens, at, FAR);
    if (!found) return undefined;
    const distance = at - found.verb;
    // Further off, the words may be another's where somebody else is named in between.
    const isNamed = found.subject.kind === 'person';
    const isAlone = tokens.slice(found.verb, at).every(({ kind }) => kind === 'word' || (isNamed && kind !== 'name'));
    // "Smith was asked to use “A”": such a verb, in the infinitive, need not be hers.
    const isWeak = tokens[found.verb - 1]?.lower === 'to' && !SAID_VERBS.has(tokens[found.verb].lower);
    if (isWeak || isToldByAnother(tokens, found)) return { sentence, ...found, confidence: 0.85 };
    return { sentence, ...found, confidence: distance <= 3 ? 0.97 : distance <= 12 ? 0.95 : isAlone ? 0.9 : 0.88 };
  },
};

const LONGEST_LABEL = 8;

/** A spokeswoman: “A.” */
export const labelBefore: SpeakerRule = {
  name: 'speaker and a colon',
  find({ sentence, at }) {
    const { tokens } = sentence;
    const colon = at - 1;
    if (colon < 1 || colon > LONGEST_LABEL || !isMark(tokens[colon], /^:$/)) return undefined;
    const label = tokens.slice(0, colon);
    if (
      label.some(
        (token, i) => token.kind === 'quotation' || AUXILIARIES.has(token.lower) || isSpeechVerb(tokens, i, false),
      )
    )
      return undefined;
    // "Of Smith: “A”" tells whom the words are about.
    if (/^(?:of|on|about|to|dear|re|for|regarding|with)$/.test(label[0].lower)) return undefined;
    const last = label[colon - 1];
    if (last.kind !== 'name' && !ROLE_NOUNS.has(last.lower)) return undefined;
    const subject = headOf(tokens, 0, colon);
    return subject && { sentence, subject, confidence: 0.93 };
  },
};

/** "According to the Herald, Smith said “A”": whose word it is that somebody else said so. */
export function toldBy(tokens: readonly Token[], speaker: Subject): string | undefined {
  for (let i = 0; i + 2 < Math.min(tokens.length, FAR); i++) {
    if (tokens[i].lower !== 'according' || tokens[i + 1].lower !== 'to') continue;
    if (i > 0 && !isMark(tokens[i - 1], /^,$/)) continue;
    const source = subjectAfter(tokens, i + 1);
    if (!source || source.from === speaker.from || source.kind === 'pronoun') continue;
    return tokens
      .slice(source.from, source.to)
      .map(({ text }) => text)
      .join(' ');
  }
  return undefined;
}

/** According to Smith, the plan was “A”. */
export const accordingTo: SpeakerRule = {
  name: 'according to',
  find({ sentence, at }) {
    const { tokens } = sentence;
    for (let i = 0; i + 2 < tokens.length; i++) {
      if (tokens[i].lower !== 'according' || tokens[i + 1].lower !== 'to' || Math.abs(i - at) > FAR) continue;
      const subject = subjectAfter(tokens, i + 1);
      if (subject) return { sentence, subject, verb: i, confidence: 0.93 };
    }
    return undefined;
  },
};

/** Smith’s claim that the plan was “A”. */
export const speechNoun: SpeakerRule = {
  name: 'noun of saying',
  find({ sentence, at }) {
    const subject = ownerOfSpeech(sentence.tokens, at);
    return subject && { sentence, subject, confidence: 0.75 };
  },
};

/** The plan was “A” and would fail, Smith said. */
export const trailingClause: SpeakerRule = {
  name: 'speaker and verb end the sentence',
  find({ sentence, at }) {
    const { tokens } = sentence;
    for (let i = at + 1; i < Math.min(tokens.length, at + FAR); i++) {
      if (!isMark(tokens[i], /^,$/) && !(tokens[i].kind === 'quotation' && goesOn(tokens[i]))) continue;
      if (isSpeechVerb(tokens, i + 1, true) && !/ing$/.test(tokens[i + 1].lower)) {
        const subject = subjectAfter(tokens, i + 1);
        if (subject) return { sentence, subject, verb: i + 1, confidence: 0.9 };
      }
      const found = clauseAfter(tokens, i + 1);
      if (found && found.verb - i <= 14) return { sentence, ...found, confidence: 0.9 };
    }
    return undefined;
  },
};
