import { english } from '../words.js';
import { isWord, type Word } from './clauses.js';
import { functionWords, knownHeads, prepositions, vagueHeads } from './words.js';

/** After a noun these say which one is meant: "the bridge over the Lee", "the right to vote". */
const TELLS_WHICH = /^(?:of|for|to|between|against|behind|from|on|in|at|over|near|with|by|that|who|which|where|whose)$/;
/** There is one of them, or it needs none before it. */
const UNIQUE = new Set(
  `same other others first second third last next rest end beginning middle future past present time way day week month year
  weekend morning afternoon evening night spring summer autumn fall winter air ground sea land sky world economy
  poor rich elderly disabled young old left right center centre north south east west coast border environment climate
  law constitution press flag holidays country nation state city town region area polls internet web phone`.split(
    /\s+/,
  ),
);

/** What everybody knows of, or what there is but one of at a time. */
const UNIQUE_PHRASE =
  /^(?:(?:presidential|general|midterm) (?:election|elections|race|campaign|debate|debates)|white house|supreme court|federal government|american people|central bank|stock market|death penalty|minimum wage|news media|health care system)$/;

/**
 * A thing that only the sentences before tell of: "the practice", "the company's plan". What the headline and the lead
 * name, or the title itself says, is known.
 */
export function hangingDefinite(
  words: readonly Word[],
  topics: ReadonlySet<string>,
  /** Only what hardly ever says which one is meant: "the company", "the plan". */
  onlyVague = false,
): string | undefined {
  for (const [at, { lower }] of words.entries()) {
    if (lower !== 'the') continue;
    let end = at + 1;
    while (end < words.length && isWord(words[end]) && !endsPhrase(words, end, at)) end += 1;
    const phrase = words.slice(at + 1, end);
    const head = phrase.at(-1);
    if (!head || phrase.some(({ text, named }) => named !== undefined || /^[\p{Lu}\d$£€]/u.test(text))) continue;
    const noun = head.lower.replace(/'s?$/, '');
    const isVague = (word: string) => vagueHeads.has(word) || vagueHeads.has(word.replace(/s$/, ''));
    const possessive = phrase.find(one => /['’]s?$/.test(one.lower));
    const known = (word: string) => knownHeads.has(word) || UNIQUE.has(word);
    const isKnown = (word: string) => [...english.contentStems(word)].every(stem => topics.has(stem));
    if (possessive) {
      const owner = possessive.lower.replace(/'s?$/, '');
      if (!known(owner) && (isVague(owner) || (!onlyVague && !isKnown(owner)))) return `the ${possessive.text}`;
      continue;
    }
    if (known(noun) || (!isVague(noun) && (onlyVague || isKnown(noun)))) continue;
    const whole = phrase.map(one => one.lower).join(' ');
    if (UNIQUE_PHRASE.test(whole) || (phrase.length > 1 && phrase.every(one => isKnown(one.lower)))) continue;
    const next = words[end];
    if (next && TELLS_WHICH.test(next.lower) && words[end + 1]) continue;
    return `the ${phrase.map(({ text }) => text).join(' ')}`;
  }
  return undefined;
}

/** "the bridge", where the headline or the lead speak of one. */
export function isTopic(subject: readonly Word[], topics: ReadonlySet<string>): boolean {
  const [first, noun] = subject;
  if (subject.length !== 2 || first.lower !== 'the') return false;
  const singular = noun.lower.replace(/s$/, '');
  if (vagueHeads.has(noun.lower) || vagueHeads.has(singular)) return false;
  const stems = [...english.contentStems(noun.lower)];
  return stems.length > 0 && stems.every(stem => topics.has(stem));
}

const endsPhrase = (words: readonly Word[], at: number, from: number): boolean =>
  prepositions.has(words[at].lower) ||
  TELLS_WHICH.test(words[at].lower) ||
  (functionWords.has(words[at].lower) && !/ly$|^(?:more|most|very|newly|recently)$/.test(words[at].lower)) ||
  (at > from + 1 && /(?:ed|ing)$/.test(words[at].lower));
