import { SUBORDINATORS } from '../en/grammar.js';
import type { Gender } from '../people/candidates.js';
import { ORGANISATION_WORDS } from '../en/not-names.js';
import type { Mention } from '../people.js';
import { mainSubject } from './subject.js';
import type { Token, TokenSentence } from './tokens.js';
import type { SpeakerContext } from './types.js';

export interface Antecedent {
  person: string;
  token: Token;
  confidence: number;
  doubts: string[];
  /** Paragraphs between the pronoun and the name. */
  distance: number;
}

const SENTENCES_BACK = 9;
const BLOCKS_BACK = 4;

export function genderOfPronoun(word: string): Gender | undefined {
  if (/^(?:he|his|him)$/.test(word)) return 'male';
  return /^(?:she|her|hers)$/.test(word) ? 'female' : undefined;
}

/** Is this the first place where the article names the person, and with the full name? */
function isIntroduced(mention: Mention, context: SpeakerContext): boolean {
  return mention.full && context.people.mentions.find(({ person }) => person === mention.person) === mention;
}

/** Whom "he" or "she" at a place stands for: the nearest speaker or subject that it fits, going back by sentences. */
export function antecedentOf(
  sentence: TokenSentence,
  at: number,
  gender: Gender,
  context: SpeakerContext,
): Antecedent | undefined {
  const fits = (person: string | undefined): person is string =>
    person !== undefined && (context.people.genderOf(person) ?? gender) === gender;
  const namesIn = ({ tokens }: TokenSentence, end: number) =>
    tokens.slice(0, end).filter(token => token.kind === 'name' && fits(token.mention?.person));

  let previous: TokenSentence | undefined;
  const result = (token: Token, person: string, confidence: number, rivals: ReadonlySet<string>): Antecedent => {
    const doubts: string[] = [];
    const others = [...rivals].filter(other => other !== person);
    if (others.length > 0) doubts.push('Somebody else is named whom the pronoun could mean.');
    if (!context.people.genderOf(person)) doubts.push('Nothing tells whether the pronoun fits the name.');
    return { person, token, confidence, doubts, distance: sentence.block - (previous?.block ?? sentence.block) };
  };

  const rivals = new Set<string>();
  const note = (tokens: readonly Token[]) => tokens.forEach(token => rivals.add(token.mention!.person!));

  // In the same sentence: its subject, or that of the clause that opens it.
  const own = namesIn(sentence, at);
  note(own);
  const main = mainSubject(sentence.tokens, at);
  if (main?.kind === 'person' && fits(sentence.tokens[main.from].mention?.person)) {
    const token = sentence.tokens[main.from];
    return result(token, token.mention!.person!, 0.92, rivals);
  }
  const [first, second] = sentence.tokens;
  if (
    first?.kind === 'word' &&
    SUBORDINATORS.has(first.lower) &&
    second?.kind === 'name' &&
    fits(second.mention?.person) &&
    !second.possessive &&
    at > 1
  ) {
    return result(second, second.mention!.person!, 0.85, rivals);
  }

  previous = sentence.previous;
  for (let back = 1; previous && back <= SENTENCES_BACK && sentence.block - previous.block <= BLOCKS_BACK; back++) {
    const { tokens } = previous;
    const names = namesIn(previous, tokens.length);
    note(names);
    const nearness = back <= 2 ? 0 : back <= 4 ? 0.03 : 0.08;
    const subject = mainSubject(tokens, tokens.length);
    const subjectToken = subject?.kind === 'person' ? tokens[subject.from] : undefined;
    if (subjectToken && fits(subjectToken.mention?.person)) {
      return result(subjectToken, subjectToken.mention!.person!, 0.92 - nearness, rivals);
    }
    const spoken = tokens
      .filter(token => token.kind === 'quotation')
      .map(token => context.speakers[token.quotation!])
      .filter(speaker => speaker && fits(speaker.person))
      .pop();
    if (spoken?.person) {
      const token =
        tokens.find(({ start }) => start === spoken.span.start) ?? tokens.find(({ kind }) => kind === 'quotation')!;
      return { ...result(token, spoken.person, Math.min(spoken.confidence, 0.92) - nearness, rivals) };
    }
    // "McLenney said Clinton ...": the subject has a name that isn't known as a person's.
    if (
      subject?.kind === 'other' &&
      subject.to - subject.from <= 2 &&
      tokens.slice(subject.from, subject.to).every(token => /^\p{Lu}/u.test(token.text)) &&
      !ORGANISATION_WORDS.has(tokens[subject.to - 1].lower)
    )
      return undefined;
    const free = names.filter(token => !token.possessive);
    const named = free.length > 0 ? free : names;
    if (named.length > 0 && subject?.kind !== 'pronoun') {
      const token = named.find(({ mention }) => isIntroduced(mention!, context)) ?? named[0];
      return result(token, token.mention!.person!, 0.78 - nearness, rivals);
    }
    previous = previous.previous;
  }
  return undefined;
}
