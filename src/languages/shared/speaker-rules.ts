import type { Attribution, Speaker, SpeakerContext, SpeakerRule, Subject } from '../contract/speakers.js';
import type { QuotationPlace, Token, TokenSentence } from '../contract/tokens.js';
import type { SpeakerWords } from './speaker-words.js';
import { mainSubject, nounPhrase, skipPhrase, subjectAfter, subjectBefore } from './subjects.js';
import { isComma, isMark, isWordOf } from './tokens.js';

const FAR = 45;
const MOST_IN_BLOCK = 40;
const LONGEST_LABEL = 22;

type Found = { subject: Subject; verb: number };

const isOnlyQuotations = ({ tokens }: TokenSentence, words: SpeakerWords) =>
  tokens.every(token => token.kind === 'quotation' || token.kind === 'mark' || isWordOf(token, words.conjunctions));

/** Is the token a verb of saying? `beside`: a quotation stands close, so weaker ones count. */
function isSpeechVerb(tokens: readonly Token[], at: number, beside: boolean, words: SpeakerWords): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || (at > 0 && /^\p{Lu}/u.test(token.text) && tokens[at - 1].kind === 'word')) return false;
  if (isWordOf(tokens[at - 1], words.articles) || isWordOf(tokens[at - 1], words.oblique)) return false;
  return words.verbs.has(token.lower) || (beside && words.weakVerbs.has(token.lower));
}

/** The subject of a verb, on whichever side it stands. */
function subjectOf(tokens: readonly Token[], verb: number, words: SpeakerWords): Subject | undefined {
  const before = verb > 0 ? subjectBefore(tokens, verb, words) : undefined;
  if (before && before.kind !== 'other') return before;
  const after = subjectAfter(tokens, verb + 1, words);
  if (!before || !after) return before ?? after;
  // "Weiter sagte Larson": the word that opens a sentence has its capital from there
  const { from } = before;
  const opens =
    before.to - from === 1 && (from === 0 || isMark(tokens[from - 1], /^[.:;!?]$/)) && !words.isPlainNoun(tokens[from]);
  // "Die Anwendung stellte der Vorsitzende Müntefering in Frage": what stands first is the object
  const isObject = after.kind === 'person' && words.marksSubject(tokens[verb + 1]);
  return opens || isObject ? after : before;
}

/** The nearest verb of saying before a place; of "hat … gesagt" the auxiliary. */
function verbBefore(tokens: readonly Token[], at: number, words: SpeakerWords): Found | undefined {
  let fallback: Found | undefined;
  for (let i = at - 1; i >= Math.max(0, at - FAR); i--) {
    if (tokens[i].kind === 'quotation' && at - i > 2 && fallback) break;
    let verb = i;
    if (isWordOf(tokens[i], words.participles)) {
      let auxiliary = i - 1;
      while (auxiliary >= Math.max(0, i - 25) && !isWordOf(tokens[auxiliary], words.auxiliaries)) auxiliary -= 1;
      // "…, der immer betont hatte": at the end of its clause
      if (isWordOf(tokens[i + 1], words.auxiliaries)) auxiliary = i;
      if (auxiliary < Math.max(0, i - 25)) continue;
      verb = auxiliary;
    } else if (!isSpeechVerb(tokens, i, at - i <= 14, words)) continue;
    const subject = subjectOf(tokens.slice(0, at), verb, words);
    if (!subject || (subject.from < at && subject.to > at)) continue;
    if (subject.kind !== 'other') return { subject, verb };
    fallback ??= { subject, verb };
    if (words.verbs.has(tokens[verb].lower) || verb !== i) return fallback;
  }
  return fallback;
}

