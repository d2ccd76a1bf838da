import { inEnglish } from '../../../findings/finding.js';
import { BE, PREPOSITIONS, SUBORDINATORS } from './grammar.js';
import { CAPITALISED_WORDS, ORGANISATION_WORDS, PLACES } from '../people/not-names.js';
import type { People } from '../../contract/people.js';
import type { Gender, Mention } from '../../contract/people.js';
import { mainSubject, subjectAfter } from './subject.js';
import { isAdverb, isMark, isPassive, isSpeechVerb, isWord } from './tests.js';
import type { Token, TokenSentence } from '../../contract/tokens.js';
import type { Antecedent, Focus, FocusReader, Speaker, SpeakerContext, Subject } from '../../contract/speakers.js';

/** Confidence in a name that is its sentence’s subject. */
const SUBJECT = 0.92;
const SENTENCES_BACK = 9;
const BLOCKS_BACK = 4;
const GENDERS: readonly Gender[] = ['male', 'female'];
const SUBJECT_PRONOUN: Record<Gender, string> = { male: 'he', female: 'she' };

export function genderOfPronoun(word: string): Gender | undefined {
  if (/^(?:he|his|him)$/.test(word)) return 'male';
  return /^(?:she|her|hers)$/.test(word) ? 'female' : undefined;
}

const fits = (people: People, person: string | undefined, gender: Gender): person is string =>
  person !== undefined && (people.genderOf(person) ?? gender) === gender;

/** "McLenney said Clinton ...": the subject has a name that isn't known as a person's. */
function isUnknownName(tokens: readonly Token[], { from, to }: Subject): boolean {
  const last = tokens[to - 1];
  return (
    to - from <= 2 &&
    tokens.slice(from, to).every(token => /^\p{Lu}/u.test(token.text)) &&
    !ORGANISATION_WORDS.has(last.lower) &&
    !PLACES.has(last.lower) &&
    !CAPITALISED_WORDS.has(last.lower) &&
    !(from === 0 && /s$/.test(last.lower))
  );
}

/** A verb of saying follows the subject, if not at once: "Smith, the mayor, also asked how"; not what she had said before. */
function speaks(tokens: readonly Token[], { to }: Subject): boolean {
  if (tokens.some(({ kind }) => kind === 'quotation')) return true;
  for (let i = to; i < tokens.length; i++) {
    const before = isAdverb(tokens[i - 1]) ? tokens[i - 2] : tokens[i - 1];
    if (isSpeechVerb(tokens, i, true) && !isPassive(tokens, i) && before?.lower !== 'had') return true;
  }
  return false;
}

/** "The bridge holds, Smith said": who tells what the sentence is about. */
function tellerOf(tokens: readonly Token[]): Token | undefined {
  for (let i = tokens.length - 1; i > 1; i--) {
    if (tokens[i].kind !== 'word' || !isSpeechVerb(tokens, i, false) || /ing$/.test(tokens[i].lower)) continue;
    const next = tokens[i + 1];
    const [before, comma] = [tokens[i - 1], tokens[i - 2]];
    const isEnd = !next || next.kind === 'mark' || isAdverb(next) || PREPOSITIONS.has(next.lower);
    if (before.kind === 'name' && !before.possessive && isMark(comma, /^,$/) && isEnd) return before;
    if (!isMark(before, /^,$/) || isPassive(tokens, i)) continue;
    const subject = subjectAfter(tokens, i);
    const after = subject && tokens[subject.to];
    if (subject?.kind === 'person' && (!after || after.kind === 'mark' || isWord(after, PREPOSITIONS)))
      return tokens[subject.from];
  }
  return undefined;
}

