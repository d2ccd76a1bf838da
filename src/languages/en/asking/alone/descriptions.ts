import { inEnglish } from '../../../../findings/finding.js';
import { faultOfDefinite as faultOfUnintroduced } from './definites.js';
import { functionWords } from '../../events/words.js';
import { bareOf, isPunctuation, type Reading } from './reading.js';
import { isPast } from './verbs.js';
import { CALENDAR, VAGUE_GROUPS, VAGUE_MATTERS, VAGUE_PERSONS, WEEKDAYS } from './words.js';
import { leanRegExp } from '../../../../article/lean-pattern.js';

/** After the noun: what tells which one it is. */
const TELLS_WHICH =
  /^(?:of|to|that|which|who|whom|whose|where|for|between|with|from|against|by|about|over|behind|among|called|named|known|involving|including|under|near|outside|across|into|through|without|like|inside|along|within|around|as|toward|towards|is|why|how|when)$/;
/** Only with a place or a thing after them. */
const TELLS_WHERE = /^(?:in|on|at)$/;
const WHEN =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|first|last|early|late|time|full|general|question|recent|years|\d.*)$/;
const SUBJECT = /^(?:he|she|they|we|i|you|it|the|a|his|her|their)$/;

/** The same noun stood before, or what the noun is said of. */
function toldBefore(reading: Reading, noun: string, at: number): boolean {
  const stem = noun.replace(/(?:ies|es|s|y|ed|ing|ion|ment|al)$/, '').slice(0, 7);
  for (let index = 0; index < at; index++)
    if (stem.length > 2 && reading.words[index].lower.startsWith(stem)) return true;
  const isInView = () => leanRegExp(`\\b${stem}`, 'u').test(reading.known);
  // Under a headline that names it, a title or a quotation may do so, too.
  if ((reading.as === 'title' || reading.as === 'quotation') && stem.length > 2 && isInView()) return true;
  if (VAGUE_PERSONS.has(noun)) return reading.personBefore(at) || reading.nameBefore(at);
  // the headline is in view: "The farm" under "Farm beside the river"
  if (VAGUE_GROUPS.has(noun) && !COMPANY.test(noun) && isInView()) return true;
  if (COMPANY.test(noun)) {
    return reading.words.some(
      ({ lower }, index) =>
        index < at &&
        reading.isName(index) &&
        !reading.isListed(index) &&
        !CALENDAR.has(lower) &&
        !CALENDAR.has(bareOf(lower)),
    );
  }
  if (VAGUE_GROUPS.has(noun)) return reading.nameBefore(at);
  return false;
}

const COMPANY =
  /^(?:company|companies|firm|concern|maker|thrift|retailer|insurer|carrier|lender|operator|manufacturer|producer|unit|partnership|utility|chain|airline|bank|group|giant|supplier|publisher|developer|distributor|brokerage|brewer|automaker|carmaker)$/;

const STORED = /^(?:seed|gene|food|blood|milk|tissue|sperm|data|river|sand|west|east|north|south|left|right)$/;

/** "The Oklahoma energy concern said", "The maker of chemicals has": its name stood before. */
function faultOfCompany({ words, finite, opensSentence }: Reading, at: number): string | undefined {
  if (!opensSentence(at) || words[at].lower !== 'the') return undefined;
  const verb = finite.findIndex((is, index) => is && index > at);
  if (verb < 0 || verb - at > 14) return undefined;
  const phrase = words.slice(at + 1, verb);
  const stop = phrase.findIndex(
    ({ lower }, index) =>
      isPunctuation(phrase[index]) || /^(?:that|which|who|of|in|for|with|at|where|whose)$/.test(lower),
  );
  const head = (stop < 0 ? phrase : phrase.slice(0, stop)).at(-1);
  if (!head || !COMPANY.test(head.lower) || !/^\p{Ll}/u.test(head.text)) return undefined;
  // "The seed bank at Kirra": no bank that lends.
  if (head.lower === 'bank' && STORED.test(words[words.indexOf(head) - 1]?.lower ?? '')) return undefined;
  const next = stop < 0 ? undefined : phrase[stop];
  // "The company, Crane Corp., said", "the bank that failed"
  if (
    next &&
    (/^(?:that|which|who|where|whose)$/.test(next.lower) ||
      (next.text === ',' && /^\p{Lu}/u.test(phrase[stop + 1]?.text ?? '')))
  )
    return undefined;
  return `“The … ${head.text}” leaves open which.`;
}

