import type { Article } from '../../../article/types.js';
import { nameKey, type NameCandidate } from './candidates.js';
import { speaks } from './evidence-for.js';
import { leanRegExp } from '../../../article/lean-pattern.js';
import { pattern } from '../../../article/pattern.js';

const SIDE = 60;
const AFTER = 90;
const LINES = 260;

/** Names whoever made the text or the pictures, not somebody of whom it tells. */
const CREDIT = pattern('i')`
  (?:
    \b(?:
      report(?:ing|ed)|edit(?:ing|ed)|writ(?:ing|ten)|translat(?:ed|ion)|compiled|produced|photograph(?:ed|y|s)?|
      photos?|pictures?|images?|graphics?|illustrat(?:ed|ions?)|video|research(?:ed)?|text|words|layout|design|
      fact-check(?:ed|ing)?|interview(?:ed)?|adapted|source
    )(?: (?:by|from|courtesy of)| ?[:/|©])|
    ©|\(c\)|\bcopyright(?: \d{4})?| (?:/|\|)
  )(?: (?:[a-zÀ-ỿ][a-zÀ-ỿ.’'-]*,?|and|&|in|for|the|/)){0,12} ?$
`;
/** The whole paragraph is such a line: "(Reporting by Jane Doe; Editing by Tom Roe)". */
const CREDIT_LINE = pattern('i')`
  ^(?:
    (?:copy|picture|photo|video|web|design|production|night|news|sub)[ -]?
    (?:editor|editing|desk|director|producer|production)s? ?:|
    [([*—–-]{0,2} ?(?:
      contributing|
      (?:additional |further |with |original |lead ){0,2}(?:
        report(?:ing|ed)|edit(?:ing|ed)|writ(?:ing|ten)|translat(?:ed|ion)|compiled|produced|photograph(?:ed|y|s)?|
        photos?|pictures?|images?|graphics?|illustrat(?:ed|ions?)|research(?:ed)?|contributions?|credits?
      )
    )(?: (?:and )?[a-zÀ-ỿ]+){0,2}(?: by| from|:)
  )
`;
const CONTRIBUTED =
  /^,?(?: (?:in|of|from|and|,|\p{Lu}[\p{L}.’'-]*)){0,8} (?:also )?(?:contributed|reported (?:from|for)|writes for|wrote this)\b/u;

const NAMES_ALONE = "(?:,? (?:and |in |at |of |for |the )*\\p{Lu}[\\p{L}.’'-]*)+";
/** The whole paragraph tells who helped: "With files from Jane Doe and Tom Roe". */
const WITH_HELP = new RegExp(
  `^[([*—–_ -]{0,3}[Ww]ith (?:an? |additional |further |some )?(?:files?|assistance|help|material|input|reports?|contributions?)(?: [a-z]+)?? (?:by|from)${NAMES_ALONE}[.)\\]*_ ]{0,3}$`,
  'u',
);
/** The whole paragraph tells how the writers are reached, or who they are: "Follow Jane Doe on social media." */
const OF_WRITERS =
  /^[([*—–_ -]{0,3}(?:(?:You can )?(?:[Ff]ollow|[Cc]ontact|[Rr]each|[Ee]-?mail|[Ww]rite to) (?:the (?:writer|reporter|author)s?,? )?\p{Lu}.{2,120}(?: on | at | via |@)|\p{Lu}.{3,120} (?:is|are)(?: an?| the)? (?:staff|freelance|senior|contributing|associate|special|guest|regular)(?: [a-z]+)? (?:writers?|reporters?|correspondents?|contributors?|columnists?)(?!\p{L})[^.]{0,60}\.?[)\]*_ ]{0,3}$)/u;

const WORKS =
  'films?|movies?|plays?|novels?|books?|memoirs?|songs?|albums?|operas?|musicals?|series|shows?|sitcoms?|comics?|characters?|games?|paintings?|statues?|sculptures?|magazines?|journals?|newspapers?|bands?|brands?|labels?|poems?|cartoons?|ballets?|exhibitions?|podcasts?|programmes?|programs?';
const THINGS =
  'ships?|boats?|yachts?|ferr(?:y|ies)|vessels?|tankers?|frigates?|trawlers?|schooners?|submarines?|hospitals?|clinics?|schools?|colleges?|universit(?:y|ies)|hotels?|restaurants?|pubs?|bars?|streets?|bridges?|parks?|stations?|airports?|prisons?|stadiums?|theatres?|theaters?|museums?|galler(?:y|ies)|churche?s?|cafés?|hurricanes?|storms?|cyclones?|typhoons?|horses?|racehorses?|mares?|stallions?|geldings?|fill(?:y|ies)|colts?|pon(?:y|ies)|greyhounds?|terriers?|spaniels?|labradors?|retrievers?|collies?|poodles?|sheepdogs?|parrots?|tortoises?|goats?|whales?|gorillas?|pandas?|lions?|tigers?|bears?|otters?|seals?|dogs?|cats?|bulls?|cows?|elephants?|towns?|cities|city|villages?|suburbs?|districts?|islands?|provinces?|neighbou?rhoods?|municipalit(?:y|ies)|counties|county|companies|company|firms?|banks?|foundations?|trains?|locomotives?|rockets?|satellites?|telescopes?|chains?|retailers?|supermarkets?|stores?|shops?|boutiques?|fashion houses?|airlines?|breweries|brewery|distiller(?:y|ies)|manufacturers?|carmakers?|start-?ups?|roses?|tulips?|orchids?|dahlias?|daffodils?|lilies|lily|apples?|pears?|plums?|potato(?:es)?|tomato(?:es)?|charit(?:y|ies)|agenc(?:y|ies)';
/** The noun is the head of its phrase: “a park”, not “a park ranger”. */
const ENDS =
  '(?=[.,;:)]|$| (?:of|in|at|on|that|which|where|for|from|by|with|near|is|was|called|named|and|built|owned|run|about|set|starring)\\b)';
const IS_THING = leanRegExp(
  `^(?:,? (?:is|was|are|were|became|remains)(?: (?:an?|the|one|her|his|their))?|, (?:an?|the|his|her|their))(?: (?!(?:by|with|in|at|to|from|on|near|for|of|like|seen|honou?red|held|taken|who|whose|whom|that|which|and|or|an?|the)\\b)[\\p{L}-]+){0,3}? (?:${WORKS}|${THINGS})${ENDS}`,
  'u',
);
const BREEDS =
  '(?:racehorse|thoroughbred|mare|stallion|gelding|filly|colt|foal|steeplechaser|greyhound|bitch|puppy|terrier|spaniel|labrador|retriever|collie|poodle|sheepdog|tomcat|heifer|ram|ewe|sow|boar|alpaca|lioness|orca)';
const ANIMALS =
  '(?:horse|pony|dog|cat|kitten|parrot|bull|cow|goat|llama|donkey|elephant|gorilla|panda|lion|tiger|bear|otter|seal|whale)';
/** "Annie Laurel, ridden by": only a horse is. */
const RIDDEN = pattern('u')`
  ^,? (?:(?:is|was|had been) )?(?:
    (?:owned|trained|bred) by [^,.]{3,60}?,? and ridden by|ridden by|sired by|saddled by|
    out of (?:the|a) (?:mare|dam)
  )\b|
  ^ (?:won|took|landed|finished \p{Ll}+ in|ran in) [^.“”]{0,50}?\b(?:
    Stakes|Handicap|Hurdle|Chase|Derby|Oaks|Guineas|Cup|Plate
  )\b[^.“”]{0,40}?\b(?:
    under (?:jockey|apprentice)|
    by (?:an?|two|three|four|half an?|\p{Ll}+) (?:short )?(?:head|neck|nose|lengths?)\b[^.“”]{0,40}? (?:under|with)[ ]
  )
`;
const LOOKS =
  '(?:bay|grey|gray|chestnut|brown|black|white|little|big|young|old|veteran|Irish|French|English|Welsh|Scottish)';
/** The next sentence begins by calling whoever the name stood for so: "The five-year-old mare". */
const CALLED_ANIMAL = leanRegExp(
  `^[^.!?“”]{0,160}[.!?]”? (?:But |And |Yet )?[Tt]h(?:e|is) (?:(?:${LOOKS} )*(?:\\p{Ll}+-year-old )?(?:${LOOKS} )*${BREEDS}|\\p{Ll}+-year-old (?:${LOOKS} )*${ANIMALS}|${ANIMALS}(?= (?:is|was) [\\p{L}\\d-]+ (?:years|months) old))(?:,| (?!(?:that|which|who|he|she|they|owner|breeder|trainer|handler|lover|keeper|sanctuary|show|race|track|food)\\b)[a-z])`,
  'u',
);
const AN_ANIMAL = new RegExp(`\\b(?:${BREEDS}|${ANIMALS})s?\\b`);
/** "Jockey Jane Doe": no animal is called so. */
const WORKS_WITH_THEM =
  /\b(?:[Jj]ockey|[Tt]rainer|[Oo]wner|[Rr]ider|[Hh]andler|[Bb]reeder|[Gg]room|[Vv]et|[Ff]armer|[Kk]eeper) $/;

/** "Walter Reid has a wing for presidents": what only a building or a firm has. */
const HAS_PARTS =
  /^ (?:has|had)(?: (?:an?|the|its|several|more|over|nearly|[\d,.]+))*(?: \p{Ll}[\p{L}-]+)? (?:wings?|wards?|beds|campus(?:es)?|platforms|runways?|departments|entrances?)\b/u;
const CALLED_THING = leanRegExp(
  `\\b(?:${WORKS}|${THINGS}) (?:of |called |named |titled |entitled |such as |like |christened )(?:the )?[“"‘']?$|\\b(?:${WORKS}|${THINGS}) [“"‘']$`,
  'iu',
);
/** "Captain Inky, a squid who writes, has appeared in 90 cartoons": whoever does so was drawn. */
const IS_DRAWN =
  /^(?:, [^,.“”]{3,60},)? (?:(?:has|had|have) )?(?:appear(?:s|ed)?|featur(?:es|ed)|starr?(?:s|ed)) in (?:[\p{L}\d,.]+ ){0,4}?(?:cartoons?|comics?|comic (?:strips?|books?)|picture books?|strips?)\b/u;
/** "Lady Maud steamed into the bay. The locomotive …": what has a boiler. */
const UNDER_STEAM =
  /^ (?:has |had )?(?:steam(?:s|ed)|puff(?:s|ed)|chugg?(?:s|ed)) [^.!?“”]{2,160}[.!?]”?\s+(?:\p{Lu}\p{Ll}* )?(?:[Tt]he|[Ii]ts) (?:[\p{Ll}\d-]+ ){0,3}?(?:locomotive|engine|tank engine|steamer|paddle steamer|tug|boiler)\b/u;

/** "the hospital Walter Reid", and no verb: "The video shows Walter Reid". */
const APPOSED = leanRegExp(
  `(?:\\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Tt]his|[Tt]hat|new|old|first|last|latest|fashion)|[’']s|^|[.,;:]) (?:\\p{Lu}\\p{Ll}+ )?(?:\\p{Ll}[\\p{L}-]+ ){0,2}(?!\\p{L}*s )(?:${WORKS}|${THINGS}) $`,
  'u',
);
/** "the engineering firm Van Marten": it speaks as somebody does. */
const FIRM = leanRegExp(
  `\\b(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Rr]ival) (?:\\p{Lu}\\p{Ll}+ )?(?:\\p{Ll}[\\p{L}-]+ ){0,2}(?:company|firm|bank|chain|retailer|supermarket|airline|brewery|brewer|distillery|manufacturer|maker|start-?up|builder|developer|supplier|publisher|broadcaster|charity|agency|consultancy|union)|(?:[Cc]hip|[Dd]rug|[Cc]ar|[Aa]uto|[Pp]lane|[Tt]oy|[Pp]hone|[Ss]teel|[Tt]ruck)maker|[Ll]ender|[Ii]nsurer|[Rr]etailer) $`,
  'u',
);
/** "Mount Edward Blake", "analysts at Morgan Stanwick" */
const PLACE_OR_HOUSE =
  /\b(?:Mount|Lake|Fort|Cape|Camp|Port|Loch|Glen|Rue|Avenue|HMS|USS|RMS|MV) $|\b(?:analysts?|economists?|strategists?|employees|staff|customers|clients|doctors|nurses|bankers|traders|executives?) (?:at|with) $/u;
const PLAYED =
  /\b(?:plays?|played|playing|portrays?|portrayed|portraying|(?:star(?:s|red|ring)|cast) as|(?:the )?(?:role|part|character)s?(?: of)?)(?: the)? $/u;
/** "the Admiral John Croft": hardly anybody's rank is written so, but many a pub's or ship's name. */
const RANKS = new Set(
  'admiral commodore general colonel major captain sergeant lord lady earl baron duke duchess viscount marquess countess'.split(
    ' ',
  ),
);
/** "the Lady Elswith", "the Queen Mary": who has such a title goes without the article. */
const SHIPS_TITLE = new Set([
  'lady',
  'queen',
  'king',
  'princess',
  'prince',
  'sir',
  'saint',
  'miss',
  'duke',
  'duchess',
  'captain',
]);
/** Titles that ships, inns and works bear with a name. */
const BORNE_BY_THINGS = new Set([
  ...RANKS,
  ...SHIPS_TITLE,
  'president',
  'dr',
  'doctor',
  'mr',
  'mrs',
  'father',
  'pope',
  'emperor',
]);
const BESIDE = [CALLED_THING, PLAYED, PLACE_OR_HOUSE];
const ACTS = leanRegExp(
  `^ (?:sail(?:s|ed)|left|arrived|sank|docked|ran aground|carries|carried|has \\d|capsized|berthed|premiered|opened|(?:re)?opens? its|(?:re)?opened its|closed its|serves|foundered|steamed|was (?:launched|scrapped|towed|salvaged|moored|built))\\b`,
  'u',
);

/** Somebody who is credited with the text or a picture of it. */
export function isCredited(article: Article, { block, outerStart, end }: NameCandidate): boolean {
  const { text, blocks } = article;
  const { start, end: blockEnd } = blocks[block];
  const before = text.slice(Math.max(start, outerStart - SIDE), outerStart);
  if (/[\p{L}:/|©)] ?$/u.test(before) && CREDIT.test(before))
    return /^(?:$|[\n.,;:)\]/|&]| and| in| for| from|\s*$)/.test(text.slice(end, Math.min(blockEnd, end + 6)));
  if (blockEnd - start > 400) return false;
  return (
    CREDIT_LINE.test(text.slice(start, Math.min(blockEnd, start + 80))) ||
    (blockEnd - start < 220 && [WITH_HELP, OF_WRITERS].some(sign => sign.test(text.slice(start, blockEnd)))) ||
    CONTRIBUTED.test(text.slice(end, Math.min(blockEnd, end + AFTER)))
  );
}

