import type { FlawLanguage } from '../../contract/flaws.js';
import { functionWords, prepositions, pronouns } from '../events/words.js';
import { MEN, WOMEN } from '../people/given-names.js';
import { MONTHS, WEEKDAYS } from '../claims/words.js';
import { unexplained } from './acronyms.js';
import { canBeHeldTo, tellsAct, tellsLittle, tellsWhole } from './deeds.js';
import { bareFigure } from './figures.js';
import { ADDRESS, ofBody, ownerless, unmatched, withoutEpithet } from './offices.js';
import { trivial } from './trivia.js';
import { leanRegExp } from '../../../article/lean-pattern.js';
import { pattern } from '../../../article/pattern.js';

const OFFICES =
  'President|Prime Minister|Chancellor|Premier|Minister|Senator|Sen\\.|Rep\\.|Representative|Congressman|Congresswoman|Gov\\.|Governor|Mayor|Judge|Justice|Speaker|Secretary|Ambassador|King|Queen|Prince|Princess|Pope|Bishop|Archbishop|General|Gen\\.|Colonel|Col\\.|Captain|Sheriff|Coach|Director|Chairman|Chairwoman|Commissioner|Attorney General|Professor|Prof\\.|Dr\\.?|Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Sir|Dame|Lord|Lady|Rev\\.|Rabbi';

/** A president's election and what belongs to it, the games. */
const FOUR_YEARS = pattern('i')`
  \b(?:
    presidential (?:race|election|nominee|nomination|primar(?:y|ies)|campaign|bid|candidate|contest|debate|cycle)|
    (?:GOP|Republicans?|Democrats?|Democratic|party)(?:[’']s)? (?:[a-zÀ-ỿ]+ )?nominat[a-z]+|
    won the (?:White House|presidency)|President [a-zÀ-ỿ]+ (?:won|carried|lost)|
    (?:narrowly )?carried (?:it|the state|the county)|(?:re-?)?elected president|president-elect|Olympi[a-z]+|
    World Cup|inaugurat[a-z]+|Electoral College|Iowa caucus[a-z]*|New Hampshire primary|South Carolina primary|
    Republican National Convention|Democratic National Convention
  )(?![a-z])
`;
const TWO_YEARS =
  /\b(?:primar(?:y|ies)|midterms?|caucus(?:es)?|(?:Senate|House|congressional) (?:race|election|campaign|seat)|general election)(?![a-z])/i;

