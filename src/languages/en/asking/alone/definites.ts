import { functionWords, prepositions, pronouns } from '../../events/words.js';
import { ROLE_NOUNS } from '../../people/titles.js';
import { ONE_AT_A_TIME, ONLY_ONE } from '../plain/words.js';
import { bareOf, isPunctuation, type Reading } from './reading.js';
import { AUXILIARY, isPast } from './verbs.js';
import { CALENDAR, GROUPS, PERSONS, VAGUE_GROUPS, VAGUE_MATTERS, VAGUE_PERSONS } from './words.js';
import { leanRegExp } from '../../../../article/lean-pattern.js';
import { pattern } from '../../../../article/pattern.js';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Of these there is one, or everybody's, or the phrase means no thing at all. */
const UNIQUE = words(`
  country nation state president presidency government military army navy police force pandemic war world earth globe planet
  universe nature climate weather atmosphere ocean oceans sea seas coast border borders countryside wilderness
  people public population electorate press media internet web news future past present truth law constitution flag dollar euro pound yen
  ruble economy market markets workforce recession depression crisis recovery stock-market top bottom end beginning start middle centre center
  edge rest side sides front back way ways road street streets ground air sky sun moon east west north south left right
  poor rich wealthy elderly young old dead living unemployed homeless disabled sick injured wounded faithful majority minority
  same other latter former first second third last next only most least best worst whole day days night nights week weeks weekend weekends month
  months year years decade decades century centuries morning afternoon evening season summer winter spring autumn fall time times hour hours
  minute minutes moment meantime quarter era age eve limelight spotlight sidelines airwaves contrary fact case idea point number
  amount kind sort type nature extent degree chance risk need right ability power will polls vote ballot trenches grassroots establishment base
  basics record odds stakes scene stage platform spotlight holidays holiday kingdom church pope vatican senate house congress parliament
  supermarket post mail telephone phone radio television cinema theater theatre theaters movies table door floor wall body heart mind soul brain
  pack trail lead rise brink verge cusp wake process context table-top clock calendar difference presence absence lot bulk remainder
  red black heels go move works making reins helm wheel job jobs money bill-of-rights death-penalty stars piano guitar drums arts sciences humanities
  homeland republic union continent mainland peninsula gulf island capital sentence word words letter name question answer story article report
  pill vaccine flu measles blues classics rain snow heat cold sunshine afternoon truth spot eye hood bench bar stand dark rescue
  rails hook waters matter subject lesson hill hills mountains beach park woods forest desert jungle farm plains suburbs suburb outskirts heartland
  voters candidates taxpayers consumers workers democrats republicans parties campaign campaigns election elections nomination race primaries
  primary caucuses convention ticket white-house administration court courts judiciary budget deficit debt draft treasury
  opposition coalition cabinet monarchy crown throne mayoralty governorship constitution`);

/** Of one who or which was spoken of: with a name before them they are theirs. */
const OF_A_NAME = words(`
  campaign campaigns nomination race primaries primary caucuses convention ticket ballot vote election elections administration court courts budget deficit
  opposition coalition cabinet voters candidates taxpayers consumers workers parties bench capital church state nation country president presidency
  government police republic union island border borders coast army navy military war campaign base establishment floor draft debate debates
  game match season series film movie book album show play song band tour concert stage platform audience crowd poll polls
  story article report question answer letter name word words sentence process job jobs money lead
  company firm team club network station channel school college university museum hospital bank agency department ministry committee panel
  commission board organization organisation group union association foundation institute paper newspaper magazine website city town village region area district
  province county mainland family house estate firm`);

/** Of a place: every town has its own, and the passage tells what is done there. */
const LANDMARKS = words(`
  bridge bridges ferry ferries harbour harbor port bay cup river lake island pier quay lighthouse tower castle palace market-hall library
  stadium park square garden gardens mill mine quarry dam canal tunnel railway line airport museum theatre theater cathedral abbey
  orchard vineyard reserve arboretum observatory planetarium aquarium lido marina shipyard windmill watermill churchyard reservoir viaduct aqueduct
  footbridge funicular tramway hospice lifeboat cemetery zoo pool beach valley mountain ridge reef lagoon estuary delta tide forest shore town-hall city-hall`);

