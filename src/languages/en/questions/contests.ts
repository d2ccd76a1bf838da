import type { Article, Sentence, Span } from '../../../article/types.js';
import type { KnownOfSentence } from '../../contract/events.js';
import type { QuestionCandidate } from '../../contract/questions.js';
import { quotedAt } from '../events/read.js';
import { RANKS } from './types.js';
import { pattern } from '../../../article/pattern.js';

const PARTY = '(?:Republican|Democratic|GOP|Libertarian|Conservative|Labou?r|Liberal|Green|Socialist)';
const NAME = "(?:\\p{Lu}[\\p{L}.’'-]*\\s?){1,4}";
const OWN = "(?:[’']s| Party(?:[’']s)?)?";
const STANDS = '(?:nominee|standard-?bearer)';
const RUNS = '(?:candidate|front-?runner|hopeful|contender|rival|opponent|challenger)';

/** Before it: not of today, or not told as so. */
const NOT_NOW =
  /\b(?:(?:former|then|past|previous|onetime|one-time|ex|failed|defeated|losing|unsuccessful|possible|potential|likely|eventual|would-be|future|next|any|whoever|hypothetical|vice|vice[- ]presidential|first|only|last)[- ](?:\p{L}+[- ]){0,2}|(?:1[89]|20)\d\d[- ](?:\p{L}+[- ]){0,2}|(?:if|become|becomes|becoming|became|be|was|were|had been|as) (?:the |its |their |a )?(?:\p{L}+[- ]){0,2})$/iu;
/** An article is about what its headline and its first sentences speak of. */
const LEAD_SENTENCES = 5;
const FIRST_SENTENCES = 2;
/** The election is over. */
const IS_OVER =
  /\b(?:president-elect|transition team|(?:won|lost|conceded|stole|after|since) the (?:\d{4} )?(?:presidential |general )?election|(?:his|her) (?:election|electoral) (?:victory|defeat|win|loss))\b/i;