/** Of what, or which of many, it doesn’t say; or it was cut off. */
const BARE_ROLE = pattern('i')`
  ^(?:top|younger|older|likely|most|least|then-[a-zÀ-ỿ]+|retired|acting) |
  ^(?:
    (?:Rep|Sen|Gov|Mr|Mrs|Ms|Dr|Prof|Rev|Gen|Col|Capt|Lt|Sgt|Hon|Sir)\.?|leader|winner|loser|victor|counterpart|
    magnate|anchor|environmentalist|president|host|deputy|chairman|chairwoman|chair|director|spokesman|spokeswoman|
    spokesperson|manager|member|official|aide|adviser|advisor|lawyer|attorney|judge|author|writer|reporter|
    journalist|editor|candidate|nominee|veteran|insider|republican|democrat|conservative|liberal|senator|
    congressman|congresswoman|representative|minister|secretary|captain|co-author|founder|owner|father|mother|wife|
    husband|son|daughter|brother|sister|friend|victim|suspect|man|woman|ambassador|crown prince|analyst|strategist|
    consultant|pollster|producer|vice president|trader|expert|broker|dealer|executive|columnist|moderator|chief|
    chief executive|chief superintendent|speaker|justice|singer|actor|actress|film star|star|screenwriter|developer|
    lawmaker|operative|donor|tycoon|adm|admiral|rear admiral|politician|prime minister|scholar|scientist|doctor|
    nurse|student|teacher|artist|musician|comedian|activist|businessman|businesswoman|billionaire|lobbyist|
    campaign chair[a-z]*|campaign manager|campaign spokes[a-z]+|convention chair[a-z]*|chief of staff|
    communications director|ranking democrat|ranking republican
  )$|
  ^(?:former|ex-|longtime|veteran|seasoned|top|senior|career|fellow|renowned|famous|noted|local|star|leading)[ ]
  (?:[a-zÀ-ỿ]+ )?(?:
    president|senator|governor|mayor|representative|politician|operative|astronaut|strategist|adviser|advisor|aide|
    official|officer|editor|executive|diplomat|minister|secretary|consultant|lawyer|analyst|leader|candidate|
    nominee|reporter|journalist
  )$|
  ^(?:independent|political|military|economic|senior|local|veteran|social|legal|policy) (?:
    analyst|scientist|observer|consultant|expert|commentator|adviser|advisor
  )$|
  ^way |\bmeeting between\b|\bcounterpart$|^(?:chamber|division|department|committee|office|ministry)[’']s |
  \bthe (?:[a-zÀ-ỿ]+ ){1,3}(?:division|department|section|committee|office)[’']s\b|
  ^(?:state|county|local) party (?:chair[a-z]*|leader)$|^(?:member of (?:parliament|congress)|mp)$|
  ^(?:chief|lead|top) (?:[a-zÀ-ỿ]\.?[a-zÀ-ỿ]?\.? )?negotiator$|^security (?:director|chief|official)$|
  ^(?:Muslim|Jewish|Christian|Hindu|Catholic|Mormon|black|white(?! House)|gay|lesbian|Hispanic|Latino|Asian) |
  ^(?:assistant|associate|adjunct|visiting) professor$|
  ^(?:
    chancellor|premier|sheriff|cardinal|del\.?|adm\.?|chief executive officer|ceo|
    (?:warehouse|office|shop|store|plant|branch|bank|project|product|sales) manager
  )$|
  ^(?:current|former|new|interim|outgoing|incoming|acting|then-?) (?:
    ceo|chief executive(?: officer)?|director|owner|chairman|chair|manager|head|chief|member|mayor|sheriff
  )$|
  [ ](?:unaligned|based|affiliated)$|
  \bthe (?:rall(?:y|ies)|protests?|events?|marches|march|meetings?|show|project|study|report|survey|poll|effort)$|
  ^(?:(?:party|GOP|Republican|Democratic|state|county|house|senate|council|district|city|deputy) )?(?:
    chair[a-z]*|attorney general|(?:majority|minority) leader|whip|treasurer|clerk
  )$|
  ^(?:pulled|told|asked|called|took|came|went|said|met|helped|star of cult) |
  ^(?:republican|democratic|gop) (?:
    secretary of state|attorney general|governor|senator|congressman|congresswoman|representative|strategist|
    consultant|pollster|mayor|lawmaker
  )$|
  ^(?:
    company|channel|group|firm|bank|agency|party|campaign|team|club|network|bureau|convention|show|paper|magazine|
    station|university|college|city|state|county|town|country|department|committee|station|newspaper|senator|
    president|candidate|governor
  )[’']s\b|
  \b(?:a|an|the) (?:group|company|firm|agency|bank)$|
  \b(?:
    the (?:company|group|firm|bank|agency|party|campaign|association|union|committee|department|university)
    (?! (?:of|for|on|to) )|
    his|her|its|their|another|this|that
  )(?:[’']s)?\b|
  \b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|of|for|at|the|and|to|in|a|an|with|from|by|on|as)\.?$
`;

/** "who runs a bakery", not "who took to the stage"; "a contestant on a quiz show", not "the reporter writes". */
const DESCRIBES = pattern('u')`
  ^(?:
    who (?:
      (?:now |also |once |later |previously )?(?:
        runs?|ran|owns?|owned|heads?|headed|leads?|led|chairs?|chaired|directs?|directed|teach(?:es)?|taught|
        stud(?:ies|ied)|serves?|served|represents?|represented|founded|co-founded|oversees?|oversaw|works?|worked|
        advises?|advised|edits?|edited|manages?|managed|hosts?|hosted|covers|covered|practices|practises|writes
      )|
      (?:is|was) (?:
        running for|an?|the|[\p{L}]+[’']s?|
        (?:\p{L}+ )?(?:
          director|president|secretary|undersecretary|chairman|chairwoman|governor|mayor|manager|ambassador|adviser|
          minister
        )
      )|
      has (?:led|run|headed|chaired|served|worked|taught|studied|advised|represented|covered)
    )[ ]|
    (?:
      (?:
        former|current|longtime|retired|deputy|vice|senior|executive|founding|managing|associate|assistant|chief|
        co-?
      ) ?
    ){0,3}(?:
      president|director|chair(?:man|woman)?|head|leader|co-?founder|founder|professor|editor|secretary|executive|
      chief of staff|spokes(?:man|woman|person)|fellow|analyst|economist|advis[eo]r|strategist|manager|partner|dean|
      author|governor|mayor|senator|pollster|lawyer|attorney|counsel|curator|organi[sz]er|coordinator
    ) (?:of|at|for|in|with|to) (?!\p{L}+ \p{L}+ed$)(?=.*\p{Lu})|
    (?:an?|another|the) (?!\p{L}+ \p{L}+(?:ed|s|id)$)(?!(?:self-)?\p{L}+(?:ed|ing)$)(?:\p{Lu}\p{L}+ )?\p{Ll}
  ).{3,}$
`;

