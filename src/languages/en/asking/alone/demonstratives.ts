import { inEnglish } from '../../../../findings/finding.js';
import { functionWords } from '../../events/words.js';
import { bareOf, isPunctuation, type Reading } from './reading.js';
import { AUXILIARY, isPast, isPlain, isThirdPerson, reports } from './verbs.js';
import { pattern } from '../../../../article/pattern.js';

const needs = (words: string): string => inEnglish('points-to', { words });

/** "this year": the day on which it appeared tells, or every reader knows. */
const NEAR = pattern()`
  ^(?:
    week|weekend|month|year|morning|afternoon|evening|spring|summer|autumn|fall|winter|season|term|time|day|century|
    decade|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|
    august|september|october|november|december|past|coming|country|nation|world|planet|earth|generation|continent|
    kingdom|union|quarter|era|age|hour|moment|minute|side|administration|president|parliament|congress|life|far|
    much|many
  )$
`;
/** After these "that" is a noun's own: "at that", "after that". */
const BEFORE_A_NOUN =
  /^(?:of|in|on|for|with|to|at|by|from|after|before|about|than|like|into|over|under|through|during|despite|because|without|against|beyond|behind|until|since|around|upon|toward|towards|besides)$/;
const BOUNDARY =
  /^(?:and|or|but|of|in|on|for|with|to|at|by|from|after|before|about|into|when|while|because|if|as|so|until|during|through|again|too|yet|either|anyway|yesterday|today|tomorrow|tonight|now|immediately)$/;
const BE =
  /^(?:is|was|isn't|wasn't|will|would|has|had|hasn't|means|meant|makes|made|takes|took|could|can|can't|should|might|may|doesn't|didn't|does|did|gives|gave|comes|came|seems|sounds|looks|happened|happens|shows|showed|puts|brings|won't|wouldn't)$/;

const isVerb = (lower: string): boolean =>
  isPast(lower) ||
  isPlain(lower) ||
  isThirdPerson(lower) ||
  /^(?:doing|done|saying|seen|making|having|given)$/.test(lower);

