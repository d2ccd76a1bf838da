import { pattern } from '../../../article/pattern.js';

/** Opens a sentence and leans on the one before; what follows stands without it. */
export const OPENER =
  /^(?:Additionally|Also|Meanwhile|However|Moreover|Furthermore|Instead|Nevertheless|Nonetheless|Still|Separately|Earlier|Later|In addition|In a statement|At the same time|By contrast|As a result|And|But|Yet|So), (?=\p{Lu})/u;

/** A sentence that begins so can't be understood alone. */
export const LEANS = pattern('i')`
  ^(?:
    he|she|it|they|we|you|i|his|her|hers|its|their|our|my|this|that|these|those|both|neither|either|such|another|
    others|some|one|none|most|all|here|there|then|thus|so|but|and|or|yet|nor|if|also|too|instead|however|meanwhile|
    moreover|still|again|otherwise|similarly|likewise|afterwards?|as in|like (?:many|most|other)|later|earlier|not|
    no one|nobody|additionally|furthermore|separately|in addition|for (?:example|instance)|as a result|
    at the same time|as such|in fact|in turn|now|even|exactly|at least|everything|anything|increasingly|overall|
    in all|over that time|a (?:second|third|fourth)|each side|more [a-zÀ-ỿ]+ (?:in|on|at)|gone (?:are|were)|
    the (?:former|latter|same|others?|first|second|third|two|pair|result|reason|answer|question|problem|idea|point)
  )(?![a-zÀ-ỿ’'-])
`;

/** "Twelve percent said no": of whom, the sentence before says. */
export const SHARE_OF_WHOM = /^(?:\p{L}+ )?[\p{L}\p{N}.-]+(?:%| percent| per cent) (?!of\b|\p{Ll}+s\b)/u;

/** Points to something outside the sentence, wherever it stands. */
export const POINTS_OUT = pattern('i')`
  \b(?:this|these|those|such|the same|the other)\s(?!
    week|day|time|weekend|month|year|morning|afternoon|evening|spring|summer|autumn|fall|winter|as\b|is\b
  )|
  \banother (?:source|official|aide|person)\b|\bthe (?:two|three|four|pair) (?:[a-zÀ-ỿ]+ed|had|were|have|are)\b|
  \bthe (?:[a-zÀ-ỿ]+ )?ones?\b|\b(?:above|below)\b(?=[.,;:)]|$| (?:are|is|was|were|shows?|mentioned|named|said)\b)|
  \b(?:as follows|the following)\b(?! (?:day|week|month|year|morning))
`;

/** Speaks for the writer or to the reader. */
export const SPEAKS_OUT = /\b(?:we|our|us|you|your|I|my|me)\b(?!\.)/;

/** "the decision": which one, if nothing after it tells? */
export const THE_NOUN = /\bthe (\p{Ll}+)\b([^.]{0,14})/gu;
export const OPENS_WITH_THE = /^The (?:\p{Ll}+ )?(\p{Ll}+)\b([^.]{0,14})/u;
export const TELLS_WHICH =
  /^,? ?(?:\p{Lu}|of|to|that|which|who|whose|where|for|in|on|at|between|with|from|against|by|about|over|\p{Ll}+ing|\p{Ll}+ed)\b/u;

