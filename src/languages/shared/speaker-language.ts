import type { Gender } from '../contract/people.js';
import type { SpeakerLanguage } from '../contract/speakers.js';
import type { Token } from '../contract/tokens.js';
import { framingBy, type FramingWords } from './framing.js';
import { pronounReader } from './pronouns.js';
import { speakerRules } from './speaker-rules.js';
import type { SpeakerWords } from './speaker-words.js';
import { mainSubject } from './subjects.js';
import { leanRegExp } from '../../article/lean-pattern.js';

/** The words by which a language tells who says what; lists are parted by blanks. */
export interface SpeakerLists {
  verbs: string;
  weakVerbs: string;
  participles: string;
  auxiliaries: string;
  prepositions: string;
  articles: string;
  /** Articles that a preposition has merged with: what follows is no subject. */
  oblique: string;
  pronouns: Readonly<Record<string, Gender>>;
  conjunctions: string;
  subordinators: string;
  /** What may stand between a verb and its subject. */
  adverb: RegExp;
  /** "according to", a phrase each. */
  according: readonly string[];
  as: string;
  /** Right after a verb: the subject begins there. */
  marksSubject: RegExp;
  /** Names show their case. */
  cases?: boolean;
  /** A noun in a case that no subject stands in, by its form. */
  obliqueNoun?: RegExp;
  labelTail: RegExp;
  framing: FramingWords;
  /** What differs from a language that has none of these. */
  marks: Pick<
    SpeakerLanguage,
    | 'abbreviation'
    | 'smallWords'
    | 'ofThePage'
    | 'workBefore'
    | 'workAfter'
    | 'definite'
    | 'asks'
    | 'answers'
    | 'medium'
    | 'nearVerb'
  > &
    Partial<Pick<SpeakerLanguage, 'contraction' | 'contracted' | 'elision' | 'possessive' | 'pluralEnd'>>;
}

const NEVER = /(?!)/;
const set = (list: string) => new Set(list.trim().split(/\s+/));

/** Between speech that a dash opens and its clause of saying: "— Hay que ir —dijo", "— Il faut partir, a dit". */
function dashedSpeech({ verbs, auxiliaries, participles }: SpeakerLists): RegExp {
  const any = (list: string) => list.trim().replace(/\s+/g, '|');
  const past = participles.trim() && `|(?:${any(auxiliaries)}) (?:${any(participles)})`;
  return leanRegExp(`(?:,?\\s?[—–―]\\s?|,\\s)(?=(?:${any(verbs)}${past})(?!\\p{L}))`, 'u');
}

/** Who speaks, in a language that puts its verb before or after the speaker. */
export function speakerLanguage(known: SpeakerLists): SpeakerLanguage {
  const prepositions = set(known.prepositions);
  const articles = set(known.articles);
  const oblique = set(known.oblique);
  const pronouns = new Map(Object.entries(known.pronouns));
  const isWord = (token: Token | undefined, pattern: RegExp) => token?.kind === 'word' && pattern.test(token.lower);
  const words: SpeakerWords = {
    verbs: set(known.verbs),
    weakVerbs: set(known.weakVerbs),
    participles: set(known.participles),
    auxiliaries: set(known.auxiliaries),
    pointers: new Set(),
    infinitives: new Set(),
    prepositions,
    articles,
    oblique,
    isOblique: (tokens, at) =>
      tokens[at]?.kind === 'word' &&
      (oblique.has(tokens[at].lower) || known.obliqueNoun?.test(tokens[at].lower) === true),
    cases: known.cases,
    pronouns,
    conjunctions: set(known.conjunctions),
    subordinators: set(known.subordinators),
    isAdverb: token => isWord(token, known.adverb),
    isNoun: token =>
      token?.kind === 'word' &&
      /^(?:[\p{L}-]{4,}|\p{Lu}{2,})$/u.test(token.text) &&
      !known.adverb.test(token.lower) &&
      !prepositions.has(token.lower) &&
      !oblique.has(token.lower),
    takesName: noun => /^\p{Ll}/u.test(noun.text),
    according: known.according.map(phrase => phrase.split(' ')),
    accordingAfter: new Set(),
    thus: new Set(),
    as: set(known.as),
    isPlainNoun: () => false,
    marksSubject: token => isWord(token, known.marksSubject),
    opensComplement: word => prepositions.has(word) || articles.has(word) || oblique.has(word),
    impersonal: NEVER,
    labelTail: known.labelTail,
  };
  return {
    rules: speakerRules(words),
    ...pronounReader({
      mainSubject: (tokens, end) => mainSubject(tokens, end, words),
      genderOfPronoun: word => pronouns.get(word),
      isUnknownName: () => false,
      subordinators: words.subordinators,
    }),
    toldBy: () => undefined,
    framing: framingBy(known.framing),
    dashed: dashedSpeech(known),
    contraction: NEVER,
    contracted: new Map(),
    elision: NEVER,
    possessive: NEVER,
    pluralEnd: NEVER,
    ...known.marks,
  };
}
