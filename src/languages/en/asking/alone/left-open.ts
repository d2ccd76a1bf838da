import { inEnglish } from '../../../../findings/finding.js';
import type { Reading } from './reading.js';
import { leanRegExp } from '../../../../article/lean-pattern.js';
import { gazetteer } from '../../places/gazetteer.js';
import { pattern } from '../../../../article/pattern.js';

/** Adds to what was told before: "is even thinking", "said the same of the ferry, too". */
const ADDS =
  /(?<!\p{L})(?:is|are|was|were|has|have|had|\p{Lu}[\p{L}’'-]+) (even)(?= (?!more|less|if|as|though|when|better|worse)\p{Ll})|, (too)[.,]|(?<!\p{L})(added) that(?!\p{L})|^(?:[^\s,]+ ){1,8}(however),? (?!\p{L}+ly )\p{Ll}|(?<!\p{L})((?:in|on) (?:his|her|their) stead|this time around)(?!\p{L})/u;

const OF_TALK =
  'rally|event|hearing|debate|speech|interview|call|ceremony|session|meeting|investigation|town hall|dinner|lunch|forum|(?:news|press) conference';
/** Opens on one of several, or on what the sentence before told of. */
const OPENS = leanRegExp(
  String.raw`^((?:Two|Three|Four|Five|Six|Several|Many|Some|A few) other|(?:An?|One|Two|Three|Four|Five|Six|A few|Several|Some) (?:minutes?|hours?|days?|weeks?|months?|years?) (?:earlier|later|before|after)(?=,)|Subsequent|At (?:one|some) point(?=,)|(?:At|During|In|After) the (?:[\p{L}’'-]+ )?(?:${OF_TALK})(?=,)|The (?:last|next|other|final) (?:part|point|thing|one|step)(?!\p{L})|More recently|Contrast|(?:The|An?|One) (?:bigger|larger|greater|smaller|better|worse|top|key|main|biggest|other|big|major) (?:risk|target|problem|question|reason|concern|issue|difference|worry|obstacle|point|factor|challenge)s?(?:,| (?:is|was|are|were)(?!\p{L}))|By (?:then|that time)(?!\p{L})|In (?:another|a similar|one) (?:\p{Ll}+ )?(?:incident|case|email|instance|post|tweet|exchange|message|interview|example|spot|ad)(?!\p{L})|Pressed(?: by| on|,)|Asked(?: about| if| whether| by| why|,)|As (?:\p{Lu}[\p{L}.’'-]+ )+(?:spoke|talked|left|arrived|entered|finished)(?=,)|According to one (?:source|official|aide|person|adviser|estimate)|In a contest between|In an? (?:closer|tighter|smaller|larger|similar|separate|hypothetical|potential) \p{L}+|Among (?:\p{Lu}[\p{L}’'.-]+ )+(?:supporters|backers|voters))`,
  'u',
);

/** Of a place, an audience or a choice that was told before. */
const TOLD_BEFORE =
  /(?<!\p{L})([Tt]he (?:affected|surrounding|aforementioned) \p{Ll}+|told (?:his|her) audience)(?! (?:in|at|of|that had) )/u;
/** "won the primary": of which state? */
const PRIMARY =
  /(?<!\p{L})[Tt]he (?:\p{Lu}\p{Ll}+ \d{1,2}, \d{4} )?(?:(?:Democratic|Republican|GOP|presidential|congressional) )*(caucuses|primary)(?=[.,;]|[’']s(?!\p{L})| (?:on|and|by|after|with|was|were|is|are|has|had|would|will|against|over|when|while|but|according)(?!\p{L}))/u;
/** Tells that nobody knows: that is neither true nor false to a reader. */
const UNKNOWN =
  /(?<![a-z])((?:it(?: is|[’']s| was| remains)|(?:is|was|remains)) (?:still |not (?:yet )?)?(?:uncertain|unclear|unknown|certain|clear|known|sure) (?:whether|if|how|why|what|who|when|where))(?![a-z])/i;

/** Somebody's words or deed, and not of what: "expressed concern.", "announced support on May 3". */
const WITHOUT_MATTER = pattern('u')`
  (?<!\p{L})(?:expressed|voiced|offered|announced|pledged|withdrew|declared|signal(?:l?ed)|showed) (
    (?:(?:his|her|its|their|some|strong|deep) )?(?:
      concerns?|support|outrage|surprise|disappointment|regret|alarm|confidence|doubts?|interest|frustration|
      opposition|criticism|sympathy|optimism
    )
  )(?=[.,;]| (?:on|in) (?:\p{Lu}|the (?:week|morning|evening|night))| when| and)|
  (?<!\p{L})(
    blamed (?:several|many|various|other) \p{Ll}+|responded first|back(?:ing|ed) down(?! (?:from|on \p{Ll}|over))|
    opportunity to act(?! (?:on|against|as))|signed on(?! (?:to|with|as|for|by)| \p{Lu}\p{Ll}+ \d)|
    (?:joined|left|agreed|refused|resisted) when|
    \p{Ll}{3,}ed (?:his|her|its|their) (?:statement|decision|remarks?|announcement|comments?) in response
  )(?!\p{L})|
  (?<!\p{L})(in response)(?=\.$)
`;

/** "so far.", "a third tier": of how many, of what? */
const WITHOUT_MEASURE =
  /(?<!\p{L})(?:applications|complaints|requests|petitions|claims|responses|donations|pledges) (so far)(?!\p{L})|(?<!\p{L})(on (?:two|three|four|several|many|both) (?:fronts|counts|points|occasions))(?=[.,;])|(?<!\p{L})((?:a|the) (?:top|first|second|third|bottom|lower) tier)(?=[.,;]| (?:and|with)(?!\p{L}))/u;

/** What happened, and where: news has one such a day; its own words must tell which. */
const ONE_OF_MANY =
  'debacle|raids?|attacks?|accord|episode|fallout|shake-?up|prize|ouster|arena|venue|auditorium|ballroom|couple|swap|mishap|mix-?up|uproar|furore?|backlash|stunt|standoff|impasse|breach|outage|recall|spill|crackdown|overhaul|rollout|windfall|PAC|super PAC|editorial|op-ed|trove|deal|pact|convention|two (?:nations|countries|sides|men|women)';
const THE_ONE = leanRegExp(
  String.raw`(?<!\p{L})[Tt]he (${ONE_OF_MANY})(?=[.,;]|[’']s(?!\p{L})| (?:is|was|were|are|has|have|had|will|would|and|at|on|with|said|after|before|while|when|as|without|in (?:\d|part|January|February|March|April|May|June|July|August|September|October|November|December)|\p{Ll}+ed)(?!\p{L}))`,
  'gu',
);
/** "welcomed the town's action": what that was? */
const OWN_DEED =
  /\p{L}[’'](?:s|(?= )) ((?:(?:updated|latest|recent|earlier|new|final|own) )?(?:actions?|position|comments?|remarks?|statements?|involvement|decision|move|request|delay|haul|ouster|stance|reply|response|proposal|plan|offer|chances|complaint))(?=[.,;]| (?:and|but|on \p{Lu}|in \p{Lu}|as|when|after|if|was|is|were|had|has|would|will)(?!\p{L}))/gu;

const POINTED = pattern('gu')`
  (?<!\p{L})(?:just )?(?:that|this|these) (
    (?:same )?(?:
      process|approach|question|report|figure|claim|decision|idea|sentiment|plan|case|view|effort|move|vote|amount|
      message|line|moment|standard|notion|deal|order|policy|rule|position|argument|charge|election|trend|comment|
      remark|statement|number|analysis|assessment|subject|topic|goal|purpose
    )
  )(?=
    [.,;]|[’']s(?!\p{L})|
    [ ](?:on|in|at|to|from|by|with|for|and|but|when|after|before|as|is|was|were|had|has|would|will|can|could)(?!\p{L})
  )
`;

/** Whoever is meant was named before: "the Texas senator". */
const BY_PLACE = pattern('u')`
  (?<!\p{L})[Tt]he (
    (?:\p{Lu}[\p{L}.]+ ){1,2}(?:
      Republican|Democrat|senator|congressman|congresswoman|governor|businessman|businesswoman|billionaire|mogul|
      magnate|native|lawmaker|candidate|nominee|mayor|host|independent|socialist|attorney|reporter|newspaper|
      station|legend|star|icon|coach|rocker|singer|actor|actress|rapper|comedian
    )
  )(?=[.,;]|[’']s(?!\p{L})| (?:and|said|says|on|has|had|is|was|will|would|only|also|\p{Ll}+ed)(?!\p{L}))
`;
/** The same where it opens the sentence, whatever follows. */
const OPENS_BY_PLACE =
  /^The ((?:former |then-)?(?:\p{Lu}[\p{L}.]+ ){1,2}(?:senator|congressman|congresswoman|governor|mayor|lawmaker|businessman|businesswoman|billionaire|native))(?! (?:of|who|whose|\p{Lu}))(?!\p{L})/u;
const BY_TRADE = pattern('u')`
  (?<!\p{L})[Tt]he (
    (?:retired|former|then-|veteran|longtime|conservative|liberal|self-described|real[- ]estate|billionaire) ?
    (?:\p{Ll}[\p{Ll}-]* )?(?:
      neurosurgeon|businessman|businesswoman|senator|governor|mogul|magnate|developer|actor|actress|executive|
      general|pastor|surgeon|lawyer|host|banker|mayor|first lady|reality (?:star|TV star)
    )
  )(?=[.,;]|[’']s(?!\p{L})| (?:and|said|says|on|has|had|is|was|will|would|only|also|\p{Ll}+ed)(?!\p{L}))
`;
const SPEAKS = /(?<!\p{L})(?:said|says|told|tells|argued|argues|believes?|wrote|tweeted|called)(?!\p{L})/u;

/** A time that is counted from another: "died four days later". */
const COUNTED_FROM =
  /(?<!\p{L})((?:\p{L}+|\d+) (?:days?|weeks?|months?|hours?|minutes?) (?:later|earlier)|at the time|the (?:previous|following|next) (?:day|morning|evening|night|week|month)|in subsequent years|in recent (?:days|weeks))(?! (?:of|when|because)(?!\p{L}))(?=[.,;]| )/u;
const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/u;

/** Something of the sentence was lost: "a new book, .". */
const BROKEN =
  /\baimed (?!at|to|for|in|by|as|toward)\p{Ll}+ing(?!\p{L})|(?<!\p{L})(?:him|her|them|me|us) it (?:as|is|to|for)(?!\p{L})|, [.,;]|\p{Ll}{3}\p{Lu}\.\p{Lu}\.|[’']re are (?!\p{L}*[’'])|\p{Ll}- \p{Ll}{2}(?!\p{Ll}*\s?-)(?!nd |r )/u;

/** Opens on a body or a paper that only the sentence before names. */
const UNNAMED = pattern('u')`
  ^(
    The (?:
      news (?:service|agency|outlet|site|organi[sz]ation)|agency|group|company|newspaper|paper|report|study|bill|
      measure|network|firm|organi[sz]ation|website|magazine|station|broadcaster|[Ss]uper PAC|think tank|ad|letter|
      memo|lawsuit|suit|relationship|rift|feud|partnership|alliance|rivalry|friendship
    )|
    The (?:anchor|host|reporter|journalist|correspondent|columnist) (?:for|of|at|from) \p{Lu}[^.:;]*?,?
  )(?=
    [ ](?:(?:\p{Ll}+ly|further) )?(?:
      is|was|are|were|has|had|will|would|said|says|also|
      (?!\p{Ll}+ed (?:by|on|in|from|at|for|as) )\p{Ll}{2,}(?:ed|[^s]s)
    )[ ]
  )
`;
/** "The Lund job", "The “fair” row": of which nothing was told. */
const AFFAIR =
  /^(The (?:[“"‘][^“”"’]{2,40}[”"’]|\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+){0,2}) (?:spat|job|row|flap|move|remarks?|episode|feud|dust-?up|gig|saga|kerfuffle))(?! (?:of|that|with|between|over|about) )(?!\p{L})/u;

/** "Police made no arrests": where? A town's own are told with its name. */
const OF_A_TOWN =
  /^(Police|Firefighters|Authorities|City officials|Organi[sz]ers|Protesters|Demonstrators|Residents) (?=\p{Ll})/u;

const namesPlace = (text: string): boolean =>
  [...text.matchAll(/\p{Lu}\p{L}+(?=( \p{Lu}\p{L}+)?)/gu)].some(
    ([word, next]) => gazetteer.has(word) || (next !== undefined && gazetteer.has(word + next)),
  );

const needs = (words: string): string => inEnglish('needs-before', { words: words.trim() });
const open = (words: string): string => inEnglish('open-of-what', { words: words.trim() });

/** The words of what is pointed at stood before, or stand in the headline. */
function isTold({ text, known }: Reading, noun: string, at: number): boolean {
  const stem = noun
    .split(' ')
    .at(-1)!
    .toLowerCase()
    .replace(/(?:ies|es|s|y|e)$/u, '');
  return text.slice(0, at).toLowerCase().includes(stem) || known.includes(stem);
}

function firstUntold(reading: Reading, sign: RegExp): string | undefined {
  for (const found of reading.text.matchAll(sign)) if (!isTold(reading, found[1]!, found.index)) return found[0];
  return undefined;
}

/** A sentence that is whole, and yet leaves open of what it tells: it was told before. */
export function faultOfLeftOpen(reading: Reading): string | undefined {
  const { text, as } = reading;
  if (as !== 'sentence') return undefined;
  if (BROKEN.test(text)) return inEnglish('something-missing');
  const told = TOLD_BEFORE.exec(text)?.[1];
  if (told) return needs(told);
  const isPlaced = namesPlace(text);
  const unplaced = isPlaced ? undefined : PRIMARY.exec(text)?.[0];
  if (unplaced) return open(unplaced);
  const local = OF_A_TOWN.exec(text)?.[1];
  if (local && !isPlaced) return inEnglish('open-whose', { words: local });
  const unknown = UNKNOWN.exec(text)?.[1];
  if (unknown) return inEnglish('nobody-knows', { words: unknown });
  const joined = [OPENS, ADDS].map(sign => sign.exec(text)?.slice(1).find(Boolean)).find(Boolean);
  if (joined) return needs(joined);
  const unnamed = (UNNAMED.exec(text) ?? AFFAIR.exec(text))?.[1];
  if (unnamed) return open(unnamed);
  const bare = [WITHOUT_MATTER, WITHOUT_MEASURE].map(sign => sign.exec(text)?.slice(1).find(Boolean)).find(Boolean);
  if (bare) return open(bare);
  const time = YEAR.test(text) ? undefined : COUNTED_FROM.exec(text)?.[1];
  if (time) return needs(time);
  const thing = [POINTED, THE_ONE, OWN_DEED].map(sign => firstUntold(reading, sign)).find(Boolean);
  if (thing) return open(thing);
  const opener = OPENS_BY_PLACE.exec(text)?.[1];
  if (opener) return `“the ${opener}” leaves open who.`;
  for (const sign of [BY_PLACE, BY_TRADE]) {
    const found = sign.exec(text);
    const before = found ? text.slice(0, found.index) : '';
    if (found && (SPEAKS.test(before) || !/\p{Lu}\p{L}+ \p{Lu}/u.test(before)))
      return `“the ${found[1]}” leaves open who.`;
  }
  return undefined;
}
