import type { Span } from '../../../article/types.js';
import type { Renaming } from '../../contract/naming.js';
import {
  functionWords,
  irregularParticiples,
  irregularPast,
  notPast,
  openers,
  prepositions,
  saidActs,
  speechVerbs,
  subordinators,
  transitiveSpeech,
} from './words.js';
import { pattern } from '../../../article/pattern.js';

export interface Word extends Span {
  text: string;
  lower: string;
  /** The name in full that stands here instead of a part of it. */
  named?: Renaming;
  /** Whom a pronoun stands for, where that is plain. */
  standsFor?: Renaming;
  /** Part of a name that the article never gives in full. */
  unknown?: boolean;
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

/** A full stop after these ends no sentence: "U.S.", "Dr.", "Nov.". */
const ABBREVIATION =
  /^(?:(?:\p{Lu}\.)*\p{Lu}|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|St|Jr|Sr|Inc|Corp|Co|Ltd|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|Prof|Rev|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo))$/u;

/** Words and marks of a passage; `offset` is where it begins in the text. */
export function wordsOf(passage: string, offset: number): Word[] {
  const words: Word[] = [];
  for (const { 0: text, index } of passage.matchAll(WORD)) {
    const previous = words.at(-1);
    if (text === '.' && previous?.end === offset + index && ABBREVIATION.test(previous.text)) {
      previous.text += '.';
      previous.lower += '.';
      previous.end += 1;
      continue;
    }
    const lower = text.toLowerCase();
    words.push({
      text,
      lower: lower.includes('’') ? lower.replace(/’/g, "'") : lower,
      start: offset + index,
      end: offset + index + text.length,
    });
  }
  return words;
}

/** Do the words of a subject tell of several? "the ships", "Berg and Holt". */
export const isMany = (subject: readonly Word[]): boolean =>
  /^\p{Ll}+[^s]s$/u.test(subject.at(-1)!.text) || subject.some(({ lower }) => lower === 'and');

export const isWord = ({ text }: Word): boolean => /[\p{L}\p{N}]/u.test(text);

/** Verbs of the present that look like nouns; after a noun they are none. */
const PRESENT: ReadonlySet<string> = new Set(
  'says wants plans expects hopes intends aims believes knows thinks seeks needs runs makes takes gives gets goes comes keeps leads holds remains becomes includes requires allows shows means owns has faces costs carries stands seems appears argues insists warns calls supports opposes'.split(
    ' ',
  ),
);

const FUTURE = new Set(['will', "won't", 'shall']);

export const isParticiple = (word: string): boolean =>
  irregularParticiples.has(word) || (/[a-z]{2}ed$/.test(word) && !notPast.has(word));

const isPastForm = ({ text, lower }: Word): boolean =>
  irregularPast.has(lower) || speechVerbs.has(lower) || (/^[a-z]+ed$/.test(text) && !notPast.has(lower));

/** "plans to open": what lies ahead, in the present. */
const PLANS = /^(?:plans?|intends?|expects?|hopes?|aims?|wants?|vows?|seeks?|pledges|promises|proposes|threatens)$/;
const NEVER_NOUN = /^(?:intends?|expects?|wants?|seeks?|threatens)$/;

