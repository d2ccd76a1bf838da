import { inEnglish } from '../../../findings/finding.js';
import { CONJUNCTIONS } from './grammar.js';
import { ANSWERS } from './transcripts.js';
import type { People } from '../../contract/people.js';
import { SAID_NOUNS } from './said-verbs.js';
import { mainSubject, subjectAfter, subjectBefore } from './subject.js';
import { isAdverb, isMark, isPassive, isSpeechVerb, isWord } from './tests.js';
import type { QuotationPlace, Token, TokenSentence } from '../../contract/tokens.js';
import type { Attribution, Speaker, SpeakerContext, SpeakerRule, Subject } from '../../contract/speakers.js';

/** So many quotations in one paragraph, and it is no prose. */
const MOST_IN_BLOCK = 40;

const isOnlyQuotations = (sentence: TokenSentence) =>
  sentence.tokens.every(
    ({ kind, lower }) => kind === 'quotation' || kind === 'mark' || (kind === 'word' && CONJUNCTIONS.has(lower)),
  );

/** A sentence of a lone mark has no token at all. */
const lastOf = (sentence: TokenSentence): Token | undefined => sentence.tokens.at(-1);

function carried(speaker: Speaker | undefined, rule: string, factor: number, continues = false): Speaker | undefined {
  return speaker && { ...speaker, rule, confidence: speaker.confidence * factor, continues };
}

/** The last quotation before this one that stands in the given block. */
function previousIn(block: number, index: number, context: SpeakerContext): number {
  const before = index - 1;
  return before >= 0 && context.quotations[before].block === block ? before : -1;
}

const mostNamed = new WeakMap<People, string>();

/** Whom an interview is with, where its answers are only marked "A:": the person it names most. */
function interviewee(people: People): string | undefined {
  if (!mostNamed.has(people) && people.people.length > 0) {
    const count = (id: string) => people.mentionsOf(id).length;
    mostNamed.set(
      people,
      people.people.reduce((most, { id }) => (count(id) > count(most) ? id : most), people.people[0].id),
    );
  }
  return mostNamed.get(people);
}

/** SMITH: No. */
export const transcriptLabel: SpeakerRule = {
  name: 'label of a transcript',
  find({ sentence, at }, index, { quotations, people }) {
    const { tokens } = sentence;
    const isTurn = quotations[index].unmarked && at <= 8;
    if (tokens[at - 1]?.text !== ':' || !(isTurn || at === 2)) return undefined;
    const name = tokens.findIndex(({ kind }, i) => i < at && kind === 'name');
    if (name >= 0)
      return { sentence, subject: { kind: 'person', from: name, to: name + 1, doubts: [] }, confidence: 0.96 };
    if (!isTurn) return undefined;
    const label = tokens
      .slice(0, at - 1)
      .map(({ text }) => text)
      .join(' ');
    const answers = ANSWERS.test(label) ? interviewee(people) : undefined;
    if (answers) {
      const span = { start: tokens[0].start, end: tokens[at - 1].end };
      const doubts = [inEnglish('answers-most-named')];
      const rule = this.name;
      return {
        person: answers,
        words: label,
        span,
        kind: 'person',
        rule,
        confidence: 0.7,
        doubts,
        evidence: [span],
        sentence,
      };
    }
    return { sentence, subject: { kind: 'other', from: 0, to: at - 1, doubts: [] }, confidence: 0.96 };
  },
};