const isNoun = (text: string, lower: string): boolean =>
  /^\p{Ll}[\p{L}'’-]+$/u.test(text) && !functionWords.has(lower) && !AUXILIARY.test(lower);

/** A relative clause tells which: "those companies that pay", "these are the people who". */
function toldAfter({ words, finite }: Reading, at: number): boolean {
  for (let index = at + 1; index < Math.min(words.length, at + 6); index++) {
    // "These adoptees grow up in"
    if (finite[index]) return false;
    if (
      /^(?:who|that|which|whose|whom|where|in|of|with|at|from|on|for|to|living|working|affected)$/.test(
        words[index].lower,
      )
    )
      return true;
    if (isPunctuation(words[index]) && words[index].text !== ',') return false;
    if (words[index].text === ',') return false;
  }
  return false;
}

/** The same noun, or one of its stem, stood before. */
function namedBefore({ words }: Reading, noun: string, at: number): boolean {
  const stem = noun.replace(/(?:ies|es|s|y)$/, '').slice(0, 7);
  if (stem.length < 3) return false;
  for (let index = 0; index < at; index++) if (words[index].lower.startsWith(stem)) return true;
  return false;
}

function faultOfThis(reading: Reading, at: number): string | undefined {
  const { words } = reading;
  const next = words[at + 1];
  if (!next) return reading.toldBefore(at) ? undefined : needs(words[at].text);
  if (NEAR.test(bareOf(next.lower))) return undefined;
  if (next.lower === 'point' && /^(?:at|by|to|until)$/.test(words[at - 1]?.lower ?? '')) return undefined;
  if (words[at].lower === 'this' && /^(?:is|was|'s)$/.test(next.lower)) {
    const noun = words
      .slice(at + 2, at + 7)
      .find(word =>
        /^(?:time|moment|day|year|election|country|nation|world|chance|season|week|president)$/.test(word.lower),
      );
    if (noun) return undefined;
  }
  const before = words[at - 1]?.lower ?? '';
  // "do this because", "like this:", "this: we must"
  if (next.text === ':') return undefined;
  if (reading.toldBefore(at)) {
    if (!isNoun(next.text, next.lower) || isVerb(next.lower)) return undefined;
    return namedBefore(reading, next.lower, at) ||
      /^(?:way|time|reason|point|case|kind|sort|idea|approach|thing|issue|fact|situation)$/.test(next.lower)
      ? undefined
      : needs(`${words[at].text} ${next.text}`);
  }
  if (before === 'all' && /^(?:of|time)$/.test(next.lower)) return undefined;
  if (isNoun(next.text, next.lower) && namedBefore(reading, next.lower, at)) return undefined;
  return needs(isNoun(next.text, next.lower) ? `${words[at].text} ${next.text}` : words[at].text);
}

function faultOfThose(reading: Reading, at: number): string | undefined {
  const { words } = reading;
  const next = words[at + 1];
  const { lower, text } = words[at];
  if (!next) return reading.severalBefore(at) ? undefined : needs(text);
  if (
    lower === 'those' &&
    /^(?:who|whom|whose|that|which|of|in|with|at|from|on|for|to|without|already|still|not|most|least|involved|affected|present|under|over|around|close|near)$|ing$|ed$/.test(
      next.lower,
    )
  )
    return undefined;
  if (lower === 'these' && /^(?:days|are|were|times)$/.test(next.lower)) {
    if (/^(?:days|times)$/.test(next.lower)) return undefined;
    if (toldAfter(reading, at + 1)) return undefined;
  }
  if (toldAfter(reading, at + 1) && isNoun(next.text, next.lower)) return undefined;
  // "Which of these people …?": the options are in view.
  if (reading.as === 'prompt' && /^(?:which|who) of$/i.test(reading.text.slice(0, words[at].start).trim()))
    return undefined;
  if (isNoun(next.text, next.lower) && namedBefore(reading, next.lower, at)) return undefined;
  if (reading.toldBefore(at) && reading.severalBefore(at) && !isNoun(next.text, next.lower)) return undefined;
  return needs(isNoun(next.text, next.lower) ? `${text} ${next.text}` : text);
}

function faultOfThat(reading: Reading, at: number): string | undefined {
  const { words, opensSentence } = reading;
  const { text, lower } = words[at];
  const before = words[at - 1];
  const next = words[at + 1];
  if (lower === 'that' && next?.lower === 'same' && !reading.toldBefore(at)) return needs(`${text} ${next.text}`);
  // "believes that threshold will be reached"
  if (
    lower === 'that' &&
    next &&
    /^(?:threshold|goal|deadline|figure|mark|target|number|amount|level|decision|deal|plan|proposal|measure|claim|idea|notion|theory|question|policy|ban|bill|law|vote|election|letter|report|support|attack|incident|meeting|debate|speech)$/.test(
      next.lower,
    ) &&
    words[at + 2] !== undefined &&
    AUXILIARY.test(words[at + 2].lower) &&
    !namedBefore(reading, next.lower, at)
  )
    return needs(`${text} ${next.text}`);
  const opens =
    opensSentence(at) ||
    (before !== undefined && /^(?:and|but|so|because|if|when|well|,|—|–)$/.test(before.lower) && at <= 3);
  if (reading.toldBefore(at) && (lower !== 'that' || !(next && isNoun(next.text, next.lower) && !isVerb(next.lower))))
    return undefined;
  if (lower === "that's" || lower === "that'll" || lower === "that'd") {
    if (opens) return needs('that');
    return before &&
      (BEFORE_A_NOUN.test(before.lower) ||
        /^(?:think|believe|say|know|and|but|because|if|said|says|guess|hope)$/.test(before.lower))
      ? needs('that')
      : undefined;
  }
  if (!next)
    return before && !reading.toldBefore(at) && (isVerb(before.lower) || BEFORE_A_NOUN.test(before.lower))
      ? needs(text)
      : undefined;
  if (NEAR.test(next.lower) && next.lower !== 'far')
    return before &&
      /^(?:since|on|at|by|later|earlier|of|until|over|during|in|for|within)$/.test(before.lower) &&
      !reading.nameBefore(at) &&
      !words.slice(0, at).some(word => /^\d{4}$/.test(word.text))
      ? needs(`that ${next.text}`)
      : undefined;
  if (opens && at < 4) {
    if (BE.test(next.lower)) return needs(text);
    // "That decision cost": a noun and its verb.
    if (isNoun(next.text, next.lower) && reading.finite.slice(at + 2, at + 5).some(Boolean) && opensSentence(at)) {
      return namedBefore(reading, next.lower, at) ? undefined : needs(`${text} ${next.text}`);
    }
    return undefined;
  }
  if (!before) return undefined;
  const noun = isNoun(next.text, next.lower) && !/s$/.test(next.lower) && !isVerb(next.lower);
  const ends = (word: (typeof words)[number] | undefined): boolean =>
    word === undefined || isPunctuation(word) || BOUNDARY.test(word.lower) || /ly$/.test(word.lower);
  if (BEFORE_A_NOUN.test(before.lower)) {
    if (/^(?:of|in|for|with|from|on|at|to)$/.test(next.lower) && /^(?:than|to|like|with|of|from)$/.test(before.lower))
      return undefined;
    if (/^(?:he|she|it|they|we|i|you|the|a|an|there|no)$/.test(next.lower)) return undefined;
    if (isNoun(next.text, next.lower) && namedBefore(reading, next.lower, at)) return undefined;
    if (reading.toldBefore(at) && ends(next)) return undefined;
    if (ends(next)) return needs(text);
    return isNoun(next.text, next.lower) ? needs(`${text} ${next.text}`) : undefined;
  }
  if (/^(?:learned|learnt|heard|hear|got|gathered)$/.test(before.lower) && /^(?:from|out)$/.test(next.lower))
    return needs(text);
  if (reports(before.lower) || !isVerb(before.lower)) return undefined;
  if (ends(next)) return needs(text);
  if (
    noun &&
    (ends(words[at + 2]) || isNoun(words[at + 2].text, words[at + 2].lower)) &&
    !namedBefore(reading, next.lower, at) &&
    ends(words[at + 2])
  ) {
    return needs(`${text} ${next.text}`);
  }
  return undefined;
}

function faultOfSuch(reading: Reading, at: number): string | undefined {
  const { words } = reading;
  const next = words[at + 1];
  const before = words[at - 1]?.lower ?? '';
  if (
    !next ||
    /^(?:as|a|an|is|was|that)$/.test(next.lower) ||
    /^(?:no|as|one|any|and|many|some|few|other)$/.test(before)
  ) {
    return /^(?:many|some|few|other|any|one|no)$/.test(before) &&
      !reading.toldBefore(at) &&
      !namedBefore(reading, next?.lower ?? '', at) &&
      next &&
      !/^(?:as|thing)$/.test(next.lower) &&
      at < 4
      ? needs(`such ${next.text}`)
      : undefined;
  }
  for (let index = at + 1; index < Math.min(words.length, at + 5); index++)
    if (words[index].lower === 'as' || words[index].lower === 'that') return undefined;
  if (reading.toldBefore(at) || !isNoun(next.text, next.lower) || namedBefore(reading, next.lower, at))
    return undefined;
  if (at > 0 && /^(?:was|is|were|are|with|of|in)$/.test(before) && !/s$/.test(next.lower)) return undefined;
  return needs(`${words[at].text} ${next.text}`);
}

/** "this", "that", "these", "those", "such" with nothing to point to. */
export function faultOfPointer(reading: Reading): string | undefined {
  for (const [index, { lower }] of reading.words.entries()) {
    const fault =
      lower === 'this'
        ? faultOfThis(reading, index)
        : lower === 'these' || lower === 'those'
          ? faultOfThose(reading, index)
          : /^that(?:'(?:s|ll|d))?$/.test(lower)
            ? faultOfThat(reading, index)
            : lower === 'such'
              ? faultOfSuch(reading, index)
              : undefined;
    if (fault) return fault;
  }
  return undefined;
}