/** "laut X", "nach Angaben von X", "X zufolge", ", so X,": who is named as the source. */
function sourceIn(tokens: readonly Token[], at: number, words: SpeakerWords): Found | undefined {
  const first = Math.max(0, at - FAR);
  const last = Math.min(tokens.length, at + FAR);
  let best: (Found & { distance: number }) | undefined;
  const offer = (subject: Subject | undefined, verb: number) => {
    const distance = Math.abs(verb - at);
    if (subject && (!best || distance < best.distance)) best = { subject, verb, distance };
  };
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (token.kind !== 'word') continue;
    for (const phrase of words.according) {
      if (!phrase.every((word, n) => tokens[i + n]?.lower === word)) continue;
      offer(governed(tokens, i + phrase.length, words), i);
      break;
    }
    if (words.accordingAfter.has(token.lower)) {
      const before = tokens[i - 1];
      if (before?.kind === 'name') offer({ kind: 'person', from: i - 1, to: i, doubts: [] }, i);
    }
    const isClose = Math.abs(i - at) <= 12 && !tokens.slice(Math.min(i, at) + 1, Math.max(i, at)).some(isQuoted);
    if (words.thus.has(token.lower) && isComma(tokens[i - 1]) && isClose) offer(governed(tokens, i + 1, words), i);
    if (words.as.has(token.lower) && (i === 0 || isComma(tokens[i - 1]))) {
      const verb = tokens.findIndex((_, n) => n > i && n < i + 30 && isSpeechVerb(tokens, n, true, words));
      if (verb > 0) offer(subjectAfter(tokens.slice(0, verb), i + 1, words), i);
    }
  }
  return best && { subject: best.subject, verb: best.verb };
}

const isQuoted = ({ kind }: Token) => kind === 'quotation';

const endsHere = (next: Token | undefined, words: SpeakerWords) => next?.kind !== 'word' || !words.isNoun(next);

/** Who a preposition governs: in whatever case. */
function governed(tokens: readonly Token[], from: number, words: SpeakerWords): Subject | undefined {
  const first = tokens[from];
  if (!first || first.kind === 'mark' || first.kind === 'quotation') return undefined;
  // "nach Ansicht Helene Brandts"
  if (first.kind === 'name' && (!first.possessive || words.cases || endsHere(tokens[from + 1], words)))
    return { kind: 'person', from, to: from + 1, doubts: [] };
  if (words.cases) {
    const named = tokens.findIndex(({ kind }, i) => i > from && kind === 'name');
    const isNear = named > 0 && named - from < 8 && !tokens.slice(from, named).some(({ kind }) => kind !== 'word');
    if (isNear) return { kind: 'person', from: named, to: named + 1, doubts: [] };
  }
  if (words.pronouns.has(first.lower)) return { kind: 'pronoun', from, to: from + 1, doubts: [] };
  const phrase = nounPhrase(tokens, from, tokens.length, words);
  if (phrase) return phrase;
  const end = skipPhrase(tokens, from, words);
  if (end <= from) return undefined;
  const last = tokens[end - 1];
  if (last.kind === 'name' && !last.possessive) return { kind: 'person', from: end - 1, to: end, doubts: [] };
  if (isComma(tokens[end]) && tokens[end + 1]?.kind === 'name' && !tokens[end + 1].possessive)
    return { kind: 'person', from: end + 1, to: end + 2, doubts: [] };
  return { kind: 'other', from, to: end, doubts: [] };
}

function carried(speaker: Speaker | undefined, rule: string, factor: number, continues = false): Speaker | undefined {
  return speaker && { ...speaker, rule, confidence: speaker.confidence * factor, continues };
}