/** "Closing it to cars", "When they met": what stands before tells what. */
export const IT_OPENS = /^(?:[a-zÀ-ỿ’'-]+ ){0,2}(?:it|its|they|their|them)\b/i;

/** "its", which needs a thing before it: one with an article, or a name. */
export const SINGULAR = /\b(?:it|its|itself)\b/i;
export const ONE_THING =
  /\b(?:an?|the|every|each|this)\s\p{L}|(?<!^)(?<!\p{L})(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun))\p{Lu}\p{Ll}|^(?!(?:In|On|At|By|For|From|After|Before|Since|During)\b)\p{Lu}/u;

/** "them", which needs several before it. */
export const PLURAL = /\b(?:they|them|their|theirs|themselves)\b/i;
export const SEVERAL = /\b\p{Ll}{2,}[^s’'\P{Ll}]s\b|\b(?:people|men|women|children|police|and|or|each|every\p{L}*)\b/u;

/** "he", "his", which need a name before them. */
export const PERSONAL = /\b(?:he|she|him|her|his|hers|himself|herself)\b/gi;

/** Between a name and these words, the name says or does something. */
export const ACTS =
  /^(?:,? (?:also|then|later|however|again|once|never|first|has|had|have|will|did|was|is|too|already|recently))* ?(?:\p{L}+ly )?\p{L}+/u;

/** Right before the name of somebody who is not the subject and could have been another. */
export const BY_WHOM =
  /(?:^|\s)(?:by|with|according to|accompanied by|alongside|succeed|replaced|beat|defeated)\s(?:the\s)?$/i;

/** "Smith, a baker,": tells of Smith alone. */
export const TELLS_OF = /^, (?:an?|the|who|whose|\p{Ll})/u;

/** Has its capital from the sentence. */
export const OPENS_SENTENCE = /^(?:The|As|While|When|After|Before|But|And|On|In) $/;

/** "Larne, Derry and Omagh". */
export const LIST_GOES_ON = /^,? (?:and|or) \p{Lu}|^, \p{Lu}/u;

/** "the Netherlands’ ships". */
export const PLURAL_POSSESSIVE = /^[’'](?!s)/;

/** Right before the name of a subject: the sentence's beginning, a comma, a word that opens a clause. */
export const BEFORE_SUBJECT = /(?:^|[,;:]\s|\b(?:that|while|as|when|after|before|where|because|although|and|but)\s)$/i;

/** Where something is or goes: before the name of a place. */
export const WHERE =
  /(?:^|\s)(?:in|to|at|from|near|into|outside|against|through|across|reached|left|entered|visited)\s$/i;

/** "is on its way to Moscow": a state by its verb, and something that happens. */
export const ON_ITS_WAY = /\b(?:on (?:its|his|her|their) way|heading|travell?ing|due|set|scheduled|expected)\b/;

/** "RIGA, May 3 (AP) — ": where and when an agency wrote. */
export const DATELINE =
  /^\p{Lu}[\p{Lu} .'’-]{2,30}(?:,[^—–―()]{2,30})?(?:\([^()]{2,20}\) )? ?(?:—|–|―|--) |^\p{Lu}[\p{L}\d .,'’-]{2,40} \((?:AP|AFP|Reuters|UPI|dpa|DPA|Bloomberg|CNN|IPS)\) ?(?:—|–|―|--|-) /u;

/** Death, crime, blame, illness: of nobody may it be said who isn't meant, not even as what is false. */
export const GRAVE = pattern('i')`
  \b(?:
    kill[a-z]*|murder[a-z]*|die[sd]?|dying|dead|deaths?|suicide|shot|shoot[a-z]*|gunm[ae]n|stabb[a-z]*|
    rap(?:e[sd]?|ist|ing)|assault[a-z]*|abus[a-z]+|molest[a-z]*|harass[a-z]*|attack(?:ed|er)s?|tortur[a-z]*|
    bomb[a-z]*|arrest[a-z]*|detain[a-z]*|charged with|indict[a-z]*|convict[a-z]*|sentenced|jail[a-z]*|prison[a-z]*|
    guilt[a-z]*|accus[a-z]+|alleg[a-z]+|plead[a-z]*|fraud[a-z]*|brib[a-z]+|corrupt[a-z]*|st(?:eal|ole)[a-z]*|
    robb[a-z]+|theft|launder[a-z]*|smuggl[a-z]+|terror[a-z]*|traffick[a-z]*|lied|lies|lying|liar|fired|sacked|
    resign[a-z]*|sued|suing|lawsuits?|crimes?|criminal[a-z]*|suspect[a-z]*|cancer|ill|illness|disease|drunk[a-z]*|
    drugs?|overdos[a-z]+|affair|divorc[a-z]+|racis[a-z]+|sexis[a-z]+|nazis?|victims?|injur[a-z]+|wound[a-z]+|
    embezzl[a-z]+|blackmail[a-z]*|cheat[a-z]*|dop(?:ed|ing)|banned|curs(?:ed|es|ing)|spat|spit(?:s|ting)?|
    beat(?:s|en|ing)? (?!the record)|
    hit (?:an?|the|his|her) (?:cyclist|pedestrian|man|woman|boy|girl|child|dog|policeman|officer|woman)|drove away|
    fled|cruel[a-z]*|mistress|lover|gangs?|opened fire|extort[a-z]*|forg(?:ed|ery|ing)|plagiari[a-z]+|perjur[a-z]+|
    vandal[a-z]*|arson[a-z]*|drown[a-z]*|strangl[a-z]+|hostages?|kidnap[a-z]*|stalk(?:ed|ing|er)|grop(?:ed|ing)|
    naked|nude|porn[a-z]*|prostitut[a-z]+|brothel|gambl[a-z]+|bankrupt[a-z]*|evad(?:ed|ing)|smear[a-z]*|
    slander[a-z]*|insult[a-z]*|swore at|hat(?:es|ed|red|eful)|extremis[a-z]+|mafia|cartel|traitor|spy|spies|spied|
    spying|espionage|negligen[a-z]+|trespass[a-z]*|poach[a-z]*|counterfeit[a-z]*|scam[a-z]*|swindl[a-z]+|
    bull(?:y|ied|ying)|starv[a-z]+|slapp?[a-z]*|punch[a-z]*|kicked|bit (?:an?|the|his|her)|threaten[a-z]*|
    intimidat[a-z]+|coerc[a-z]+|disgrac[a-z]+|sham(?:e|ed|eful)|scandal[a-z]*|humiliat[a-z]+|expelled|
    disqualif[a-z]+|fined|poison[a-z]*|hack(?:ed|ing|er)|leak(?:ed|ing)|sabotag[a-z]+|deceiv[a-z]+|deceit|
    betray[a-z]*|infidel[a-z]+|unfaithful|pregnan[a-z]+|abort[a-z]+|addict[a-z]*|alcohol[a-z]*|rehab[a-z]*|racial|
    antisemit[a-z]+|anti-semit[a-z]+|homophob[a-z]+|slurs?
  )(?![a-z])
`;

/** What anybody may be said to have done, though another did: public acts of work, office, art and sport. */
export const HARMLESS = pattern('u')`
  ^(?:
    ,? (?:also|then|later|first|recently|officially|formally|jointly|personally|has|had|have|was|is|will|been|be|to)
  )* ?(?:\p{Ll}+ly )?(?:
    open|reopen|visit|met|meet|announc|led|lead|sign|found|built|build|design|wrote|write|written|paint|join|replac|
    succeed|elect|appoint|chair|present|launch|host|attend|vot|play|scor|direct|compos|studi|study|taught|teach|
    perform|sang|sing|conduct|creat|develop|invent|discover|publish|edit|curat|plan|organi[sz]|inaugurat|unveil|
    plant|restor|renovat|install|produc|record|draw|drew|sculpt|photograph|film|translat|coach|captain|manag|run|
    ran|hold|held|serv|travel|flew|fly|arriv|return|spoke|speak|address|address|welcom|greet|receiv|award|won|win|
    propos|introduc|present|present|said|told|explain|warn|promis|argu|ask|call(?:ed|s)? (?:for|on)|urg|support|
    back|endors|approv|sponsor|fund|donat|buy|bought|acquir|own|help|work|live|grew|born|graduat|head|oversee|
    oversaw|supervis|negotiat|broker|mediat|nominat|swear|sworn|took (?:office|over|part)|t(?:a|oo)ke? part|becam|
    becom|gave|give|deliver|read|unit|report|show|counted|count|repair|clean|cook|carri
  )(?:e|es|s|ed|d|ing|n|en|t|tten|ied|ies)?(?!\p{L})
`;

/** "is is": a slip, and whoever prints it looks careless. */
export const DOUBLED = /(?<!\p{L})(?!that |had )(\p{Ll}+) \1(?!\p{L})/u;

/** Somebody speaks, though no marks say so: "Maria, let’s understand". */
export const TALKS = /\b(?:let[’']s|let us|y[’']all|folks|ladies and gentlemen|consider this|editor[’']s note)\b/i;

/** Verbs that give a thing a quality, and tell of nothing done. */
export const IS =
  /^(?:is|are|was|were|be|been|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|seem|seems|seemed|appear|appears|appeared|look|looks|looked|feel|feels|felt|remain|remains|remained|become|becomes|became|sound|sounds|sounded|has|have|had)$/;

/** After them a judgement is somebody’s, and it is true that they hold it. */
export const SAID =
  /\b(?:said|says|say|told|according to|argued?s?|wrote|writes|announced|reported|revealed|called|calls|described|estimates?d?|believes?|showed|shows|found|poll|survey)\b/i;

/** A view, a wish or a guess, whoever holds it: nobody is asked whether it is true. */
export const JUDGES = pattern('i')`
  \b(?:
    sadly|unfortunately|regrettably|tragically|shamefully|disgracefully|thankfully|mercifully|hopefully|luckily|
    happily|perhaps|maybe|possibly|probably|presumably|surely|undoubtedly|doubtless|clearly|obviously|arguably|
    frankly|honestly|of course|no doubt|alas|it seems|apparently|supposedly|deserv(?:e|es|ed|ing)|should|ought to|
    must|needs? to|had better|ruin(?:ed|s|ing)?|wreck(?:ed|s|ing)?|betray[a-z]*|disgrac[a-z]+|disaster[a-z]*|
    catastroph[a-z]+|terribl[ey]|awful(?:ly)?|dreadful(?:ly)?|appalling(?:ly)?|shocking(?:ly)?|horribl[ey]|
    brilliant(?:ly)?|wonderful(?:ly)?|magnificent(?:ly)?|superb(?:ly)?|beautiful(?:ly)?|stupid(?:ly)?|
    foolish(?:ly)?|idiotic|ridiculous(?:ly)?|absurd(?:ly)?|pathetic|incompeten(?:t|ce)|reckless(?:ly)?|shameful|
    shameless(?:ly)?|cowardly|heroic(?:ally)?|worst|finest|greatest|
    lost (?:the|all|its|his|her) (?:trust|way|nerve|mind|plot)|lost touch|out of touch|
    fail(?:s|ed)? (?:to|us|the|its|his|her|miserably)|squander[a-z]*|mess(?:ed)?|fiasco|farce|travesty|nonsense|
    lies|tough|hard to see|without (?:a )?doubt|boring|memorable|disappoint[a-z]+|overtly|severely|masterful|
    desperate(?:ly)?|loathed|remarkabl[ey]|extraordinar(?:y|ily)|surprisingly|striking(?:ly)?|dream come true|
    baseline for|humiliating(?:ly)?|famous(?:ly)?|impressive(?:ly)?|off the charts|seemingly|linchpin|superior|
    inferior|anything but|ill-[a-zÀ-ỿ]+|sure to|bound to|poised to|likely (?:to|will)|will likely|
    too (?:much|little|late|long|far|weak|slow)|better than|worse than|the best|(?:appear|seem)(?:s|ed)? to|
    will not be happy|for better or worse|fair to say|people forget
  )(?![a-z])
`;

/** Opens or heads an article that gives somebody's view. */
export const VIEWS =
  /^(?:op-?ed|opinion|comment(?:ary)?|column|columnist|editorial|leader|viewpoint|perspective|review|letters?(?: to the editor)?|guest (?:essay|column)|analysis|my view|our view|the .{2,20} view)\b(?: *[:|–—-]|\s*$|: | by )/i;

/** A kinship is nobody's office. */
export const KINSHIP =
  /^(?:wife|husband|son|daughter|mother|father|brother|sister|friend|partner|widow|girlfriend|boyfriend)\b/i;

/** A main verb that tells of something done, or to come; besides those in -ed and the irregular ones. */
export const PAST_OR_FUTURE = /^(?:was|were|had|did|will|said|told|wrote|thought|knew|found|felt|saw)$/;

/** A main verb that only supposes. */
export const SUPPOSES = /^(?:would|could|may|might|should|must|can)$/;

/** Units of what nobody remembers, and of which two show one another: how warm it was, how long. */
export const OF_LITTLE = /^(?:degrees?|minutes?|pages?|feet|miles?|blocks?|inches)$/;

/** A place's name that "the" goes with. */
export const WITH_THE =
  /^(?:US|U\.S\.|USA|UK|U\.K\.|UN|EU|United .+|Netherlands|Philippines|Bahamas|Maldives|Gambia|Czech Republic|Dominican Republic|.+ (?:Republic|Islands|Emirates|East|West|Bank|Sea|Gulf|Ocean|Strip|Peninsula|Region))$/;

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
