import { inEnglish } from '../../findings/finding.js';
import type { Gender, Mention, People } from '../contract/people.js';
import type { Focus, SpeakerLanguage, Subject } from '../contract/speakers.js';
import type { Token, TokenSentence } from '../contract/tokens.js';
import type { Antecedent } from '../contract/speakers.js';

/** What a language brings to telling whom its pronouns stand for. */
export interface PronounGrammar {
  /** The first name, pronoun or noun of a sentence that nothing governs. */
  mainSubject(tokens: readonly Token[], end: number): Subject | undefined;
  genderOfPronoun(word: string): Gender | undefined;
  /** A subject by a name that isn't known as a person's: a pronoun after it may mean that one. */
  isUnknownName(tokens: readonly Token[], subject: Subject): boolean;
  subordinators: ReadonlySet<string>;
}

/** Confidence in a name that is its sentence’s subject. */
const SUBJECT = 0.92;
const SENTENCES_BACK = 9;
const BLOCKS_BACK = 4;
const GENDERS: readonly Gender[] = ['male', 'female'];

const fits = (people: People, person: string | undefined, gender: Gender): person is string =>
  person !== undefined && (people.genderOf(person) ?? gender) === gender;

/** Reads who is spoken of as the article goes on, sentence by sentence. */
export function pronounReader({
  mainSubject,
  genderOfPronoun,
  isUnknownName,
  subordinators,
}: PronounGrammar): Pick<SpeakerLanguage, 'focusReader' | 'antecedentOf' | 'genderOfPronoun'> {
  const focusReader: SpeakerLanguage['focusReader'] = (sentences, people, speakers) => {
    const focus: Partial<Record<Gender, Focus>> = {};
    const indexes = new Map(sentences.map((sentence, index) => [sentence, index]));
    const met = new Set<string>();
    let next = 0;

    function take(sentence: TokenSentence, index: number, gender: Gender, introduced: ReadonlySet<Mention>): void {
      const { tokens, block } = sentence;
      const names = tokens.filter(({ kind, mention }) => kind === 'name' && fits(people, mention?.person, gender));
      const subject = mainSubject(tokens, tokens.length);
      const current = focus[gender];
      const set = (token: Token, person: string, confidence: number) => {
        const same = current?.person === person ? current : undefined;
        focus[gender] = {
          person,
          token,
          confidence,
          block,
          sentence: index,
          lastBlock: block,
          rivals: new Set([
            ...(same && same.rivals.size < 8 ? same.rivals : []),
            ...names.map(named => named.mention!.person!),
          ]),
        };
      };
      const first = subject && tokens[subject.from];
      if (subject?.kind === 'person' && fits(people, first!.mention?.person, gender)) {
        set(first!, first!.mention!.person!, SUBJECT);
        return;
      }
      const spoken = tokens
        .filter(token => token.kind === 'quotation')
        .map(token => speakers[token.quotation!])
        .filter(speaker => speaker && fits(people, speaker.person, gender))
        .pop();
      if (spoken?.person) {
        const stands = tokens.find(({ start }) => start === spoken.span.start);
        if (stands?.kind === 'name') set(stands, spoken.person, Math.min(spoken.confidence, SUBJECT));
        else if (current?.person === spoken.person) renew(current, sentence, index, names);
        else
          set(
            stands ?? tokens.find(({ kind }) => kind === 'quotation')!,
            spoken.person,
            Math.min(spoken.confidence, SUBJECT),
          );
        return;
      }
      if (subject?.kind === 'other' && isUnknownName(tokens, subject)) {
        delete focus[gender];
        return;
      }
      const isSpokenOf = subject?.kind === 'pronoun' && genderOfPronoun(first!.lower) === gender;
      const free = names.filter(token => !token.possessive);
      const named = free.length > 0 ? free : names;
      if (named.length > 0 && !isSpokenOf) {
        const token = named.find(({ mention }) => introduced.has(mention!)) ?? named[0];
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
          for (const gender of GENDERS) take(sentences[next], next, gender, introduced);
        }
        return focus;
      },
      indexOf: sentence => indexes.get(sentence) ?? 0,
    };
  };

  /** Whom "he" or "she" at a place stands for: the nearest speaker or subject that it fits, going back by sentences. */
  const antecedentOf: SpeakerLanguage['antecedentOf'] = (sentence, at, gender, { people, focus: reader }) => {
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
    if (main?.kind === 'person' && fits(people, sentence.tokens[main.from].mention?.person, gender)) {
      const token = sentence.tokens[main.from];
      return result(token, token.mention!.person!, SUBJECT, own, 0);
    }
    const [first, second] = sentence.tokens;
    if (
      first?.kind === 'word' &&
      subordinators.has(first.lower) &&
      second?.kind === 'name' &&
      fits(people, second.mention?.person, gender) &&
      !second.possessive &&
      at > 1
    ) {
      return result(second, second.mention!.person!, 0.85, own, 0);
    }

    const focus = reader.before(sentence)[gender];
    if (!focus) return undefined;
    const back = reader.indexOf(sentence) - focus.sentence;
    if (back > SENTENCES_BACK || sentence.block - focus.lastBlock > BLOCKS_BACK) return undefined;
    const nearness = back <= 2 ? 0 : back <= 4 ? 0.03 : 0.08;
    const { person, token, confidence, rivals, block } = focus;
    // The subject of the sentence before, in the same paragraph, outdoes whoever else that sentence names.
    const isPlain = back === 1 && block === sentence.block && confidence >= SUBJECT && own.length === 0;
    return result(token, person, confidence - nearness, isPlain ? [] : [...rivals, ...own], sentence.block - block);
  };

  return { focusReader, antecedentOf, genderOfPronoun };
}

function renew(focus: Focus, { block }: TokenSentence, index: number, names: readonly Token[]): void {
  focus.sentence = index;
  focus.lastBlock = block;
  for (const { mention } of names) if (focus.rivals.size < 8) focus.rivals.add(mention!.person!);
}
