import type { Matter, TasteLanguage } from '../../contract/taste.js';
import { likelihoodOf } from '../../search.js';
import { pattern } from '../../../article/pattern.js';

/** The same words where nobody is hurt; they are taken out first. */
const IDIOMS = pattern('gi')`
  \b(?:
    (?:in|since|by|of|on|until|before|after|last|this|next|early|late|mid|\d{1,2}) May|May \d{1,4}|
    kill(?:s|ed|ing)? (?:the |a |any |that |this |his |her |their |off )?(?:[a-zÀ-ỿ]+ )?(?:
      bills?|deals?|plans?|measures?|proposals?|amendments?|legislation|project|pipeline|time|jobs?|rumou?rs?
    )|
    (?:dead|die-?)hards?|dead (?:heat|end|last|set|weight|on arrival)|deadlines?|deadlock[a-z]*|sudden death|
    death of the (?:bill|deal|plan)|die(?:s|d)? in committee|dying (?:industry|breed|art)|fired up|fires? up|
    firing up|shot (?:down|at (?:the )?(?:title|redemption|goal))|long shots?|shots? on (?:goal|target)|
    shoot(?:s|ing)? (?:a |the )?(?:film|movie|scene|video|hoops)|shootouts?|
    attack(?:s|ed|ing)? (?:
      ads?|(?:on )?(?:the |a |his |her |its )?(?:plan|proposal|bill|record|policy|policies|idea|inflation|problem)
    )|
    heart of the|political suicide|suicide (?:squad|pact)|assault (?:on|rifles?|weapons?)(?! a )|
    rob(?:s|bed) of (?:victory|the)|victims? of (?:its|their|his|her) own success|arrested development|
    murder mystery|killer (?:app|whale|instinct)s?|
    crime (?:novel|fiction|writer|drama|series|rates?|bill|statistics|figures)s?|battle(?:s|d)?(?: for| over)?|
    bomb(?:ed|s)? at the box office|charge[ds]? (?:[a-zÀ-ỿ]+ )?(?:fees?|for|with (?:leading|running|overseeing))|
    sentences? (?:structure|of the)|beat(?:s|en|ing)? (?:the )?(?:expectations|odds|forecasts?|deadline)|
    stole(?:n)? the show|steals? the show|under fire|war chest|bleeding (?:money|jobs)|hit (?:list|song|show)|
    wound up|injury time|drug (?:prices?|makers?|companies|company|stores?|costs?)|prescription drugs?|
    health (?:care|insurance|minister|ministry|department|service|secretary|plan|law|system)
  )(?![a-z])
`;

