import type { AloneOptions, ShownAs } from '../../../contract/alone.js';
import { wordsOf, type Word } from '../../events/clauses.js';
import { remembered } from '../../../remembered.js';
import { functionWords, prepositions, pronouns } from '../../events/words.js';
import { MEN, WOMEN } from '../../people/given-names.js';
import { ROLE_NOUNS, TITLES } from '../../people/titles.js';
import { CALENDAR, GROUPS, PEOPLE, PERSONS, SINGULAR_IN_S } from './words.js';
import { AUXILIARY, isPast, isPlain, isThirdPerson, looksLikeVerb } from './verbs.js';

/** A passage as far as it must be read to tell what its words stand for. */
export interface Reading {
  text: string;
  as: ShownAs;
  words: readonly Word[];
  /** A finite verb where it stands, by word. */
  finite: readonly boolean[];
  /** Something was told already: a clause with its verb has ended before this word. */
  toldBefore(index: number): boolean;
  /** Somebody is named or spoken of before this word. */
  personBefore(index: number): boolean;
  /** Something in the singular. */
  thingBefore(index: number): boolean;
  /** Several, a group, or anybody at all. */
  severalBefore(index: number): boolean;
  /** One and another. */
  pairBefore(index: number): boolean;
  /** A name of any kind. */
  nameBefore(index: number): boolean;
  isPerson(index: number): boolean;
  isName(index: number): boolean;
  /** A name of one of the people whom the article names, as far as they are given. */
  isListed(index: number): boolean;
  opensSentence(index: number): boolean;
  /** What the reader has in view beside it, in lower case. */
  known: string;
  /** "He" is told beside it. */
  isToldOfWhom: boolean;
}

export const isPunctuation = (word: Word | undefined): boolean =>
  word !== undefined && !/[\p{L}\p{N}]/u.test(word.text);
const ENDS_CLAUSE = /^(?:[,;:.!?…—–()]|-{1,2}|and|but|so|because|if|when|while|although|though|as|or|yet)$/;
const ADVERB =
  /ly$|^(?:also|then|later|never|first|once|again|finally|both|all|not|still|already|just|now|often|always|even|only|soon)$/;
const BEFORE_FINITE =
  /^(?:who|which|that|and|but|or|then|also|i|we|you|they|he|she|it|this|these|those|one|both|all|most|many|some|never|what|nobody|everybody|everyone|someone|nothing|____)$/;
const SUBJECT =
  /^(?:i|we|you|they|who|that|which|people|police|women|men|children|and|to|these|those|many|some|most|all|both|others)$/;

