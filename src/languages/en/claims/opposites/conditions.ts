/** What is counted in a contest. */
export const CONTEST =
  /(?! (?:an?|the|\p{L}+)? ?(?:\p{L}+ )?(?:victory|share|higher|praise|chance))(?=[^.;]{0,50}\b(?:votes?|elections?|primar(?:y|ies)|caucus(?:es)?|race|match(?:es)?|games?|delegates?|contests?|nomination|seats?|championship|league|final|medal|cup|tournament|referendum|state|states|set|round|county|district)\b)/uy;
/** What goes up and down: a figure stands with it. */
export const BY_HOW_MUCH =
  /(?!.*\b(?:increase|decrease|rise|fall|drop|gain|loss|growth|decline|higher|lower|more|less)\b)(?![^.;]*\bfrom\b[^.;]*\bto\b)(?=[^.;]{0,60}(?:(?<![\d,.])(?!(?:1[89]|20)\d\d(?![\d,.]*\d))\d|\b(?:per ?cent|half|third|quarter|double)\b))/uy;
/** What is put to somebody, to be taken or not. */
export const PUT_TO_THEM =
  /(?= (?:[\p{L}\p{N}’'$-]+ ){0,5}(?:plans?|bills?|proposals?|measures?|deals?|budgets?|motions?|amendments?|requests?|offers?|laws?|resolutions?|contracts?|mergers?|permits?|projects?|schemes?|grants?|appeals?|petitions?|applications?|agreements?|treat(?:y|ies)|referendum|constitution)\b)/uy;
export const NOT_FOR = /(?= (?!by\b))(?![^.;]*\b(?:for|as|over|because)\b)/uy;
export const BILL = /(?=[^.;]{0,60}\b(?:bills?|laws?|act|legislation|measures?|ordinance)\b)/uy;

/** Who refuses does so because of what they would do it in spite of. */
export const NOT_IN_SPITE = /(?!.*\b(?:despite|although|though|in spite of|regardless)\b)/uy;

/** Why, or in spite of what, tells how it came out. */
export const NO_REASON =
  /(?!.*\b(?:but|despite|although|though|because|nonetheless|anyway|instead|rather|so \p{L}+ that|when|unless|until|so that|in order|only|even|merely|yet|earlier|later than)\b)(?<!\b(?:but|despite|although|though|because|while|instead of|rather than)\b.*)/uy;
/** What is put, said or done by others, not one's own. */
export const NOT_OWN = /(?= (?!by\b|his\b|her\b|its\b|their\b|himself\b|herself\b|itself\b|themselves\b))/uy;
export const OBJECT = /(?= (?:the|an?|its|his|her|their|any|all|several|most|many|new|some|\$?\d|\p{Lu}))/uy;
export const RULES =
  /(?= (?:[\p{L}\p{N}’'$-]+ ){0,4}(?:restrictions?|rules?|limits?|sanctions|tariffs?|bans?|controls?|regulations?|requirements?|curfews?|embargo|standards?|checks|fees?|quotas?)\b)/uy;
export const LEVIES =
  /(?= (?:[\p{L}\p{N}’'$-]+ ){0,4}(?:tax(?:es)?|rates?|tolls?|fares?|fees?|prices?|wages?|tariffs?|premiums?|spending|funding|budgets?|benefits?|salar(?:y|ies)|tuition|subsid(?:y|ies)|deficits?|debts?|production|output|staff|costs?|emissions|payments?)\b)/uy;
export const PLACES_OF_WORK =
  /(?= (?:[\p{L}\p{N}’'$-]+ ){0,4}(?:offices?|stores?|shops?|plants?|factor(?:y|ies)|schools?|branch(?:es)?|cent(?:er|re)s?|embass(?:y|ies)|hospitals?|clinics?|librar(?:y|ies)|museums?|restaurants?|stations?)\b)/uy;
export const PAPERS =
  /(?= (?:[\p{L}\p{N}’'$-]+ ){0,4}(?:tax returns?|records?|transcripts?|e-?mails?|names?|reports?|documents?|letters?|list|details|footage|video|figures|data|findings|audit)\b)/uy;
export const GATHERING =
  /(?= (?:[\p{L}\p{N}’'$-]+ ){0,5}(?:convention|conference|debates?|meetings?|summit|hearings?|ceremon(?:y|ies)|events?|forums?|rall(?:y|ies)|dinner|funeral|inauguration|talks|session|parade|games?)\b)/uy;
export const COUNTED = /(?= (?:about |nearly |almost |some |more than |an? )?[$£€]?\d)/uy;
export const OF_LEAD =
  /(?= (?:\p{Lu}|the\b|by\b|in\b|among\b)[^.;]{0,90})(?!.*\b(?:trail|lead|behind|ahead|gap|deficit|narrow|widen|slim)\p{L}*\b)(?!.*\d(?:%| percent)? ?(?:to|-|–|,) ?\d)/uy;
/** "a double-digit lead": no verb. */
export const IS_VERB =
  /(?<!(?:\p{L}-\p{L}+|\b(?:has|have|had|his|her|its|their|the|narrow|wide|big|small|large|slim|comfortable)) \p{L}+)/uy;
/** What the other half of a contrast would say. */
export const NO_CONTRAST =
  /(?!.*\b(?:but|because|instead|until|unless|only|any|anyone|anything|anybody|ever|either|yet|anymore|at all|rather|even|nor|just|merely|necessarily|simply|enough|however|always|entirely|fully|or|critic|critics|in (?:many |several |two |three |four )?(?:years|decades|months|weeks|ages))\b)(?<!\b(?:but|although|though|while|so|because|despite)\b.*)/uy;

/** Nothing but a bound, or about so much: what is less would be borne out by it too. */
export const NO_BOUND =
  /(?<!\b(?:[Mm]ore than|[Oo]ver|[Aa]bove|[Aa]t least|[Aa]t most|[Uu]p to|[Aa]s (?:many|much) as|[Uu]nder|[Bb]elow|[Ll]ess than|[Ff]ewer than|[Nn]early|[Aa]lmost|[Aa]bout|[Aa]round|[Rr]oughly|[Cc]lose to|[Ss]ome|[Nn]o|[Nn]ot|[Ee]xceed(?:s|ed)?|[Mm]inimum of|[Mm]aximum of)(?: an?| the)?\s(?:[\p{L}-]+ ){0,2}[\p{L}-]+)/uy;
/** "47 to 41", "47 percent to Lind’s 41": the figures show who is ahead. */
export const NO_SCORE =
  /(?!.*\d[^.;]{0,40}(?:\b(?:to|and|against|versus|while|compared)\b|[-–—])[^.;]{0,40}\d)(?<!\d[^;]{0,40}(?:\b(?:to|against|versus)\b|[-–—])[^;]{0,40}\d.*)/uy;
/** "no more than half", "no higher than": the other way round may be so as well. */
export const NOT_NO =
  /(?<!\b(?:[Nn]o|[Nn]ot|[Nn]either)(?: (?:much|any|significantly))?\s(?:[\p{L}-]+ ){0,2}[\p{L}-]+)/uy;

/** "By cutting the line … is able to", "rose, to 12 and then 30": what stands beside tells how it came out. */
export const NO_CAUSE =
  /(?<!\b[Bb]y \p{Ll}+ing\b.*)(?!.*\b(?:because|so that|and then|then|double digits|single digits|as high as|as low as)\b)(?!.*(?<![\d,.])(?!(?:1[89]|20)\d\d\b)\d[\d.,]*[^\d]+(?<![\d,.])(?!(?:1[89]|20)\d\d\b)\d)/uy;
/** "is not without", "was not untrue": without "not" nobody would say so. */
export const NO_SECOND_NOT =
  /(?!without\b|un(?!til|der|i(?:on|qu|v|t))\p{Ll}{4,}|in(?:correct|accurate|valid|eligible|capable|consistent|evitable|sufficient|compatible|appropriate|different|visible|competent|definite|adequate)|im(?:possible|proper|practical|plausible|moral|mune)|il(?:legal|logical)|ir(?:relevant|responsible|reversible)|dis(?:honest|similar|qualified))/uy;
/** Whoever speaks for somebody denies what is held against them: nobody would take it the other way. */
export const NO_MOUTHPIECE =
  /(?<!\b(?:spokes(?:man|woman|person)|press secretary|campaign manager|communications director)\b.*)(?!.*\bspokes(?:man|woman|person)\b)/uy;
/** "said that she would": it is their own word, and could have been the other. */
export const SAID_BEFORE =
  /(?<=\b(?:said|announced|declared|told (?:[\p{L}.]+ ){1,4})[^,;:“”"]{0,30}(?:that )?\b(?:he|she|it|they) would)/uy;
/** A court's or a judge's. */
export const OF_COURT = /(?<=\b(?:[Jj]udge|[Cc]ourt|[Jj]ustices)\b[^.;]*)/uy;
/** What polls and counts tell of. */
export const MEASURED =
  /(?<=\b(?:ratings?|support|favorability|approval|turnout|unemployment|share|shares|prices?|lead|popularity|numbers?|sales|crime)\b[^.;]{0,40})/uy;
/** Who is for whom is told by shares: no other half fits. */
export const NO_SHARE = /(?<!(?:%|\bpercent\b|\bper cent\b)[^.;]*)(?!.*(?:%|\bpercent\b|\bper cent\b))/uy;
/** "hailed it as “fantastic”", "to uphold the law": the rest tells how it was meant. */
export const NOT_AS = /(?![^.;]* (?:as|for|because)\b)/uy;
