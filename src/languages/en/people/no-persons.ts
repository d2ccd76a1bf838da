import type { Article } from '../../../article/types.js';
import { nameKey, type NameCandidate } from './candidates.js';
import { speaks } from './evidence-for.js';
import { leanRegExp } from '../../../article/lean-pattern.js';

const SIDE = 60;
const AFTER = 90;

/** Names whoever made the text or the pictures, not somebody of whom it tells. */
const CREDIT =
  /(?:\b(?:report(?:ing|ed)|edit(?:ing|ed)|writ(?:ing|ten)|translat(?:ed|ion)|compiled|produced|photograph(?:ed|y|s)?|photos?|pictures?|images?|graphics?|illustrat(?:ed|ions?)|video|research(?:ed)?|text|words|layout|design|fact-check(?:ed|ing)?|interview(?:ed)?|adapted|source)(?: (?:by|from|courtesy of)| ?[:/|©])|©|\(c\)|\bcopyright(?: \d{4})?| (?:\/|\|))(?: (?:[a-zÀ-ỿ][a-zÀ-ỿ.’'-]*,?|and|&|in|for|the|\/)){0,12} ?$/i;
/** The whole paragraph is such a line: "(Reporting by Jane Doe; Editing by Tom Roe)". */
const CREDIT_LINE =
  /^(?:(?:copy|picture|photo|video|web|design|production|night|news|sub)[ -]?(?:editor|editing|desk|director|producer|production)s? ?:|[([*—–-]{0,2} ?(?:additional |further |with |original |lead )?(?:report(?:ing|ed)|edit(?:ing|ed)|writ(?:ing|ten)|translat(?:ed|ion)|compiled|produced|photograph(?:ed|y|s)?|photos?|pictures?|images?|graphics?|illustrat(?:ed|ions?)|research(?:ed)?|contributions?|credits?)(?: (?:and )?[a-zÀ-ỿ]+){0,2}(?: by| from|:))/i;
const CONTRIBUTED =
  /^,?(?: (?:in|of|from|and|,|\p{Lu}[\p{L}.’'-]*)){0,8} (?:also )?(?:contributed|reported (?:from|for)|writes for|wrote this)\b/u;

const WORKS =
  'films?|movies?|plays?|novels?|books?|memoirs?|songs?|albums?|operas?|musicals?|series|shows?|sitcoms?|comics?|characters?|games?|paintings?|statues?|sculptures?|magazines?|journals?|newspapers?|bands?|brands?|labels?|poems?|cartoons?|ballets?|exhibitions?|podcasts?|programmes?|programs?';
const THINGS =
  'ships?|boats?|yachts?|ferr(?:y|ies)|vessels?|tankers?|frigates?|trawlers?|schooners?|submarines?|hospitals?|clinics?|schools?|colleges?|universit(?:y|ies)|hotels?|restaurants?|pubs?|bars?|streets?|bridges?|parks?|stations?|airports?|prisons?|stadiums?|theatres?|theaters?|museums?|galler(?:y|ies)|churche?s?|cafés?|hurricanes?|storms?|cyclones?|typhoons?|horses?|racehorses?|mares?|stallions?|geldings?|fill(?:y|ies)|colts?|pon(?:y|ies)|greyhounds?|terriers?|spaniels?|labradors?|retrievers?|collies?|poodles?|sheepdogs?|parrots?|tortoises?|goats?|whales?|gorillas?|pandas?|lions?|tigers?|bears?|otters?|seals?|dogs?|cats?|bulls?|cows?|elephants?|towns?|cities|city|villages?|suburbs?|districts?|islands?|provinces?|neighbou?rhoods?|municipalit(?:y|ies)|counties|county|companies|company|firms?|banks?|foundations?|trains?|locomotives?|rockets?|satellites?|telescopes?|chains?|retailers?|supermarkets?|stores?|shops?|boutiques?|fashion houses?|airlines?|breweries|brewery|distiller(?:y|ies)|manufacturers?|carmakers?|start-?ups?|charit(?:y|ies)|agenc(?:y|ies)';
/** The noun is the head of its phrase: “a park”, not “a park ranger”. */
const ENDS =
  '(?=[.,;:)]|$| (?:of|in|at|on|that|which|where|for|from|by|with|near|is|was|called|named|and|built|owned|run|about|set|starring)\\b)';
const IS_THING = leanRegExp(
  `^(?:,? (?:is|was|are|were|became|remains)(?: (?:an?|the|one|her|his|their))?|, (?:an?|the|his|her|their))(?: (?!(?:by|with|in|at|to|from|on|near|for|of|like|seen|honou?red|held|taken|who|whose|whom|that|which|and|or|an?|the)\\b)[\\p{L}-]+){0,3}? (?:${WORKS}|${THINGS})${ENDS}`,
  'u',
);
/** "Walter Reid has a wing for presidents": what only a building or a firm has. */
const HAS_PARTS =
  /^ (?:has|had)(?: (?:an?|the|its|several|more|over|nearly|[\d,.]+))*(?: \p{Ll}[\p{L}-]+)? (?:wings?|wards?|beds|campus(?:es)?|platforms|runways?|departments|entrances?)\b/u;
const CALLED_THING = leanRegExp(
  `\\b(?:${WORKS}|${THINGS}) (?:of |called |named |titled |entitled |such as |like |christened )(?:the )?[“"‘']?$|\\b(?:${WORKS}|${THINGS}) [“"‘']$`,
  'iu',
);
/** "the hospital Walter Reid", and no verb: "The video shows Walter Reid". */
const APPOSED = leanRegExp(
  `(?:\\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Tt]his|[Tt]hat|new|old|first|last|latest|fashion)|[’']s|^|[.,;:]) (?:\\p{Ll}[\\p{L}-]+ ){0,2}(?!\\p{L}*s )(?:${WORKS}|${THINGS}) $`,
  'u',
);
/** "Mount Edward Blake", "analysts at Morgan Stanwick" */
const PLACE_OR_HOUSE =
  /\b(?:Mount|Lake|Fort|Cape|Camp|Port|Loch|Glen|Rue|Avenue|HMS|USS|RMS|MV) $|\b(?:analysts?|economists?|strategists?|employees|staff|customers|clients|doctors|nurses|bankers|traders|executives?) (?:at|with) $/u;
const PLAYED =
  /\b(?:plays?|played|playing|portrays?|portrayed|portraying|(?:star(?:s|red|ring)|cast) as|(?:the )?(?:role|part|character)s?(?: of)?)(?: the)? $/u;
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
const ACTS = leanRegExp(
  `^ (?:sail(?:s|ed)|left|arrived|sank|docked|ran aground|carries|carried|has \\d|capsized|berthed|premiered|opened)\\b`,
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
    CONTRIBUTED.test(text.slice(end, Math.min(blockEnd, end + AFTER)))
  );
}

/** Nothing else stands between the marks: the title of a work. */
function isInMarks({ text }: Article, { outerStart, end }: NameCandidate): boolean {
  return /[“"‘«„]/.test(text[outerStart - 1] ?? '') && /^[,.;:]?[”"’»“]/.test(text.slice(end, end + 2));
}

/** A work, a ship, a hospital or a part, by what stands beside the name; `weakly` where somebody may be meant all the same. */
function isThing(article: Article, candidate: NameCandidate): 'surely' | 'weakly' | undefined {
  const { text } = article;
  const { outerStart, end, definite, title } = candidate;
  const before = text.slice(Math.max(0, outerStart - SIDE), outerStart);
  const after = text.slice(end, end + AFTER);
  if (IS_THING.test(after) || HAS_PARTS.test(after)) return 'surely';
  const isShip =
    definite &&
    SHIPS_TITLE.has(title[0] ?? '') &&
    (title.length === 1 || ACTS.test(after)) &&
    !/^ (?:of|and)\b/.test(after);
  if (isShip) return 'surely';
  return isInMarks(article, candidate) ||
    [CALLED_THING, APPOSED, PLAYED, PLACE_OR_HOUSE].some(sign => sign.test(before))
    ? 'weakly'
    : undefined;
}

const keyOf = ({ parts }: NameCandidate) => parts.map(nameKey).join(' ');
const lastOf = ({ parts }: NameCandidate) => nameKey(parts[parts.length - 1]);

/** Names that the article gives to works, ships, hospitals, parts: nobody bears them who speaks or has a role. */
export function namesOfThings(article: Article, candidates: readonly NameCandidate[]): Set<string> {
  const signs = candidates.map(candidate => isThing(article, candidate));
  const things = new Set<string>();
  const weak = new Map<string, number>();
  candidates.forEach((candidate, at) => {
    if (!signs[at]) return;
    const key = keyOf(candidate);
    things.add(key);
    weak.set(key, signs[at] === 'surely' ? Infinity : (weak.get(key) ?? 0) + 1);
  });
  if (things.size === 0) return things;
  const surnames = new Map<string, number>();
  for (const candidate of candidates) surnames.set(lastOf(candidate), (surnames.get(lastOf(candidate)) ?? 0) + 1);
  candidates.forEach((candidate, at) => {
    const key = keyOf(candidate);
    if (!things.has(key)) return;
    // Named far more often than as a thing, it is somebody after whom the thing is called.
    const isMostlySomebody = surnames.get(lastOf(candidate))! > 3 * weak.get(key)!;
    if (isMostlySomebody || (!signs[at] && speaks(article, candidate))) things.delete(key);
  });
  return things;
}

export const isNamedAfter = (things: ReadonlySet<string>, candidate: NameCandidate): boolean =>
  things.size > 0 && things.has(keyOf(candidate));