/** What only says of what kind a thing is: alone it tells of none. */
const LIKE_ANY = words(`
  release releases batch round edition instalment installment
  theory theories language figure figures argument arguments idea journey journeys role support evidence material materials documents files call calls
  recording tape tapes clip claim claims notion remark remarks letter letters post posts assertion accusation episode affair saga matter incident
  thing things tide areas dollars parties
  panel subcommittee task-force donation donations contribution contributions ad ads spot commercial commercials letter event`);

/** Whoever speaks means their own, or one that was named before. */
const OF_SOMEBODY = words(
  `campaign company firm agency department committee board union organization organisation club team`,
);

/** Before the noun they tell no more than "the". */
const TELLS_NOTHING = pattern()`
  ^(?:
    new|latest|proposed|recent|earlier|previous|original|current|entire|whole|initial|upcoming|controversial|
    combined|planned|big|small|large|giant|huge|massive|tiny|enormous|local|alleged|suspected|accused|remaining|
    additional|following|final|full|long|short|great|major|hot|key|former|late|real|actual|various|many|few|several|
    so-called|resulting|subsequent|ensuing|affected|assembled|other|two|three|four|five|six|seven|eight|nine|ten|
    dozen|\d[\d.,]*
  )$
`;
const PARTY = /^(?:democratic|republican|gop|democrat|democrats|republicans|tea|party)$/;
const OF_A_PARTY =
  /^(?:caucus|caucuses|primary|primaries|debate|debates|contest|contests|convention|candidate|candidates|platform|delegates|field)$/;