export function focusReader(
  sentences: readonly TokenSentence[],
  people: People,
  speakers: readonly (Speaker | undefined)[],
): FocusReader {
  const focus: Partial<Record<Gender, Focus>> = {};
  const indexes = new Map(sentences.map((sentence, index) => [sentence, index]));
  const met = new Set<string>();
  /** Who spoke last, of each gender, and in which paragraph. */
  const spoke: Partial<Record<Gender, { person: string; block: number }>> = {};
  let next = 0;

  function take(sentence: TokenSentence, index: number, gender: Gender, introduced: ReadonlySet<Mention>): void {
    const { tokens, block } = sentence;
    const names = tokens.filter(({ kind, mention }) => kind === 'name' && fits(people, mention?.person, gender));
    const subject = mainSubject(tokens, tokens.length);
    const current = focus[gender];
    const set = (token: Token, person: string, confidence: number, tells = false) => {
      const same = current?.person === person ? current : undefined;
      const last = spoke[gender];
      const isElse = !tells && last !== undefined && last.person !== person && last.block === block;
      focus[gender] = {
        person,
        token,
        confidence,
        block,
        sentence: index,
        lastBlock: block,
        hasTheWord: !isElse,
        rivals: new Set([
          ...(same && same.rivals.size < 8 ? same.rivals : []),
          ...(isElse ? [last.person] : []),
          ...names.map(named => named.mention!.person!),
        ]),
        ...(current && !same && { previous: { ...current, previous: undefined } }),
        ...(same?.previous && { previous: same.previous }),
      };
    };
    const first = subject && tokens[subject.from];
    const teller = tellerOf(tokens);
    if (teller && fits(people, teller.mention?.person, gender)) {
      set(teller, teller.mention!.person!, SUBJECT, true);
      return;
    }
    if (subject?.kind === 'person' && fits(people, first!.mention?.person, gender)) {
      set(first!, first!.mention!.person!, SUBJECT, speaks(tokens, subject));
      return;
    }
    const spoken = tokens
      .filter(token => token.kind === 'quotation')
      .map(token => speakers[token.quotation!])
      .filter(speaker => speaker && fits(people, speaker.person, gender))
      .pop();
    if (spoken?.person) {
      const stands = tokens.find(({ start }) => start === spoken.span.start);
      if (stands?.kind === 'name') set(stands, spoken.person, Math.min(spoken.confidence, SUBJECT), true);
      else if (current?.person === spoken.person) renew(current, sentence, index, names);
      else
        set(
          stands ?? tokens.find(({ kind }) => kind === 'quotation')!,
          spoken.person,
          Math.min(spoken.confidence, SUBJECT),
          true,
        );
      return;
    }
    if (subject?.kind === 'other' && isUnknownName(tokens, subject)) {
      delete focus[gender];
      return;
    }
    // "The town saw two offers, which he said were Smith’s": who is named after the pronoun is somebody else.
    const earliest = tokens.find(({ kind, lower, mention }) =>
      kind === 'name' ? fits(people, mention?.person, gender) : lower === SUBJECT_PRONOUN[gender],
    );
    const isSpokenOf =
      earliest?.kind === 'word' || (subject?.kind === 'pronoun' && genderOfPronoun(first!.lower) === gender);
    const free = names.filter(token => !token.possessive);
    const named = free.length > 0 ? free : names;
    if (named.length > 0 && !isSpokenOf) {
      const isNew = ({ mention }: Token) => introduced.has(mention!);
      // "Across town, at work for the Roe campaign, is Ann Smith": whom the verb brings in
      const broughtIn = named.find(token => isNew(token) && isWord(tokens[tokens.indexOf(token) - 1], BE));
      const token = broughtIn ?? named.find(isNew) ?? named[0];
      set(token, token.mention!.person!, 0.78);
    } else if (current && (isSpokenOf || names.length > 0)) renew(current, sentence, index, names);
  }

  return {
    before(sentence) {
      const stop = indexes.get(sentence) ?? next;
      for (; next < stop; next++) {
        const introduced = new Set<Mention>();
        for (const { mention } of sentences[next].tokens) {
          if (!mention?.person || met.has(mention.person)) continue;
          met.add(mention.person);
          if (mention.full) introduced.add(mention);
        }
        for (const gender of GENDERS) {
          take(sentences[next], next, gender, introduced);
          for (const { quotation } of sentences[next].tokens) {
            const person = quotation === undefined ? undefined : speakers[quotation]?.person;
            if (fits(people, person, gender)) spoke[gender] = { person, block: sentences[next].block };
          }
        }
      }
      return focus;
    },
    indexOf: sentence => indexes.get(sentence) ?? 0,
  };
}

function renew(focus: Focus, { block }: TokenSentence, index: number, names: readonly Token[]): void {
  focus.sentence = index;
  focus.lastBlock = block;
  for (const { mention } of names) if (focus.rivals.size < 8) focus.rivals.add(mention!.person!);
}

