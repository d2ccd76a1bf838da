import { inEnglish } from '../../../../findings/finding.js';
import { isGarbled } from '../../../../article/garbled.js';
import { functionWords, prepositions } from '../../events/words.js';
import { isPunctuation, type Reading } from './reading.js';
import { AUXILIARY, isPast, isPlain, isThirdPerson } from './verbs.js';

const SUBJECTS =
  /^(?:i|we|you|he|she|it|they|there|this|that|these|those|everyone|everybody|anyone|nobody|someone|people|nothing|everything|what|who|how|why|where|when|no|all|most|many|some|both|each|every|the|a|an|my|our|your|his|her|their|its|one|if|not)(?:'|$)/;
const SUBORDINATES = /^(?:because|although|though|unless|whereas|which|whose|whom|while|until)$/;
const ENDS_OPEN =
  /^(?:the|a|an|of|in|on|at|for|from|with|to|by|into|about|between|among|against|during|and|or|but|nor|that|which|who|whose|because|if|when|while|as|than|his|her|its|their|our|my|your|is|are|was|were|be|been|has|have|had|will|would|could|should|may|might|must|mr|mrs|ms|dr|sen|gov|rep|gen|very|so|such|alleging|saying|claiming|including|calling|arguing|accusing|quote|not|no)$/;
const MAY_END =
  /^(?:in|on|to|for|of|with|about|from|by|at|that|is|are|was|were|will|would|could|should|have|has|had|so|such|not|no|mine|his|hers|been|be|may|might|must|than|very|into|against|who|as|if|her|it)$/;

const isContent = (words: Reading['words'], index: number): boolean => !isPunctuation(words[index]);

/** The sentence goes on beyond its last word. */
function isCutOff({ words, finite, as, text }: Reading): string | undefined {
  const last = words.filter((_, index) => isContent(words, index)).at(-1);
  if (!last) return undefined;
  const cut = inEnglish('breaks-off', { words: last.text });
  if (/[,;:—–-]\s*$/.test(text) && as !== 'prompt' && as !== 'quotation') return cut;
  if (!ENDS_OPEN.test(last.lower)) {
    if (as !== 'title') return undefined;
    // "went from 166": to what? "announced that the unofficial turnout": what of it?
    const change = words.findIndex(({ lower }) =>
      /^(?:went|rose|fell|grew|increased|decreased|climbed|dropped|jumped|changed|moved|shifted)$/.test(lower),
    );
    if (change >= 0) {
      const tail = words.slice(change + 1).map(({ lower }) => lower);
      const from = tail.indexOf('from');
      if (from >= 0 && /^[\d$£€]/.test(tail[from + 1] ?? '') && !tail.includes('to')) return cut;
    }
    const that = words.map(({ lower }) => lower).lastIndexOf('that');
    if (
      that > 1 &&
      /^(?:announced|said|showed|found|ruled|declared|confirmed|revealed|decided|agreed)$/.test(
        words[that - 1].lower,
      ) &&
      !finite.slice(that + 1).some(Boolean)
    )
      return cut;
    return undefined;
  }
  // "we’re going to get away from"
  if (as === 'quotation' && /^\p{Ll}/u.test(text) && prepositions.has(last.lower) && !/[.!?]$/.test(text)) return cut;
  if (as !== 'title' && MAY_END.test(last.lower)) return undefined;
  if (
    as === 'title' &&
    /^(?:in|on|to|for|of|with|from|by|at|into|off|out|up)$/.test(last.lower) &&
    finite.some(Boolean) &&
    /^(?:in|on|up|off|out)$/.test(last.lower)
  )
    return undefined;
  return cut;
}

const hasVerb = ({ finite }: Reading, from: number): boolean => finite.slice(from).some(Boolean);

/** "Vote for change", "Let them eat cake". */
const isImperative = ({ words }: Reading, first: number): boolean => {
  const { lower, text } = words[first];
  return (
    /^\p{Lu}/u.test(text) &&
    (isPlain(lower) || /^(?:let|let's|don't|please|never|just|do|be|get|stop|imagine|thank|thanks)$/.test(lower))
  );
};

/** Verbs that the word lists miss, by where they stand: "thug Putin kills", "Bridges connect". */
function mayHaveVerb({ words }: Reading, first: number): boolean {
  for (let index = first + 1; index < words.length; index++) {
    const { text, lower } = words[index];
    if (!/^\p{Ll}{2,}(?:'\p{L}+)?$/u.test(text.replace('’', "'"))) continue;
    const before = words[index - 1];
    const next = words[index + 1];
    const object =
      next !== undefined &&
      /^[\d$£€]|^(?:the|a|an|his|her|their|its|our|my|your|this|it|him|them|us|me|you|up|out|down|away|off|back)$/.test(
        next.lower,
      );
    if (
      isPlain(lower) &&
      (/^\p{Lu}/u.test(before.text) || /^(?:both|all|also)$/.test(before.lower)) &&
      (object || next !== undefined)
    )
      return true;
    if (/[^s']s$/.test(lower) && object && /^[\p{L}]/u.test(before.text) && !prepositions.has(lower)) return true;
    if (
      (/s$/.test(before.lower) || /^\p{Lu}/u.test(before.text)) &&
      object &&
      !functionWords.has(lower) &&
      !prepositions.has(lower)
    )
      return true;
    if (/^(?:i|we|you|they|he|she|it|who)$/.test(before.lower) && !functionWords.has(lower)) return true;
  }
  return false;
}

const ASKS = /^(?:what|how|why|when|where|whether|because|if|in|on|at|for)$/;
const RELATES = /^(?:who|which|that|where|when|whose|while|as)$/;

/** "actually a very intelligent man who cares", "when voters made up their minds": no sentence of its own. */
function beginsWithin({ words, finite, text }: Reading, first: number): boolean {
  if (ASKS.test(words[first].lower) && !text.includes('?'))
    return !/^(?:when|if)$/.test(words[first].lower) || !text.includes(',');
  const verb = finite.findIndex((is, index) => is && index > first);
  const relative = words.findIndex(({ lower }, index) => index > first && RELATES.test(lower));
  return verb > 0 && relative > 0 && relative < verb;
}

const NAMES_WHO =
  /^(?:i|we|you|he|she|they|it|there|this|that|these|those|everyone|everybody|anyone|nobody|people|nothing|everything|what|no|not|all|most|many|some|both|each|every|the|a|an|my|our|your|his|her|their|its|one|if|when)(?:'|$)/;

/** "the bridge is ours": a sentence but for its capital; "always run a lean campaign" and "an open house for all" are none. */
function hasOwnSubject({ words, finite }: Reading, first: number): boolean {
  const { lower } = words[first];
  // "billionaires would have to pay"
  if (!NAMES_WHO.test(lower)) return /[^s'u]s$/.test(lower) && AUXILIARY.test(words[first + 1]?.lower ?? '');
  if (/'/.test(lower) || /^(?:i|we|you|he|she|they|there|if|when)$/.test(lower)) return true;
  const verb = finite.findIndex((is, index) => is && index > first);
  if (verb < 0 || verb - first > 9) return false;
  // "the attempt to put sailors back"
  if (words.slice(first, verb).some(word => word.lower === 'to')) return false;
  return (
    AUXILIARY.test(words[verb].lower) ||
    isThirdPerson(words[verb].lower) ||
    (isPlain(words[verb].lower) && !/'s?$/.test(words[verb - 1].lower))
  );
}

/** "A reporter who tweets on request!": what somebody is, and nothing told of them. */
function isOnlyDescribed({ words, finite }: Reading, first: number): boolean {
  if (!/^(?:an?|the)$/.test(words[first].lower)) return false;
  const relative = words.findIndex(({ lower }, index) => index > first && /^(?:who|which|that)$/.test(lower));
  if (relative < 0 || relative - first > 5 || finite.slice(first, relative).some(Boolean)) return false;
  return finite.slice(relative + 1).filter(Boolean).length === 1;
}

const SENTENCE_ENDS = /[.!?…]["”’']*(?= (?:… )?\[?\p{Lu})/u;
const FEWEST_OF_A_SENTENCE = 4;
/** "All doubts about the harbour. Plans for a new one. Lund says …": what opens it was told of somebody's list. */
function opensWithoutVerb(reading: Reading, first: number): boolean {
  const { words, finite, text } = reading;
  const end = SENTENCE_ENDS.exec(text);
  if (!end || end[0].startsWith('?') || end[0].startsWith('!')) return false;
  const own = words.findIndex(({ start }) => start > end.index);
  if (own - first < FEWEST_OF_A_SENTENCE || isImperative(reading, first)) return false;
  const opening = { ...reading, words: words.slice(0, own), finite: finite.slice(0, own) };
  const relative = opening.words.findIndex(({ lower }) => /^(?:that|because)$/.test(lower));
  const isWithin = relative > first && finite.slice(first, own).findIndex(Boolean) > relative - first;
  return isWithin || (!hasVerb(opening, first) && !mayHaveVerb(opening, first));
}
/** "The town's memory, because she has run it": what somebody is, and nothing told of them. */
const ONLY_BECAUSE = /^([^,.;:!?]+), (?:in part |partly |largely |mainly |mostly |simply )?because (?=\p{L})/u;
/** "a mayor were able to win": an "if" went with what stood before. */
const SUPPOSED = /^(?:an? \p{Ll}+|he|she|it|I) were(?= (?:not )?(?:able|to|\p{Ll}+ing|an?|in|on|as)(?!\p{L}))/u;
/** Written for a telephone: "talks w staff", "no pic yet", "@larne". */
const SHORTHAND =
  /(?<!\p{L})(?:w\/?(?= )|pics?(?=[.,!?…]| ?$)|abt|ppl|b\/c|thx|plz)(?!\p{L})|(?<![\p{L}\p{N}.])@\p{L}[\p{L}\p{N}_]{2,}/u;

/** "invoked the on Sept. 11": a link's text that was lost */
const WORD_MISSING =
  /(?<!\p{L})(?:the|an?) (?:on|in|at|of|from|with|by|for|to|and|is|was|has|had|were)(?![\p{L}\p{N}-])/u;

/** Why the passage is no whole sentence. */
export function faultOfSentence(reading: Reading): string | undefined {
  const { words, as, finite } = reading;
  const first = words.findIndex((_, index) => isContent(words, index));
  if (first < 0) return inEnglish('no-words');
  const opening = words[first];
  if (/^(?:…|\.{2,3})/.test(words[0].text) && as !== 'prompt') return inEnglish('mid-sentence');
  if (isGarbled(reading.text)) return inEnglish('it-is-garbled');
  if (WORD_MISSING.test(reading.text)) return inEnglish('word-missing');
  if (as === 'prompt') return undefined;
  if (
    as === 'quotation' &&
    /^the (?:best|worst|only|most \p{Ll}+|\p{Ll}{3,}est) \p{Ll}+ (?:we|I|you|they|he|she) [^.]*$/u.test(reading.text)
  )
    return inEnglish('mid-sentence');
  if (as === 'quotation' && SHORTHAND.test(reading.text)) return inEnglish('it-is-garbled');
  if (as === 'quotation' && SUPPOSED.test(reading.text)) return inEnglish('mid-sentence');
  if (as === 'quotation') {
    const because = ONLY_BECAUSE.exec(reading.text)?.[1];
    const isClause = because !== undefined && words.some(({ start }, at) => start < because.length && finite[at]);
    if ((because !== undefined && !isClause) || opensWithoutVerb(reading, first)) return inEnglish('no-verb');
  }
  if (as === 'quotation' && /^\[/.test(reading.text)) return inEnglish('mid-sentence');
  if (as === 'quotation' && /\?["”’']?\s*$/.test(reading.text) && !/[.!]["”’']? \p{Lu}/u.test(reading.text))
    return inEnglish('question-unanswered');
  if (/(?:^|\s)(?:_|--)(?:\s|$)/.test(reading.text) && as === 'sentence') return inEnglish('broken-by-dashes');
  const lowered = /^\p{Ll}/u.test(opening.text);
  if (lowered && as === 'quotation' && (beginsWithin(reading, first) || !hasOwnSubject(reading, first)))
    return inEnglish('mid-sentence-at', { words: opening.text });
  if (lowered) {
    if (AUXILIARY.test(opening.lower) && !/'/.test(opening.lower))
      return inEnglish('no-subject', { words: opening.text });
    if (isPast(opening.lower) && !isPlain(opening.lower)) return inEnglish('no-subject', { words: opening.text });
    if (isThirdPerson(opening.lower) && (as === 'quotation' || !finite.slice(first + 1, first + 5).some(Boolean)))
      return inEnglish('no-subject', { words: opening.text });
    if (
      /^(?:which|who|whose|whom|because|although|though|than|as|to|of|by|with|at|from|about|into|like)$/.test(
        opening.lower,
      ) ||
      /ing$/.test(opening.lower)
    )
      return inEnglish('mid-sentence-at', { words: opening.text });
    if (isPlain(opening.lower) && !finite.slice(first + 1, first + 3).some(Boolean) && !/s$/.test(opening.lower))
      return inEnglish('no-subject', { words: opening.text });
    if (!SUBJECTS.test(opening.lower) && !hasVerb(reading, first + 1)) return inEnglish('no-verb');
  } else if (
    as !== 'title' &&
    AUXILIARY.test(opening.lower) &&
    !opening.lower.includes("'") &&
    !/\?/.test(reading.text) &&
    !/^(?:do|have|may|can|will)$/.test(opening.lower)
  ) {
    return inEnglish('no-subject', { words: opening.text });
  }
  const cut = isCutOff(reading);
  if (cut) return cut;
  if (SUBORDINATES.test(opening.lower) && !/\?/.test(reading.text)) {
    const comma = words.findIndex(({ text }, index) => index > first && text === ',');
    if (comma < 0 && finite.slice(first).filter(Boolean).length < 2)
      return inEnglish('leaning-clause', { words: opening.text });
    if (/^(?:which|whose|whom)$/.test(opening.lower)) return inEnglish('leaning-clause', { words: opening.text });
  }
  if (as === 'quotation' && isOnlyDescribed(reading, first)) return inEnglish('no-own-verb');
  if (as === 'quotation' && isImperative(reading, first)) return undefined;
  if (!hasVerb(reading, first) && !mayHaveVerb(reading, first)) {
    // "More power to him", "Never again": a whole utterance, as a quotation.
    if (as === 'quotation' && !lowered && /[!?]\s*["”’']?$/.test(reading.text)) return undefined;
    return inEnglish('no-verb');
  }
  return undefined;
}