/** “A.” ― Jane Smith */
export const signature: SpeakerRule = {
  name: 'signature after a dash',
  find({ sentence, at }, index, { quotations, article }) {
    const after =
      sentence.tokens.length > at + 1
        ? { sentence, from: at + 1 }
        : sentence.next && { sentence: sentence.next, from: 0 };
    if (!after || after.sentence.block - sentence.block > 1) return undefined;
    const { tokens } = after.sentence;
    const dash = tokens[after.from];
    if (dash?.kind !== 'mark' || !/^[―—–-]$/.test(dash.text)) return undefined;
    let name = after.from + 1;
    while (tokens[name]?.kind === 'mark' && /^[―—–-]$/.test(tokens[name].text)) name += 1;
    if (tokens[name]?.kind !== 'name' || tokens[name].possessive) return undefined;
    const end = tokens[name + 1];
    if (end && end.kind !== 'mark') return undefined;
    // A dash inside a sentence is no signature: the quotation has to end as a sentence does.
    const { start, end: quotationEnd, unmarked } = quotations[index];
    if (!unmarked && !/[.!?…][’”"']?$/.test(article.text.slice(start, quotationEnd))) return undefined;
    return {
      sentence: after.sentence,
      subject: { kind: 'person', from: name, to: name + 1, doubts: [] },
      confidence: 0.96,
    };
  },
};

/** “A!” Smith declared, a point he likes to make. Nothing stands between who speaks and the verb, nor any words that could be said. */
function speakerAtOnce(sentence: TokenSentence): Attribution | undefined {
  const { tokens } = sentence;
  if (tokens[0]?.kind !== 'name' || tokens[0].possessive) return undefined;
  const verb = isAdverb(tokens[1]) ? 2 : 1;
  if (!isSpeechVerb(tokens, verb, true) || isPassive(tokens, verb)) return undefined;
  const after = tokens[verb + 1];
  if (after && !isMark(after, /^[,—–]$/) && !isAdverb(after) && !isWord(after, CIRCUMSTANCES)) return undefined;
  const subject: Subject = { kind: 'person', from: 0, to: 1, doubts: [] };
  return { sentence, subject, verb, confidence: 0.93 };
}
const CIRCUMSTANCES = new Set(['in', 'on', 'at', 'during', 'after', 'before', 'from', 'last', 'this', 'when', 'while']);

/** “A.” Smith said. (The quotation ended its own sentence.) */
export const shortSentenceAfter: SpeakerRule = {
  name: 'speaker and verb in a short sentence after',
  find({ sentence, at }) {
    const next = sentence.next;
    if (!next || next.block !== sentence.block || at !== sentence.tokens.length - 1 || !isOnlyQuotations(sentence))
      return undefined;
    const { tokens } = next;
    // “A!” Smith, a lawyer, shouted to the crowd. After these marks the sentence may go on, and be longer.
    const mayGoOn = /[!?][’”"']{0,2}$/.test(sentence.tokens[at].text);
    const plain = mayGoOn ? speakerAtOnce(next) : undefined;
    if (plain) return plain;
    const [most, furthest] = mayGoOn ? [24, 16] : [12, 6];
    if (tokens.length > most || tokens.some(token => token.kind === 'quotation')) return undefined;
    for (let verb = 1; verb <= Math.min(furthest, tokens.length - 1); verb++) {
      if (tokens[verb].kind !== 'word' || !isSpeechVerb(tokens, verb, false)) continue;
      const after = tokens[verb + 1];
      // What is said follows: the sentence has nothing to do with the quotation.
      if (after?.kind === 'name' || /^(?:that|the|a|he|she|they|it|nothing)$/.test(after?.lower ?? '')) continue;
      const subject = subjectBefore(tokens, verb);
      return subject && { sentence: next, subject, verb, confidence: 0.85 };
    }
    return undefined;
  },
};

/** A paragraph that ends within a quotation: the next one goes on with it. */
export const openParagraph: SpeakerRule = {
  name: 'quotation goes on over paragraphs',
  find(_place, index, context) {
    const before = context.quotations[index - 1];
    const quotation = context.quotations[index];
    if (!before?.unclosed || before.block !== quotation.block - 1) return undefined;
    const opensBlock = quotation.outerStart <= context.article.blocks[quotation.block].start + 1;
    return opensBlock ? carried(context.speakers[index - 1], this.name, 0.97, true) : undefined;
  },
};

/** “A,” Smith said. “B.” */
export const sameParagraph: SpeakerRule = {
  name: 'quotation goes on in the paragraph',
  find({ sentence, at }, index, context) {
    const isOnly = isOnlyQuotations(sentence);
    if (!isOnly && at !== 0) return undefined;
    const before = previousIn(sentence.block, index, context);
    if (before < 0) return undefined;
    const between = context.places[before]?.sentence;
    if (!between) return undefined;
    const adjacent = between === sentence || between === sentence.previous;
    // “A,” Smith said. “B” of the plan.
    if (!isOnly) return adjacent ? carried(context.speakers[before], this.name, 0.93) : undefined;
    if (adjacent) return carried(context.speakers[before], this.name, 0.98, true);
    // A sentence of narration stands between: it may have turned to somebody else.
    const told = narrator(sentence, context);
    const own = carried(context.speakers[before], this.name, 0.8);
    // "They also lie far from the road." turns to nobody.
    const isSomebody =
      told &&
      (told.verb !== undefined ||
        told.subject.kind === 'person' ||
        isWord(told.sentence.tokens[told.subject.from], WHO_MAY_SPEAK));
    return isSomebody ? told : (own ?? told);
  },
};

/** Less is known from a verb that only speaks beside a quotation, less still from the sentence's subject alone. */
const WEAK_VERB = 0.07;
const NO_VERB = 0.1;

/** The subject of the last verb of saying of a sentence, else of a weaker one, or of the sentence itself. */
function speakerOf(sentence: TokenSentence, confidence: number): Attribution | undefined {
  const { tokens } = sentence;
  for (const isWeak of [false, true]) {
    let others: Attribution | undefined;
    for (let i = tokens.length - 1; i >= 0; i--) {
      if (tokens[i].kind !== 'word' || !isSpeechVerb(tokens, i, isWeak) || isPassive(tokens, i)) continue;
      const subject = subjectBefore(tokens, i);
      if (!subject) continue;
      const found = { sentence, subject, verb: i, confidence: isWeak ? confidence - WEAK_VERB : confidence };
      // "Smith said that some critics had predicted it": what the critics say stands in what Smith says.
      if (subject.kind !== 'other' || isWeak)
        return others ? { ...found, confidence: found.confidence - WEAK_VERB } : found;
      others ??= found;
    }
    if (others) return others;
  }
  const subject = mainSubject(tokens, tokens.length);
  return subject && { sentence, subject, confidence: confidence - NO_VERB };
}

/** In a post, he wrote: (new paragraph) “A.” */
export const leadIn: SpeakerRule = {
  name: 'lead-in before',
  find({ sentence, at }) {
    const { previous } = sentence;
    if (at !== 0 || !previous || previous.block < sentence.block - 1) return undefined;
    const last = lastOf(previous);
    if (last?.kind !== 'mark' || !/^[:,—–]$/.test(last.text)) return undefined;
    return speakerOf(previous, last.text === ':' ? 0.95 : 0.85);
  },
};

/** Smith was blunt. “A.” */
function narrator(sentence: TokenSentence, context: SpeakerContext): Attribution | undefined {
  const { previous } = sentence;
  if (!previous || previous.block !== sentence.block || context === undefined) return undefined;
  return speakerOf(previous, 0.91);
}

export const sentenceBefore: SpeakerRule = {
  name: 'subject of the sentence before',
  find({ sentence }, _index, context) {
    return isOnlyQuotations(sentence) ? narrator(sentence, context) : undefined;
  },
};

/** Smith spoke of the plan. (new paragraph) “A.” (new paragraph) “B.” */
export const paragraphBefore: SpeakerRule = {
  name: 'speaker of the paragraph before',
  find({ sentence }, index, context) {
    if (!isOnlyQuotations(sentence)) return undefined;
    const block = sentence.tokens.length > 0 ? sentence.block : -1;
    let before = index - 1;
    while (before >= 0 && index - before < MOST_IN_BLOCK && context.quotations[before].block === block) before -= 1;
    const last = previousSentence(sentence);
    if (last && endsWithSpeechVerb(last)) return speakerOf(last, 0.88);
    const goesOn =
      before >= 0 && context.quotations[before].block === block - 1
        ? carried(context.speakers[before], this.name, 0.93)
        : undefined;
    if (goesOn) return goesOn;
    // A paragraph about something else names nobody who could speak.
    const found = last?.block === block - 1 ? speakerOf(last, 0.7) : undefined;
    return found?.verb === undefined && found?.subject.kind === 'other' ? undefined : found;
  },
};

function previousSentence(sentence: TokenSentence): TokenSentence | undefined {
  let { previous } = sentence;
  for (let back = 0; previous?.block === sentence.block && back < MOST_IN_BLOCK; back++) previous = previous.previous;
  return previous?.block === sentence.block ? undefined : previous;
}

/** "Smith continued." before a paragraph of quotation. */
function endsWithSpeechVerb({ tokens }: TokenSentence): boolean {
  const at = tokens.at(-1)?.kind === 'mark' ? tokens.length - 2 : tokens.length - 1;
  return at >= 0 && isSpeechVerb(tokens, at, true);
}

/** "The timing doesn’t surprise Smith: “A.”", "THE MOOD IN TOWN - Ann Smith: “A.”": no verb tells, but the name before the colon. */
export const nameAndColon: SpeakerRule = {
  name: 'name before a colon',
  find({ sentence, at }) {
    const { tokens } = sentence;
    const name = at - 2;
    if (!isMark(tokens[at - 1], /^:$/) || tokens[name]?.kind !== 'name' || tokens[name].possessive) return undefined;
    const subject = mainSubject(tokens, at);
    if (subject && subject.kind !== 'other' && subject.from !== name) return undefined;
    return { sentence, subject: { kind: 'person', from: name, to: name + 1, doubts: [] }, confidence: 0.8 };
  },
};

/** “A.” That line from Smith is famous. */
export const wordsFrom: SpeakerRule = {
  name: 'whose words they were',
  find({ sentence, at }) {
    const { next } = sentence;
    if (!isOnlyQuotations(sentence) || at !== sentence.tokens.length - 1 || next?.block !== sentence.block)
      return undefined;
    const { tokens } = next;
    if (!/^(?:that|those|such|this|these)$/.test(tokens[0]?.lower ?? '')) return undefined;
    const noun = tokens.findIndex((token, i) => i < 6 && (isWord(token, SAID_NOUNS) || token.lower === 'line'));
    if (noun < 0 || tokens.slice(1, noun).some(token => token.kind !== 'word')) return undefined;
    if (!/^(?:from|by|of)$/.test(tokens[noun + 1]?.lower ?? '')) return undefined;
    const subject = subjectAfter(tokens, noun + 1);
    return subject && { sentence: next, subject, confidence: tokens[1] === tokens[noun] ? 0.92 : 0.85 };
  },
};

/** Smith said the mood had changed. For farmers, it was “A”. Where a sentence names nobody who speaks, the last one who did goes on. */
export const speakerOfParagraph: SpeakerRule = {
  name: 'speaker of the paragraph',
  find({ sentence, at }, index, context) {
    const { tokens, block } = sentence;
    // "The reply was: “A”", "a sign that read “A”": the sentence has its own source.
    if (isMark(tokens[at - 1], /^:$/)) return undefined;
    for (let i = at - 1; i >= Math.max(0, at - MOST_TOKENS_BEFORE); i--)
      if (isSpeechVerb(tokens, i, true)) return undefined;
    // "Smith believes in “A”" may be what Smith says; “Smith “is a fool”” is said of Smith.
    const subject = mainSubject(tokens, at);
    const isSomebody = subject?.kind === 'person' || isWord(tokens[subject?.from ?? -1], WHO_MAY_SPEAK);
    if (isSomebody && subject!.to < at) return undefined;
    let { previous } = sentence;
    for (let back = 0; back < MOST_SENTENCES_BACK && previous?.block === block; back++, { previous } = previous) {
      for (let before = index - 1; before >= Math.max(0, index - MOST_QUOTATIONS_BACK); before--)
        if (context.places[before]?.sentence === previous && context.speakers[before]?.person)
          return carried(context.speakers[before], this.name, 0.7);
      const found = speakerOf(previous, 0.7);
      if (found?.verb !== undefined && found.subject.kind !== 'other') return found;
    }
    return undefined;
  },
};
/** Nobody looks farther back for who speaks, however long a sentence or a paragraph is. */
const MOST_TOKENS_BEFORE = 120;
const MOST_SENTENCES_BACK = 12;
const MOST_QUOTATIONS_BACK = 24;
const WHO_MAY_SPEAK = new Set(['he', 'she', 'i', 'we']);

/** What kind of phrase the sentence of a scare quote has for its subject, when nothing else tells. */
export const sentenceSubject: SpeakerRule = {
  name: 'subject of the sentence',
  find({ sentence, at }: QuotationPlace) {
    const { tokens } = sentence;
    const subject = mainSubject(tokens, at);
    if (!subject) return undefined;
    // "She grew so angry that I gave in: “A.”": the last clause is the writer's own.
    const own = tokens.slice(0, at).findIndex(({ lower }, i) => i >= subject.to && lower === 'i');
    if (own < 0) return { sentence, subject, confidence: 0.5 };
    return { sentence, subject: { kind: 'pronoun', from: own, to: own + 1, doubts: [] }, confidence: 0.5 };
  },
};
