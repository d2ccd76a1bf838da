const QUOTED = /“[^“”]*”|"[^"]*"/gu;
const DATE =
  /\b(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:\d{1,2}, )?|\d{1,2} \p{Lu}\p{Ll}+ )?(?:1[5-9]|20)\d\d\b/gu;
const FIGURE =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|billions?|half|percent)\b/i;

/** A life's stations, which no news is about. */
const STATION =
  /\b(?:graduated (?:from|with)|after graduation|trained as an?|was born (?:in|on|to)|grew up (?:in|on)|(?:earned|holds|received) (?:a|an|his|her|their) (?:\p{L}+[’']s |law |medical )?degree)\b/iu;
/** "many of his backers think": nobody is named for it, and nothing counts them. */
const VAGUE_OPINION =
  /\b(?:many|some|most|several) (?:of (?:his|her|its|their|the|\p{Lu}[\p{L}’']+) )?(?:\p{Ll}+ ){0,3}(?:think|believe|feel|hope|fear|worry|suspect|wonder|consider)\b/iu;
/** What anybody says of an office as such. */
const OF_ANY_HOLDER =
  /\b(?:an?|any|every) (?:good |strong |new )?(?:president|candidate|leader|senator|governor|nominee|commander[- ]in[- ]chief|politician)[^.?]{0,12} (?:must|should|needs? to|has to|ought to)\b/i;
/** "was “bold and brave,” said": nothing but how somebody finds it. */
const ADJECTIVES_ALONE =
  /\b(?:is|was|are|were) [“"](?:(?:very|so|too|quite|really|extremely) )?[\p{Ll}-]+(?:,? (?:and )?[\p{Ll}-]+){0,3},?[”"],? (?:said|says|added)\b/u;
/** A reporter's own calls. */
const ASKED_AGAIN =
  /\bdid not immediately (?:react|reply|answer)\b|\b(?:asked|contacted|e-?mailed|called|pressed)\b[^.]{0,60}\b(?:several|many|multiple|numerous) (?:times|occasions)\b/i;
/** "has not replied to her requests": no news, nor is it that somebody has. */
const REQUESTS =
  /\b(?:repl(?:y|ies|ied)|respond(?:s|ed)?|answer(?:s|ed)?) (?:to )?(?:(?:his|her|their|its|the|our|\p{L}+[’']s?) )?(?:\p{Ll}+ )?requests?\b/u;
/** "is facing criticism ahead of": nobody is named who does it, nor for what. */
const FACES =
  /\b(?:is|are|was|were|has been|have been) facing (?:\p{Ll}+ )?(?:attack ads|ads|criticism|questions|pressure|backlash|scrutiny|challenges|opposition|calls|attacks|competition) (?:ahead|over|from|as|in|after|before|for|about)\b/u;
/** Sums to the dollar, several of them: nobody keeps one in mind. */
const SUMS_TO_THE_DOLLAR =
  /[$£€]\d{1,3}(?:,\d{3})*,(?!000)\d{3}(?!,?\d| million)[^.]*[$£€]\d{1,3}(?:,\d{3})*,(?!000)\d{3}(?!,?\d)/u;
/** That a paper wrote of something is no news of it. */
const WROTE_OF =
  /^Which (?:news outlet|newspaper|network|magazine|website|broadcaster) (?:wrote about|covered|profiled|interviewed)(?!\p{L})/u;
/** Of two of a kind, and not than which. */
const MORE_RECENT = /\bmore[- ]recent\b(?! than)/i;
/** "has been more successful at one than at the other": a view, where nothing is counted and nobody says so. */
const COMPARES = /\b(?:is|are|was|were|been) (?:far |much )?(?:more|less) (?!than)\p{Ll}+[^.?;]{0,60} than\b/u;
/** Shares by the list, which nobody keeps in mind. */
const LIST_OF_SHARES = /(?:\d(?:[\d.]*)(?: ?%| percent)[^.]*?){3,}/u;
const SAID =
  /\b(?:said|says|told|according to|argue[sd]?|wrote|writes|claim(?:s|ed)?|found|finds|poll|survey|report(?:s|ed)?|shows?|believes?)\b/i;

/** To lay weight on something, to praise and to promise is what speeches do. */
const LAYS_WEIGHT =
  /^(?:[^.“”"]{0,80}, )?(?:(?:\p{Lu}[\p{L}.’'-]*|the|a|an|of|de|presidential|front-runner|nominee|candidate|\p{Ll}+) ){1,10}(?:, [^,]{3,80}, )?(insisted|stressed|touted|lauded|praised|vowed|emphasi[sz]ed|underscored|reiterated|highlighted)(?!\p{L})/u;
const NO_DATE_HELPS = /^(?:insisted|stressed|touted|emphasi[sz]ed|underscored|reiterated|highlighted)$/;
const DECISION =
  /\b(?:bills?|laws?|Act|bans?|treat(?:y|ies)|deals?|agreement|plans?|proposals?|veto(?:ed)?|ruling|endors\p{L}+|nominat\p{L}+|resign\p{L}*|tax(?:es)?|sanctions|budget|amendment|tariffs?|votes?|voting|debates?|audit|returns|withdraw|never|not|no)\b/u;

/** What nobody learns anything by: a view without a figure, praise, what anybody says. */
export function trivial(text: string): string | undefined {
  const own = text.replace(QUOTED, '“”');
  const counts = FIGURE.test(own.replace(DATE, ''));
  for (const sign of [
    STATION,
    OF_ANY_HOLDER,
    ADJECTIVES_ALONE,
    ASKED_AGAIN,
    REQUESTS,
    FACES,
    WROTE_OF,
    SUMS_TO_THE_DOLLAR,
    MORE_RECENT,
    LIST_OF_SHARES,
  ]) {
    const found = sign.exec(text)?.[0];
    if (found) return found;
  }
  if (counts) return undefined;
  const vague = VAGUE_OPINION.exec(own)?.[0] ?? (SAID.test(own) ? undefined : COMPARES.exec(own)?.[0]);
  if (vague) return vague;
  const weight = LAYS_WEIGHT.exec(own)?.[1];
  if (!weight || DECISION.test(own) || own !== text) return undefined;
  return NO_DATE_HELPS.test(weight) || !DATE.test(own) ? weight : undefined;
}
