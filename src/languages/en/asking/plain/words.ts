import { pattern } from '../../../../article/pattern.js';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const DETERMINERS = words(`the a an his her its their our my your this that these those some any each every no`);

export const PREPOSITIONS = words(`
  about above across after against along amid among around as at before behind below beneath beside besides between
  beyond by despite down during except for from in inside into like near of off on onto out outside over past per
  regarding since through throughout till to toward towards under underneath until unto up upon via versus with within
  without concerning including following`);

/** Begin a clause of their own. */
export const SUBORDINATORS = words(`
  that which who whom whose where when while because although though if unless until since after before as whether
  whereas once lest why how what`);

/** Between subject and verb, or within the verb. */
export const isAdverb = (word: string): boolean =>
  /^(?:[a-z]{3,}ly|also|then|later|once|again|still|now|just|soon|first|already|recently|never|not|ever|always|often|too|instead|even|long|further|twice|both|all|since|earlier|formally)$/.test(
    word,
  ) &&
  !/^(?:family|supply|reply|ally|rally|apply|rely|daily|weekly|monthly|italy|july|assembly|anomaly|bully|folly)$/.test(
    word,
  );

/** Without these it would be sure, or the other way round. */
export const HEDGES =
  /^(?:apparently|reportedly|allegedly|probably|possibly|likely|supposedly|seemingly|presumably|perhaps|maybe|nearly|almost|barely|hardly|rarely|seldom|scarcely|purportedly|ostensibly|potentially|arguably|falsely|wrongly|mistakenly|unlikely)$/;

/** Adverbs that lean on what stands before; the clause stands without them. */
export const LEANING =
  /^(?:also|then|later|again|now|still|however|meanwhile|too|instead|soon|first|already|recently|even|earlier|further|just|long|subsequently|eventually|previously|additionally|separately|similarly|nevertheless|nonetheless|consequently|therefore|ultimately|finally|initially|currently|repeatedly|once)$/;

export const OPENER =
  /^(?:Additionally|Also|Meanwhile|Moreover|Furthermore|Separately|Earlier|Later|Recently|In addition|In a (?:statement|tweet|speech|letter|news release|press release)|At the same time|Ultimately|Eventually|Initially|Finally|Afterwards?),? (?=\p{Lu}|(?:he|she|the|a|an) )|^(?:And|But|Yet|So|However|Still|Instead|Nevertheless|Nonetheless),? (?=\p{Lu}|(?:he|she|the|a|an) )/u;

/** Opens a phrase before the subject that the clause stands without. */
export const FRONTED = words(`
  in on at during speaking asked asking responding appearing writing addressing campaigning citing after before while
  as when with following amid despite for since from under through within over at by standing noting referring
  recalling describing discussing talking`);
/** Opens one that it doesn't. */
export const CONDITION = words(`if unless without because though although even until except`);

/** Tell what somebody said. */
export const SAYS = words(`
  said says say argued argues claimed claims warned warns insisted insists explained explains believes believed noted
  notes stated states announced announces confirmed confirms declared declares predicted predicts acknowledged
  acknowledges admitted admits suggested suggests contended contends maintained maintains asserted asserts denied denies
  vowed vows pledged promised emphasized stressed reported reports wrote writes added adds testified concluded concludes
  thinks thought complained conceded revealed disclosed estimated estimates hinted alleged ruled recalled observed
  remarked reiterated cautioned indicated indicates proposed found hopes hoped argues`);
/** Whoever says so only lends it words: "according to" does for these. */
export const REPORTS = words(`
  said says stated states announced confirmed reported reports noted notes explained explains estimated estimates wrote writes added
  disclosed revealed testified predicts predicted`);

/** Nobody learns anything from who did this. */
export const TRIVIAL_VERBS = words(`
  declined refused seemed appeared looked laughed smiled nodded shrugged joked quipped sat stood replied responded
  answered tried got had has was is were are did does got know knew felt feel seem seems wondered talked kept remained stayed thanked
  sounded sees saw needs need added`);

/** Things with a name of which an English reader knows at once which are meant. */
export const KNOWN_ALONE = words(`
  congress senate house republicans democrats republican democratic gop white kremlin pentagon fbi cia nasa nato eu un u.n. u.s. us
  america american americans europe european twitter facebook google apple microsoft amazon islam muslim muslims
  christian christians jewish jews catholic catholics christmas easter earth internet english spanish french arabic
  latino latinos hispanic hispanics african asian bible quran god olympics nazi nazis communist cnn msnbc nbc abc
  cbs npr bbc pbs reuters isis nobel oscar oscars hollywood broadway opec tv dna aids hiv covid covid-19 irs epa
  nra dnc rnc gm ibm aclu ira plo imf ins cdc fda nypd lapd nsa fema ussr uk
  capitol parliament i ii iii constitution medicare medicaid obamacare brexit`);

/** "the world": there is one. */
export const ONLY_ONE = words(`
  world public media internet environment poor rich moon sun sea sky air earth web pope un eu us
  elderly unemployed weekend weekends past future truth right left press economy law road ground way
  nation's electorate sidelines gutter popular-vote establishment polls middle-class working-class trenches hook globe
  limelight spotlight internet`);

