import { inEnglish } from '../../../../findings/finding.js';
import { leanRegExp } from '../../../../article/lean-pattern.js';
import { gazetteer } from '../../places/gazetteer.js';
import { functionWords, prepositions, pronouns } from '../../events/words.js';
import { MEN, WOMEN } from '../../people/given-names.js';
import { ROLE_NOUNS } from '../../people/titles.js';
import { bareOf, isPunctuation, type Reading } from './reading.js';
import { PEOPLE, PERSONS } from './words.js';

const needs = (words: string): string => inEnglish('quotation-leaves-out', { words });

/** Nobody in particular: "he" stands for none of them. */
const INDEFINITE = /^(?:nobody|everybody|everyone|anybody|who|whoever|people|men|women|children|americans)$/;
const HE = /^(?:he|she|him|her|his|hers|himself|herself)(?:'(?:s|d|ll|ve))?$/;
const THEY = /^(?:they|them|their|theirs|themselves)(?:'(?:re|d|ll|ve))?$/;

const isCapital = (text = ''): boolean => /^\p{Lu}/u.test(text);

/** Somebody whom one pronoun can stand for. */
function isSomebody({ words, isPerson, isName, isListed }: Reading, at: number): boolean {
  const { lower, text } = words[at]!;
  const bare = bareOf(lower);
  if (INDEFINITE.test(bare)) return false;
  if (isCapital(text))
    return isListed(at) || (isName(at) && (isPerson(at) || MEN.has(bare) || WOMEN.has(bare) || isName(at + 1)));
  return (PERSONS.has(bare) || ROLE_NOUNS.has(bare)) && !/[^s']s$/.test(lower);
}

function faultOfHe(reading: Reading): string | undefined {
  const { words, isToldOfWhom } = reading;
  if (isToldOfWhom) return undefined;
  const at = words.findIndex(({ lower }) => HE.test(lower));
  if (at < 0 || (/^(?:he|she)$/.test(words[at]!.lower) && words[at + 1]?.lower === 'who')) return undefined;
  for (let index = 0; index < at; index++) if (isSomebody(reading, index)) return undefined;
  return needs(words[at]!.text);
}

/** Several, a body, or anybody. */
function areSeveral({ words, isName, isListed, opensSentence, finite }: Reading, at: number): boolean {
  const { lower, text } = words[at]!;
  if (
    PEOPLE.has(lower) ||
    /^(?:everyone|everybody|anyone|anybody|someone|somebody|nobody|each|those|many|some|whoever|one)$/.test(lower)
  )
    return true;
  if (/^let['’]s$/i.test(text)) return false;
  if (PERSONS.has(lower)) return lower !== 'who' || at > 0;
  if (isCapital(text)) return isName(at) && !(opensSentence(at) && functionWords.has(lower));
  return (
    /^\p{Ll}{3,}s$/u.test(text) &&
    !/(?:ss|us|is)$/.test(lower) &&
    !functionWords.has(lower) &&
    !pronouns.has(lower) &&
    !finite[at] &&
    !isListed(at)
  );
}

const BODY =
  /^(?:government|administration|army|navy|military|team|crew|company|firm|club|party|union|family|couple|committee|council|board|jury|staff|audience|crowd|public|majority|minority|group|community|parliament|congress|senate|house|campaign|agency|department|bank|school|university|police|generation|electorate|opposition|country|nation|press|network|industry|establishment|court|class|side|base)$/;

function faultOfThey(reading: Reading): string | undefined {
  const { words } = reading;
  const at = words.findIndex(({ lower }) => THEY.test(lower));
  if (at < 0 || (words[at]!.lower === 'they' && /^(?:say|call)$/.test(words[at + 1]?.lower ?? ''))) return undefined;
  for (let index = 0; index < at; index++)
    if (areSeveral(reading, index) || BODY.test(words[index]!.lower)) return undefined;
  return needs(words[at]!.text);
}

const DOES =
  /^(?:make|makes|made|making|do|does|did|done|doing|like|likes|liked|want|wants|wanted|support|supports|supported|oppose|opposes|opposed|call|calls|called|calling)$/;
/** A noun of a thing before a place, but for the subject of its own clause. */
function thingTold({ words, isName, isListed, finite }: Reading, until: number): boolean {
  for (let index = 0; index < until; index++) {
    const { text, lower } = words[index]!;
    if (isName(index) && !isListed(index) && !isCapital(words[index + 1]?.text) && index + 1 < until) return true;
    if (!/^\p{Ll}[\p{Ll}'’-]{2,}$/u.test(text) || finite[index]) continue;
    if (
      functionWords.has(lower) ||
      pronouns.has(lower) ||
      prepositions.has(lower) ||
      PERSONS.has(bareOf(lower)) ||
      PEOPLE.has(lower)
    )
      continue;
    if (
      /^(?:sure|time|way|lot|kind|sort|thing|things|glad|happy|sorry|good|bad|great|right|wrong|going|able|really|just|never|always|ever)$|ly$/.test(
        lower,
      )
    )
      continue;
    return true;
  }
  return false;
}
function faultOfDone(reading: Reading): string | undefined {
  const { words, isName } = reading;
  for (let at = 1; at < words.length; at++) {
    if (!/^(?:it|this|that)$/.test(words[at]!.lower) || !DOES.test(words[at - 1]!.lower)) continue;
    const next = words[at + 1];
    if (
      next &&
      words[at]!.lower !== 'it' &&
      !isPunctuation(next) &&
      !/^(?:and|because|but|for|in|at|on|to|as|so|is|was|again|now|way|all|every|without)$/.test(next.lower)
    )
      continue;
    if (
      words[at]!.lower === 'it' &&
      /^(?:made|make|makes|making)$/.test(words[at - 1]!.lower) &&
      /^(?:clear|possible|impossible|easy|easier|hard|harder|difficult|very|more|so)$/.test(next?.lower ?? '')
    )
      continue;
    let subject = at - 2;
    while (subject >= 0 && !isName(subject) && !pronouns.has(words[subject]!.lower)) subject -= 1;
    if (!thingTold(reading, Math.max(0, subject))) return needs(`${words[at - 1]!.text} ${words[at]!.text}`);
  }
  return undefined;
}

const MATTER =
  /^(?:problem|challenge|issue|matter|situation|move|decision|process|case|ruling|fight|bill|measure|attack|deal|agreement|plan|proposal|institution|parties|agency|company|law|pledge|strike)$/;
const TELLS = /^(?:of|that|which|who|between|against|where)$/;
/** Of the one thing that there is: "the fight for the harbour"; "this fight" was told of before. */
const TELLS_THE = /^(?:to|in|for|with|by|over|about|on|at|from)$/;
function namedBefore({ words }: Reading, noun: string, at: number): boolean {
  const stem = noun.replace(/(?:ies|es|s|y|e)$/, '').slice(0, 7);
  return words.slice(0, at).some(({ lower }) => lower.startsWith(stem));
}
function faultOfMatter(reading: Reading): string | undefined {
  const { words, known } = reading;
  for (const [at, { lower, text }] of words.entries()) {
    if (!/^(?:this|that|the)$/.test(lower)) continue;
    const noun = words[at + 1];
    if (!noun || !MATTER.test(noun.lower) || isCapital(noun.text)) continue;
    const next = words[at + 2];
    if (
      next &&
      (TELLS.test(next.lower) ||
        (lower === 'the' && TELLS_THE.test(next.lower)) ||
        /^(?:is|was)$/.test(next.lower) ||
        /^\p{Ll}+ing$/u.test(next.text))
    )
      continue;
    if (
      next &&
      !isPunctuation(next) &&
      /^\p{Ll}/u.test(next.text) &&
      !functionWords.has(next.lower) &&
      !reading.finite[at + 2]
    )
      continue;
    if (namedBefore(reading, noun.lower, at)) continue;
    if (known.includes(noun.lower.replace(/(?:ies|es|s|y|e)$/, ''))) continue;
    return `“${text} ${noun.text}” leaves open which.`;
  }
  return undefined;
}

const PLACE =
  /(?<!\p{L})(?:the|this|that) (county|city|state|district|town|school)(?! (?:of|that|where|in|level|department|legislature|party|police|council|board|government|law|officials?|house|senate|budget|hall|attorney|convention|capital)(?!\p{L}))(?![\p{L}-])/iu;
const OF_KIND: Readonly<Record<string, string>> = {
  county: 'County',
  city: 'City',
  state: 'State',
  district: 'District',
  town: 'Town',
  school: 'School|University|College|High',
};

/** "Throughout the county": which? A place that was named before tells, or one that says what it is. */
function faultOfPlace({ text }: Reading): string | undefined {
  const found = PLACE.exec(text);
  if (!found) return undefined;
  const [shown, noun = ''] = found;
  const ofKind = leanRegExp(`\\p{Lu}\\p{L}+ (?:${OF_KIND[noun.toLowerCase()]})(?!\\p{L})|${noun} of \\p{Lu}`, 'u');
  if (ofKind.test(text)) return undefined;
  const before = text.slice(0, found.index).match(/\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?/gu) ?? [];
  return before.some(name => [name, ...name.split(' ')].some(each => gazetteer.has(each)))
    ? undefined
    : inEnglish('open-which', { words: shown });
}

const BILL =
  /(?<!\p{L})(?:House|Senate|Assembly) (?:Bill|File|Resolution) \d+|(?<!\p{L})(?:[HS]\.? ?B\.?|Proposition|Measure|Question|Amendment) \d+/u;

/** "House Bill 215": each state has one of that number. */
function faultOfBill({ text }: Reading): string | undefined {
  const [bill] = BILL.exec(text) ?? [];
  const isPlaced = text.match(/\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?/gu)?.some(name => gazetteer.has(name));
  return bill && !isPlaced ? inEnglish('open-where-what', { words: bill }) : undefined;
}

function faultOfAlso({ text }: Reading): string | undefined {
  const [first = ''] = text.split(/(?<=[.!?…]) /u);
  return /(?<!(?:[Nn]ot only [^.]{0,80}|(?:and|but|or) ))(?<!\p{L})also(?!\p{L})/u.test(first)
    ? '“also” adds to what isn’t there.'
    : undefined;
}

const WOULD_HAVE =
  /(?<!\p{L})would(?:n[’']t| not| never)?(?:[’']ve| have) (?:\p{L}+ly )?(?:been|done|gone|got|gotten|had|made|taken|given|known|won|lost|said|seen|come|become|run|kept|put|cut|let|\p{L}+ed)(?!\p{L})/u;
const ON_WHAT = /(?<!\p{L})(?:if|had|without|unless|otherwise|were|rather|instead)(?!\p{L})/iu;

/** "Ann would have won, and she knows it": if what? */
function faultOfWould({ text }: Reading): string | undefined {
  const [sentence = ''] = text.split(/(?<=[.!?…]) /u);
  const [clause = ''] = sentence.split(/, (?:and|but|so) |;/);
  const would = WOULD_HAVE.exec(clause);
  return would &&
    !ON_WHAT.test(clause.replace(would[0], '')) &&
    !ON_WHAT.test(/^.*?, (?:but|so) .*$/u.exec(sentence)?.[0] ?? '') &&
    !/(?<!\p{L})(?:who|thought|what|how|never|nobody|no one|anyone) /u.test(clause)
    ? inEnglish('hangs-on', { words: would[0] })
    : undefined;
}

/** "as we were before": before what? */
const AS_BEFORE =
  /(?<!\p{L})(?:as|than|where|wherever|like|what) (?:(?:we|I|they|you|it|he|she) (?:were|was|did|had|have|are) )?before[.!]*["”’']*$/u;
/** "what they put into here": where, or into what? */
const ENDS_THERE = /(?<!\p{L})(?:in|into|from|to|of|like|at) (?:here|there)[.!]*["”’']*$/u;

/** "and maybe there is.", "everything that happened": of what was told before. */
const LEFT_OUT =
  /(?<!\p{L})(?:(?:maybe|perhaps|if|think|thought|believe|sure|hope|guess|but|yes|and),? there (?:is|are|was|were|isn[’']t|wasn[’']t|aren[’']t)(?=[.!?…]|$)|(?:everything|all|what(?:ever)?) (?:that |has |had |just )*happened(?=[.,!?;]| …|$))/iu;
/** "I'm putting Lund second this week": on which list? */
const RANKS =
  /(?<!\p{L})(?:put|puts|putting|rank|ranks|ranking|place|placing|have|having|moving|moved) (?:\[?\p{Lu}[\p{L}’'-]+\]? ?){1,3} ?(?:in )?(?:second|third|fourth|fifth|last)(?! of)(?=[.,;]| (?:this|on my|for now|place)(?!\p{L})| …)/u;
/** "The federal court's decision": which, and on what? */
const OF_A_BODY =
  /(?<!\p{L})[Tt]he ((?:\p{Ll}+ )?(?:court|judge|jury|committee|panel|board|council|agency|department|company|union)[’']s (?:decision|ruling|order|verdict|move|action|vote))(?! (?:to|in|on|that|of|not|against|for)(?!\p{L}))/u;

function faultOfLast({ text }: Reading): string | undefined {
  const [left] = LEFT_OUT.exec(text) ?? RANKS.exec(text) ?? OF_A_BODY.exec(text) ?? [];
  if (left) return needs(left);
  const [end] = AS_BEFORE.exec(text) ?? ENDS_THERE.exec(text) ?? [];
  return end && needs(end.replace(/[.!"”’']+$/u, ''));
}

const HERE =
  /(?<!\p{L})(?:here(?!(?:[’']s| is| are| to stay)(?!\p{L}))|(?:things?|something|anything|nothing|one|it) like (?:this|that))(?!\p{L})/iu;

/** "What we do here is …": in which house? A place that is named tells. */
function faultOfHere({ text }: Reading): string | undefined {
  const [here] = HERE.exec(text) ?? [];
  const isPlaced = text.match(/\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?/gu)?.some(name => gazetteer.has(name));
  return here && !isPlaced ? needs(here) : undefined;
}

const SPOKEN_TO =
  /^(?:Mr|Mrs|Ms|Dr|Sen|Gov|Senator|Governor|Secretary|Madam|President)\.? (?:\p{Lu}[\p{L}’'-]+)?, (?:you|I|can|could|will|would|do|did|are|have|what|why|how)(?!\p{L})/u;
const ASKS_YOU = /(?<!\p{L})(?:[Cc]an|[Cc]ould|[Ww]ill|[Ww]ould|[Dd]o|[Dd]id|[Aa]re|[Hh]ave) you [^?]{3,100}\?$/u;

/** "Mr. Ames, you said …", "… can you explain?": what they answer is elsewhere. */
function faultOfAsking({ text }: Reading): string | undefined {
  return SPOKEN_TO.test(text) || ASKS_YOU.test(text) ? inEnglish('put-to-somebody') : undefined;
}

/** In more words somebody tells for what. */
const LONG_THANKS = 15;

function faultOfThanks({ text, words }: Reading): string | undefined {
  const sentences = text.split(/(?<=[.!?]) (?:… )?/u);
  const isThanks = (sentence: string) =>
    (sentence.split(' ').length < LONG_THANKS &&
      /(?<!\p{L})(?:thank(?:s| you)|congratulations|grateful|honou?red|proud of|appreciate)(?!\p{L})/iu.test(
        sentence,
      )) ||
    /^(?:\p{Lu}[\p{L}.]+ ){1,3}(?:is|was) (?:a |an |the )?(?:(?:really|very|truly|so),? )*(?:great|good|wonderful|fantastic|terrific|amazing|nice|fine|greatest|best)(?: (?:guy|man|woman|person|friend|candidate|leader|people))?[.!]*$/u.test(
      sentence,
    );
  return words.length < 40 && sentences.every(isThanks) ? inEnglish('only-thanks') : undefined;
}

const FAULTS = [
  faultOfHe,
  faultOfThey,
  faultOfDone,
  faultOfMatter,
  faultOfPlace,
  faultOfBill,
  faultOfAlso,
  faultOfWould,
  faultOfLast,
  faultOfHere,
  faultOfAsking,
  faultOfThanks,
];

/** What a quotation leaves open when it is read from left to right, with nothing before it. */
export function faultOfSpoken(reading: Reading): string | undefined {
  if (reading.as !== 'quotation') return undefined;
  for (const fault of FAULTS) {
    const reason = fault(reading);
    if (reason) return reason;
  }
  return undefined;
}
