import { inEnglish } from '../../../../findings/finding.js';
import { functionWords, prepositions, pronouns } from '../../events/words.js';
import { looksLikeVerb, reports } from './verbs.js';
import { isPunctuation, type Reading } from './reading.js';
import { pattern } from '../../../../article/pattern.js';

const BE =
  /^(?:is|was|be|been|being|'s|isn't|wasn't|seems|seemed|looks|looked|feels|felt|sounds|sounded|appears|appeared|becomes|became|gets|got|getting|remains|remained|proved|makes|made)$/;
const HELP = pattern()`
  ^(?:
    will|would|may|might|can|could|must|should|has|had|have|won't|wouldn't|can't|couldn't|may|has|does|doesn't|did|
    didn't|not|also|still|now|never|always|just|only|even|already|perhaps|really|probably|often|yet|once|be|been|
    again|soon|not|all|so|very|too|quite|pretty|almost|as|more|most|far|much|being|about|well|finally|clearly|
    simply|highly|extremely|particularly|especially|absolutely|incredibly|largely|widely
  )$|
  ly$
`;

/** Needs no antecedent by what is said of it: weather, time, distance. */
const WEATHER = pattern()`
  ^(?:
    rain|rains|rained|raining|snow|snows|snowed|snowing|hail|hailed|pour|poured|pouring|windy|sunny|cloudy|rainy|
    foggy|cold|hot|warm|cool|chilly|freezing|dark|light|late|early|noon|midnight|dawn|dusk|morning|evening|night|
    monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|
    september|october|november|december|spring|summer|autumn|winter|christmas|easter|quiet
  )$
`;

/** What "it is … that" or "to" says of what follows. */
const JUDGES = pattern()`
  ^(?:
    clear|unclear|important|possible|impossible|likely|unlikely|hard|harder|difficult|easy|easier|true|untrue|false|
    good|bad|great|best|better|worse|wrong|right|necessary|unnecessary|essential|critical|crucial|vital|illegal|
    legal|unlawful|lawful|fair|unfair|reasonable|sad|tragic|nice|fine|safe|dangerous|risky|obvious|evident|apparent|
    certain|uncertain|ironic|odd|strange|weird|funny|surprising|shocking|outrageous|ridiculous|absurd|insane|crazy|
    irresponsible|inappropriate|appropriate|premature|worth|worthwhile|common|rare|unusual|normal|natural|customary|
    traditional|expected|said|reported|believed|hoped|feared|estimated|known|understood|thought|assumed|decided|
    agreed|announced|alleged|rumoured|rumored|argued|recommended|suggested|required|noted|revealed|disclosed|
    confirmed|intended|imperative|incumbent|inevitable|no|time|high|shame|pity|fact|mistake|honour|honor|matter|
    question|pleasure|privilege|relief|miracle|mystery|crime|duty|job|responsibility|up|me|you|us|him|her|them|
    enough|ok|okay|cheaper|refreshing|disappointing|disturbing|frustrating|encouraging|heartbreaking|humbling|
    exciting|interesting|amazing|incredible|unbelievable|unacceptable|unthinkable|unconscionable|disgraceful|
    shameful|wise|unwise|smart|stupid|foolish|silly|prudent|useless|pointless|futile|helpful|useful|tempting|
    doubtful|questionable|debatable|arguable|remarkable|notable|striking|telling|significant|lovely|wonderful|fun|
    long|customary|preferable|advisable|urgent|understandable|conceivable|plain|simple|tough|expensive|painful|like|
    because|until|than|way|harmful|healthy|rude|polite|natural
  )$
`;

const FOLLOWS = /^(?:to|that|whether|how|who|what|why|where|when|if|which|for|as|because|than|whom)$/;

/** Verbs that "it" goes with before a clause. */
const IMPERSONAL =
  /^(?:takes|took|take|taken|costs|cost|seems|seemed|seem|appears|appeared|appear|turns|turned|turn|happens|happened|happen|remains|remained|remain|matters|mattered|matter|follows|followed|depends|depended|depend|strikes|struck|occurred|occurs|dawned|comes|came|come|goes|looks|looked|look|feels|felt|feel|means)$/;

/** In a phrase: "when it comes to", "make it clear that", "worth it". */
const PHRASES = pattern('i')`
  \b(?:
    when it comes to|as it (?:is|were|was|stands)|like it or not|believe it or not|worth it|face it|that's it|
    no doubt about it|call it (?:quits|a day)|so be it|take it (?:easy|for granted|upon|from)|
    took it (?:upon|for granted)|took it|make it (?:to|in|into|through|big|work|happen|past|onto|on)|
    (?:
      made|making|makes|make|find|finds|found|finding|consider|considers|considered|think|thinks|thought|deem|
      deemed|leave|left|keep|kept|rendered|believe|believes
    ) it (?:(?:is|was|[a-zÀ-ỿ]+ly|more|very|so|much|too|even|all) )?[a-zÀ-ỿ]+(?: [a-zÀ-ỿ]+)?(?: [a-zÀ-ỿ]+)?[ ]
    (?:to|that|for|when|if|how)|
    see to it|owe it to|put it|puts it|hit it off|have it both ways|had it|gone for it|go for it|in it for|
    let it (?:go|be)|get it right|got it right|get it wrong|got it wrong|rub it in|as luck would have it|
    way I see it|leave it (?:at that|to)|left it to|make it up|it's okay|its own
  )\b
`;

/** "the economy that matters", "Obama who": what a cleft puts in front. */
function isCleft({ words }: Reading, from: number): boolean {
  const first = words[from];
  if (!first || /^(?:a|an|one)$/.test(first.lower)) return false;
  for (let index = from + 1; index < Math.min(words.length, from + 10); index++) {
    const { lower, text } = words[index];
    if (/^[.;:!?—]$/.test(text)) return false;
    if (lower === 'who' || lower === 'whose') return true;
    if (lower === 'that' || lower === 'which') return words[index + 1] !== undefined;
    if (lower === 'when' || lower === 'where') return true;
  }
  return false;
}

/** Is "it" at this word a mere place-holder for what follows? */
function isExpletive(reading: Reading, at: number): boolean {
  const { words } = reading;
  let index = at + 1;
  const joined = /'(?:s|d|ll|ve)$/.test(words[at].lower);
  let sawBe = joined;
  while (index < words.length && index < at + 9 && (HELP.test(words[index].lower) || BE.test(words[index].lower))) {
    if (BE.test(words[index].lower)) sawBe = true;
    index += 1;
  }
  const head = words[index];
  if (!head) return false;
  if (WEATHER.test(head.lower)) return true;
  if (/^(?:raining|snowing|rained|snowed)$/.test(head.lower)) return true;
  if (IMPERSONAL.test(head.lower) || (index > at + 1 && IMPERSONAL.test(words[index - 1].lower))) {
    for (let next = index; next < Math.min(words.length, index + 12); next++) {
      if (FOLLOWS.test(words[next].lower) || /^(?:like|down|up|on|out|without)$/.test(words[next].lower)) return true;
      if (/^[.;!?]$/.test(words[next].text)) return false;
    }
  }
  if (/^(?:pays|paid|helps|helped|hurts|hurt)$/.test(head.lower) && FOLLOWS.test(words[index + 1]?.lower ?? ''))
    return true;
  if (!sawBe) return false;
  // "It has been three years since", "It is 5 o'clock".
  if (
    /^(?:\d.*|two|three|four|five|six|seven|eight|nine|ten|years|months|weeks|days|decades|nearly|over)$/.test(
      head.lower,
    )
  )
    return true;
  let judge = index;
  while (
    /^(?:a|an|the|my|our|his|her|their|your|another|no|any|great|big|huge|terrible|real|very|such|good|bad|common|high|about|not|complete|utter)$/.test(
      words[judge]?.lower ?? '',
    ) &&
    !FOLLOWS.test(words[judge + 1]?.lower ?? '')
  )
    judge += 1;
  const judged = words[judge]?.lower ?? '';
  const next = words[judge + 1];
  // "It's not normal language for a campaign": a quality of a thing, not of what follows
  if (
    next &&
    /^\p{Ll}{4,}$/u.test(next.text) &&
    !/(?:ing|ly|s)$/.test(next.lower) &&
    !FOLLOWS.test(next.lower) &&
    !/^(?:to|that|when|if|how)$/.test(words[judge + 2]?.lower ?? '') &&
    !JUDGES.test(next.lower) &&
    ![functionWords, prepositions, pronouns].some(list => list.has(next.lower)) &&
    /^(?:normal|common|unusual|rare|natural|strange|odd|weird|funny|interesting|significant|good|bad|great|tough|simple|fair|dangerous)$/.test(
      judged,
    )
  )
    return isCleft(reading, index);
  if (
    // "It's long and tiring and hard to get through": a quality of a thing
    (JUDGES.test(judged) && next?.lower !== 'and') ||
    /^(?:view|belief|understanding|hope|opinion|intention|turn|position|contention)$/.test(judged)
  ) {
    for (let next = judge + 1; next < Math.min(words.length, judge + 14); next++) {
      if (FOLLOWS.test(words[next].lower) || /ing$/.test(words[next].lower)) return true;
      if (/^[;!?]$/.test(words[next].text)) return false;
      // "It's a shame he left", "It is clear we won".
      if (next === judge + 1 && /^(?:i|we|you|he|she|they|the|a|people)$/.test(words[next].lower)) return true;
    }
    return /^(?:up|time|no|enough)$/.test(judged);
  }
  return isCleft(reading, index);
}

const NO_THING =
  /^(?:sure|time|way|lot|kind|sort|thing|things|glad|happy|sorry|afraid|ready|proud|able|good|bad|great|right|wrong|true|honest|guess|hope|anyway|course|fact|moment|day|night|year|years|people|everybody|everyone|nobody|someone|somebody)$/;
const IS =
  /^(?:is|was|are|were|be|been|am|not|very|so|too|really|pretty|quite|i'm|we're|it's|that's|you're|they're|he's|she's|isn't|wasn't)$/;

/** A thing that a quotation names before "it", and no mere quality: "I'm not sure I deserve it" has none. */
function isTold({ words, finite, isName, isListed }: Reading, at: number): boolean {
  for (let index = 0; index < at; index++) {
    const { text, lower } = words[index];
    if (isName(index) && !isListed(index)) return true;
    if (!/^\p{L}[\p{L}'-]{2,}$/u.test(text) || finite[index] || NO_THING.test(lower)) continue;
    if (/ing$/.test(lower) && index === 0) return true;
    if (functionWords.has(lower) || pronouns.has(lower) || prepositions.has(lower) || looksLikeVerb(lower)) {
      // "the vote", "our work": a noun that looks like a verb
      if (
        !looksLikeVerb(lower) ||
        !/^(?:a|an|the|my|our|your|his|her|their|this|that|every|no)$/.test(words[index - 1]?.lower ?? '')
      )
        continue;
      return true;
    }
    if (/ly$/.test(lower) || IS.test(words[index - 1]?.lower ?? '')) continue;
    return true;
  }
  return false;
}

/** "it" and "its" where nothing before, or after, tells what it is. */
export function faultOfIt(reading: Reading, at: number): string | undefined {
  const { words, text } = reading;
  const { lower } = words[at];
  if (isExpletive(reading, at)) return undefined;
  const start = Math.max(0, words[at].start - 30);
  const phrase = text.slice(start, words[at].end + 60).replace(/’/g, "'");
  if (!/^its?$/.test(lower) ? false : PHRASES.test(phrase)) return undefined;
  if (
    lower === 'its' &&
    words[0] &&
    /^(?:in|on|at|by|for|from|with|after|before|since|during|despite|as|under|given)$|ing$/.test(words[0].lower)
  ) {
    // "In its ruling, the court said": what follows tells.
    const comma = words.findIndex(word => word.text === ',');
    if (comma > at && comma < 20 && words[comma + 1] && !isPunctuation(words[comma + 1])) {
      if (/^(?:the|a|an)$/i.test(words[comma + 1].text) || reading.isName(comma + 1)) return undefined;
    }
  }
  if (reading.thingBefore(at) && (reading.as !== 'quotation' || isTold(reading, at))) return undefined;
  if (at > 0 && reports(words[at - 1].lower) && reading.toldBefore(at)) return undefined;
  return inEnglish('needs-meaning', { words: words[at].text });
}