export const bareOf = (lower: string): string => lower.replace(/'s?$/, '');

const isNounLike = ({ lower, text }: Word): boolean =>
  /^\p{Ll}[\p{L}'-]{2,}$/u.test(text) &&
  !functionWords.has(lower) &&
  !pronouns.has(lower) &&
  !prepositions.has(lower) &&
  !/ly$/.test(lower);

const isPluralNoun = (word: Word): boolean =>
  PEOPLE.has(word.lower) ||
  (isNounLike(word) && /[^s'us]s$|[^s]es$/.test(word.lower) && !SINGULAR_IN_S.has(word.lower));

export function isFiniteAt(words: readonly Word[], index: number): boolean {
  const { lower, text } = words[index];
  if (AUXILIARY.test(lower)) return index === 0 || /^[\p{Ll}]/u.test(text) || lower.includes("'");
  if (!/^\p{Ll}/u.test(text)) return false;
  let before = index - 1;
  while (before >= 0 && ADVERB.test(words[before].lower)) before -= 1;
  if (before < 0) return isPast(lower) && index > 0;
  const previous = words[before];
  const free = !functionWords.has(previous.lower) || BEFORE_FINITE.test(previous.lower);
  // "The man arrested by", and "Beijing answered by"
  if (isPast(lower)) return free && (words[index + 1]?.lower !== 'by' || /^\p{Lu}/u.test(previous.text));
  if (isThirdPerson(lower)) return free && !/\d/.test(previous.text) && !/^(?:to|i|we|you|they)$/.test(previous.lower);
  return isPlain(lower) && previous.lower !== 'to' && (SUBJECT.test(previous.lower) || isPluralNoun(previous));
}

const namesOf = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Everybody's names, as single words in lower case. */
function namesIn(people: readonly string[]): ReadonlySet<string> {
  let names = namesOf.get(people);
  if (!names) {
    names = new Set(people.flatMap(name => name.toLowerCase().split(/[\s.]+/)).filter(word => word.length > 1));
    namesOf.set(people, names);
  }
  return names;
}

const MAY_BE_THINGS: ReadonlySet<string> = new Set(
  'general whip guard head star host fellow trainer counter'.split(' '),
);
const OPENING_MARKS: ReadonlySet<string> = new Set('"“”‘\'([');
const ENDING_MARKS: ReadonlySet<string> = new Set('.!?…:');

function opensAt(words: readonly Word[], index: number): boolean {
  let before = index - 1;
  while (before >= 0 && OPENING_MARKS.has(words[before].text)) before -= 1;
  return before < 0 || ENDING_MARKS.has(words[before].text);
}

/** What of a passage is the same whatever it is shown as. */
const wordsRead = remembered(text => {
  // "Sen." is read as "sen".
  const words: readonly Word[] = wordsOf(text, 0).map(word =>
    word.lower.endsWith('.') ? { ...word, lower: word.lower.replace(/^(\p{L}{2,})\.$/u, '$1') } : word,
  );
  const opens = words.map((_, index) => opensAt(words, index));
  return { words, opens, finite: words.map((_, index) => isFiniteAt(words, index)) };
}, 400);

export function readingOf(
  text: string,
  { as = 'sentence', people = [], known = '', isToldOfWhom = false }: AloneOptions,
): Reading {
  const { words, opens, finite } = wordsRead(text);
  const names = namesIn(people);
  const opensSentence = (index: number): boolean => opens[index] ?? opensAt(words, index);
  const isName = (index: number): boolean => {
    const word = words[index];
    if (!word || !/^\p{Lu}/u.test(word.text) || /^I(?:'|’|$)/.test(word.text)) return false;
    if (names.has(bareOf(word.lower))) return true;
    if (!opensSentence(index)) return true;
    if (functionWords.has(word.lower) || prepositions.has(word.lower) || pronouns.has(word.lower)) return false;
    return (
      !looksLikeVerb(word.lower) &&
      !/(?:ly|ing)$|^(?:maybe|perhaps|once|often|sometimes|again|still|yet)$/.test(word.lower) &&
      !PERSONS.has(word.lower)
    );
  };
  const isPerson = (index: number): boolean => {
    const word = words[index];
    const bare = bareOf(word.lower);
    if (/^\p{Ll}/u.test(word.text)) {
      return PERSONS.has(bare) || (ROLE_NOUNS.has(bare) && !MAY_BE_THINGS.has(bare));
    }
    if (!isName(index) && !opensSentence(index)) return false;
    if (names.has(bare) || PERSONS.has(bare)) return true;
    const next = words[index + 1];
    const followed = next !== undefined && /^\p{Lu}|^\.$/u.test(next.text);
    if (TITLES.has(bare)) return true;
    if (followed && (MEN.has(bare) || WOMEN.has(bare))) return true;
    if (names.size > 0 || !isName(index) || CALENDAR.has(bare)) return false;
    const previous = words[index - 1];
    return !previous || !/^(?:in|at|from|near|to|of|the|across|into)$/.test(previous.lower);
  };

  let [told, person, thing, several, pair, name] = [Infinity, Infinity, Infinity, Infinity, Infinity, Infinity];
  let verbs = 0;
  let things = 0;
  words.forEach((word, index) => {
    const { lower } = word;
    if (finite[index]) verbs += 1;
    if (
      told === Infinity &&
      verbs > 0 &&
      index > 1 &&
      ENDS_CLAUSE.test(lower) &&
      !(lower === 'because' && words[index + 1]?.lower === 'of')
    )
      told = index;
    const named = isName(index);
    if (named && !CALENDAR.has(bareOf(lower))) {
      name = Math.min(name, index);
      // "Harker says it means": a person is none
      if (!names.has(bareOf(lower))) thing = Math.min(thing, index);
    }
    if (isPerson(index)) person = Math.min(person, index);
    const nounLike = isNounLike(word) && !finite[index] && !/^(?:kind|sort|lot|way|going|want|got)$/.test(lower);
    const determined =
      index > 0 && /^(?:a|an|the|every|each|our|my|your|his|her|their|its|one|no|any)$/.test(words[index - 1].lower);
    if (nounLike && !isPluralNoun(word) && (determined || !looksLikeVerb(lower))) thing = Math.min(thing, index);
    if (opensSentence(index) && /^\p{Lu}\p{Ll}/u.test(word.text) && !isName(index) && /ing$/.test(lower))
      thing = Math.min(thing, index);
    if (isPluralNoun(word) || GROUPS.has(lower) || (PERSONS.has(lower) && lower !== 'who'))
      several = Math.min(several, index);
    if (opensSentence(index) && /^\p{Lu}\p{Ll}+[^s'u]s$/u.test(word.text) && !functionWords.has(lower))
      several = Math.min(several, index);
    if (/^\p{Lu}/u.test(word.text) && named && !isPerson(index) && !CALENDAR.has(bareOf(lower)))
      several = Math.min(several, index);
    if (
      /^(?:everyone|everybody|anyone|anybody|someone|somebody|nobody|each|who|whoever|those|we|you|i)$/.test(lower) &&
      !/^(?:we|you|i|those|who)$/.test(lower)
    )
      several = Math.min(several, index);
    if (named || nounLike || isPerson(index)) {
      things += 1;
      if (
        things > 1 &&
        index > 1 &&
        words.slice(Math.max(0, index - 6), index).some(one => one.lower === 'and' || one.lower === ',')
      ) {
        pair = Math.min(pair, index);
        several = Math.min(several, index);
      }
    }
  });
  return {
    text,
    as,
    words,
    finite,
    toldBefore: index => told < index,
    personBefore: index => person < index,
    thingBefore: index => thing < index,
    severalBefore: index => several < index,
    pairBefore: index => pair < index,
    nameBefore: index => name < index,
    isPerson,
    isName,
    isListed: index => names.has(bareOf(words[index]?.lower ?? '')),
    opensSentence,
    known: known.toLowerCase(),
    isToldOfWhom,
  };
}