/** "He calls Smith’s plan odd": whoever the pronoun’s own clause goes on to name is somebody else. */
function namedBeside(tokens: readonly Token[], at: number): Set<string> {
  const persons = new Set<string>();
  for (let i = at + 1; i < tokens.length && !isMark(tokens[i], /^[,;:.—–-]$/); i++) {
    const { kind, mention } = tokens[i];
    if (kind === 'name' && mention?.person) persons.add(mention.person);
  }
  return persons;
}

/** “It looks unlikely” that Smith can win, he said: whom the clause names is whom the words are about. */
function isInWhatIsSaid(tokens: readonly Token[], { from }: Subject): boolean {
  const that = from - 1;
  return (
    tokens[that]?.lower === 'that' &&
    that > 0 &&
    tokens.slice(0, that).every(({ kind }) => kind === 'quotation' || kind === 'mark')
  );
}

/** Whom "he" or "she" at a place stands for: the nearest speaker or subject that it fits, going back by sentences. */
export function antecedentOf(
  sentence: TokenSentence,
  at: number,
  gender: Gender,
  { people, focus: reader }: SpeakerContext,
): Antecedent | undefined {
  const own = sentence.tokens
    .slice(0, at)
    .filter(({ kind, mention }) => kind === 'name' && fits(people, mention?.person, gender))
    .map(({ mention }) => mention!.person!);
  const result = (
    token: Token,
    person: string,
    confidence: number,
    rivals: Iterable<string>,
    distance: number,
  ): Antecedent => {
    const doubts: string[] = [];
    if ([...rivals].some(rival => rival !== person)) {
      doubts.push(inEnglish('could-mean-other'));
    }
    if (!people.genderOf(person)) doubts.push(inEnglish('pronoun-may-not-fit'));
    return { person, token, confidence, doubts, distance };
  };

  // In the same sentence: its subject, or that of the clause that opens it.
  const main = mainSubject(sentence.tokens, at);
  if (
    main?.kind === 'person' &&
    !isInWhatIsSaid(sentence.tokens, main) &&
    fits(people, sentence.tokens[main.from].mention?.person, gender)
  ) {
    const token = sentence.tokens[main.from];
    return result(token, token.mention!.person!, SUBJECT, own, 0);
  }
  const [first, second] = sentence.tokens;
  if (
    first?.kind === 'word' &&
    SUBORDINATORS.has(first.lower) &&
    second?.kind === 'name' &&
    fits(people, second.mention?.person, gender) &&
    !second.possessive &&
    at > 1
  ) {
    return result(second, second.mention!.person!, 0.85, own, 0);
  }

  // "Though he called it odd, Smith agreed": who opens so is named behind the comma.
  if (first?.kind === 'word' && SUBORDINATORS.has(first.lower) && at <= 3) {
    const behind = mainSubject(sentence.tokens, sentence.tokens.length);
    const token = behind && behind.from > at ? sentence.tokens[behind.from] : undefined;
    if (behind?.kind === 'person' && fits(people, token?.mention?.person, gender))
      return result(token!, token!.mention!.person!, 0.9, [], 0);
  }

  const nearest = reader.before(sentence)[gender];
  const others = namedBeside(sentence.tokens, at);
  const isAnother = nearest !== undefined && others.has(nearest.person) && !own.includes(nearest.person);
  const focus = isAnother ? nearest.previous : nearest;
  if (!focus || (isAnother && others.has(focus.person))) return undefined;
  const back = reader.indexOf(sentence) - focus.sentence;
  if (back > SENTENCES_BACK || sentence.block - focus.lastBlock > BLOCKS_BACK) return undefined;
  const nearness = back <= 2 ? 0 : back <= 4 ? 0.03 : 0.08;
  const { person, token, confidence, rivals, block, lastBlock } = focus;
  const away = sentence.block - block;
  // "She said so" in the paragraph between takes the name up again.
  const distance = away === 2 && sentence.block - lastBlock === 1 ? 1 : away;
  // The subject of the sentence before outdoes whoever else that sentence names; in the paragraph before, if nobody else has
  // the word: “It is safe,” said Smith. Jones was the engineer. (new paragraph) “I trust her,” she said.
  const isNear = away === 0 || (away === 1 && focus.hasTheWord === true);
  const isPlain = back === 1 && isNear && confidence >= SUBJECT && own.length === 0;
  return result(
    token,
    person,
    confidence - nearness - (isAnother ? 0.05 : 0),
    isPlain ? [] : [...rivals, ...own],
    distance,
  );
}
