import { pattern } from '../../../article/pattern.js';

/** "NATO (North Atlantic Treaty Organization)" and the other way round: words that an acronym may skip. */
export const ACRONYM_SKIPS: ReadonlySet<string> = new Set('of the and for on in to a an de la'.split(' '));

/** "the virus, known as H5N1,": what is known, and as what. */
export const KNOWN_AS =
  /\b(an?|the) ([^,.;:“”"()]{6,120}?),? (?:is |are )?(?:commonly |also |widely |better |formally |officially )?(?:known|referred to) as (?:the )?[“"‘']?(\p{L}[\p{L}\p{N} ’'-]{2,40}?)[”"’']?(?=[,.;:]| (?:and|which|that|to|in|by|for|on|is|are|was|were|has|have|will)\b)/gu;

/** "Telegram, a messaging app popular in Russia,": a name and what it is. */
export const APPOSITION =
  /(?<=^|[\s(“"])((?:the )?\p{Lu}[\p{L}\p{N}.&’'-]{1,30}(?: (?:of |for |and |the )?\p{Lu}[\p{L}\p{N}.&’'-]{1,30}){0,5}), ((?:an?|the|one of the) [^,;:“”"()—–.?!]{12,160}?)(?=,|[.?!](?:\s|$)| [—–])/gu;

/** "a park and ride, a car park from which buses run,": only where the words after it go on to tell what it does. */
export const COMMON_APPOSITION =
  /\b(?:an?|the) ((?!\p{L}+ (?:in|of|on|for|with|to|by|from|at)\b)\p{Ll}[\p{Ll}-]{2,20}(?: (?!(?:in|of|on|for|with|to|by|from|at)\b)\p{Ll}[\p{Ll}-]{1,20}){0,3}), (an? [^,;:“”"()—–.?!]{6,100} (?:that|which|where) [^,;:“”"()—–.?!]{4,100})(?=,|[.?!](?:\s|$))/gu;

/** "fracking, which is a method of …,": a word and what it is. */
export const WHICH_IS =
  /\b((?:the )?\p{L}[\p{L}\p{N}’'-]{2,30}(?: \p{L}[\p{L}\p{N}’'-]{2,30}){0,3}), which (?:is|are) ((?:an?|the) [^,;:“”"()—–.?!]{10,160}?)(?=,|[.?!](?:\s|$)| [—–])/gu;

/** "Fracking is a method of …": only at the beginning of a sentence, and only with a word that tells a definition. */
export const IS_A =
  /^((?:The |A |An )?\p{L}[\p{L}\p{N}’'-]{2,30}(?: \p{L}[\p{L}\p{N}’'-]{2,30}){0,2}) (?:is|are|means|refers? to) ((?:an?|the) (?:\p{L}+ ){0,2}(?:type|kind|form|method|process|technique|practice|system|disease|condition|virus|drug|compound|chemical|tax|law|agency|body|group|organi[sz]ation|network|program(?:me)?|treaty|measure|term|name|word|unit)s? [^;:“”"()—–?!]{8,160}?)(?=[.?!](?:\s|$)|,)/u;

/** What describes people, not things: those are roles. */
export const DESCRIBES_PEOPLE = pattern('i')`
  ^(?:an?|the|one of the) (?:[a-zÀ-ỿ’'-]+ ){0,5}?(?:
    man|woman|boy|girl|lawyer|attorney|spokes\w+|professor|senator|congress(?:man|woman)|representative|minister|
    president|secretary|governor|mayor|director|chief|chair\w*|head|leader|member|official|officer|general|analyst|
    economist|author|writer|journalist|reporter|editor|actor|actress|singer|player|coach|captain|founder|owner|
    partner|executive|manager|adviser|advisor|aide|judge|justice|prosecutor|doctor|physician|scientist|researcher|
    historian|activist|candidate|nominee|democrat|republican|former|veteran|son|daughter|wife|husband|mother|father|
    brother|sister|friend|resident|student|teacher|farmer|strategist|pollster|consultant|critic|supporter|ally|
    ambassador|envoy|commander|billionaire|businessman|businesswoman|expert|fellow|host|anchor|columnist|victim|
    suspect|native|newcomer|rival|muslim|christian|jew|senior|freshman|sophomore|junior|teen|teenager|orphan|
    immigrant|migrant|refugee|parent|soldier|nurse|engineer|pilot|priest|pastor|worker|one|first|second|third|
    latter|same|only|year|day|week|month|\d+
  )\b
`;

/** Begins no definition: "a day after", "the two sides". */
export const NO_DEFINITION =
  /^(?:an?|the) (?:day|week|month|year|hour|few|lot|number|two|three|four|five|move|step|sign|fact|result|decision|claim|statement|charge|point|reference|figure|record|rise|drop|increase|decrease|first|second|third|last|most|more|same|latter|former|highest|lowest|largest number|thing|idea|time|way|chance|case|\d)\b/i;

/** What sums up a clause, or tells what somebody holds: no explanation of the word before the comma. */
export const SUMS_UP =
  /^(?:an?|the) (?:[a-zÀ-ỿ’'-]+ ){0,2}(?:situation|ruling|verdict|position|post|job|gift|trait|composition|closing|makeup|outcome|victory|defeat|loss|win|gain|sentiment|view|stance|argument|criticism|moment|scene|attempt|signal|blow|boost|reminder|distinction|feat|role|sum|amount|total|price|possibility|prospect|majority|half|rest|bulk|size|length|cost)\b/i;

/** What also sums up a clause where the word before it is no name. */
export const SUMS_UP_AFTER_A_NOUN =
  /^(?:an?|the) (?:[a-zÀ-ỿ’'-]+ ){0,2}(?:agreement|deal|development|trend|problem|change|shift|theme|topic|issue|question|event|act|action|effort|task|goal|aim|pattern|tactic|strategy|theory|quality|skill|feeling|tradition|habit|custom|sense|belief|idea|notion|phenomenon|policy|plan)\b/i;

/** An abbreviated state, or initials alone: "N.C.", "Mich." */
export const ABBREVIATED_PLACE =
  /^(?:(?:\p{Lu}\.){1,3}|(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Me|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ont|Ore|Pa|Que|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)\.)$/u;

/** Before the last words of a name that holds small words: "Brothers to the" Rescue, "Dar es" Salaam. */
export const NAME_GOES_BEFORE = /\p{Lu}\p{L}*,? (?:to|of|for|de|des|du|es|el|al|or|in|on)(?: the)? $/u;

/** Ends in the middle of a name. */
export const CUT_OFF = /\b(?:Rep|Reps|Sen|Sens|Gov|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Capt|St|Mt|Prof|Rev)$/;

/** "a maker of ropes" before ", sails and nets": the explanation goes on. */
export const LIST_BEGINS = /\b(?:of|for|including|as|in|with) (?:[\p{Ll}-]+ ){0,3}[\p{Ll}-]+$/u;
export const LIST_GOES_ON =
  /^, (?:[\p{Ll}-]+ ){0,3}[\p{Ll}-]+(?:, (?:[\p{Ll}-]+ ){0,3}[\p{Ll}-]+)*,? (?:and|or) [\p{Ll}-]/u;

/** Opens a sentence before a comma, where a name might stand. */
export const ADVERB = pattern('u')`
  ^(?:
    \p{L}+ly|Overall|Still|Worse|Better|Later|Earlier|Meanwhile|However|Instead|Also|Then|Now|Today|Yesterday|
    Tomorrow|Moreover|Furthermore|Nevertheless|Nonetheless|Thus|Hence|Therefore|Besides|Indeed|Again|Once|Since|
    Until|Though|Although|Because|Elsewhere|Perhaps|Maybe|Afterwards?|Beyond|Inside|Outside|Above|Below|First|
    Second|Third|Last|Next|Rather|Otherwise|Likewise|Too|Yes|No|Well|Sure|Of course|For example|For instance|
    In fact|By then|Back then
  )$
`;

/** A verb of its own before any "that" or "which": a sentence, not an explanation. */
export const HAS_VERB =
  /^(?:(?!\b(?:that|which|who|whose|where|whom)\b).)*?\b(?:is|are|was|were|be|will|would|has|have|had|can|could|may|might|must|should|said|says|told|asked|asks|warned|predicted|revealed|announced|disclosed|reported|added|took|takes|made|makes|went|goes|came|comes|became|began|gave|got|rose|fell|won|lost|held|found|left|ran|saw|sent|met|stood|struck|spoke|wrote)\b/i;
