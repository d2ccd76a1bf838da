import { inEnglish } from '../../../../findings/finding.js';
import { isPunctuation, type Reading } from './reading.js';
import { isPlain } from './verbs.js';
import { VAGUE_MATTERS } from './words.js';

const needs = (words: string): string => inEnglish('needs-before', { words });

/** "there is": nothing is pointed at. */
const EXISTS =
  /^(?:is|are|was|were|isn't|aren't|wasn't|weren't|has|have|had|hasn't|haven't|will|won't|would|wouldn't|may|might|can|can't|could|couldn't|must|should|shouldn't|seems|seem|seemed|appears|appear|appeared|exists|exist|existed|remains|remain|remained|comes|came|goes|still|also|now|never|ought|used|lies|lay|followed|stands|stood)$/;

const COMPARED =
  /^(?:higher|lower|bigger|larger|smaller|greater|fewer|older|younger|cheaper|faster|slower|stronger|weaker|taller|shorter|longer|richer|poorer|hotter|colder|closer)$/;
const THAN = /\b(?:than|compared|versus|vs|as|to|from|against|of|ever|now|by)\b/i;

/** "There", "here", "then": a place or a time that was named before. */
function faultOfAdverb(
  { words, as, finite, toldBefore, isName, isListed, isPerson, thingBefore, opensSentence }: Reading,
  at: number,
): string | undefined {
  const { lower, text } = words[at];
  const next = words[at + 1];
  const before = words[at - 1]?.lower ?? '';
  if (lower === 'there') {
    if (next && EXISTS.test(next.lower) && before !== 'from') return undefined;
    if (
      /^(?:is|are|was|were|isn't|will|would|has|have|could|can|may|might|should|must|seem|be|been|being)$/.test(
        before,
      ) &&
      (at < 2 || opensSentence(at - 1) || before === 'be' || before === 'been' || before === 'being')
    )
      return undefined;
    if (/^(?:out|up|over)$/.test(before) && as === 'quotation') return undefined;
    if (/^(?:get|getting|got|hang|hello|hi|hey)$/.test(before) && as === 'quotation') return undefined;
    if (opensSentence(at)) return needs(text);
    // "Ann Jones has lived there": nobody is a place.
    const named = words.some(
      (_, index) => index < at && isName(index) && !isListed(index) && !(index + 1 < at && isListed(index + 1)),
    );
    const isOfSomebody = words.slice(0, 4).some((_, index) => index < at && (isListed(index) || isPerson(index)));
    return named || (thingBefore(at) && !isOfSomebody) ? undefined : needs(text);
  }
  if (lower === 'here') {
    if (next && /^(?:in|at|on)$/.test(next.lower)) return undefined;
    // "Here is the plan", "We are here to stay"
    const isSaid = /^(?:is|are|comes?|to|and|because|today|tonight|now)$/.test(next?.lower ?? 'is');
    return as === 'quotation' && isSaid ? undefined : needs(text);
  }
  // "was therefore down", "then sent": what came before
  if (
    as === 'sentence' &&
    /^(?:therefore|meanwhile|nonetheless|nevertheless|consequently|then)$/.test(lower) &&
    !toldBefore(at) &&
    (lower !== 'then' || finite[at + 1]) &&
    /^\p{Ll}/u.test(text)
  )
    return needs(text);
  // "Sanders instead delivered": of what?
  if (lower === 'instead' && next?.lower !== 'of' && as === 'sentence' && !toldBefore(at)) return needs(text);
  return undefined;
}

function faultOfOrdinal(reading: Reading, at: number): string | undefined {
  const { words, finite, opensSentence, pairBefore } = reading;
  const { lower, text } = words[at];
  const before = words[at - 1];
  const next = words[at + 1];
  const shown = `${before?.text ?? ''} ${text}`.trim();
  if (before?.lower === 'the') {
    if (
      lower === 'latter' ||
      (lower === 'former' &&
        (!next ||
          isPunctuation(next) ||
          finite[at + 1] ||
          /^(?:of|and|is|was|has|had|did|will|paid)$/.test(next.lower)))
    ) {
      return pairBefore(at - 1) ? undefined : needs(shown);
    }
    if (/^(?:other|others)$/.test(lower)) {
      if (next && /^(?:day|night|hand|side|end|half|way|week|sex|direction|world|parent|than)$/.test(next.lower))
        return undefined;
      if (opensSentence(at - 1)) return needs(shown);
      return reading.severalBefore(at - 1) || reading.thingBefore(at - 1) || reading.personBefore(at - 1)
        ? undefined
        : needs(shown);
    }
    if (
      lower === 'same' &&
      opensSentence(at - 1) &&
      !words.slice(at).some(word => /^(?:as|that|who|which|of|for)$/.test(word.lower))
    )
      return needs(shown);
    if (/^(?:two|three|four|five|six|pair|duo|trio|couple)$/.test(lower)) {
      const told =
        /^(?:of|who|that|countries|nations|sides|parties|houses|chambers|most|largest|biggest|main|leading|major|years|months|weeks|days|decades|hours|minutes|year|month|week|day|hour)$/;
      if (next && (told.test(next.lower) || /^\p{Lu}/u.test(next.text))) return undefined;
      if (
        next &&
        !finite[at + 1] &&
        !isPunctuation(next) &&
        words.slice(at + 2, at + 4).some(word => /^(?:of|who|that|in|from|with|for)$|ing$/.test(word.lower))
      )
        return undefined;
      return pairBefore(at - 1) || reading.severalBefore(at - 1) ? undefined : needs(shown);
    }
    return undefined;
  }
  if (lower === 'both') {
    if (next && /^(?:parties|chambers|houses|ways|ends|worlds|sexes|genders|hands|eyes)$/.test(next.lower))
      return undefined;
    if (words.slice(at + 1, at + 12).some(word => word.lower === 'and')) return undefined;
    return pairBefore(at) || reading.severalBefore(at)
      ? undefined
      : needs(next && !isPunctuation(next) ? `${text} ${next.text}` : text);
  }
  // "two are now sparring"
  if (
    /^(?:two|three|four|five|six)$/.test(lower) &&
    /^(?:are|were|have|had)$/.test(next?.lower ?? '') &&
    (before?.text === ',' || opensSentence(at)) &&
    !words.slice(0, at).some(word => word.lower === 'and')
  )
    return needs(text);
  // "say other changes are needed"
  if (
    lower === 'other' &&
    next &&
    VAGUE_MATTERS.has(next.lower) &&
    /^(?:say|says|said|that|believe|believes|think|,)$/.test(before?.lower ?? '') &&
    !words.slice(at).some(word => word.lower === 'than')
  )
    return needs(`${text} ${next.text}`);
  if (lower === 'another' && opensSentence(at)) return needs(next ? `${text} ${next.text}` : text);
  if (/^others?$/.test(lower) && opensSentence(at) && next?.lower !== 'than')
    return needs(next ? `${text} ${next.text}` : text);
  if (lower === 'similar' && next && !isPunctuation(next)) {
    const tail = words.slice(at + 1, at + 6).map(word => word.lower);
    if (tail.includes('to') || tail.includes('as') || reading.thingBefore(at) || reading.pairBefore(at)) {
      return /^(?:comments?|remarks?|statements?|findings|views?|concerns?|results?|letters?|claims?|attacks?|incidents?|measures?)$/.test(
        next.lower,
      ) && !tail.includes('to')
        ? needs(`similar ${next.text}`)
        : undefined;
    }
    return needs(`similar ${next.text}`);
  }
  return undefined;
}

/** "was higher in 2014": than what? */
function faultOfComparison({ words, text, as }: Reading, at: number): string | undefined {
  if (as === 'quotation') return undefined;
  // "$1 million more was donated"
  if (words[at].lower === 'more' && /^(?:was|were)$/.test(words[at + 1]?.lower ?? '') && !/\bthan\b/i.test(text))
    return inEnglish('than-unsaid', { words: words[at].text });
  const graded = /^(?:less|more)$/.test(words[at].lower) && /^\p{Ll}{3,}$/u.test(words[at + 1]?.text ?? '');
  if (!COMPARED.test(words[at].lower) && !(graded && isPunctuation(words[at + 2]))) return undefined;
  let before = at - 1;
  while (
    before >= 0 &&
    /^(?:much|far|even|slightly|significantly|considerably|somewhat|little|a|bit|still|also)$/.test(words[before].lower)
  )
    before -= 1;
  if (!/^(?:is|was|are|were)$/.test(words[before]?.lower ?? '')) return undefined;
  const next = words[at + (graded ? 2 : 1)];
  if (next && !isPunctuation(next) && !/^(?:in|for|on|at|among|when|while|and|because)$/.test(next.lower))
    return undefined;
  return THAN.test(text.slice(words[at].end)) ||
    (/\b(?:the|if|than)\b.{0,60}$/i.test(text.slice(0, words[before].start)) && /\bthan\b/i.test(text))
    ? undefined
    : inEnglish('than-unsaid', { words: words[at].text });
}

/** "who has been as reckless.", "got in trouble for far less": as or than whom? */
function faultOfEnd({ text }: Reading): string | undefined {
  const end =
    /(?<!\p{L})(?:way|far) (?:less|more|worse|better|fewer|\p{Ll}{3,}er)(?= ?…)/u.exec(text) ??
    /(?<!\p{L})(?:as (?!well|yet|usual|always|ever|follows)\p{Ll}{3,}|(?:far|much|even|a lot|way) (?:less|more|worse|better|fewer|\p{Ll}+er))[.!]?["”’']*$/u.exec(
      text,
    ) ??
    /(?<![a-z])(?:something|anything|that[’']s|that is|it[’']s) (?:that[’']s )?(?:far|much) (?:less|more|worse|better)(?= (?:—|–|-)|[,;])/i.exec(
      text,
    );
  return end && !/(?<![a-z])(?:as|than)(?![a-z])/i.test(text.slice(0, end.index))
    ? inEnglish('compares-unsaid', { words: end[0].replace(/[.!"”’']+$/, '') })
    : undefined;
}

/** "do so", "did not": the deed was told before. */
function faultOfEllipsis({ words, toldBefore, as }: Reading, at: number): string | undefined {
  const before = words[at - 1]?.lower ?? '';
  if (words[at].lower !== 'so' || !/^(?:do|did|does|done|doing)$/.test(before)) return undefined;
  const next = words[at + 1];
  if (next && (/^(?:much|many|well|badly|far|that|little)$/.test(next.lower) || isPlain(next.lower))) return undefined;
  return toldBefore(at) ||
    words
      .slice(0, at - 1)
      .some(
        (word, index) =>
          index > 0 &&
          /^(?:to|will|would|can|could)$/.test(words[index - 1].lower) &&
          isPlain(word.lower) &&
          word.lower !== 'do',
      ) ||
    as === 'prompt'
    ? undefined
    : needs('do so');
}

/** "a repeat of that", "cases such as this", "would call that a shame": of what? */
const OF_THAT =
  /\b(?:(?:call|consider|deem)s? that(?= an? )|(?:repeat|part|result|version) of that|such as (?:this|that|these|those))(?=$|[.,;!?…]| (?:an?|in|at|on|to|for|with|again)(?!\p{L}))/u;

/** "Lind added that": to what? */
const ADDED = /^(?:\p{Lu}[\p{L}.’'-]* ){1,4}(?:also )?(added)(?= that(?!\p{L})|,)/u;
/** "Was that the best use of our time?": what was? */
const ASKED_OF =
  /^["“']?(?:Is|Was|Were|Are) (that|this|it|they|those|these)(?= (?:the|an?|really|ever|our|my|his|her) )(?![^?]* (?:that|who|which|to) )/u;

/** Of whoever speaks for a body, a reader isn't told which before the answer. */
const OURS =
  /\b[Oo]ur (?:district|county|precinct|data|polling|polls?|surveys?|findings|research|numbers|sample|members|clients?|group|organi[sz]ation|company|union|firm|association|club|airline|bank)\b/u;

const POINTS =
  /^(?:there|here|instead|therefore|meanwhile|nonetheless|nevertheless|consequently|then|so|former|latter|others?|same|two|three|four|five|six|pair|duo|trio|couple|both|another|similar|\p{L}+er|fewer|more|less)$/u;

/** Places, times, others and deeds that were spoken of before. */
export function faultOfElsewhere(reading: Reading): string | undefined {
  const end = faultOfEnd(reading);
  if (end) return end;
  const [ofThat] = OF_THAT.exec(reading.text) ?? [];
  if (ofThat) return needs(ofThat);
  const [, askedOf] = ASKED_OF.exec(reading.text) ?? [];
  if (askedOf) return needs(askedOf);
  const [, added] = ADDED.exec(reading.text) ?? [];
  if (added && reading.as === 'sentence') return needs(added);
  const [ours] = OURS.exec(reading.text) ?? [];
  if (ours && reading.as === 'quotation') return inEnglish('open-whose', { words: ours });
  for (const [index, { lower }] of reading.words.entries()) {
    if (!POINTS.test(lower)) continue;
    const fault =
      faultOfAdverb(reading, index) ??
      faultOfOrdinal(reading, index) ??
      faultOfComparison(reading, index) ??
      faultOfEllipsis(reading, index);
    if (fault) return fault;
  }
  return undefined;
}
