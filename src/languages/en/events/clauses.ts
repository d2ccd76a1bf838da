import type { Span } from '../../../article/types.js';
import {
  functionWords,
  irregularParticiples,
  irregularPast,
  notPast,
  openers,
  speechVerbs,
  subordinators,
} from './words.js';

export interface Word extends Span {
  text: string;
  lower: string;
}

/** A stretch of a sentence that may stand as a clause, without the words of the dates in it. */
export interface Clause {
  words: Word[];
  /** Index of the first word of the predicate; -1: no finite verb. */
  verb: number;
  /** What stood before it: a mark or a subordinator, in lower case. */
  opener: string;
}

const WORD = /[\p{L}\p{N}$€£#][\p{L}\p{N}’'.,&/@%-]*[\p{L}\p{N}%]|[\p{L}\p{N}$€£]|[^\s]/gu;
const BREAK = /^[,;:—–()[\]“”"…]$|^-{1,2}$/;

/** Words and marks of a passage; `offset` is where it begins in the text. */
export function wordsOf(passage: string, offset: number): Word[] {
  return [...passage.matchAll(WORD)].map(({ 0: text, index }) => ({
    text,
    lower: text.toLowerCase().replace(/’/g, "'"),
    start: offset + index,
    end: offset + index + text.length,
  }));
}

export const isWord = ({ text }: Word): boolean => /[\p{L}\p{N}]/u.test(text);

const BE = new Set(['was', 'were', 'is', 'are', 'be', 'been', 'being', 'got']);
const FUTURE = new Set(['will', "won't", 'shall']);

export const isParticiple = (word: string): boolean =>
  irregularParticiples.has(word) || (/[a-z]{2}ed$/.test(word) && !notPast.has(word));

const isPastForm = ({ text, lower }: Word): boolean =>
  irregularPast.has(lower) || speechVerbs.has(lower) || (/^[a-z]+ed$/.test(text) && !notPast.has(lower));

/** Is the word a finite verb where it stands? A participle after "the" or a comma is none. */
function isFinite(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (BE.has(word.lower) && /^(?:was|were|is|are)$/.test(word.lower)) return true;
  if (
    FUTURE.has(word.lower) ||
    /^(?:has|have|had|would|could|may|might|can|must|should|did|does|do)$/.test(word.lower)
  ) {
    return /^[a-z]/.test(word.text);
  }
  if (!/^[a-z]/.test(word.text) || !isPastForm(word)) return false;
  if (words[index + 1]?.lower === 'by' && !/^(?:stood|came|went|passed)$/.test(word.lower)) return false;
  let before = index - 1;
  while (before >= 0 && /ly$|^(?:also|then|later|never|first|once|again|finally|both|all)$/.test(words[before].lower))
    before -= 1;
  if (before < 0) return index === 0 || before < index - 1;
  return !functionWords.has(words[before].lower);
}

export const hasSecondVerb = ({ words, verb }: Clause): boolean => {
  for (let index = verb + 1; index < words.length; index++) {
    const helped = /^(?:had|was|were|is|are|will|been|be|not|also|to)$|ly$/.test(words[index - 1].lower);
    if (!helped && isFinite(words, index)) return true;
  }
  return false;
};

function clauseOf(words: Word[], opener: string): Clause {
  let rest = words;
  while (rest.length > 1 && openers.has(rest[0].lower) && !/^(?:also)$/.test(rest[1].lower)) rest = rest.slice(1);
  const verb = rest.findIndex((_, index) => isFinite(rest, index));
  return { words: rest, verb, opener };
}

/** "and carries about 14,000 vehicles", "and costs the town": a verb in the present, for a noun would have no such words after it. */
const isPresent = ([verb, after]: readonly Word[]): boolean =>
  /^[a-z]{2,}[^s']s$/.test(verb.lower) &&
  /^(?:a|an|the|his|her|its|their|about|nearly|some|more)$|^[$£€]?\d/.test(after.lower);

/** Where a second predicate begins: "and released it", "and Russia answered". */
function splitAtConjunction(words: Word[], opener: string): Clause[] {
  const verbs = words.flatMap((_, index) => (isFinite(words, index) ? [index] : []));
  for (let at = words.length - 2; at > 0; at--) {
    if (!/^(?:and|but|or)$/.test(words[at].lower)) continue;
    const before = verbs.some(verb => verb < at);
    const next = words.slice(at + 1);
    const follows = next.findIndex((_, index) => isFinite(next, index));
    const goesOn = next.length > 1 && /^[a-z]/.test(next[0].text) && (isPastForm(next[0]) || isPresent(next));
    const starts = follows === 0 || goesOn;
    if (before && (starts || (follows > 0 && follows < 8))) {
      return [...splitAtConjunction(words.slice(0, at), opener), clauseOf(next, words[at].lower)];
    }
  }
  return [clauseOf(words, opener)];
}

/** Cuts a sentence's words into clauses: at marks, subordinators, and after verbs of saying. */
export function clausesOf(words: readonly Word[]): Clause[] {
  const clauses: Clause[] = [];
  let current: Word[] = [];
  let opener = '';
  const close = (next: string): void => {
    if (current.some(isWord)) clauses.push(...splitAtConjunction(current, opener));
    else if (current.length === 0 && opener && BREAK.test(opener) && !BREAK.test(next)) {
      opener = next;
      return;
    }
    current = [];
    opener = next;
  };
  words.forEach((word, index) => {
    const next = words[index + 1]?.lower;
    if (BREAK.test(word.text)) close(word.text);
    else if (subordinators.has(word.lower) && !(word.lower === 'that' && current.length === 0 && opener === ''))
      close(word.lower);
    else {
      current.push(word);
      const speaks =
        speechVerbs.has(word.lower) &&
        word.lower !== 'found' &&
        current.length > 1 &&
        isFinite(current, current.length - 1);
      if (speaks && next && !BREAK.test(next) && !/^(?:that|on|in|at|to|for|by|with|of|during)$/.test(next))
        close('said');
    }
  });
  close('');
  return clauses;
}

/** What the finite verb says of time and truth. */
export function moodOf({ words, verb }: Clause): 'past' | 'future' | 'state' | 'speech' | 'denied' {
  const tail = words.slice(verb, verb + 5).map(word => word.lower);
  const [head] = tail;
  const rest = tail.slice(1).filter(word => !/ly$|^(?:also|then|later|first|once|again|all|both)$/.test(word));
  if (tail.slice(0, 4).some(word => /^(?:not|never|no|n't)$|n't$/.test(word))) return 'denied';
  if (/^(?:would|could|may|might|can|must|should)$/.test(head)) return 'denied';
  if (FUTURE.has(head)) return 'future';
  if (/^(?:is|are|was|were)$/.test(head)) {
    if (
      /^(?:scheduled|expected|due|set|slated|planned|going|about|heading|preparing)$/.test(rest[0] ?? '') &&
      rest[1] === 'to'
    ) {
      return 'future';
    }
    if (rest[0] === 'to') return 'future';
    if (/^(?:is|are)$/.test(head)) return 'state';
    return isParticiple(rest[0] ?? '') &&
      !/^(?:known|supposed|expected|considered|interested|concerned|involved|used|based|located)$/.test(rest[0])
      ? 'past'
      : 'state';
  }
  if (/^(?:has|have|do|does)$/.test(head)) return 'state';
  if (head === 'had')
    return rest[0] === 'been'
      ? isParticiple(rest[1] ?? '')
        ? 'past'
        : 'state'
      : isParticiple(rest[0] ?? '') || /^(?:become|come|gone|begun)$/.test(rest[0] ?? '')
        ? 'past'
        : 'state';
  if (head === 'found')
    return /^(?:that|the|it|no|out)$/.test(rest[0] ?? '') || rest.includes('that') ? 'speech' : 'past';
  if (speechVerbs.has(head)) return 'speech';
  return 'past';
}