/** What somebody is by trade or party: it tells who they are, though others are so, too. */
const TRADE = pattern('i')`
  (?:^| )(?:
    strategist|consultant|pollster|analyst|economist|historian|sociologist|psychologist|
    (?:radio|talk[- ]show|television|TV|podcast) host|(?:law )?professor|scientist|researcher|lawyer|attorney|
    journalist|columnist|commentator|blogger|author|novelist|activist|organi[sz]er|lobbyist|donor|screenwriter|
    executive|businessm[ae]n|businesswom[ae]n|farmer|doctor|nurse|teacher|senator|governor|congressm[ae]n|
    congresswom[ae]n|lawmaker|mayor|diplomat|general|voter
  )$
`;

export const flaws: FlawLanguage = {
  sumsUp:
    /^(?:all|none|both|neither|any|some|most) (?:of (?:the above|these|them|those|the others|the options)|the above|a and b)\b|^(?:all|none) of (?:it|the above)\b|^(?:everything|nothing) (?:above|listed)|\b(?:A|B|C) and (?:B|C|D)\b/i,
  negates:
    /\b(?:not|never|except|incorrect|false|untrue|least likely|isn['’]t|wasn['’]t|aren['’]t|weren['’]t|didn['’]t|doesn['’]t|don['’]t|hasn['’]t|haven['’]t|cannot|can['’]t|won['’]t|wouldn['’]t|NOT|EXCEPT)\b/,
  tellsNothing: pattern('i')`
    \b(?:
      (?:did|does|do|has|have|had|could|would|was|were) ?n[o’']t (?:immediately |yet |publicly )?(?:
        respond|return|repl(?:y|ied)|comment|available|be reached|say|answer
      )|
      not (?:immediately |yet )?(?:
        respond|return(?:ed)? (?:a |several |phone )?(?:calls?|messages?|requests?)|be reached|available for comment
      )|
      declined? (?:to comment|comment|further comment|an interview|to be (?:named|identified|interviewed))|
      request(?:s|ed)? (?:for )?comment|spoke on (?:the )?condition of anonymity|Board of Contributors|
      contribut(?:ed|ing) (?:to this (?:report|story|article)|reporting)|(?:reported|reporting) from [a-zÀ-ỿ]|
      is (?:the |a |an )?(?:[a-zÀ-ỿ’']+[ -]){0,4}(?:
        author|editor|columnist|contributor|fellow|professor|reporter|correspondent|host|co-host|writer|producer
      ) (?:of|at|for|with|and) [^.]{3,180}\.$|
      (?:was|is|will be) (?:a |the )?(?:guest|interviewed) on|be(?:gan|gins) (?:his|her|the|their) day|
      reports? from [a-zÀ-ỿ]|recently (?:spoke|talked) (?:to|with)|(?:took|takes|take) the stage|
      headquarters (?:is|are) (?:on|in|at)|can be reached at|follow (?:him|her|them|us) on|
      is (?:a|an|the) (?:retired |former |senior |co-?)?[^.]{0,60}\b(?:podcast|[Ff]ellow with|[Ff]ellow at)
      \b[^.]*\.$|
      (?:retired|former) [^.,]{3,60}, (?:has )?taught [^.]{3,60}\.$|(?:latest|new|upcoming) episode of|
      (?:was|were) first reported by|interviews? (?:will air|airs)|
      (?:is|are) scheduled to (?:be|appear|speak|campaign|travel) (?:in|at|to)|
      (?:was|were)(?:n['’]t| not) authori[sz]ed to|
      (?:is|are) scheduled for (?:[a-zÀ-ỿ][a-zÀ-ỿ]+ \d|[a-zÀ-ỿ][a-zÀ-ỿ]+day)|
      celebrat(?:ed|es) (?:his|her|their) (?:\d+[a-zÀ-ỿ]*|[a-zÀ-ỿ]+) birthday|
      released a memo (?:titled|called|entitled)|poll [^.]{0,60}was released|
      an? (?:e-?mail|letter|message|memo) was sent|
      interviewed (?:presidential |former )?(?:candidate |president )?[^,.]{3,60}\.$|
      wip(?:ed|es) (?:away )?(?:a|the|his|her) tears?|
      (?:parked|sipped|sipping|munch[a-z]*|nibbl[a-z]*) (?:his|her|an?|on)|
      (?:his|her) eyes (?:widened|narrowed|filled|welled)|gripped (?:his|her)|rolled into|hovered overhead|
      listened (?:while|as)|looked on (?:while|as)|sat (?:in|inside|on|at|down|near|beside|across)|
      stood (?:on|in|at|beside|outside|near|next to|before|behind|in front of)|
      h(?:a|u)ngs? (?:to the|on the|in the|from the|above|over the)|
      finish(?:ed|ing) (?:their|his|her) (?:supper|dinner|lunch|breakfast|meal|coffee|drinks?)|
      held (?:her|his) chair|posing with|wearing an?|(?:smil|chuckl|grinn|shrugg|nodd|laugh)(?:ed|ing|s)|strolled|
      on a (?:rainy|sunny|cold|warm|chilly|hot|snowy|gr[ae]y|muggy|recent) (?:
        morning|afternoon|evening|night|day|[a-zÀ-ỿ][a-zÀ-ỿ]+day
      )|
      asked the (?:students|audience|crowd|room|children)|across the room|graduation of (?:his|her)|photo line|
      a (?:lighter|softer|somber|sober|darker|milder|gentler|different) tone|
      (?:was|were) (?:joined|accompanied|flanked|greeted|introduced) by [a-zÀ-ỿ][^.]*\.$|
      offered (?:[a-zÀ-ỿ]+ ){0,4}(?:different|differing) (?:approaches|views|visions)|
      (?:was|been|is) (?:the|a) subject of (?:[a-zÀ-ỿ]+ ){0,2}(?:debate|discussion|speculation)|
      not (?:publicly )?clear what|ha(?:s|ve) not yet (?:released|published|said|announced|decided)|
      faced a (?:dilemma|choice|problem|challenge)|
      (?:poll|survey) was (?:conducted|taken) (?:from|between|by|among|on|via)|
      said (?:[a-zÀ-ỿ]+ly )?(?:into|over|through|by) (?:the |a |his |her )?(?:
        phone|telephone|microphone|radio|mic|loudspeaker|megaphone
      )\.$|
      offered (?:some |[a-zÀ-ỿ]+ )?(?:pointed |sound |friendly )?advice|
      (?:shift|turn)(?:s|ed)? (?:his|her|their|its) (?:focus|attention)[ ]
    )
  `,
  percent: 'per ?cent(?![a-z])',
  sharesChange:
    /\b(?:from|rose|risen|fell|fallen|grew|grown|dropped|climbed|increased?|decreased?|declined|up|down|compared|than|earlier|year ago)\b/i,
  conversion: {
    or: 'or|that is|equal to|equivalent to|i\\.e\\.',
    about: 'about|some|around|roughly|nearly',
  },
  ticker: pattern('i')`
    \b(?:
      shares?|stocks?|index|indexes|indices|futures|bonds?|yields?|dollar|euro|pound|yen|crude|gold|nasdaq|dow|
      nikkei|dax|ftse|s&p
    )\b[^.]{0,60}\b(?:
      clos(?:ed?|ing)|rose|fell|gained|lost|shed|slipped|climbed|dropped|soared|plunged|jumped|off|up|down|added|
      traded|trading|settled|ended
    )\b[^.]{0,40}[\d_]|
    \bnet(?: income| loss| profit)? (?:rose|fell|jumped|climbed|dropped|slid|surged|plunged|was|of)\b[^.]{0,60}[\d_]|
    \b_{4}[^.]{0,20} shares? (?:outstanding|held)\b|_{4} outstanding\b|\bover-the-counter trading\b|
    \bcomposite trading\b|\bcents a share\b|[$£#€]\s?[\d.,]+ a share\b|\bshares? (?:of [a-zÀ-ỿ]+ )?outstanding\b|
    \bshares outstanding\b|\boutstanding (?:shares|stock|common)\b|
    \b\d[\d.]* (?:million |billion )?shares of (?:its|their|the)\b|
    \b(?:owns?|owned|holds?|held|bought|acquired|sold)(?: currently)?[ ]
    (?:about |nearly |almost |some |more than |a )*\d[\d.]*(?: ?%| ?percent| per cent)(?: stake)? (?:of|in)
    [ ][a-zÀ-ỿ]+|
    \b(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (?:branch(?:es)?|branch offices|offices and|outlets)
    \b|
    \boperating (?:profit|loss|income|revenue)\b|\bnet loss\b|
    \ba share\b[^.]{0,40}\b(?:net|earnings|quarter|revenue)\b|\b(?:net|earnings|revenue)\b[^.]{0,60}\ba share\b
  `,
  titleBefore: leanRegExp(`(?:^|[\\s“"(])(?:(?:[Ff]ormer|[Tt]hen-?|[Ee]x-|[Ll]ate) ?|(?:${OFFICES}) )$`, 'u'),
  tellsAfter: pattern('u')`
    ^(?:
      [ ]himself\b| herself\b|, \d\d,|
      , (?:the|a|an) (?:former |current |Republican |Democratic |Conservative |Labour )*(?:
        president|prime minister|presidential|nominee|front-?runner|candidate|chancellor|governor|mayor|pope|king|
        queen
      )\b|
      , [Jj]r\b|
      [ ](?:is|was) (?:now |also )?(?:the |an? )?(?:\p{Ll}+ )?(?:
        director|professor|president|chair\p{L}*|editor|founder|head|manager|spokes\p{L}+|fellow|analyst|author|
        lawyer|attorney|economist|strategist|senator|governor|mayor|minister
      )(?!\p{L})
    )
  `,
  withThe: {
    before: /\bthe $/i,
    fits: /^(?:US|U\.S\.|USA|UK|U\.K\.|UN|U\.N\.|EU|United .+|Netherlands|Philippines|Bahamas|Maldives|Gambia|.+ (?:Republic|Islands|Emirates|East|West|Bank|Sea|Gulf|Ocean|Strip|Peninsula|Region|Union|States|Kingdom|Party|Court|Council|Committee|Agency|Bureau|Department|House))$/,
  },
  goesWith(before, option) {
    const article = /\b(an?) $/i.exec(before)?.[1].toLowerCase();
    if (!article) return true;
    const vowel = /^(?:[aeioAEIO]|[uU](?!ni|se|ti|ro|k\b)|[hH]our|[hH]ono|[hH]eir|8|11\b|18\b|[FHLMNRSX][A-Z])/.test(
      option,
    );
    return (article === 'an') === vowel;
  },
  isPlural: option => /^\p{Ll}/u.test(option) && /[^su'’]s$|\b(?:people|men|women|children)$/.test(option),
  bareRole: BARE_ROLE,
  ofBody,
  trade: TRADE,
  yearsApart: text => (FOUR_YEARS.test(text) ? 4 : TWO_YEARS.test(text) ? 2 : undefined),
  bareFigure,
  canBeHeldTo,
  tellsAct,
  tellsLittle,
  tellsWhole,
  trivial,
  oddNumberGap: pattern('i')`
    \b(?:his|her|its|their|my|our|your|whose|even) ____|
    ^(?!.*\b(?:contributed|donated)\b.* (?:to|toward|towards|for)\b).*\b(?:contributed|donated)\b|
    ____[ -](?:second|minute)s?[ -](?:\w+ )?(?:
      video|ad|advert|spot|clip|commercial|speech|rant|tirade|address|trailer
    )\b|
    \bof the ____|\bthe (?:past|last) ____(?! (?:years?|months?|weeks?|days?|decades?|hours?))(?=[ ,.])|
    ____[ -](?:dollar |pound |euro )?(?:bills?|notes?|coins?)\b|____ (?:more|less|fewer)(?=[.,;]|$)|
    ^Temperatures (?:hovered|climbed|soared|reached|rose|dipped|fell|dropped|plunged|topped)|
    \b(?:more than|over|beyond|above|exceed(?:s|ing)?) ____ hours (?:a|per|each) week\b|
    [”"] (?:said|says) [^“”"]*, who [^“”"]*____|, (?:who|which) (?:[^,;]|, \d{4})*____(?:[^,;]|, \d{4})*, .*\d.*\d|
    ^(?!.*\b(?:sa(?:id|ys?)|according|estimat|project|predict|forecast|announc|expect|plan|report|warn|calculat))
    .*\b(?:will|is going to|are going to) (?!have\b)(?:
      (?!\b(?:after|that|which|who|whose|left|has|had|have|was|were|over)\b)[^.;,]
    )*____
  `,
  comparedNumber: /\b(?:fewer|more|less|additional|extra|other|further)\b/i,
  tellsSpeaker: pattern('u')`
    \b[Mm]y (?:\p{Ll}+ )?(?:
      father|mother|dad|mom|mum|husband|wife|son|daughter|brother|sister|grandfather|grandmother
    )(?!\p{L})|
    (?<!\p{L})(?:[Ww]hen|[Ss]ince|[Bb]efore|[Aa]fter|[Uu]ntil|[Dd]uring the time) I (?:
      was|were|became|served|ran|signed|left|took office|got elected|worked
    )(?!\p{L})|
    (?<!\p{L})(?:
      [Aa]s an? (?:\p{L}[\p{L}-]* ){0,3}\p{L}[\p{L}-]*, I|
      [Aa]s (?:
        [Ss]ecretary(?: of [Ss]tate)?|[Gg]overnor|[Ss]enator|[Mm]ayor|[Pp]rosecutor|[Aa]mbassador|[Ff]irst [Ll]ady
      ),? I|
      I(?:’m| am|'m) an? (?:\p{L}[\p{L}-]* )?(?:
        Republican|Democrat|conservative|liberal|progressive|lawyer|doctor|farmer|veteran|businessman|businesswoman|
        senator|governor|mayor|candidate|mother|father|Muslim|Christian|Jew
      )|
      [Pp]roud to be an?
    )(?!\p{L})
  `,
  speaksForSeveral: /\b(?:we|our|us)\b/i,
  ownerless,
  unmatched,
  withoutEpithet,
  addressed: ADDRESS,
  ordinal:
    /(?<![\p{L}\p{N}])(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?![\p{L}\p{N}])/giu,
  ownedBy:
    /^(?:(?:former|deputy|senior) )*(\p{Lu}[\p{L}’-]+) (?:campaign|spokes\p{L}+|advis[eo]r|aide|communications|strategist|pollster|surrogate|lawyer|attorney)(?!\p{L})/u,
  partyTag: /^(?:Republican|Democrat|independent) (?:of|from) /i,
  describes: DESCRIBES,
  formerBefore:
    /\b(?:former|onetime|one-time|ex|then(?! there)|late|acting|retired|longtime)[ -](?:[a-zÀ-ỿ’'.]+ (?:and )?){0,3}$/i,
  unexplained,
  gapTells:
    /\b(?:brothers|sisters|siblings|twins|parents|couple)\b[^.;]{0,40} and ____|____ (?:also )?(?:added|continued|went on)(?!\p{L})|, ____ (?:said|says)\.$|____ (?:could|might|may) (?!not )|^____ [^.]*\b(?:donated|contributed|given)\b[^.]*\b(?:candidates?|campaigns?)\b|\bfor ____\.$/u,
  joins: /^(?:,? \p{L}[\p{L}.’'-]*){0,4},? and (?:the |his |her |their )?(?:\p{L}[\p{L}.’'-]* ){0,5}$/u,
  weekday: new RegExp(`^(?:${WEEKDAYS.join('|')})$`),
  month: new RegExp(`^(?:${MONTHS.join('|')})$`),
  genderOf(name) {
    const given = name.split(' ')[0].toLowerCase();
    return WOMEN.has(given) ? 'f' : MEN.has(given) ? 'm' : undefined;
  },
  genderTold(before, after) {
    const near =
      /^[^.;]{0,80}?\b(himself|herself|his|her|he|she)\b/i.exec(after)?.[1] ??
      /\b(his|her) (?:wife|husband)[^.]{0,30}$/i.exec(before)?.[1];
    if (!near) return undefined;
    return /^(?:herself|her|she)$/i.test(near) ? 'f' : 'm';
  },
  doubled: /(?<!\p{L})(and|the|a|an|of|to|for|with|at|but|or|we|they|he|she|as|be|by|from) \1(?!\p{L})/giu,
  isFunctionWord: word => functionWords.has(word) || prepositions.has(word) || pronouns.has(word) || word.length < 3,
};