/** The subject of the last verb of saying of a sentence, else of the sentence itself. */
function speakerOf(sentence: TokenSentence, confidence: number, words: SpeakerWords): Attribution | undefined {
  const { tokens } = sentence;
  const source = sourceIn(tokens, tokens.length - 1, words);
  for (const isWeak of [false, true]) {
    for (let i = tokens.length - 1; i >= 0; i--) {
      if (!isSpeechVerb(tokens, i, isWeak, words)) continue;
      if (isWeak && words.verbs.has(tokens[i].lower)) continue;
      const subject = subjectOf(tokens, i, words);
      if (subject) return { sentence, subject, verb: i, confidence: isWeak ? confidence - 0.07 : confidence };
    }
  }
  const found = verbBefore(tokens, tokens.length, words);
  if (found) return { sentence, ...found, confidence };
  if (source) return { sentence, ...source, confidence: confidence - 0.05 };
  const subject = mainSubject(tokens, tokens.length, words);
  return subject && { sentence, subject, confidence: confidence - 0.12 };
}

/** The ways in which an article tells who speaks, the same in many languages; signs beside the quotation come first. */
export function speakerRules(words: SpeakerWords): readonly SpeakerRule[] {
  const transcriptLabel: SpeakerRule = {
    name: 'label of a transcript',
    find({ sentence, at }, index, { quotations }) {
      const { tokens } = sentence;
      if (!quotations[index].unmarked || at > 8 || tokens[at - 1]?.text !== ':') return undefined;
      const name = tokens.findIndex(({ kind }, i) => i < at && kind === 'name');
      if (name >= 0)
        return { sentence, subject: { kind: 'person', from: name, to: name + 1, doubts: [] }, confidence: 0.96 };
      return { sentence, subject: { kind: 'other', from: 0, to: at - 1, doubts: [] }, confidence: 0.96 };
    },
  };

  const signature: SpeakerRule = {
    name: 'signature after a dash',
    find({ sentence, at }, index, { quotations, article }) {
      const after =
        sentence.tokens.length > at + 1
          ? { sentence, from: at + 1 }
          : sentence.next && { sentence: sentence.next, from: 0 };
      if (!after || after.sentence.block - sentence.block > 1) return undefined;
      const { tokens } = after.sentence;
      if (!isMark(tokens[after.from], /^[―—–]$/) || tokens[after.from + 1]?.kind !== 'name') return undefined;
      const end = tokens[after.from + 2];
      if (end && end.kind !== 'mark') return undefined;
      const { start, end: quotationEnd, unmarked } = quotations[index];
      if (!unmarked && !/[.!?…]$/.test(article.text.slice(start, quotationEnd))) return undefined;
      const subject: Subject = { kind: 'person', from: after.from + 1, to: after.from + 2, doubts: [] };
      return { sentence: after.sentence, subject, confidence: 0.96 };
    },
  };

  const afterQuotation: SpeakerRule = {
    name: 'quotation, verb, speaker',
    find({ sentence, at }) {
      const { tokens } = sentence;
      let i = at + 1;
      while (isMark(tokens[i], /^[,!?–—-]$/)) i += 1;
      const next = tokens[i];
      if (next?.kind !== 'word') return undefined;
      if (words.thus.has(next.lower)) {
        const subject = subjectAfter(tokens, i + 1, words) ?? governed(tokens, i + 1, words);
        return subject && { sentence, subject, verb: i, confidence: 0.97 };
      }
      if (words.as.has(next.lower)) {
        for (let verb = i + 1; verb < Math.min(tokens.length, i + 16); verb++) {
          if (!isSpeechVerb(tokens, verb, true, words)) continue;
          const subject = subjectAfter(tokens.slice(0, verb), i + 1, words) ?? subjectAfter(tokens, verb + 1, words);
          return subject && { sentence, subject, verb, confidence: 0.95 };
        }
      }
      const isAuxiliary = isWordOf(next, words.auxiliaries);
      if (words.impersonal.test(`${next.lower} ${tokens[i + 1]?.lower ?? ''}`)) {
        const of = tokens.findIndex((token, n) => n > i && n < i + 14 && token.kind === 'name');
        const by = of > 0 && isWordOf(tokens[of - 1], words.prepositions) && !tokens[of].possessive;
        return by
          ? { sentence, subject: { kind: 'person', from: of, to: of + 1, doubts: [] }, verb: i, confidence: 0.85 }
          : undefined;
      }
      // “A”, strich Romney heraus: whatever the verb is, only one of saying stands there
      const stands = tokens[i + 1]?.kind === 'word' && words.isAdverb(tokens[i + 1]) ? i + 2 : i + 1;
      const isUnknown =
        i > at + 1 &&
        /^\p{Ll}/u.test(next.text) &&
        tokens[stands]?.kind === 'name' &&
        !tokens[stands].possessive &&
        ![words.prepositions, words.articles, words.oblique, words.conjunctions, words.subordinators].some(set =>
          set.has(next.lower),
        ) &&
        !words.isAdverb(next);
      if (isUnknown && !isSpeechVerb(tokens, i, true, words))
        return {
          sentence,
          subject: { kind: 'person', from: stands, to: stands + 1, doubts: [] },
          verb: i,
          confidence: 0.93,
        };
      if (!isSpeechVerb(tokens, i, true, words) && !isAuxiliary) return undefined;
      if (isAuxiliary && !tokens.slice(i, i + 20).some(token => isWordOf(token, words.participles))) return undefined;
      const subject = subjectAfter(tokens, i + 1, words);
      if (!subject) return undefined;
      const isWeak = !isAuxiliary && !words.verbs.has(next.lower);
      return { sentence, subject, verb: i, confidence: isWeak && i === at + 1 ? 0.85 : 0.98 };
    },
  };

  const labelBefore: SpeakerRule = {
    name: 'speaker and a colon',
    find({ sentence, at }) {
      const { tokens } = sentence;
      const colon = at - 1;
      if (colon < 1 || colon > LONGEST_LABEL || !isMark(tokens[colon], /^:$/)) return undefined;
      const label = tokens.slice(0, colon);
      if (label.some((token, i) => token.kind === 'quotation' || isSpeechVerb(label, i, true, words))) return undefined;
      if (label.some(token => isWordOf(token, words.participles))) return undefined;
      if (isReported(sentence, words)) return undefined;
      const last = label[colon - 1];
      const text = label.map(token => token.text).join(' ');
      const isNamed = last.kind === 'name' || words.labelTail.test(text) || isMark(last, /^\)$/);
      const named = label.flatMap((token, i) => (token.kind === 'name' && !token.possessive ? i : []));
      const main = mainSubject(tokens, colon, words);
      const only = named.length === 1 ? named[0] : -1;
      const subject: Subject | undefined =
        main?.kind !== 'person' && only >= 0 ? { kind: 'person', from: only, to: only + 1, doubts: [] } : main;
      if (!subject) return undefined;
      return { sentence, subject, confidence: main?.kind === 'person' && isNamed ? 0.94 : 0.8 };
    },
  };

  const speakerBefore: SpeakerRule = {
    name: 'speaker, verb, quotation',
    find({ sentence, at }) {
      const { tokens } = sentence;
      const found = verbBefore(tokens, at, words);
      if (!found) return undefined;
      const distance = at - found.verb;
      const isFirm = words.verbs.has(tokens[found.verb].lower) || isWordOf(tokens[found.verb], words.auxiliaries);
      const isIntroduced = isMark(tokens[at - 1], /^:$/);
      const others = tokens
        .slice(found.verb, at)
        .filter(({ kind }, i) => kind === 'name' && found.verb + i !== found.subject.from);
      const sure = isIntroduced ? 0.97 : distance <= 3 ? 0.96 : distance <= 14 ? 0.93 : 0.9;
      const confidence = (isFirm ? sure : sure - 0.08) - (others.length > 0 && !isIntroduced ? 0.06 : 0);
      return { sentence, ...found, confidence };
    },
  };

  const accordingTo: SpeakerRule = {
    name: 'according to',
    find({ sentence, at }) {
      const found = sourceIn(sentence.tokens, at, words);
      return found && { sentence, ...found, confidence: 0.93 };
    },
  };

  const trailingClause: SpeakerRule = {
    name: 'speaker and verb after',
    find({ sentence, at }) {
      const { tokens } = sentence;
      for (let i = at + 1; i < Math.min(tokens.length, at + FAR); i++) {
        if (tokens[i].kind === 'quotation' && i - at > 2 && !isComma(tokens[i + 1])) continue;
        if (!isSpeechVerb(tokens, i, true, words)) continue;
        const isInverted = isComma(tokens[i - 1]) || tokens[i - 1]?.kind === 'quotation';
        const subject = isInverted ? subjectAfter(tokens, i + 1, words) : undefined;
        if (subject) return { sentence, subject, verb: i, confidence: 0.9 };
        // “A” is what Smith calls it: the verb ends its clause, or follows its subject
        const before = subjectBefore(tokens, i, words) ?? subjectAfter(tokens, i + 1, words);
        if (before && before.from > at) return { sentence, subject: before, verb: i, confidence: 0.82 };
      }
      return undefined;
    },
  };

  const openParagraph: SpeakerRule = {
    name: 'quotation goes on over paragraphs',
    find(_place, index, context) {
      const before = context.quotations[index - 1];
      const quotation = context.quotations[index];
      if (!before?.unclosed || before.block !== quotation.block - 1) return undefined;
      const opensBlock = quotation.outerStart <= context.article.blocks[quotation.block].start + 1;
      return opensBlock ? carried(context.speakers[index - 1], this.name, 0.97, true) : undefined;
    },
  };

  const leadIn: SpeakerRule = {
    name: 'lead-in before',
    find({ sentence, at }) {
      const { previous } = sentence;
      if (at !== 0 || !previous || previous.block < sentence.block - 1) return undefined;
      return isMark(previous.tokens.at(-1), /^:$/) ? speakerOf(previous, 0.95, words) : undefined;
    },
  };

  const shortSentenceAfter: SpeakerRule = {
    name: 'speaker and verb in a short sentence after',
    find({ sentence, at }) {
      const { next } = sentence;
      if (!next || next.block !== sentence.block || at !== sentence.tokens.length - 1) return undefined;
      if (!isOnlyQuotations(sentence, words) || next.tokens.length > 30) return undefined;
      if (next.tokens.some(token => token.kind === 'quotation')) return undefined;
      // „A“. So Brandt am Montag.
      if (isWordOf(next.tokens[0], words.thus)) {
        const named = governed(next.tokens, 1, words);
        if (named?.kind === 'person' && !next.tokens.some((_, i) => isSpeechVerb(next.tokens, i, true, words)))
          return { sentence: next, subject: named, confidence: 0.88 };
      }
      // „A“. Das musste Brandt einräumen.
      const end = next.tokens.findIndex(token => isMark(token, /^[.!]$/));
      const last = next.tokens[end < 0 ? next.tokens.length - 1 : end - 1];
      if (isWordOf(next.tokens[0], words.pointers) && words.infinitives.has(last?.lower ?? '')) {
        const subject = subjectAfter(next.tokens, 2, words);
        if (subject && subject.kind !== 'other') return { sentence: next, subject, verb: 1, confidence: 0.88 };
      }
      if (next.tokens.length > 12) return undefined;
      const verb = next.tokens.findIndex((_, i) => isSpeechVerb(next.tokens, i, false, words));
      if (verb < 0 || verb > 6) return undefined;
      // What is said follows: the sentence has nothing to do with the quotation.
      if (next.tokens.slice(verb + 1).some(token => isComma(token) || isMark(token, /^:$/))) return undefined;
      const subject = subjectOf(next.tokens, verb, words);
      return subject && { sentence: next, subject, verb, confidence: 0.85 };
    },
  };

  const sameParagraph: SpeakerRule = {
    name: 'quotation goes on in the paragraph',
    find({ sentence, at }, index, context) {
      const before = index - 1;
      if (before < 0 || context.quotations[before].block !== sentence.block) return undefined;
      const between = context.places[before]?.sentence;
      if (!between) return undefined;
      const isOnly = isOnlyQuotations(sentence, words);
      const adjacent = between === sentence || between === sentence.previous;
      if (isOnly) {
        if (adjacent) return carried(context.speakers[before], this.name, 0.98, true);
        return (
          (sentence.previous && !isReported(sentence.previous, words) && speakerOf(sentence.previous, 0.88, words)) ||
          carried(context.speakers[before], this.name, 0.8)
        );
      }
      if (!adjacent) return undefined;
      return at === 0 || isReported(sentence, words) || between === sentence
        ? carried(context.speakers[before], this.name, 0.93)
        : undefined;
    },
  };

  /** "X betonte, … . Das Virus sei „A“.": the subjunctive goes on with what somebody is told to have said. */
  const goesOnTelling: SpeakerRule = {
    name: 'what somebody said goes on',
    find({ sentence }, index, context) {
      const goesOn =
        isReported(sentence, words) ||
        (isOnlyQuotations(sentence, words) && sentence.previous && isReported(sentence.previous, words));
      if (!goesOn) return undefined;
      let { previous } = sentence;
      for (let back = 0; previous && back < 3; back++, previous = previous.previous) {
        if (previous.block < sentence.block - (back === 0 ? 1 : 0)) break;
        const told = context.places.findIndex((place, i) => i < index && place?.sentence === previous);
        if (told >= 0 && context.speakers[told]) return carried(context.speakers[told], this.name, 0.93);
        const found = speakerOf(previous, 0.91, words);
        if (found?.verb !== undefined) return found;
        if (found?.subject.kind === 'person') return { ...found, confidence: 0.8 };
        if (!isReported(previous, words)) break;
      }
      return undefined;
    },
  };

  const sentenceBefore: SpeakerRule = {
    name: 'subject of the sentence before',
    find({ sentence }) {
      const { previous } = sentence;
      if (!isOnlyQuotations(sentence, words) || previous?.block !== sentence.block) return undefined;
      return speakerOf(previous, 0.9, words);
    },
  };

  const paragraphBefore: SpeakerRule = {
    name: 'speaker of the paragraph before',
    find({ sentence }, index, context) {
      if (!isOnlyQuotations(sentence, words)) return undefined;
      let before = index - 1;
      const { block } = sentence;
      while (before >= 0 && index - before < MOST_IN_BLOCK && context.quotations[before].block === block) before -= 1;
      if (before >= 0 && context.quotations[before].block === block - 1)
        return carried(context.speakers[before], this.name, 0.85);
      let { previous } = sentence;
      for (let back = 0; previous?.block === block && back < MOST_IN_BLOCK; back++) previous = previous.previous;
      const found = previous?.block === block - 1 ? speakerOf(previous, 0.75, words) : undefined;
      return found?.verb === undefined && found?.subject.kind === 'other' ? undefined : found;
    },
  };

  const sentenceSubject: SpeakerRule = {
    name: 'subject of the sentence',
    find({ sentence, at }: QuotationPlace) {
      const subject = mainSubject(sentence.tokens, at || sentence.tokens.length, words);
      return subject && { sentence, subject, confidence: 0.5 };
    },
  };

  return [
    transcriptLabel,
    signature,
    afterQuotation,
    labelBefore,
    speakerBefore,
    accordingTo,
    trailingClause,
    // From here on the quotation's own sentence names nobody.
    openParagraph,
    shortSentenceAfter,
    leadIn,
    sameParagraph,
    goesOnTelling,
    sentenceBefore,
    paragraphBefore,
    sentenceSubject,
  ];
}

function isReported({ tokens }: TokenSentence, { reported }: SpeakerWords): boolean {
  return reported !== undefined && tokens.some(token => token.kind === 'word' && reported.test(token.lower));
}

export type { SpeakerContext };
