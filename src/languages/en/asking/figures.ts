import { pattern } from '../../../article/pattern.js';

const SHARE =
  /\b\d[\d.]*(?: ?%| percent\b| per cent\b| percentage points?\b|[- ]points?\b)|\bby (?:almost |nearly |about |more than )?\d+ points\b/gi;
/** Whoever is polled or voted for. */
const STANDS = pattern('i')`
  \b(?:
    leads?|led|trails?|trailed|edges?|edged|ahead|behind|support(?:s|ed)?|back(?:s|ed)|
    favou?r(?:s|ed|ed by|ability|able)?|unfavou?rable|underwater|approv[a-z]+|disapprov[a-z]+|poll(?:s|ed|ing)?|
    (?:was|were|is|are|sits?|stands?|stood|came in|comes in) (?:at|up|down)|up from|down from|gets?|got|received|
    receives|drew|draws|takes|took|won|wins|win|chose|chosen|would (?:not )?(?:vote|support|back)|points?|edge|
    advantage|margin|lead|vote[sd]?|voters|respondents|(?:first|second|third|fourth|fifth|last) with|said (?:yes|no)
  )(?![a-z])
`;
const CANDIDATE = pattern('u')`
  \b(?:voters?|respondents|candidate|nominee|Republicans?|Democrats?|Democratic|GOP|primary|caucus\p{L}*)(?!\p{L})|
  \p{Lu}\p{Ll}+,? (?:\p{L}-\p{L}+\.?, )?(?:also |still |both |now )?(?:
    leads?|led|trails?|trailed|edges?|holds|is (?:up|down|at|ahead|behind|underwater)|
    was (?:up|down|at|ahead|behind)|would beat|beats?|gets?|enjoys|draws|polls|stands|
    has (?:a|the) (?:\S+ )?(?:lead|edge|support)
  )(?!\p{L})
`;
const DATED = /\b(?:1[89]|20)\d\d\b/;
/** "a Suffolk University poll", "a poll by Gallup": whose it is. */
const SOURCE = pattern('u')`
  \b(?:\p{Lu}[\p{L}.&’'-]*[ /]){1,5}(?:national |new |latest |recent |tracking |exit |online )*
  (?:polls?|surveys?|polling|poll averages?)(?!\p{L})|
  \b(?:polls?|surveys?|polling)(?: released| published| conducted| taken| done| out)?(?: \p{L}+){0,2}[ ]
  (?:by|from|for) (?:the )?\p{Lu}|
  \b(?:Gallup|Quinnipiac|Rasmussen|Pew|RealClearPolitics|Suffolk|Marist|Monmouth|Ipsos|YouGov)\b|
  \baccording to (?:the |a )?(?:\p{Lu}|Associated)
`;
const PLACED =
  /\b(?:in|of|from|across|among \p{L}+ in) (?:the )?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Mr|Mrs|Ms|Donald|Hillary|Bernie|Ted|Marco|Ben|Jeb|John)\b)\p{Lu}\p{Ll}+|\b\p{Lu}\p{L}+[’']s? (?:\p{L}+ )?(?:primary|caucus\p{L}*|vote|race|election)|\b\p{Lu}\p{Ll}+ (?:primary|caucuses)\b/u;

/** The first numeral stands without what it counts: "has 1,061, including". */
const COUNTS_NOTHING =
  /\b(?:has|have|had|with|won|got|received|collected|claimed) (?:about |nearly |only |just |more than )?(?!(?:1[89]|20)\d\d\b)\d[\d,]*(?![\d,]*\d)(?=[,.;]| (?:to|and|while|but|including|compared) )/u;
const COUNTED = /\b\d[\d,]* (?:\p{L}+ ){0,2}\p{Ll}{3,}s\b/u;

/** "was second with": in what? */
const RANKED =
  /\b(?:was|is|came|comes|finished|finishes|placed|ran|runs|sits|stands|stood) (?:in )?(?:a (?:close|distant) )?(?:second|third|fourth|fifth|last)(?: place)?,? (?:with|at) [^.;]*\d/i;
const CONTEST =
  /\b(?:polls?|surveys?|primar(?:y|ies)|caucus(?:es)?|elections?|votes?|voting|race|contest|ballot|ranking|list|league|round|cup|game|race)(?![a-z])/i;
/** Of those who trail nobody keeps the share. */
const TRAILS =
  /\b(?:comes? in|came in|(?:all |both |each )?tied|registers?|registered|rounds? out [^.;]*|trails? (?:far |well )?behind) (?:at|with) (?:just |only |about )?\d[\d.]* ?(?:%|percent|per cent)/i;
/** How many there are so far: next week there are more. */
const TALLY =
  /\b(?:has|have|leads? [^.;]* with) (?:about |nearly |only |just |more than )?\d[\d,]* (?:\p{Ll}+ )?delegates(?!\p{L}|, including)/u;
/** What people hold of somebody, in whose poll? */
const HOLD =
  /(?<!\p{L})(?:%|percent|per cent) of (?:\p{L}+ ){0,3}(?:voters|respondents|Americans|adults|people|Republicans|Democrats) (?:sa(?:y|id)|think|thought|believed?|views?|viewed|approved?|disapproved?|see|saw|trust|want)(?!\p{L})/u;

/** A figure of a poll, a vote or a count that nobody can place: without its source, day or race. */
export function bareFigure(text: string): string | undefined {
  const nothing = COUNTS_NOTHING.exec(text);
  if (nothing && !COUNTED.test(text.slice(0, nothing.index))) return nothing[0];
  const dated = DATED.test(text);
  const ranked = CONTEST.test(text) ? undefined : RANKED.exec(text)?.[0];
  const unplaced =
    ranked ??
    TRAILS.exec(text)?.[0] ??
    (dated ? undefined : TALLY.exec(text)?.[0]) ??
    (SOURCE.test(text) ? undefined : HOLD.exec(text)?.[0]);
  if (unplaced) return unplaced;
  const asked = /^(?:What (?:share|percentage)|By how many)/.test(text);
  const share = text.match(SHARE)?.[0];
  if ((!share && !asked) || !STANDS.test(text) || !CANDIDATE.test(text)) return undefined;
  const signs = Number(SOURCE.test(text)) + Number(dated) + Number(PLACED.test(text));
  return signs >= 2 ? undefined : (share ?? text.slice(0, 30));
}