/** Nothing else stands between the marks: the title of a work. */
function isInMarks({ text }: Article, { outerStart, end }: NameCandidate): boolean {
  return /[“"‘«„]/.test(text[outerStart - 1] ?? '') && /^[,.;:]?[”"’»“]/.test(text.slice(end, end + 2));
}

/** A work, a ship, a hospital or a part, by what stands beside the name; `weakly` where somebody may be meant all the same. */
function isThing(article: Article, candidate: NameCandidate): 'firm' | 'surely' | 'weakly' | undefined {
  const { text } = article;
  const { outerStart, end, definite, title } = candidate;
  const before = text.slice(Math.max(0, outerStart - SIDE), outerStart);
  const after = text.slice(end, end + AFTER);
  if (candidate.title.length === 0 && FIRM.test(before) && !/^(?:,|’s|'s)? (?:and |& )?\p{Lu}/u.test(after))
    return 'firm';
  if (IS_THING.test(after) || HAS_PARTS.test(after) || RIDDEN.test(after)) return 'surely';
  if (IS_DRAWN.test(after) || UNDER_STEAM.test(text.slice(end, end + LINES))) return 'surely';
  if (
    CALLED_ANIMAL.test(text.slice(end, end + LINES)) &&
    !WORKS_WITH_THEM.test(before) &&
    // What is called "the mare" may have come in as a mare, without a name.
    !AN_ANIMAL.test(text.slice(0, end + text.slice(end).search(/[.!?]/)))
  )
    return 'weakly';
  const isShip =
    definite &&
    SHIPS_TITLE.has(title[0] ?? '') &&
    (title.length === 1 || ACTS.test(after)) &&
    !/^ (?:of|and)\b/.test(after);
  if (isShip) return 'surely';
  if (definite && title.length === 1 && RANKS.has(title[0]) && !/^ (?:of|and)\b/.test(after)) return 'weakly';
  // "the district chairman Jane Doe": her office, and no district called so.
  const office = title.at(-1);
  const signs = office === undefined || BORNE_BY_THINGS.has(office) ? [...BESIDE, APPOSED] : BESIDE;
  return isInMarks(article, candidate) || signs.some(sign => sign.test(before)) ? 'weakly' : undefined;
}

const keyOf = ({ parts }: NameCandidate) => parts.map(nameKey).join(' ');
const lastOf = ({ parts }: NameCandidate) => nameKey(parts[parts.length - 1]);

/** Names that the article gives to works, ships, hospitals, parts: nobody bears them who speaks or has a role. */
export function namesOfThings(article: Article, candidates: readonly NameCandidate[]): Set<string> {
  const signs = candidates.map(candidate => isThing(article, candidate));
  const things = new Set<string>();
  const firms = new Set<string>();
  const weak = new Map<string, number>();
  candidates.forEach((candidate, at) => {
    if (!signs[at]) return;
    const key = keyOf(candidate);
    things.add(key);
    weak.set(key, signs[at] === 'weakly' ? (weak.get(key) ?? 0) + 1 : Infinity);
    if (signs[at] === 'firm') firms.add(key);
  });
  if (things.size === 0) return things;
  const surnames = new Map<string, number>();
  for (const candidate of candidates) surnames.set(lastOf(candidate), (surnames.get(lastOf(candidate)) ?? 0) + 1);
  candidates.forEach((candidate, at) => {
    const key = keyOf(candidate);
    if (!things.has(key) || firms.has(key)) return;
    // Named far more often than as a thing, it is somebody after whom the thing is called.
    const isMostlySomebody = surnames.get(lastOf(candidate))! > 3 * weak.get(key)!;
    if (isMostlySomebody || (!signs[at] && speaks(article, candidate))) things.delete(key);
  });
  return things;
}

export const isNamedAfter = (things: ReadonlySet<string>, candidate: NameCandidate): boolean =>
  things.size > 0 && things.has(keyOf(candidate));