const SUPERLATIVE = /^(?:first|last|only|most|least|best|worst|next|\p{L}{3,}est|highest|lowest)$/u;
const QUOTE = /^["“”‘’']$/;
const AFTER_TELLS =
  /^(?:of|to|that|which|who|whom|whose|where|for|between|with|from|against|by|about|over|behind|among|called|named|known|involving|including|under|near|outside|across|into|through|without|like|inside|along|within|around|toward|towards|why|how|when|used|needed|required|owned|written|built)$/;
const AFTER_PLACES = /^(?:in|on|at)$/;
/** Of these there are many, and one of another name tells of none. */
const BODIES = /^(?:panel|committee|commission|board|court|courts|department|agency|ministry|council|subcommittee)$/;
const CLAUSE_FOLLOWS = /^(?:he|she|they|we|i|you|it|his|her|their|the)$/;

/** The same noun, or its verb, stood before. */
function toldBefore({ words: all }: Reading, noun: string, at: number): boolean {
  const stem = noun.replace(/(?:ies|es|s|y|ed|ing|ions?|ments?|als?|ers?|ors?)$/, '').slice(0, 7);
  if (stem.length < 3) return false;
  for (let index = 0; index < at; index++) if (all[index].lower.startsWith(stem)) return true;
  return false;
}

const isVague = (noun: string): boolean =>
  [noun, noun.replace(/s$/, '')].some(
    one => VAGUE_PERSONS.has(one) || VAGUE_GROUPS.has(one) || VAGUE_MATTERS.has(one) || LIKE_ANY.has(one),
  );

/** A name that is no person's stands before. */
function bodyBefore(reading: Reading, at: number): boolean {
  return reading.words.some(
    ({ lower }, index) =>
      index < at &&
      reading.isName(index) &&
      !reading.isListed(index) &&
      !CALENDAR.has(bareOf(lower)) &&
      !PARTY.test(bareOf(lower)),
  );
}

/** Of an office: only whoever is said to have it is meant. */
const OFFICES: Readonly<Record<string, RegExp>> = {
  senator: /^sen/,
  governor: /^gov/,
  congressman: /^(?:rep|congress)/,
  congresswoman: /^(?:rep|congress)/,
  mayor: /^mayor/,
};

const acronymBefore = ({ words: all }: Reading, at: number): boolean =>
  all.slice(0, at).some(({ text }) => /^\p{Lu}{2,}/u.test(text));

/** Does the noun stand for what the passage has told, or for the only one there is? */
function isSettled(reading: Reading, noun: string, at: number): boolean {
  if (toldBefore(reading, noun, at)) return true;
  const one = noun.replace(/s$/, '');
  const person =
    PERSONS.has(noun) || PERSONS.has(one) || ROLE_NOUNS.has(noun) || ROLE_NOUNS.has(one) || VAGUE_PERSONS.has(noun);
  if (OF_A_NAME.has(noun)) {
    if (BODIES.test(noun)) return acronymBefore(reading, at);
    if (GROUPS.has(noun) || VAGUE_GROUPS.has(noun)) {
      if (bodyBefore(reading, at) || /^(?:government|army|navy|military|police|country|nation|state)$/.test(noun))
        return true;
    } else if (reading.nameBefore(at) || UNIQUE.has(noun)) return true;
    return false;
  }
  if (UNIQUE.has(noun) || ONLY_ONE.has(noun) || LANDMARKS.has(noun)) return true;
  if (!person) return false;
  const office = OFFICES[noun];
  if (office) return reading.words.slice(0, at).some(({ lower }) => office.test(lower));
  // "the protesters": one who was named before is none of them
  if (/[^s'u]s$/.test(noun)) return reading.severalBefore(at);
  return reading.personBefore(at) || reading.nameBefore(at);
}

/** Says what follows the noun which one it is? */
function toldAfter(reading: Reading, head: number): boolean {
  const { words: all, isName } = reading;
  const next = all[head + 1];
  const after = all[head + 2];
  if (!next) return false;
  const noun = bareOf(all[head].lower);
  // "urged the department to", "posted the clip to", "the survey of 1,200 voters"
  const isAsked =
    BODIES.test(noun) ||
    LIKE_ANY.has(noun) ||
    GROUPS.has(noun) ||
    VAGUE_GROUPS.has(noun) ||
    OFFICES[noun] !== undefined;
  if (next.lower === 'to' && isAsked) return false;
  if (
    next.lower === 'of' &&
    /^(?:survey|poll|study|sample)$/.test(noun) &&
    /^\d|^(?:about|nearly|more)$/.test(after?.text ?? '')
  )
    return false;
  if (AFTER_TELLS.test(next.lower))
    return after !== undefined && !(CALENDAR.has(after.lower) && /^(?:from|by|for|over)$/.test(next.lower));
  if (AFTER_PLACES.test(next.lower))
    return (
      // "the contributions in question"
      !/^(?:question|issue|hand)$/.test(after?.lower ?? '') &&
      after !== undefined &&
      !CALENDAR.has(after.lower) &&
      !/^\d/.test(after.text) &&
      !/^(?:first|last|general|full|early|late|recent)$/.test(after.lower)
    );
  if (QUOTE.test(next.text) || next.text === ':') return true;
  if (/^(?:and|or)$/.test(next.lower))
    return all.slice(head + 2, head + 5).some(({ lower }) => /^(?:of|for|in|to|who|that)$/.test(lower));
  if (next.text === ',')
    return (
      after !== undefined &&
      (/^(?:which|who|whose|called|named|known|an?|the|part|formerly|where)$/.test(after.lower) ||
        isName(head + 2) ||
        /(?:ed|ing)$/.test(after.lower))
    );
  if (isName(head + 1) && !CALENDAR.has(next.lower)) return true;
  return (
    CLAUSE_FOLLOWS.test(next.lower) ||
    /[a-z]{2}ing$/.test(next.lower) ||
    (isPast(next.lower) &&
      after !== undefined &&
      /^(?:by|in|on|at|to|with|as|from|for|against|during|after|over|under|into|\d.*)$/.test(after.lower) &&
      all.slice(head + 2).some(({ lower }) => isPast(lower) || AUXILIARY.test(lower)))
  );
}

/** "The vineyard employs 46 pickers, owner Ann Lund said", under "Vineyard in figures": with a name beside it, that is the one. */
function isInHeadline({ known, words: all, isName }: Reading, noun: string): boolean {
  const stem = noun.replace(/(?:ies|es|s|y)$/, '');
  if (stem.length < 4 || isVague(noun) || !known) return false;
  return leanRegExp(`\\b${stem}`, 'u').test(known) && all.some((_, index) => isName(index));
}

/** "the deal", "each rally": a definite thing that nobody introduced, and of which there are many. */
export function faultOfDefinite(reading: Reading, at: number): string | undefined {
  const { words: all, finite, as } = reading;
  if (as === 'title') return undefined;
  const opener = all[at].lower;
  if (!/^(?:the|each|every)$/.test(opener)) return undefined;
  const phrase: number[] = [];
  let index = at + 1;
  for (; index < all.length && phrase.length < 8; index++) {
    const word = all[index];
    if (QUOTE.test(word.text)) return undefined;
    if (isPunctuation(word)) {
      // "the long, slow recovery"
      if (
        word.text === ',' &&
        phrase.length > 0 &&
        /^\p{Ll}/u.test(all[index + 1]?.text ?? '') &&
        phrase.length < 2 &&
        all[index + 2] &&
        !finite[index + 1] &&
        !functionWords.has(all[index + 1].lower) &&
        /(?:ly|ing|ed|ive|ous|al|ful|ic|y|est)$/.test(all[index - 1].lower)
      )
        continue;
      break;
    }
    const { lower } = word;
    if (
      prepositions.has(lower) ||
      pronouns.has(lower) ||
      AUXILIARY.test(lower) ||
      /^(?:and|or|but|to|that|which|who|whose|where|when|while|because|if|than|as|so|not|then|also|now|both|all|it's)$/.test(
        lower,
      )
    )
      break;
    // "the terrorist attacks in Paris": a noun that looks like a verb
    const noun = VAGUE_MATTERS.has(lower) && /s$/.test(lower) && prepositions.has(all[index + 1]?.lower ?? '');
    const adjective = phrase.length > 0 && /(?:-\p{L}+ed|ive|ous|al|est|ic)$/u.test(all[phrase.at(-1)!].lower);
    if (
      phrase.length > 0 &&
      ((finite[index] && !noun && !adjective) || (functionWords.has(lower) && !SUPERLATIVE.test(lower)))
    )
      break;
    if (phrase.length > 0 && isPast(lower) && (prepositions.has(all[index + 1]?.lower ?? '') || !all[index + 1])) break;
    phrase.push(index);
  }
  const head = phrase.at(-1);
  if (head === undefined || /^[\d$£€]/.test(all[head].text)) return undefined;
  const shown = () =>
    `“${all
      .slice(at, head + 1)
      .map(({ text }) => text)
      .join(' ')}”`;
  const named = phrase.filter(each => /^\p{Lu}|^(?:1\d|20)\d\ds?$|^['’]?\d0s$|_{4}/u.test(all[each].text));
  const noun = bareOf(all[head].lower);
  if (opener !== 'the') {
    if (
      !VAGUE_MATTERS.has(noun) ||
      named.length > 0 ||
      toldBefore(reading, noun, at) ||
      /^(?:of|in|at|where|that)$/.test(all[head + 1]?.lower ?? '')
    )
      return undefined;
    return `${shown()} leaves open which.`;
  }
  if (named.length > 0) {
    const party = named.every(each => PARTY.test(bareOf(all[each].lower)));
    if (!party || !OF_A_PARTY.test(noun) || all[head].text !== all[head].lower) return undefined;
    const placed = all.some(
      ({ text, lower }, each) =>
        !phrase.includes(each) &&
        (/^(?:1\d|20)\d\d$/.test(text) ||
          (reading.isName(each) &&
            !reading.isListed(each) &&
            !PARTY.test(bareOf(lower)) &&
            !/^(?:sen|gov|rep|mr|mrs|senator|governor|president|former)$/.test(bareOf(lower)))),
    );
    return placed || toldAfter(reading, head) ? undefined : `${shown()} leaves open where and when.`;
  }
  if (as === 'quotation' && !LIKE_ANY.has(noun) && !OF_SOMEBODY.has(noun)) return undefined;
  if (
    SUPERLATIVE.test(all[phrase[0]!].lower) &&
    !/^(?:newest|latest)$/.test(all[phrase[0]!].lower) &&
    // "the deepest ever recorded", "the largest in the county"
    (phrase.length > 1 || /^(?:ever|in|on|of|since|yet|outside|recorded)$/.test(all[head + 1]?.lower ?? ''))
  )
    return undefined;
  const owner = phrase.find(each => /['’]s?$/.test(all[each].text) && each !== head);
  const phraseWords = phrase.map(each => all[each].lower).join(' ');
  if (ONE_AT_A_TIME.test(phraseWords) || ONE_AT_A_TIME.test(phraseWords.replace(/['’]s?\b.*$/, ''))) return undefined;
  if (owner !== undefined) {
    const whose = bareOf(all[owner].lower);
    return isSettled(reading, whose, at) || owner - at > 2 ? undefined : `${shown()} leaves open whose.`;
  }
  if (isSettled(reading, noun, at) || toldAfter(reading, head)) return undefined;
  if (isInHeadline(reading, noun)) return undefined;
  // "the medical device industry": told apart by what stands before the noun
  const telling = phrase.slice(0, -1).some(each => !TELLS_NOTHING.test(all[each].lower));
  if (telling && !isVague(noun)) return undefined;
  return `${shown()} leaves open which.`;
}