function tellsWhich({ words, isName }: Reading, at: number): boolean {
  const next = words[at + 1];
  const after = words[at + 2];
  if (!next) return false;
  if (next.lower === 'is' && after && !/^(?:that|to|whether|how)$/.test(after.lower)) return false;
  if (TELLS_WHICH.test(next.lower))
    return !(/^(?:for|from|by|over)$/.test(next.lower) && after && WHEN.test(after.lower));
  // "the arrest and conviction of"
  if (/^(?:and|or)$/.test(next.lower))
    return words.slice(at + 2, at + 5).some(word => /^(?:of|for|in)$/.test(word.lower));
  if (TELLS_WHERE.test(next.lower)) return after !== undefined && !WHEN.test(after.lower) && after.text !== ',';
  if (SUBJECT.test(next.lower) || isName(at + 1)) return !WEEKDAYS.has(next.lower);
  if (next.text === ',' && after) {
    if (
      /^(?:which|who|whose|called|named|known|a|an|the|part|formerly)$/.test(after.lower) ||
      isName(at + 2) ||
      /(?:ed|ing)$/.test(after.lower)
    )
      return true;
  }
  if (/^["“‘]$/.test(next.text) || next.text === ':') return true;
  // "the report released on Friday", "the man arrested": a participle, no verb of the sentence
  if (/ing$/.test(next.lower)) return true;
  return (
    isPast(next.lower) &&
    after !== undefined &&
    /^(?:by|in|on|at|to|with|as|from|for|against|last|this|earlier|during|after|over|under|into|\d.*)$/.test(
      after.lower,
    ) &&
    words
      .slice(at + 2)
      .some(word => isPast(word.lower) || /^(?:is|was|are|were|has|have|had|will|would)$/.test(word.lower))
  );
}

/** Before a noun they don't tell which one it is. */
const TELLS_NOTHING =
  /^(?:new|latest|proposed|recent|final|earlier|previous|original|current|entire|whole|initial|upcoming|controversial|combined|planned|latter|big|small|large|old|young|local|same|first|last|full|only|alleged|suspected|accused|other)$/;

/** The noun that "the" at this word goes with, past words that tell nothing. */
function headAfter({ words }: Reading, at: number): number {
  let head = at + 1;
  while (head < at + 3 && TELLS_NOTHING.test(words[head]?.lower ?? '')) head += 1;
  const modified = words[head + 1];
  // "the restaurant operator": at the beginning, with nothing before it
  if (
    head === at + 1 &&
    modified &&
    /^\p{Ll}/u.test(words[head].text) &&
    /^\p{Ll}/u.test(modified.text) &&
    (VAGUE_GROUPS.has(modified.lower) ||
      /^(?:operator|maker|insurer|lender|retailer|carrier|giant|manufacturer|provider)$/.test(modified.lower)) &&
    at < 2
  )
    return head + 1;
  return head;
}

/** "the measure": which one? */
function faultOfDefinite(reading: Reading, from: number): string | undefined {
  const { words, as } = reading;
  if (words[from].lower !== 'the') return undefined;
  const at = headAfter(reading, from) - 1;
  const noun = words[at + 1];
  if (!noun || !/^\p{Ll}/u.test(noun.text)) return undefined;
  const bare = bareOf(noun.lower);
  const person = VAGUE_PERSONS.has(bare);
  const group = VAGUE_GROUPS.has(bare) || /^(?:operator|insurer|lender|manufacturer|provider)$/.test(bare);
  const matter = VAGUE_MATTERS.has(bare) || VAGUE_MATTERS.has(bare.replace(/s$/, ''));
  if (!person && !group && !matter) return undefined;
  const next = words[at + 2];
  if (/^(?:votes|polls|ballots|rules|odds)$/.test(bare)) return undefined;
  // A modifier, not the head: "the bill payments", "the city council"
  if (
    next &&
    /^\p{Ll}[\p{L}’'-]+$/u.test(next.text) &&
    !functionWords.has(next.lower) &&
    !reading.finite[at + 2] &&
    !/ly$|ing$/.test(next.lower) &&
    !isPast(next.lower) &&
    noun.lower === bare
  )
    return undefined;
  if (noun.lower === bare && tellsWhich(reading, at + 1)) return undefined;
  if (toldBefore(reading, bare, at)) return undefined;
  if (
    as === 'quotation' &&
    /^(?:country|nation|state|city|town|process|rules?|price|issue|issues|question|job|reason|problem|situation|system|money|rate|vote|party|children|family|workers|students|parents|game|film|race|point|goal|difference|amount|result|results|team)$/.test(
      bare,
    )
  )
    return undefined;
  if (as === 'prompt' && /^(?:story|article|report|question|name|number)$/.test(bare)) return undefined;
  if (
    /^(?:country|nation|state|party|children|workers|students|parents|family|public|vote|rate|press|money|rules|process|system|question|job)$/.test(
      bare,
    ) &&
    reading.nameBefore(at)
  )
    return undefined;
  if (
    /^(?:question|answer|reason|problem|idea|point|difference|issue)$/.test(bare) &&
    next &&
    /^(?:is|was)$/.test(next.lower) &&
    words.slice(at + 3, at + 5).some(word => /^(?:that|whether|how|to|who|what|why)$/.test(word.lower))
  )
    return undefined;
  // "the mayor, Helen Okafor" is told by tellsWhich; "Helen Okafor, the mayor," by the name before.
  return inEnglish('open-which', {
    words: words
      .slice(from, at + 2)
      .map(({ text }) => text)
      .join(' '),
  });
}

/** "Friday’s ruling": the sentence before told of it. */
function faultOfDays({ words }: Reading, at: number): string | undefined {
  const { lower, text } = words[at];
  if (!/'s$/.test(lower) || !(WEEKDAYS.has(bareOf(lower)) || /^(?:yesterday|today|tomorrow)'s$/.test(lower)))
    return undefined;
  const noun = words[at + 1];
  if (!noun || !/^\p{Ll}/u.test(noun.text)) return undefined;
  const after = words[at + 2];
  if (!(VAGUE_MATTERS.has(noun.lower) || VAGUE_MATTERS.has(noun.lower.replace(/s$/, '')))) return undefined;
  if (after && /^(?:of|on|that|between|with|against|by|to|in)$/.test(after.lower)) return undefined;
  return `“${text} ${noun.text}” leaves open which.`;
}

/** In a title nothing more is told: "A trial was held", "A second debate unfolded". */
function faultOfTitle({ words, as, opensSentence, finite }: Reading, at: number): string | undefined {
  if (!opensSentence(at) || !/^an?$/.test(words[at].lower)) return undefined;
  const next = words[at + 1];
  if (next && /^(?:second|third|fourth|fifth|further|similar|separate|different|new)$/.test(next.lower)) {
    if (
      next.lower === 'new' ||
      words.slice(at + 2, at + 6).some(word => /^(?:of|for|between|to|from)$/.test(word.lower)) ||
      as === 'quotation'
    )
      return undefined;
    return `“${words[at].text} ${next.text}” counts on from what isn’t there.`;
  }
  if (
    as !== 'title' ||
    !next ||
    !(VAGUE_MATTERS.has(next.lower) || VAGUE_GROUPS.has(next.lower) || VAGUE_PERSONS.has(next.lower))
  )
    return undefined;
  const verb = finite.findIndex((is, index) => is && index > at);
  const tail = verb < 0 ? [] : words.slice(verb + 1).filter(word => !isPunctuation(word));
  return verb === at + 2 && !tail.some(word => /^\p{Lu}|^\d/u.test(word.text)) && tail.length < 2
    ? `“${words[at].text} ${next.text}” leaves open which.`
    : undefined;
}

const ONE_OF_MANY =
  /^(?:Department|Secretary|Committee|Commission|Agency|Ministry|Minister|Board|Senator|Congressman|Governor|Mayor|Council|Bureau|Foundation|Center|Centre|Institute|Company|Director|Chairman|Judge)(?:[’']s)?$/;

const FIGURE =
  /^(?:revenue|revenues|sales|profit|profits|earnings|income|losses|loss|reserves|shares|assets|net|turnover|turnout|attendance|output|production|exports|imports|volume|membership|enrolment|enrollment|spending|costs|expenses|orders|deliveries|circulation|staff|results)$/;

const OWNED = /'s?$|^(?:its|his|her|their|our|my|your|global|world|worldwide|national)$/;
const CURRENCY = /^(?:usd|eur|gbp|jpy|chf|cad|aud)$/;

/** "Revenue was about …", "The quarterly results reflected …": whose? */
function faultOfFigure(reading: Reading): string | undefined {
  const { words, isName, opensSentence, finite } = reading;
  let from = words.findIndex(word => !isPunctuation(word));
  if (from < 0 || !opensSentence(from)) return undefined;
  const comma = /^(?:in|on|at|for|during|as)$/i.test(words[from].text)
    ? words.findIndex(({ text }) => text === ',')
    : -1;
  if (comma > 0 && comma < 6) from = comma + 1;
  const isSomebody = (index: number) =>
    isName(index) && !CALENDAR.has(words[index].lower) && !CURRENCY.test(words[index].lower);
  const figure = words.findIndex(({ lower }, index) => index >= from && index < from + 6 && FIGURE.test(lower));
  if (figure < 0 || finite.slice(from, figure).some(Boolean)) return undefined;
  const verb = finite.findIndex((is, index) => is && index > figure);
  const until = verb < 0 ? words.length : verb;
  for (let index = from; index < until; index++)
    if ((index !== figure && isSomebody(index)) || (index < figure && OWNED.test(words[index].lower))) return undefined;
  if (words.slice(from, figure).some(({ lower }) => /^(?:of|in|on|to|by|from|a|an)$/.test(lower))) return undefined;
  return inEnglish('open-whose', {
    words: words
      .slice(from, figure + 1)
      .map(({ text }) => text)
      .join(' '),
  });
}

/** "A major factor was the loss of $12 million": a sum or a share, and nothing has a name. */
function faultOfNameless({ words, text, as, isName, opensSentence }: Reading): string | undefined {
  if (as !== 'sentence' || !/[$£€]\s?\d|\d ?(?:%|percent\b|per cent\b)|\d (?:[A-Z]{3})\b/.test(text)) return undefined;
  const named = words.some(
    ({ lower, text }, index) =>
      (isName(index) && !CALENDAR.has(lower) && !CURRENCY.test(lower)) ||
      (opensSentence(index) && /^\p{Lu}{2}|^\p{Lu}\p{L}+(?:[’']s|s[’'])$/u.test(text)) ||
      /^(?:americans?|men|women|people|voters|scientists|researchers|children|adults|households|countries|nations|states|workers|students)$/.test(
        lower,
      ),
  );
  return named || words.length === 0 ? undefined : inEnglish('nothing-named');
}

/** "the beer and food concern": a company without its name. */
function faultOfConcern({ words }: Reading, at: number): string | undefined {
  if (words[at].lower !== 'the') return undefined;
  const head = words
    .slice(at + 1, at + 7)
    .findIndex(({ text, lower }) => !/^\p{Ll}/u.test(text) || lower === 'concern');
  const concern = words[at + 1 + head];
  if (head < 1 || concern?.lower !== 'concern') return undefined;
  const next = words[at + 2 + head];
  return next && /^(?:that|about|for|over|of|is|was|among)$/.test(next.lower)
    ? undefined
    : `“the … concern” leaves open which.`;
}

/** "The Department", "the Secretary": with a capital as if there were one alone. */
function faultOfCapital({ words, isName }: Reading, at: number): string | undefined {
  const noun = words[at + 1];
  if (words[at].lower !== 'the' || !noun || !ONE_OF_MANY.test(noun.text)) return undefined;
  const next = words[at + 2];
  if (next && (/^(?:of|for|on|that|who|which)$/.test(next.lower) || /^\p{Lu}/u.test(next.text))) return undefined;
  const stem = bareOf(noun.lower);
  const isTold = words.some((word, index) => index < at && bareOf(word.lower) === stem && isName(index - 1));
  return isTold ? undefined : `“${words[at].text} ${noun.text}” leaves open which.`;
}

/** Descriptions that only the text before makes plain. */
export function faultOfDescription(reading: Reading): string | undefined {
  for (const index of reading.words.keys()) {
    const fault =
      faultOfDefinite(reading, index) ??
      faultOfUnintroduced(reading, index) ??
      faultOfCompany(reading, index) ??
      faultOfConcern(reading, index) ??
      faultOfDays(reading, index) ??
      faultOfCapital(reading, index) ??
      faultOfTitle(reading, index);
    if (fault) return fault;
  }
  return faultOfFigure(reading) ?? faultOfNameless(reading);
}