/** Whom a party still has to choose. */
const NOMINATION = new RegExp(
  `(?<party>${PARTY})${OWN} (?:presidential )?(?:nomination for president|front-?runners?|hopefuls?|contenders?|nominating (?:contest|race|process)s?|presidential (?:nomination|race|contest|field|candidates|rivals))(?!\\p{L})`,
  'gu',
);
const NOMINATED = new RegExp(
  `\\bpresumptive|\\b(?:presidential|party[’']s|${PARTY}) ${STANDS}\\b|\\beventual nominee\\b|\\b(?:clinched|won|accept(?:s|ed|ing)?|secured|captured|(?:sewn|locked) up|sealed|winning) (?:the |his |her )?(?:party[’']s |${PARTY} )?(?:presidential )?nomination\\b`,
  'gu',
);
const NOMINEE = new RegExp(
  `(?:(?<party>${PARTY})${OWN} )?(?:presidential |White House )?${STANDS}(?: for president)?,? (?<name>${NAME})`,
  'gu',
);
const NOMINEE_BEHIND = new RegExp(
  `(?<name>${NAME}), (?:the |now the )?(?:presumptive |presumed |official )?(?:(?<party>${PARTY})${OWN} )?(?:presidential |White House )?${STANDS}(?!\\p{L})`,
  'gu',
);
const RUNNER = new RegExp(`(?<party>${PARTY})${OWN} (?:presidential )?${RUNS},? (?<name>${NAME})`, 'gu');
const PRESIDENCY =
  /(?<!vice[- ])(?<![’']s )\bpresidential (?:race|election|campaign|contest|candidates?|hopefuls?|contenders?|rivals?|nominees?|nomination|front-?runners?|bids?|nominating|primary|primaries|debates?|ambitions|hopes|ticket|field|caucus(?:es)?)\b|\b(?:race|battle|nomination) for (?:president|the White House|the presidency)\b|\bWhite House (?:race|hopefuls?|contenders?)\b/gu;
/** "the general election": of what, the article says elsewhere. */
const ELECTION = new RegExp(
  `${PRESIDENCY.source}|\\b(?:the|this (?:fall|year)[’']s|November[’']s) general election\\b`,
  'gu',
);
/** "heading into the Nevada caucus": the voting that is next. */
const NEXT_VOTE = pattern('gu')`
  \b(?:
    ahead of|days before|weeks? before|countdown to|the eve of|(?:is |are )?heading (?:in)?to|head(?:s|ed)? into|
    upcoming|next up is|prepar\p{L}+ for
  ) (?:the |this |next )?(?:
    (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day[’']s |week[’']s |
    (?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.? \d+ |critical |crucial |
    first-in-the-nation |key[ ]
  )*(?<vote>
    (?:\p{Lu}\p{L}+ ){1,2}(?:Republican |Democratic )?(?:presidential )?
    (?:primary|caucus(?:es)?|runoff|special election)
  )(?!\p{L}| polls?| debate| voters?)
`;
/** An article about a race speaks of voting in many of its sentences. */
const OF_VOTING =
  /(?<!\p{L})(?:candida(?:tes?|cy)|nomin(?:ee|ation|ating)|front-?runners?|primar(?:y|ies)|caucus(?:es)?|polls?|polling|electorate|electability|elections?|electoral|ballots?|campaign(?:s|ed|ing)?|presidential race|running mate|delegates?|conventions?|debates?|debated|voters?|votes?|hopefuls?|contenders?|endors\p{L}+)(?!\p{L})/iu;
const FEWEST_OF_VOTING = 3;
const LEAST_SHARE_OF_VOTING = 0.1;
/** So much of it is about the race alone, wherever it says so. */
const MUCH_OF_VOTING = 0.3;
const FEWEST_NAMED = 3;

const OF_PARTY = new RegExp(`(?<party>${PARTY}|Democrat)(?!\\p{L})`, 'gu');

interface Found extends Span {
  sentence: Sentence;
  index: number;
  groups: Readonly<Record<string, string | undefined>>;
}

/** Where a pattern stands in the article's own words, and speaks of today. */
function findIn({ text, blocks, sentences }: Article, pattern: RegExp, within = sentences.length): Found[] {
  return sentences.slice(0, within).flatMap((sentence, index) => {
    const block = blocks[sentence.block];
    if (!/^(?:title|paragraph|list)$/.test(block.kind)) return [];
    const passage = text.slice(sentence.start, sentence.end);
    return [...passage.matchAll(pattern)].flatMap(({ 0: { length }, index: at, groups }) => {
      const start = sentence.start + at;
      if (/^,? (?:in|from|of) (?:19|20)\d\d/.test(passage.slice(at + length, at + length + 12))) return [];
      if (NOT_NOW.test(passage.slice(Math.max(0, at - 40), at)) || quotedAt(text, block.start, start)) return [];
      return [{ sentence, index, start, end: start + length, groups: { ...groups } }];
    });
  });
}

/** In how many of its sentences, as a share, an article speaks of voting. */
function shareOfVoting({ text, blocks, sentences }: Article): number {
  const told = sentences.filter(({ block }) => /^(?:title|paragraph|list)$/.test(blocks[block].kind));
  const speaks = told.filter(({ start, end }) => OF_VOTING.test(text.slice(start, end))).length;
  return speaks < FEWEST_OF_VOTING ? 0 : speaks / told.length;
}

type Known = (index: number) => KnownOfSentence;

/** Whoever is named there, in full. */
function nameIn(
  { text }: Article,
  { index, start, sentence, groups: { name = '' } }: Found,
  known: Known,
): string | undefined {
  const at = text.indexOf(name, start);
  const { date, naming } = known(index);
  const years: readonly string[] = text.slice(sentence.start, sentence.end).match(/\b(?:19|20)\d\d\b/g) ?? [];
  if (years.some(year => !date || year < date.slice(0, 4))) return undefined;
  const [one, ...others] = naming.named({ start: at, end: at + name.trimEnd().length });
  return others.length === 0 && one?.includes(' ') ? one : undefined;
}

const partyOf = ({ groups: { party = '' } }: Found): string =>
  party.replace(/^Democrat$/, 'Democratic').replace(/^GOP$/, 'Republican');

/** "the Republican nominee Ada Berg", whose rival is the Democrat Tom Hale: which of them will win? */
function nomineesIn(article: Article, known: Known, within: number): QuestionCandidate | undefined {
  const all = [...findIn(article, NOMINEE), ...findIn(article, NOMINEE_BEHIND)]
    .filter(
      ({ start, end, groups: { party } }) => party || /presidential|White House/.test(article.text.slice(start, end)),
    )
    .sort((a, b) => a.start - b.start);
  const found = all.find(one => one.index < within && nameIn(article, one, known));
  if (!found) return undefined;
  const first = nameIn(article, found, known)!;
  const party = all
    .filter(one => nameIn(article, one, known) === first)
    .map(partyOf)
    .find(Boolean);
  const rival = [...all, ...findIn(article, RUNNER)].find(one => {
    const name = nameIn(article, one, known);
    return name && name !== first && partyOf(one) && partyOf(one) !== party;
  });
  const other = party && rival && nameIn(article, rival, known);
  // Deep in the article it is somebody else whom it is about.
  if (!other && found.index >= LEAD_SENTENCES) return undefined;
  const names = namesIn(article, first, other);
  return other
    ? {
        ...raised(found, `Who will win the presidential election, ${first} or ${other}?`, names),
        outcomes: [first, other],
      }
    : raised(found, `Will ${first} win the presidential election?`, names);
}

/** Where the article first gives the names in full. */
const namesIn = ({ text }: Article, ...names: readonly (string | undefined)[]): Span[] =>
  names.flatMap(name => {
    const start = name ? text.indexOf(name) : -1;
    return name && start >= 0 ? [{ start, end: start + name.length }] : [];
  });

/** What an article about a race for an office leaves open: who wins it. */
export function contestsIn(article: Article, known: Known): QuestionCandidate[] {
  const votes = findIn(article, NEXT_VOTE, LEAD_SENTENCES).map(one =>
    raised(one, `Who will win the ${one.groups.vote}?`),
  );
  return [...votes.slice(0, 1), ...raceIn(article, known)];
}

function raceIn(article: Article, known: Known): QuestionCandidate[] {
  const share = shareOfVoting(article);
  // By their names it is known of which country's parties it speaks.
  const [presidential] = findIn(article, PRESIDENCY);
  if (!presidential || share < LEAST_SHARE_OF_VOTING || !/\b(?:Republican|GOP)/.test(article.text)) return [];
  if (IS_OVER.test(article.text)) return [];
  const named = [NOMINEE, NOMINEE_BEHIND, NOMINATION, ELECTION].flatMap(pattern => findIn(article, pattern));
  const isAllOfIt = share >= MUCH_OF_VOTING && named.length >= FEWEST_NAMED;
  const within = isAllOfIt ? article.sentences.length : LEAD_SENTENCES;
  const nominees = nomineesIn(article, known, within);
  if (nominees) return [nominees];
  const races = findIn(article, NOMINATION, within);
  const first = races[0]?.index < FIRST_SENTENCES ? FIRST_SENTENCES : LEAD_SENTENCES;
  const ofParty = [...races, ...findIn(article, OF_PARTY)].filter(({ index }) => index < first);
  const [party, ...others] = new Set(ofParty.map(partyOf));
  if (races[0]?.index < LEAD_SENTENCES && others.length === 0 && findIn(article, NOMINATED).length === 0) {
    const running = findIn(article, RUNNER, first);
    const names = new Set(running.flatMap(one => nameIn(article, one, known) ?? []));
    const [name] = names.size === 1 && running[0].index < FIRST_SENTENCES ? names : [];
    const asked = `${name ? `Will ${name}` : 'Who will'} win the ${party} presidential nomination?`;
    return [raised(races[0], asked, [presidential, ...namesIn(article, name)])];
  }
  return [];
}

const raised = ({ sentence }: Found, text: string, names: readonly Span[] = []): QuestionCandidate => ({
  sentence,
  rule: 'a race for office',
  rank: RANKS.foretold,
  text,
  names,
});