/** A verb, for its subject stands before it, no article and no other verb: "unveil plans to pay" has a noun. */
function isPlan(words: readonly Word[], index: number): boolean {
  let before = index - 1;
  while (before > 0 && /ly$|^(?:also|then|still|now|never|both|all)$/.test(words[before].lower)) before -= 1;
  const { text, lower } = words[before];
  if (/^(?:it|he|she|they|who|which)$/.test(lower)) return true;
  if (functionWords.has(lower) || !/[\p{L}\d]/u.test(text)) return false;
  return NEVER_NOUN.test(words[index].lower) || !/[’']s?$/.test(text);
}

const NO_ADVERB =
  /^(?:family|assembly|rally|ally|supply|reply|monopoly|anomaly|italy|july|sicily|bully|belly|emily|kelly|billy|sally|molly)$/;

/** "quietly", "later": stands between a subject and its verb. */
const isAdverb = (lower: string): boolean =>
  /ly$|^(?:also|then|later|never|first|once|again|finally|both|all)$/.test(lower) && !NO_ADVERB.test(lower);

/** Participles that tell of the noun before them: "a poll released by", "talks held in". */
const REDUCED = pattern()`
  ^(?:
    designed|held|scheduled|released|published|issued|signed|made|based|known|named|located|aimed|intended|expected|
    planned|given|taken|written|filed|conducted|completed|announced|distributed|required|used|needed|owned|
    organized|organised|sponsored|backed|obtained|posted|dated|formed|set|created|founded|built|caused|accused|
    suspected|charged|convicted|appointed|elected|chosen|involved|related|linked|opposed|supposed|meant|seen|found|
    shown|read|attended
  )$
`;

const SUBJECT_PRONOUN = /^(?:he|she|they|we|i)$/;

const FINITE_BE = new Set(['was', 'were', 'is', 'are']);
const HELPERS = new Set([...FUTURE, ...'has have had would could may might can must should did does do'.split(' ')]);

/** Is the word a finite verb where it stands? A participle after "the" or a comma is none. */
function isFinite(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (FINITE_BE.has(word.lower)) return true;
  if (HELPERS.has(word.lower) || (word.lower.endsWith("n't") && /^\w+n't$/.test(word.lower))) {
    return /^[a-z]/.test(word.text);
  }
  if (PLANS.test(word.lower) && words[index + 1]?.lower === 'to')
    return index === 0 ? /s$/.test(word.lower) : isPlan(words, index);
  if (
    PRESENT.has(word.lower) &&
    index > 0 &&
    /^[^a-z]/.test(words[index - 1].text) &&
    /\p{L}/u.test(words[index - 1].text)
  )
    return true;
  if (index > 0 && SUBJECT_PRONOUN.test(words[index - 1].lower) && /^[a-z]{3,}$/.test(word.text))
    return !functionWords.has(word.lower) && !isAdverb(word.lower);
  if (!/^[a-z]/.test(word.text) || !isPastForm(word)) return false;
  if (words[index + 1]?.lower === 'by' && !/^(?:stood|came|went|passed)$/.test(word.lower)) return false;
  let before = index - 1;
  while (before >= 0 && isAdverb(words[before].lower)) before -= 1;
  if (before < 0) return index === 0 || before < index - 1;
  return !functionWords.has(words[before].lower);
}

export const hasSecondVerb = ({ words, verb }: Clause): boolean => {
  for (let index = verb + 1; index < words.length; index++) {
    if (!HELPED.test(words[index - 1].lower) && isFinite(words, index) && !isOfNoun(words, index)) return true;
  }
  return false;
};

/** The clause's verb where a plan is named before it: "Trump's plan to close the border drew protests". */
function verbAfterPlan(words: readonly Word[], plan: number): number {
  const next = words.findIndex(
    (word, index) =>
      index > plan + 2 &&
      isFinite(words, index) &&
      /^(?:was|were|is|are|has|have|had|will|would|could|drew|came|went|took|gave)$/.test(word.lower),
  );
  return next < 0 ? plan : next;
}

const HELPED = /^(?:had|was|were|is|are|will|been|be|not|also|to)$|ly$/;

/** "a bill designed to", "a suit filed in Newark", "a puppy named Dolphin": a participle that goes with the noun before. */
const isOfNoun = (words: readonly Word[], index: number): boolean => {
  const { lower } = words[index];
  const after = words[index + 1];
  return (
    isParticiple(lower) &&
    (!after ||
      /^(?:in|on|at|by|for|from|with|to|into|over|under|about|against|after|before|during|through|as|of)$/.test(
        after.lower,
      ) ||
      (/^(?:named|called|dubbed|titled|entitled|dated)$/.test(lower) && !functionWords.has(after.lower)))
  );
};

/** The first finite verb that is no participle of a noun: "The poll released by the paper shows …". */
function firstVerb(words: readonly Word[]): number {
  const first = words.findIndex((_, index) => isFinite(words, index));
  if (first < 0 || !REDUCED.test(words[first].lower) || !isOfNoun(words, first)) return first;
  const next = words.findIndex(
    (_, index) =>
      index > first && !HELPED.test(words[index - 1].lower) && isFinite(words, index) && !isOfNoun(words, index),
  );
  if (next >= 0) return next;
  return prepositions.has(words[0].lower) ? -1 : first;
}

function clauseOf(words: Word[], opener: string): Clause {
  let rest = words;
  while (rest.length > 1 && openers.has(rest[0].lower) && !/^(?:also)$/.test(rest[1].lower)) rest = rest.slice(1);
  const first = firstVerb(rest);
  // "his promises to stick": a noun, where the verb comes after it.
  const verb = first >= 0 && PLANS.test(rest[first].lower) ? verbAfterPlan(rest, first) : first;
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

/** "a small, wooden hut": the comma ends no clause. */
function partsAdjectives(words: readonly Word[], at: number): boolean {
  const [article, adjective, comma, other, noun] = words.slice(at - 2, at + 3);
  if (at < 2 || comma?.text !== ',' || !noun || !/^(?:the|an?|its|his|her|their)$|['’]s$/.test(article.lower))
    return false;
  if (/[^s]s$/.test(adjective.lower) || /ing$/.test(other.lower)) return false;
  return [adjective, other, noun].every(
    word =>
      /^[a-z][a-z-]+$/.test(word.text) && !functionWords.has(word.lower) && !isPastForm(word) && !isAdverb(word.lower),
  );
}

/** "went after the mayor": attacked. */
const goesAfter = (words: readonly Word[], at: number): boolean =>
  words[at].lower === 'after' &&
  /^(?:went|go|goes|going)$/.test(words[at - 1]?.lower ?? '') &&
  /^(?:the$|\p{Lu})/u.test(words[at + 1]?.text ?? '');

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
    if (partsAdjectives(words, index)) {
      const adjective = current.pop()!;
      current.push({ ...adjective, text: `${adjective.text},`, end: word.end });
      return;
    }
    if (BREAK.test(word.text)) close(word.text);
    else if (goesAfter(words, index)) current.push(word);
    else if (subordinators.has(word.lower) && !(word.lower === 'that' && current.length === 0 && opener === ''))
      close(word.lower);
    else {
      current.push(word);
      const speaks =
        speechVerbs.has(word.lower) &&
        !transitiveSpeech.has(word.lower) &&
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
  if (PLANS.test(head)) return rest[0] === 'to' ? 'future' : 'state';
  if (/^(?:has|have|do|does)$/.test(head) || PRESENT.has(head)) return 'state';
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
  if (saidActs.get(head)?.test(rest.join(' '))) return 'past';
  if (speechVerbs.has(head)) return 'speech';
  return 'past';
}