/** "the federal government", "the presidential race": of these there is one at a time. */
export const ONE_AT_A_TIME = pattern('i')`
  ^(?:
    federal government|national debt|federal budget|national economy|popular vote|
    presidential (?:race|election|primary|primaries|campaign|nomination|nominee)|general election|unemployment rate|
    national unemployment rate|middle class|working class|death penalty|minimum wage|federal minimum wage|
    stock market|economic recovery|executive branch|private sector|public sector|magic number|tax code|labor market|
    job market|job|jobs|housing market|gender gap|wage gap|national stage|world stage|delegate race|delegate count|
    health care system|criminal justice system|immigration system|political system|political establishment|
    art world|music industry|auto industry|oil industry|coal industry|free market|global economy|world economy|
    (?:first|last|only) time|public eye|news media|social media|armed forces|civil war|cold war|rank and file|
    far right|alt-right|status quo|general public
  )$
`;

/** After "the N": these tell which. */
export const TELLS_WHICH = words(
  `of that who whose which to between about against behind over for toward towards where from with on in by`,
);
/** And of these nouns only these do. */
export const TELLS_WHICH_STRICTLY = words(`of that who whose which between behind`);

/** Point to what isn't in the sentence, or speak to somebody. */
export const POINTS_OUT = pattern('u')`
  \b(?:
    (?<!(?:Super|Black|Good|Ash|Cyber|Bloody|Easter) )(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day
    (?! (?:Times|Telegraph|Night|Mail|Herald))|
    he|she|they|them|him|hers|theirs|this|these|those(?! (?:who|responsible|in|with|of|whose)\b)|we|us|our|ours|you|
    your|yours|I|me|my|mine|myself|yesterday|today|tomorrow|tonight|ago|here|
    (?<!\bthat )there(?! (?:is|are|was|were|has|had|have|will|would|remains?|could|should)\b)|such|another|others|
    (?<!\b(?:any|each|every|no|many|several|some) )other|both|latter|former ones?|same|similar|similarly|so-called|
    as well|instead|respectively|aforementioned|above|below|
    the (?:two|three|four|five|six|pair|duo|trio|men|women|man|woman|couple|latter|former|rest)|
    the (?:\p{Ll}+ )?ones?|one of them|these days|more than that|that (?:is|was|would|will|has|had)|did so|do so|
    doing so|at the time|the time|the day|the night|
    (?:last|this|next|that|the same|the previous|the following|the next|the past|the last) (?:
      day|night|week|weekend|month|year|spring|summer|autumn|fall|winter|morning|afternoon|evening|quarter|time|one
    )s?
  )(?!\p{L})
`;

/** Death, crime, abuse, illness, kin, insult. */
export const GRAVE = pattern('i')`
  \b(?:
    kill[a-z]*|murder[a-z]*|die[sd]?|dying|dead|deadly|deaths?|suicid[a-z]*|shot|shoot[a-z]*|gunm[ae]n|stabb[a-z]*|
    rap(?:e[sd]?|ists?|ing)|assault[a-z]*|abus[a-z]+|molest[a-z]*|harass[a-z]*|sexual[a-z]*|attack(?:ed|er)s?|
    tortur[a-z]*|bomb[a-z]*|massacre[a-z]*|slaughter[a-z]*|arrest[a-z]*|detain[a-z]*|charged with|indict[a-z]*|
    convict[a-z]*|sentenced|jail[a-z]*|prison[a-z]*|guilt[a-z]*|accus[a-z]+|alleg[a-z]+|plead[a-z]*|fraud[a-z]*|
    brib[a-z]+|corrupt[a-z]*|st(?:eal|ole)[a-z]*|robb[a-z]+|theft|launder[a-z]*|smuggl[a-z]+|terroris[a-z]*|
    traffick[a-z]*|lied|lies|lying|liars?|fired|sacked|resign[a-z]*|ousted|sued|suing|lawsuits?|crimes?|
    criminal[a-z]*|suspect[a-z]*|cancer|ill|illness|diseases?|drunk[a-z]*|overdos[a-z]+|affair|divorc[a-z]+|
    racis[a-z]+|racial[a-z]*|sexis[a-z]+|bigot[a-z]*|misogyn[a-z]*|nazis?|hitler|klan|kkk|victims?|injur[a-z]+|
    wound[a-z]+|rapists?|hostages?|kidnap[a-z]*|abduct[a-z]*|scandal[a-z]*|disgrac[a-z]*|sham(?:e|ed|eful)|
    insult[a-z]*|mocked|slurs?|idiots?|stupid|pregnan[a-z]*|abortions?|wife|husband|son|daughter|mother|father|
    brother|sister|widow|girlfriend|boyfriend|married|marri[a-z]+|executed|execution|genocide|casualt[a-z]+|
    corpses?|bodies|funeral|burial|buried|toddler|infant|crash[a-z]*|hang(?:ed|ing)|drown[a-z]*|addict[a-z]*|heroin|
    cocaine|extort[a-z]*|perjur[a-z]*|treason|espionage|spy|spies|spying|misconduct|groped|groping|penis|
    genital[a-z]*|mental[a-z]*
  )(?![a-z])
`;

/** A judgement, not what can be told right from wrong. */
export const JUDGES =
  /\b(?:best|worst|great|greatest|terrible|horrible|awful|wonderful|amazing|brilliant|disastrous|unfortunately|fortunately|sadly|obviously|clearly|surely|certainly|perhaps|maybe|apparently|arguably|seemingly|supposedly|allegedly|reportedly|rumou?r[a-z]*|ridiculous|absurd|pathetic|unpopular|notorious|infamous)\b/i;