const MATTERS: readonly (readonly [Matter, RegExp])[] = [
  [
    'suicide',
    /\b(?:suicid[a-z]+|took (?:his|her|their) own li(?:fe|ves)|kill(?:ed|ing|s)? (?:him|her|them)sel(?:f|ves)|self-harm[a-z]*|hanged (?:him|her)self)(?![a-z])/i,
  ],
  [
    'sexual violence',
    /\b(?:rap(?:e[sd]?|ist|ists|ing)|molest[a-z]*|sexual(?:ly)? (?:[a-zÀ-ỿ]+ )?(?:assault[a-z]*|abus[a-z]*|harass[a-z]*|violen[a-z]*|attack[a-z]*|exploit[a-z]*|misconduct)|gang-?rap[a-z]*|grop(?:e[sd]?|ing)|incest|p(?:a)?edophil[a-z]*|child porn[a-z]*|sex (?:offender|crime|traffick|slave)[a-z]*|indecent[a-z]*)(?![a-z])/i,
  ],
  [
    'death',
    pattern('i')`
      \b(?:
        (?:
          murder|homicid|fatal|drown|slay|massacr|slaughter|genocid|perish|casualt|behead|lynch|obituar|autops|
          fatalit|mourn|miscarr
        )[a-z]*|
        kill(?:s|ed|ing|ings|er|ers)?|manslaughter|died|dies|die|dying|dead|deaths?|
        (?:might|may|could|would|should) (?:still )?(?:have (?:survived|lived|been saved)|be alive)|death toll|
        deadly|slain|execut(?:ed|ion|ions)|corpses?|bod(?:y|ies) (?:was|were|of|found)|
        (?:recover|retriev|found|find|pull|dug|exhum|identif|return|discover)[a-z]* (?:\S+ ){1,4}
        (?:bod(?:y|ies)|remains)|
        (?:claim|cost|tak|took)[a-z]* (?:\S+ ){1,5}?lives|lives (?:were )?lost|loss of life|
        lost (?:his|her|their) li(?:fe|ves)|gunned down|shot (?:dead|and killed|to death)|funerals?|graves?|
        stillborn
      )(?![a-z])
    `,
  ],
  [
    'harm',
    pattern('i')`
      \b(?:
        (?:maim|tortur|kidnap|abduct|assault|scald|amputat|enslav|traffick|terror|paralys|poison)[a-z]*|injur[a-z]+|
        wound(?:s|ed|ing)|hurt|abus(?:e[sd]?|ing|ive)|
        beat(?:s|en|ing)?(?= (?:[a-zÀ-ỿ]+ ){0,3}(?:with|up|to|dogs?|wife|child|children|horses?|women|prisoners?)\b)|
        stabb?[a-z]*|shot|shoot(?:s|ing|ings)|gunfire|gunm[ae]n|bomb(?:s|ed|ing|ings|er|ers)?|explosions?|hostages?|
        victims?|starv[a-z]+|burned alive|
        (?:cost|lost|los[a-z]*|sever[a-z]*|blew off|shattered) (?:\S+ ){0,6}?(?:a|an|his|her|their|both|one) (?:
          leg|legs|arm|arms|eye|eyes|hand|hands|foot|feet|limbs?|finger|fingers|sight|hearing
        )|
        buried (?:alive|under|beneath)|swept (?:away|out to sea)|bull(?:ied|ying)|infected
      )(?![a-z])
    `,
  ],
  [
    'crime',
    pattern('i')`
      \b(?:
        (?:
          arrest|detain|indict|convict|jail|imprison|acquit|handcuff|felon|misdemeano|burgl|shoplift|fraud|embezzl|
          launder|brib|blackmail|extort|smuggl|perjur|vandal|arson|siphon|pilfer|ransack|breathaly|drink-driv|
          trespass|extradit
        )[a-z]*|
        suspect(?:s|ed)?|charged with|(?:was|were|been) charged|sentenced|
        sentences? of (?:\S+ ){1,3}?(?:days?|weeks?|months?|years?|life)|(?:federal|criminal|felony) charges?|
        charges? (?:against|were (?:brought|filed|pursued|dropped)|(?:was|were) being)|prosecut(?:ed|ion of)|
        (?:prison|jail|suspended|life|months?|years?)[ -]sentences?|gets? (?:\S+ ){0,4}?sentences?|
        prison(?:s|er|ers)? (?:term|sentence)|behind bars|guilty|plead(?:s|ed)? (?:not )?guilty|on trial|
        accus(?:ed|es?|ing|ation|ations)|alleg(?:ed|edly|es?|ation|ations)|bail|bond|
        robb(?:ed|er|ers|ery|eries|ing)|thef?t|thie(?:f|ves)|st(?:ole|olen|eal|eals|ealing)|forg(?:ed|ery|ing)|
        set (?:\S+ ){0,3}?(?:fire to|on fire|alight|ablaze)|torched|torching|
        pocket(?:ed|ing) (?:\S+ ){0,4}?(?:money|cash|takings|funds|donations|proceeds|sum|savings)|
        loot(?:ed|ers?|ing)|br(?:oke|eak|eaks|eaking|oken) into|break-ins?|pulled over|
        lost (?:his|her|their) (?:driving )?licen[cs]es?|
        (?:police|officers?|detectives?|garda[ií]|investigators|agents|troopers|deputies) (?:\S+ ){0,3}?(?:
          questioned|stopped|searched|raided|nabbed|picked up|tracked down|seized|caught
        )|
        nabbed|helped (?:him|her|them)sel(?:f|ves) to|smash(?:ed|ing) (?:\S+ ){0,3}?windows?|slash(?:ed|ing)|
        graffiti|conned|duped|caught (?:red-handed|stealing|speeding)|speeding|poach(?:ed|er|ers|ing)|
        stalk(?:ed|er|ing)|drunk(?:en)? driv[a-z]*|hit-and-run|fugitives?|gang(?:s|ster|sters)?|crimes?|
        was (?:fined|cited)|were (?:fined|cited)|mugshots?|parole|probation|restraining order|criminal[a-z]*
      )(?![a-z])
    `,
  ],
  [
    'shame',
    pattern('i')`
      \b(?:
        (?:
          cheat|disgrac|humiliat|scandal|racis|sexis|bigot|antisemit|anti-semit|fascis|xenophob|homophob|urinat|
          defecat|vomit|insult|plagiari|drunk|overdos|addict|adulter|prostitut|porn|harass|bankrupt|evict|neglect|
          corrupt|scam|swindl|defraud|coward|traitor|treason|deport|cruel|crybab|dishonest|duplicit|obfuscat|
          despicabl|hypocrit|psychopath|sociopath|maniac|pathological
        )[a-z]*|
        lied|liars?|lying|ku klux klan|nazis?|hat(?:e[sd]|ing|red)|curs(?:ed|ing)|spat (?:at|on)|
        exposed (?:him|her)self|naked|swore at|wet (?:him|her)self|jeered|booed|slur(?:s|red)?|mock(?:ed|ing)|
        dop(?:ed|ing)|banned (?:substance|drug)s?|steroids?|drugs?|cocaine|heroin|affairs? with|unfaithful|
        strip club|fired (?:by|for|from|after)|was fired|sacked|resign(?:ed|ation)? (?:over|after|amid|in disgrace)|
        stepped down (?:over|after|amid|in)|in the aftermath of|drove away|fled the scene|
        hit a (?:cyclist|pedestrian|child|man|woman)|sued|suing|lawsuits?|blam(?:e[ds]?|ing) (?:for|on)|
        refus(?:ed|es|al) to condemn|condemn the|crooked|lyin(?:['’]|g)?|losers?|morons?|idiots?|thugs?|pigs?|
        slobs?|con (?:man|men|artist)s?|phon(?:y|ies)|bimbos?|puppets?|vile|demagogues?|charlatans?|clowns?|
        buffoons?|bully|bullies|unfit|mentally|lunatics?|garbage|trash|scum|rats?|snakes?|weasels?
      )(?![a-z])
    `,
  ],
  [
    'kin',
    /\b(?:(?:his|her|their|whose) (?:[a-zÀ-ỿ]+ )?(?:wife|husband|son|daughter|mother|father|brother|sister|widow|widower|girlfriend|boyfriend|fianc[a-zÀ-ỿ]+|children|kids|baby|twins|ex-wife|ex-husband)|(?:wife|husband|widow|son|daughter|mother|father) of|married|marries|marriage|divorc[a-z]*|engaged to|pregnan[a-z]*|gave birth|born to)(?![a-z])/i,
  ],
  [
    'affair',
    /\b(?:(?:an|extramarital|love|sexual|alleged|the) affairs? (?:with|between)|extramarital|infidelit[a-z]*|mistress(?:es)?|(?:his|her|their|secret) lovers?|adulter[a-z]*|cheated on|sex (?:tape|scandal|life|with)|one-night stand|slept with)(?![a-z])/i,
  ],
  [
    'children',
    /\b(?:child(?:ren)?|infants?|babies|baby|toddlers?|minors?|schoolchildren|teenagers?|teens?|orphans?|pupils?|boys?|girls?|underage|\d{1,2}-year-old (?:boy|girl)|(?:high|middle|elementary|primary|secondary)[- ]?school(?:ers?| students?)|students? (?:at|of|from|in) [^.,;]{0,40}(?:high|middle|elementary|primary|secondary) school)(?![a-z])/i,
  ],
  [
    'address',
    /\b\d{1,5}[A-Za-z]? (?:[NSEW]\.? )?(?:\p{Lu}[\p{L}.’']+ ){1,3}(?:Street|St\.?|Avenue|Ave\.?|Road|Rd\.?|Lane|Ln\.?|Place|Drive|Dr\.|Court|Boulevard|Blvd\.?|Way|Terrace|Close|Square|Crescent)(?!\p{L})|\b(?:resid(?:es|ed|ing) (?:at|in the)|lives? (?:at \d|in [\p{Lu}][\p{L}’']+(?:’s|'s) (?:apartment|building|house)))/u,
  ],
  ['age', /\p{Lu}\p{L}+, \d{1,2},|\baged? \d{1,2}(?!\d)|\b\d{1,2}[- ]years?[- ]old\b/u],
  [
    'health',
    /\b(?:(?:cancer|alzheimer|parkinson|diabet|schizophren|autis|infertil)[a-z]*|tumou?rs?|leuk[a-z]+|diagnos[a-z]+|chemotherapy|hospitali[sz]ed|in (?:a )?coma|dementia|aids|hiv|depress(?:ed|ion)|bipolar|abortion she had|illness|ill with|concussion|heart attack|stroke|surgery|operated on|mental(?:ly)? (?:ill|health|breakdown)|miscarriage)(?![a-z])/i,
  ],
  [
    'money',
    /\b(?:(?:his|her|their) (?:salar(?:y|ies)|debts?|income|savings|mortgage|tax returns?|wages|pension|inheritance|fortune)|owes? (?:the bank|money)|alimony|child support|went bankrupt|filed for bankruptcy|(?:was|were) fined|(?:must|has to|had to|(?:was|were) (?:ordered|told|made) to) pay|in lieu of|bond of|bail of)(?![a-z])/i,
  ],
  [
    'judgement',
    pattern('i')`
      \b(?:
        (?:
          shameful|ridiculous|absurd|foolish|stupid|reckless|outrageous|embarrass|masterful|stunning|dazzl|mesmeri|
          exquisite|hilarious|woeful|abysmal|spectacular|notorious|shocking|bizarre|weird|ironic|inevitabl|
          unsurprising|impressive|desperate|awkward|cringe|stumbl|trounc|clobber|thrash|glee|hopeless|demagog|
          pander|kowtow|upend|snark|skewer|petulant|divisive|vitriol|outflank|double-barrel|startling|jarring|
          rancor|acrimon|brutal|conspicuous|meaningful|embarrassing
        )[a-z]*|
        best|worst|greatest|terrible|horrible|awful|disastrous|brilliant|incredibl[ey]|amazing|wonderful|fantastic|
        superb|pathetic|disgusting|hostile|hypocri[a-z]+|deserv(?:e[sd]?|ing)|ruin(?:ed|s|ing)?|should|ought to|
        must|needs? to|sadly|fortunately|unfortunately|clearly|obviously|surely|undoubtedly|undeniabl[ey]|of course|
        has lost the (?:trust|plot|faith)|natural (?:descendant|heir)|real(?:ly)? (?:problem|reason|question)|
        cool and smart|will(?:ingly)? blind|wrong(?:ly)?|rightly|too (?:much|little|late|far|often)|
        failed miserably|beloved|lover of life|temperamentally|unfit|simply|better than|
        than (?:he|she|it|they) deserves?|drear(?:y|ily)|dull(?:est|er|ish)?|tedious|boring|lacklustre|lackluster|
        mediocre|masterpiece|sublime|unfunny|clumsy|leaden|forgettable|unforgettable|turgid|riveting|enchanting|
        magnificent|marvell?ous|hapless|inept|shambolic|gorgeous|breathtaking|delightful|finest|loveliest|funniest|
        weakest|boldest|heartfelt|lifeless|wooden performance|linchpin|superior|inferior|
        key (?:to|element|reason|factor|ingredient)|
        most (?:significant|important|likely|unlikely|memorable|formidable|devastating)|significant reasons?|
        (?:in)?famous[a-z]*|legendary|iconic|beleaguered|embattled|feckless|robotic|low-energy|charismatic|savvy|
        shrewd|polari[sz]ing|toxic|incendiary|inflammatory|scathing|blistering|withering|predictabl[ey]|
        remarkabl[ey]|extraordinar(?:y|ily)|meteoric|wildly|fierce(?:ly)?|bitter(?:ly)?|unhinged|meltdown|gaffes?|
        debacle|fiasco|floundering|struggl(?:e[ds]?|ing) to|whipped|demolish(?:ed|es)|crushed|set a trap|
        fell for it|put (?:[a-zÀ-ỿ]+ ){1,4}to sleep|went crazy|biding (?:his|her|its|their) time|out of touch|
        in denial|smoking gun|magic (?:touch|bullet)|no illusions|elephant in the room|has (?:always )?had a knack|
        prowess|hold(?:s|ing)? (?:[a-zÀ-ỿ]+ )?dear|huge (?:policy )?(?:divide|problem|mistake|gap)|
        great (?:night|day|deal of)|uphill|doomed|far-fetched|outlandish|extremist (?!groups?\b)|ultra-[a-zÀ-ỿ]+|
        xenophobic|fear-?monger[a-z]*|flip-?flop[a-z]*|so-called|
        is (?:widely )?(?:seen|viewed|regarded|considered|perceived|known) (?:as|to be)|
        are (?:widely )?(?:seen|viewed|regarded|considered|perceived) (?:as|to be)|underscor[a-z]+|exemplif[a-z]+|
        epitomi[sz][a-z]+|illustrat(?:es|ed|ing)|serves? as a reminder|
        has been a (?:consistent|vocal|strong|staunch|tireless)|raises? (?:[a-zÀ-ỿ]+ )?questions|boggles|no wonder|
        as (?:he|she|they) so often (?:does|do)|hail mary|behemoth|rocky|fumbl[a-z]+|sham|comeback|epic|
        what has happened is|long march|firm foothold|once-[a-zÀ-ỿ]+|on its head|sea change|juggernaut|powerhouse|
        darling of|lightning rod|bombshell|diminished|otherwise (?:strong|weak|good|poor|solid)|less-feared|
        (?:what )?was supposed to be|jingois[a-z]+|just the latest|the latest in a (?:series|string|line)|
        (?:is|are) already (?:losing|winning)|blowout|minc(?:es?|ed) (?:no|his|her|their)? ?words|without complaint|
        brag(?:s|ged|ging)?|rail(?:s|ed|ing)? against|slam(?:s|med|ming)|blast(?:s|ed|ing)(?! off)|
        rip(?:s|ped|ping)? (?:into|off|apart)|t(?:ears|ore|earing) into|lash(?:es|ed|ing) out|unload(?:s|ed|ing) on|
        pounc[a-z]+|savag(?:es|ed|ing)|pil(?:es|ed|ing) on|t(?:akes|ook|aking) (?:a )?(?:swipe|jab|dig)s?|full-on|
        combative|frenzy|ticked off|took pains|more presidential|lectur(?:es|ed|ing) (?:the|his|her|[a-zÀ-ỿ])|
        from the heart|ann?oint[a-z]*|newly-an[a-z]+|untrue|inflam(?:e[sd]?|ing)|insistently|lit up|accomplished|
        influential|stretch(?:es|ed|ing) the truth|it(?:'|’)s (?:easy|hard|no) |ha(?:s|ve|d)n[’']t even|
        (?:has|have|had|did) not even|bother(?:ed|s|ing)? to|peculiarly|
        even more (?:important|troubling|telling|so)|bogey-?m[ae]n|extrajudicial|corporate-friendly|seemed certain|
        for better or worse|closely tied to|crucial(?:ly)?|any shot|in chaos|
        (?:was|is|as) (?:yet )?(?:a|another) reminder|unrestrained|obstruct(?:ed|ing|s|ion[a-z]*)|out of step|
        long ago (?:picked|decided|chose)|demonstrated (?:just )?how|wrongdoing|misconduct|collapsing|authoritarian|
        firepower|fundamentally|impassioned|electrif(?:ied|ying)|drubbing|caught off guard|revel(?:ing|led|ed|s) in|
        fair to say|fertile ground|fertile|dramatic(?:ally)?|surreal|gambl(?:e|ed|ing)|dire|grim(?:ly)?|stinging|
        thunder(?:ed|ing|ous)|nasty|raucous|bruising|stark(?:ly)?|collided|quickly running out|loom(?:s|ed|ing)?|
        hopes? to stop|stunn(?:ed|ing)|most interesting|one of the most|time is (?:quickly )?(?:running|ticking)|
        in ways nobody|nobody is (?:quite )?ready|ripped off|set(?:s|ting)? off alarm|peppered|charmed|
        bash(?:ed|es|ing)|vow(?:s|ed)? revenge|scurrilous|on the ropes|momentum|magic|signature issue|trademark|
        unprecedented|wants? first and foremost|at least from a distance|doesn[’']t mean|people forget|
        cynical(?:ly)?|charlatans?|quacks?|abandonment of|obsession|mental issues|laid bare|tap(?:s|ped|ping) into|
        deep (?:rivers?|wells?|veins?|reservoirs?) of|vulnerabilit(?:y|ies)|failed states?
      )(?![a-z])
    `,
  ],
  [
    'forecast',
    /\b(?:perhaps|probably|likely|unlikely|may|might|could|would|is (?:expected|set|poised|bound|sure) to|are (?:expected|set|poised|bound|sure) to|will (?:have|likely|probably|surely|almost certainly|never|be remembered|go down)|if (?:the )?[a-zÀ-ỿ]+ (?:[a-zÀ-ỿ]+ )?is any guide|in danger of|speculat[a-z]+)(?![a-z])/i,
  ],
  [
    'rumour',
    pattern('i')`
      \b(?:
        reportedly|allegedly|supposedly|rumou?r[a-z]*|is said to|are said to|is (?:believed|thought|suspected) to|
        are (?:believed|thought|suspected) to|apparently|unconfirmed|has been (?:mentioned|floated|linked)|
        sources? (?:sa(?:y|id)|close to|familiar with|told|added|in)|alleg(?:ed|ation|ations)|
        (?:people|persons?|someone|aides|friends|associates|insiders|those|officials|advis[eo]rs|allies) (?:
          close to|familiar with|briefed on|who (?:know|spoke|have spoken|were briefed)
        )|
        condition of anonymity|anonymous(?:ly)? (?:sources?|official|aide|said)|
        (?:multiple|numerous|several) (?:[a-zÀ-ỿ]+ )?(?:reports|sources|outlets)|
        one (?:[a-zÀ-ỿ-]+ ){0,3}(?:
          friend|aide|advis[eo]r|ally|associate|insider|official|operative|strategist|donor|supporter
        ) (?:said|says|told|added)|
        (?:said|says|according to) one (?:[a-zÀ-ỿ-]+ ){0,3}(?:
          friend|aide|advis[eo]r|ally|associate|insider|official|operative|strategist|donor|supporter
        )|
        insiders? sa(?:y|id)|a source|(?:his|her) (?:friends|confidants) sa(?:y|id)
      )(?![a-z])
    `,
  ],
  [
    'denial',
    /\b(?:den(?:y|ies|ied|ying) (?:on [a-zÀ-ỿ]+ )?(?:that|any|having|the|he|she|it)|rejected claims|dismissed (?:reports|claims|rumou?rs))(?![a-z])/i,
  ],
];

/** Holds office, or answers in public for a body. */
const OFFICE = pattern('i')`
  \b(?:
    (?:congress|council|parliamentar|chair)[a-z]*|president|prime minister|premier|chancellor|minister|secretary|
    senator|sen|representative|rep|governor|gov|mayor|lawmaker|legislator|mp|mep|deputy|judge|justice|prosecutor|
    attorney general|district attorney|sheriff|police chief|chief of police|commissioner|officer|detective|sergeant|
    captain|colonel|general|admiral|ambassador|envoy|diplomat|spokes[a-z]+|speaker|king|queen|prince|princess|pope|
    bishop|archbishop|cardinal|candidate|nominee|director|chief executive|ceo|head|leader|official|commander|coach|
    dictator|politician|democrat|republican|frontrunner|front-runner|party|warden|inspector|trooper|coroner|lawyer|
    attorney|professor|economist|analyst|expert|doctor|dr|scientist|researcher
  )(?![a-z])
`;

const SAID =
  /\b(?:said|says|say|told|tells|according to|argued|argues|called|calls|wrote|writes|tweeted|claimed|claims|insisted|warned|predicted|believes?|thinks?|described|describes|told|added|acknowledged|suggested|maintains?|contends?|accused|criticized|criticised|praised|announced|estimates?|poll|survey)\b/i;

/** An office of state, or a candidacy for one, right before a name or after it. */
const BEFORE_NAME =
  /(?:President|Prime Minister|Premier|Chancellor|Senator|Sen\.|Representative|Rep\.|Congressman|Congresswoman|Governor|Gov\.|Mayor|Attorney General|Secretary|Secretary of \p{L}+|Minister|Ambassador|Justice|Director|Commissioner|Gen\.|General|King|Queen|Pope|nominee|candidate|Speaker|Chairman) (?:\p{Lu}[\p{L}.’'-]* ){0,3}$/u;
const AFTER_NAME =
  /^(?:[’']s (?:\p{Ll}+ )?(?:campaign|administration|presidency|candidacy|government|cabinet)|,? (?:the |a )?(?:\p{Lu}?[\p{L}-]+ ){0,3}(?:nominee|candidate|president|senator|governor|mayor|secretary of state|attorney general|congressman|congresswoman|lawmaker))(?!\p{L})/u;
/** A people, a faith, a sex, spoken of as such. */
const PEOPLES =
  /\b(?:blacks?|african[- ]americans?|whites?|muslims?|islam|jews?|jewish|mexicans?|hispanics?|latinos?|gays?|lesbians?|homosexuals?|transgender|immigrants?|migrants?|refugees?|illegals|arabs?|asians?|chinese|women|girls|gypsies|roma)(?![a-z])/i;
const RUN_DOWN = pattern('i')`
  \b(?:
    (?:terror|invad|infest|breed|disease|barbar|prey|jihad|abominat|perver|deviant)[a-z]*|radicali[sz][a-z]*|
    rap(?:e|ists?|ing)|criminals?|crime|drugs|as many [a-zÀ-ỿ]+ as possible|too many|never see|go back|
    send (?:them )?back|kick(?:ed)? out|get (?:them )?out|keep (?:them )?out|
    total(?:ly)? (?:and complete )?(?:ban|shutdown)|ban(?:ned|ning)?|invasion|tak(?:e|ing) over|overrun|animals?|
    lazy|inferior|slower|less (?:able|advanced)|don['’]t (?:belong|assimilate)|assimilate|dirty|savages?|
    uncivili[sz]ed|hate us|sharia|welfare|free stuff|ugly|fat|hysterical|emotional|stay home|in the kitchen|
    unnatural|sinful?|wetbacks?|anchor bab[a-z]*
  )(?![a-z])
`;

/** Nobody but a narrator says so of what somebody did. */
const NARRATED = pattern('u')`
  \b(?:
    lectur(?:es|ed|ing) (?:the|his|her|\p{Lu})|rail(?:s|ed|ing)? against|slam(?:s|med|ming)|
    blast(?:s|ed|ing)(?! off)|trash(?:es|ed|ing)|bash(?:es|ed|ing)|skewer(?:s|ed|ing)|savag(?:es|ed|ing)|
    ripp?(?:s|ed|ing) (?:into|apart)|t(?:ears|ore|earing) into|lash(?:es|ed|ing) out|from the heart|humiliating|
    flawless(?:ly)?|disastrous(?:ly)?|meander(?:s|ed|ing)|ramblings?|rambled|gloat(?:s|ed|ing)|rant(?:s|ed|ing)|
    fumed|whined|sneered|shrieked|bellowed|thundered|stretch(?:es|ed|ing) the truth|
    minc(?:es|ed|ing) (?:no|his|her) words|pull(?:s|ed|ing) an? \p{Lu}\p{L}+|
    that[’']s (?:untrue|false|not true|a lie)|failed states?|
    (?:was|were|is|are) (?:thrilled|elated|delighted|furious|incensed|giddy|jubilant|dismayed|livid|ecstatic)|
    (?:remains|is no longer|is still) an? (?:\p{Ll}+ )?(?:
      vulnerability|liability|weakness|strength|burden|embarrassment
    )|
    called (?:\p{Lu}[\p{L}.’-]* ){1,3}an? “”|took (?:a |another )?(?:swipe|jab|dig)s? at|having none of it|
    doubled down|eviscerat\p{L}+|obliterat\p{L}+|crybab\p{L}+|temper tantrum|meltdown|smack(?:s|ed) down|
    triumphant(?:ly)?|hapless|clueless|fawning|gushing|gushed|electrified|impassioned|collided|bad blood|
    makes? no apologies|vicious(?:ly)?|shameless(?:ly)?
  )(?!\p{L})
`;
/** "Noting that the policy failed": whoever tells it so takes it for a fact. */
const TAKES_FOR_FACT =
  /^(?:[^,.]{3,60}, )?(?:Noting|Pointing out|Observing|Recalling|Reminding \p{L}+|Recogni[sz]ing|Acknowledging|Knowing) that(?!\p{L})/u;
/** Who tells that somebody "claimed" a thing leaves open whether it is so; that she erred "when she claimed" it, doesn't. */
const CLAIMS =
  /(?<!\b(?:when|as|after|because|before|although|though|while) (?:\p{L}+ ){1,3})(?<!\p{L})(?:(?:falsely|wrongly) )?claim(?:ed|s)(?= (?:that|he|she|they|it|there)(?!\p{L}))/iu;
const CULPRIT =
  /(?<!\p{L})(?:shooter|gunman|bomber|killer|murderer|attacker|rapist|hijacker|assassin|kidnapper|molester|stabber|arsonist) \p{Lu}\p{L}+ \p{Lu}\p{L}+/u;
const QUOTED = /“[^“”]*”|"[^"]*"/gu;

const likely = likelihoodOf([...MATTERS.map(([, sign]) => sign), IDIOMS]);

export const taste: TasteLanguage = {
  touches(text, among) {
    const found = new Map<Matter, string>();
    const shown = text.slice(0, 2000);
    let may = likely(shown);
    const plain = may(MATTERS.length) ? shown.replace(IDIOMS, ' ') : shown;
    if (plain !== shown) may = likely(plain);
    MATTERS.forEach(([matter, sign], index) => {
      const isAsked = !among || among.includes(matter);
      const words = isAsked && may(index) ? sign.exec(plain)?.[0] : undefined;
      if (words) found.set(matter, words.trim());
    });
    return found;
  },
  claims: CLAIMS,
  culprit: CULPRIT,
  holdsOffice: role => OFFICE.test(role),
  inOffice(text, name) {
    const surname = name.split(' ').at(-1)!;
    for (let at = text.indexOf(surname), n = 0; at >= 0 && n < 40; at = text.indexOf(surname, at + 1), n++) {
      const before = text.slice(Math.max(0, at - 60), at);
      const after = text.slice(at + surname.length, at + surname.length + 70);
      if (/^\p{L}/u.test(after)) continue;
      if (BEFORE_NAME.test(before) || AFTER_NAME.test(after)) return true;
    }
    return false;
  },
  speaks(text, surname) {
    const at = text.indexOf(surname);
    if (at < 0) return false;
    return (
      /^(?:, [^,]{1,80},)? (?:said|says|told|added|noted|argued|argues|wrote|explained|called (?:on|for)|urged|warned|predicted|acknowledged|asked)(?!\p{L})/u.test(
        text.slice(at + surname.length, at + surname.length + 110),
      ) ||
      /(?:said|says|added|according to) (?:[\p{Lu}][\p{L}.’'-]* ){0,4}$/u.test(text.slice(Math.max(0, at - 60), at))
    );
  },
  attributed: text => SAID.test(text),
  narrates: text => (TAKES_FOR_FACT.exec(text) ?? NARRATED.exec(text.replace(QUOTED, '“”')))?.[0],
  belittles: text => (PEOPLES.test(text) ? RUN_DOWN.exec(text)?.[0] : undefined),
  counts: /\b(?:scores|dozens|hundreds|thousands|millions) of(?![a-z])/i,
  opensOpinion:
    /^(?:opinion|column|comment|commentary|editorial|op-ed|letters? to the editor|viewpoint|perspective|(?:concert|film|movie|book|theatre|theater|album|music|restaurant|tv|television|game|art|dance|opera|ballet|exhibition|gig|stage) review)\b(?::|\s*$|:? by\b)/im,
};
