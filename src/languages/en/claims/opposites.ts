import type { Opposite } from '../../contract/claims.js';

/** What is counted in a contest. */
const CONTEST =
  '(?! (?:an?|the|\\p{L}+)? ?(?:\\p{L}+ )?(?:victory|share|higher|praise|chance))(?=[^.;]{0,50}\\b(?:votes?|elections?|primar(?:y|ies)|caucus(?:es)?|race|match(?:es)?|games?|delegates?|contests?|nomination|seats?|championship|league|final|medal|cup|tournament|referendum|state|states|set|round|county|district)\\b)';
/** What goes up and down: a figure stands with it. */
const BY_HOW_MUCH =
  '(?!.*\\b(?:increase|decrease|rise|fall|drop|gain|loss|growth|decline|higher|lower|more|less)\\b)(?![^.;]*\\bfrom\\b[^.;]*\\bto\\b)(?=[^.;]{0,60}(?:\\d|\\b(?:per ?cent|half|third|quarter|double)\\b))';
/** What is put to somebody, to be taken or not. */
const PUT_TO_THEM =
  "(?= (?:[\\p{L}\\p{N}’'$-]+ ){0,5}(?:plans?|bills?|proposals?|measures?|deals?|budgets?|motions?|amendments?|requests?|offers?|laws?|resolutions?|contracts?|mergers?|permits?|projects?|schemes?|grants?|appeals?|petitions?|applications?|agreements?|treat(?:y|ies)|referendum|constitution)\\b)";
const NOT_FOR = '(?= (?!by\\b))(?![^.;]*\\b(?:for|as|over|because)\\b)';
const BILL = '(?=[^.;]{0,60}\\b(?:bills?|laws?|act|legislation|measures?|ordinance)\\b)';

/** Who refuses does so because of what they would do it in spite of. */
const NOT_IN_SPITE = '(?!.*\\b(?:despite|although|though|in spite of|regardless)\\b)';

/** Why, or in spite of what, tells how it came out. */
const NO_REASON =
  '(?!.*\\b(?:but|despite|although|though|because|nonetheless|anyway|instead|rather|so \\p{L}+ that|when|unless|until|so that|in order|only|even|merely|yet|earlier|later than)\\b)(?<!\\b(?:but|despite|although|though|because|while|instead of|rather than)\\b.*)';
/** What is put, said or done by others, not one's own. */
const NOT_OWN = '(?= (?!by\\b|his\\b|her\\b|its\\b|their\\b|himself\\b|herself\\b|itself\\b|themselves\\b))';
const OBJECT = '(?= (?:the|an?|its|his|her|their|any|all|several|most|many|new|some|\\$?\\d|\\p{Lu}))';
const RULES =
  "(?= (?:[\\p{L}\\p{N}’'$-]+ ){0,4}(?:restrictions?|rules?|limits?|sanctions|tariffs?|bans?|controls?|regulations?|requirements?|curfews?|embargo|standards?|checks|fees?|quotas?)\\b)";
const LEVIES =
  "(?= (?:[\\p{L}\\p{N}’'$-]+ ){0,4}(?:tax(?:es)?|rates?|tolls?|fares?|fees?|prices?|wages?|tariffs?|premiums?|spending|funding|budgets?|benefits?|salar(?:y|ies)|tuition|subsid(?:y|ies)|deficits?|debts?|production|output|staff|costs?|emissions|payments?)\\b)";
const PLACES_OF_WORK =
  "(?= (?:[\\p{L}\\p{N}’'$-]+ ){0,4}(?:offices?|stores?|shops?|plants?|factor(?:y|ies)|schools?|branch(?:es)?|cent(?:er|re)s?|embass(?:y|ies)|hospitals?|clinics?|librar(?:y|ies)|museums?|restaurants?|stations?)\\b)";
const PAPERS =
  "(?= (?:[\\p{L}\\p{N}’'$-]+ ){0,4}(?:tax returns?|records?|transcripts?|e-?mails?|names?|reports?|documents?|letters?|list|details|footage|video|figures|data|findings|audit)\\b)";
const GATHERING =
  "(?= (?:[\\p{L}\\p{N}’'$-]+ ){0,5}(?:convention|conference|debates?|meetings?|summit|hearings?|ceremon(?:y|ies)|events?|forums?|rall(?:y|ies)|dinner|funeral|inauguration|talks|session|parade|games?)\\b)";
const COUNTED = '(?= (?:about |nearly |almost |some |more than |an? )?[$£€]?\\d)';
const OF_LEAD =
  '(?= (?:\\p{Lu}|the\\b|by\\b|in\\b|among\\b)[^.;]{0,90})(?!.*\\b(?:trail|lead|behind|ahead|gap|deficit|narrow|widen|slim)\\p{L}*\\b)(?!.*\\d(?:%| percent)? ?(?:to|-|–|,) ?\\d)';
/** "a double-digit lead": no verb. */
const IS_VERB =
  '(?<!(?:\\p{L}-\\p{L}+|\\b(?:has|have|had|his|her|its|their|the|narrow|wide|big|small|large|slim|comfortable)) \\p{L}+)';
/** What the other half of a contrast would say. */
const NO_CONTRAST =
  '(?!.*\\b(?:but|because|instead|until|unless|only|any|anyone|anything|anybody|ever|either|yet|anymore|at all|rather|even|nor|just|merely|necessarily|simply|enough|however|always|entirely|fully|or)\\b)(?<!\\b(?:but|although|though|while|so|because|despite)\\b.*)';

/** "won the race, becoming": the rest tells how it came out, and would contradict. */
const GOES_NOT_ON =
  '(?!.*, (?!according|including|during|following|starting|beginning|citing|saying|arguing|calling|using|speaking|working)\\p{Ll}{2,}ing\\b)(?!.*, (?:another|the latest|the first|the second|an?(?: \\p{Ll}+)? (?:sign|move|step|decision|blow|victory|win|loss|defeat|example|shift|turn|result|feat|record|reversal|setback|boost|change|position|stance|vote))\\b)';

const opposite = (words: string, to: string, where = ''): Opposite => {
  let pattern: RegExp | undefined;
  return {
    first: /^\p{L}+/u.exec(words)![0],
    // of hundreds, an article needs a few: they are made when first asked for
    get words() {
      return (pattern ??= new RegExp(`(?<![\\p{L}-])${words}(?![\\p{L}-]|[’']t)${GOES_NOT_ON}${where}`, 'u'));
    },
    to,
  };
};

/** Both ways. */
const pair = (one: string, other: string, where?: string): Opposite[] => [
  opposite(one, other, where),
  opposite(other, one, where),
];

/** Of deeds and turns that one can know of, each with what would be the other outcome. */
const OPPOSITES: readonly Opposite[] = [
  ...pair('approved', 'rejected', PUT_TO_THEM),
  ...pair('approves', 'rejects', PUT_TO_THEM),
  ...pair('voted for', 'voted against'),
  ...pair('voted in favor of', 'voted against'),
  opposite('voted in favour of', 'voted against'),
  opposite('voted to', 'voted not to'),
  ...pair(
    'agreed to',
    'refused to',
    `${NOT_IN_SPITE}(?! (?:\\p{L}+ ){0,3}on (?:the )?(?:condition|multiple|several|many))`,
  ),
  opposite('promised to', 'refused to', NOT_IN_SPITE),
  opposite('pledged to', 'refused to', NOT_IN_SPITE),
  opposite('vowed to', 'refused to', NOT_IN_SPITE),
  opposite('endorsed', 'refused to endorse', '(?= (?!by\\b))'),
  opposite('accepted', 'turned down', '(?= (?:the|an?|his|her|its|their|\\p{Lu}))'),
  opposite('turned down', 'accepted'),
  ...pair('upheld', 'overturned', '(?= (?:the|an?|its|his|her|their|\\p{Lu}))'),
  ...pair('upholds', 'overturns'),
  ...pair('rose', 'fell', BY_HOW_MUCH),
  ...pair('rises', 'falls', BY_HOW_MUCH),
  ...pair('increased', 'decreased', BY_HOW_MUCH),
  ...pair('grew', 'shrank', BY_HOW_MUCH),
  ...pair('climbed', 'dropped', BY_HOW_MUCH),
  ...pair('gained', 'lost', BY_HOW_MUCH),
  ...pair('doubled', 'halved', '(?= (?!down\\b|as\\b))'),
  opposite('won', 'lost', CONTEST),
  opposite('lost', 'won', `${CONTEST}(?![^.;]*\\bto\\b)`),
  opposite('wins', 'loses', CONTEST),
  ...pair('beat', 'lost to', '(?= \\p{Lu})(?!.*\\band\\b)'),
  opposite('defeated', 'lost to', '(?= \\p{Lu})(?!.*\\band\\b)'),
  ...pair('supports', 'opposes'),
  opposite('backed', 'opposed', '(?= (?:the|an?|his|her|its|their|\\p{Lu}))'),
  opposite('embraced', 'rejected', '(?= (?:the|an?|his|her|its|their|\\p{Lu}))(?!.*\\band\\b)'),
  opposite(
    'joined',
    'left',
    '(?= (?:the|his|her|its|\\p{Lu}[\\p{L}’]*) (?:[\\p{L}’]+ ){0,3}(?:board|staff|team|campaign|party|army|union|council|club|company|firm|cabinet|coalition|alliance|committee)\\b)',
  ),
  opposite('supported', 'opposed', '(?= (?!by\\b))(?!.*\\bagainst\\b)'),
  opposite('opposed', 'supported', '(?= (?!by\\b|to\\b))'),
  opposite('praised', 'faulted', '(?= (?!by\\b))(?!.*\\b(?:credit|thank|hail|admir|improv|boost|succe)\\p{L}*)'),
  // For what, tells how it was meant
  opposite('criticised', 'praised', NOT_FOR),
  opposite('criticized', 'praised', NOT_FOR),
  ...pair('welcomed', 'condemned', '(?= (?:the|an?|his|her|its|their) (?!\\p{L}+ers?\\b))'),
  ...pair('lifted', 'kept', '(?= (?:\\p{L}+ ){0,3}(?:ban|sanctions|restrictions|embargo|limits?|rules?)\\b)'),
  opposite('signed', 'vetoed', BILL),
  opposite('vetoed', 'signed', BILL),
  opposite('passed', 'rejected', `(?= (?:the|an?|\\p{Lu}))${BILL}`),
  ...pair('widened', 'narrowed', '(?=[^.;]{0,30}\\b(?:gap|lead|deficit|margin|divide)\\b)'),
  ...pair('strengthened', 'weakened'),
  ...pair(
    'raised',
    'lowered',
    '(?= (?:\\p{L}+ ){0,3}(?:taxes|tax|rates?|tolls?|fares?|fees?|prices?|wages?|limits?)\\b)',
  ),
  opposite('cut', 'raised', '(?= (?:\\p{L}+ ){0,2}(?:taxes|rates?|tolls?|fares?|fees?|prices?|wages?)\\b)'),
  opposite('reopened', 'closed', '(?= (?:the|in|on|to|for|after|\\p{Lu}|\\.))'),
  ...pair('a majority of', 'a minority of'),
  ...pair('A majority of', 'A minority of'),
  ...pair('leads', 'trails', `(?= \\p{Lu}[^.;]{0,80}\\d)${IS_VERB}`),
  opposite('exceeded', 'fell short of'),
  opposite('qualified for', 'failed to qualify for'),
  ...pair('confirmed that', 'denied that', '(?!.*\\bany)'),
  opposite('granted', 'turned down', '(?= (?:\\p{L}+[’s]* ){0,4}(?:request|motion|appeal|application|petition)\\b)'),
  opposite('postponed', 'brought forward'),
  // what somebody holds of others and of their plans
  ...[
    'criticized',
    'criticised',
    'assailed',
    'denounced',
    'derided',
    'blasted',
    'attacked',
    'condemned',
    'slammed',
    'bashed',
    'chided',
    'rebuked',
  ].map(word =>
    opposite(
      word,
      'praised',
      `(?= (?:the|an?|[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?[’']s)\\b)${NOT_OWN}${NOT_FOR}${NO_REASON}`,
    ),
  ),
  ...['applauded', 'commended', 'lauded', 'hailed'].map(word => opposite(word, 'criticized', `${NOT_OWN}${NO_REASON}`)),
  opposite('defended', 'criticized', `${NOT_OWN}${NOT_FOR}${NO_REASON}`),
  opposite(
    'dismissed',
    'endorsed',
    `(?= (?:the|an?) (?:\\p{L}+ )?(?:idea|notion|suggestion|argument|proposal|claims?|criticism|concerns?|theory)\\b)${NO_REASON}`,
  ),
  opposite(
    'rejected',
    'endorsed',
    `(?= (?:the|an?) (?:\\p{L}+ )?(?:idea|notion|suggestion|argument|view|claims?|criticism|premise|theory)\\b)${NO_REASON}`,
  ),
  opposite(
    'rejects',
    'endorses',
    `(?= (?:the|an?|any) (?:\\p{L}+ )?(?:idea|notion|suggestion|argument|view|claims?|premise|theory)\\b)${NO_REASON}`,
  ),
  ...pair('favors', 'opposes', NO_REASON),
  opposite('backs', 'opposes', `${OBJECT}${NO_REASON}`),
  opposite(
    'favored',
    'opposed',
    `(?= (?:the|an?|allowing|giving|raising|cutting|\\p{Ll}+ing)\\b)(?!.*\\d)${NO_REASON}`,
  ),
  ...pair('in favor of', 'opposed to', NO_REASON),
  ...['expressed', 'voiced', 'announced', 'declared', 'reiterated'].flatMap(verb => [
    ...pair(`${verb} support for`, `${verb} opposition to`, NO_REASON),
    ...pair(`${verb} his support for`, `${verb} his opposition to`, NO_REASON),
    ...pair(`${verb} her support for`, `${verb} her opposition to`, NO_REASON),
  ]),
  ...pair('supportive of', 'opposed to', NO_REASON),
  ...pair('agrees with', 'disagrees with', NO_REASON),
  ...pair('agreed with', 'disagreed with', NO_REASON),
  ...pair('agree with', 'disagree with', NO_REASON),
  ...pair('campaigned for', 'campaigned against', NO_REASON),
  ...pair('argued for', 'argued against', NO_REASON),
  ...pair('lobbied for', 'lobbied against', NO_REASON),
  ...pair('spoke in favor of', 'spoke out against', NO_REASON),
  ...pair('spoke out against', 'spoke in favor of', NO_REASON),
  ...pair('came out against', 'came out in favor of', NO_REASON),
  ...pair('advocates', 'opposes', `${OBJECT}${NO_REASON}`),
  opposite('advocated', 'opposed', `(?= (?!for\\b|by\\b))${NO_REASON}`),
  opposite(
    'called for',
    'spoke out against',
    `(?<!\\b(?:has|have|had|having|being|are|is|was|were)(?: \\p{L}+)? \\p{L}+ \\p{L}+)(?= (?!help\\b|calm\\b|the (?:\\p{L}+ )?to be\\b|[^.;]* to \\p{Ll}))${NO_REASON}`,
  ),
  opposite('calls for', 'rules out', `(?= (?![^.;]* to be\\b))${NO_REASON}`),
  opposite('ruled out', 'left open', `(?= (?:the|an?|any|\\p{Ll}+ing)\\b)${NO_REASON}`),
  opposite('distanced himself from', 'sided with', NO_REASON),
  opposite('distanced herself from', 'sided with', NO_REASON),
  opposite('sided with', 'ruled against', '(?=[^.;]{0,80}\\b(?:court|judge|justices?|ruling|lawsuit|law)\\b)'),
  ...pair('ruled against', 'ruled in favor of', NO_REASON),
  ...pair('is a supporter of', 'is an opponent of', NO_REASON),
  ...pair('is a critic of', 'is a supporter of', NO_REASON),
  opposite('is an advocate of', 'is an opponent of', NO_REASON),
  opposite('is an advocate for', 'is an opponent of', NO_REASON),
  ...pair('expressed confidence', 'expressed doubt', NO_REASON),
  ...pair('expressed optimism', 'expressed pessimism', NO_REASON),
  ...pair('is optimistic', 'is pessimistic', NO_REASON),
  opposite('is confident that', 'doubts that', NO_REASON),
  opposite('was confident that', 'doubted that', NO_REASON),
  opposite('believes that', 'doubts that', NO_REASON),
  opposite('believe that', 'doubt that', NO_REASON),
  opposite(
    'believes',
    'doubts',
    `(?= (?:the|his|her|its|their|an?|\\p{Lu}\\p{Ll}+) [^.;]*\\b(?:is|was|will|has|can|are|were|have|would)\\b)${NO_REASON}`,
  ),
  ...pair('acknowledged that', 'denied that', '(?!.*\\bany)'),
  opposite('acknowledges that', 'denies that', '(?!.*\\bany)'),
  // what somebody will do, or won't
  opposite('decided to', 'decided not to', NO_REASON),
  opposite('chose to', 'chose not to', NO_REASON),
  ...pair('declined to', 'agreed to', '(?= (?!comment|say|be\\b|answer|respond|elaborate|discuss))'),
  ...pair('declines to', 'agrees to', '(?= (?!comment|say|be\\b|answer|respond|elaborate|discuss))'),
  ...pair('agrees to', 'refuses to', NO_REASON),
  opposite('offered to', 'refused to', NO_REASON),
  opposite('wants to', 'refuses to', `(?= (?!be\\b|see\\b|know\\b|become\\b|make sure))${NO_REASON}`),
  opposite('is willing to', 'is unwilling to', NO_REASON),
  opposite('is ready to', 'refuses to', NO_REASON),
  ...pair('failed to', 'managed to', NO_REASON),
  ...pair('was able to', 'was unable to', NO_REASON),
  ...pair('is able to', 'is unable to', NO_REASON),
  opposite('began', 'stopped', `(?= \\p{Ll}{3,}ing\\b)${NO_REASON}`),
  opposite('started', 'stopped', `(?= \\p{Ll}{3,}ing\\b)${NO_REASON}`),
  opposite('stopped', 'started', `(?= \\p{Ll}{3,}ing\\b(?! for))${NO_REASON}`),
  opposite(
    'remains',
    'is no longer',
    `(?= (?:an?|the|in|on|one of|committed|open|popular|opposed|a member|under|active)\\b)${NO_REASON}`,
  ),
  opposite(
    'remained',
    'was no longer',
    `(?= (?:an?|the|in|on|one of|committed|open|popular|opposed|under|active)\\b)${NO_REASON}`,
  ),
  opposite('suspended', 'continued', '(?= (?:his|her|its|their) (?:\\p{L}+ )?campaign\\b)'),
  opposite('ended', 'continued', `(?= (?:his|her) (?:\\p{L}+ )?(?:campaign|bid|candidacy)\\b)`),
  opposite('dropped out of', 'stayed in', NO_REASON),
  opposite(
    'withdrew from',
    'joined',
    `(?= (?:the|an?|its|\\p{Lu})[^.;]{0,60}\\b(?:agreement|treaty|accord|pact|talks|race|contest|alliance|deal|programme|program)\\b)${NO_REASON}`,
  ),
  opposite(
    'pulled out of',
    'joined',
    `(?= (?:the|an?|its|\\p{Lu})[^.;]{0,60}\\b(?:agreement|treaty|accord|pact|talks|alliance|deal|programme|program)\\b)${NO_REASON}`,
  ),
  ...pair('attended', 'skipped', `${GATHERING}${NO_REASON}`),
  opposite('boycotted', 'attended', GATHERING),
  ...pair('will attend', 'will skip', `${GATHERING}${NO_REASON}`),
  opposite(
    'met with',
    'refused to meet with',
    `(?= (?:the|\\p{Lu}))${NO_REASON}(?!.*\\b(?:and (?:discussed|said|told|agreed|talked|spoke)|discuss)\\p{L}*)`,
  ),
  opposite('will meet with', 'has refused to meet with', `(?= (?:the|\\p{Lu}))${NO_REASON}(?!.*\\bdiscuss)`),
  opposite(
    'released',
    'refused to release',
    `${PAPERS}(?= (?!by\\b|on\\b|in\\b))${NO_REASON}(?!.*\\b(?:show|saying|reveal|detail)\\p{L}*)`,
  ),
  // what is decided
  ...pair('struck down', 'upheld', `${OBJECT}${NO_REASON}`),
  opposite('blocked', 'cleared', `${PUT_TO_THEM}${NO_REASON}`),
  opposite('vetoed', 'approved', PUT_TO_THEM),
  opposite('halted', 'resumed', `${OBJECT}${NO_REASON}`),
  ...pair('imposed', 'lifted', `${RULES}${NO_REASON}`),
  ...pair('tightened', 'loosened', `${RULES}${NO_REASON}`),
  opposite('eased', 'tightened', `${RULES}${NO_REASON}`),
  opposite('prohibits', 'permits', `(?= (?!from\\b)[^.;]*)(?![^.;]*\\bfrom \\p{Ll}+ing)${NO_REASON}`),
  opposite('bans', 'permits', `${OBJECT}(?![^.;]*\\bfrom \\p{Ll}+ing)${NO_REASON}`),
  ...pair('legalized', 'outlawed', NO_REASON),
  ...pair('expanded', 'scaled back', `${OBJECT}${NO_REASON}`),
  ...pair('expands', 'scales back', `${OBJECT}${NO_REASON}`),
  opposite('ramped up', 'scaled back', NO_REASON),
  opposite(
    'stepped up',
    'eased',
    `(?= (?:\\p{L}+ )?(?:pressure|security|patrols|enforcement|criticism|controls|sanctions))`,
  ),
  opposite('eliminated', 'expanded', `${OBJECT}${NO_REASON}(?!.*\\b(?:more|most|billions?|jobs)\\b)`),
  opposite('boosted', 'cut', `${LEVIES}${NO_REASON}`),
  opposite('slashed', 'raised', `${LEVIES}${NO_REASON}`),
  ...pair('raised', 'cut', `${LEVIES}${NO_REASON}`),
  ...pair('raises', 'cuts', `${LEVIES}${NO_REASON}`),
  ...pair('to raise', 'to cut', `${LEVIES}${NO_REASON}`),
  ...pair('to increase', 'to reduce', `${OBJECT}${LEVIES}${NO_REASON}`),
  ...pair('will raise', 'will cut', `${LEVIES}${NO_REASON}`),
  ...pair('will increase', 'will decrease', `${NO_REASON}(?!.*\\bfrom\\b)`),
  ...pair('increased', 'reduced', `${LEVIES}${NO_REASON}(?!.*\\bfrom\\b)`),
  ...pair('to expand', 'to scale back', `${OBJECT}${NO_REASON}`),
  ...pair('to repeal', 'to keep', `${OBJECT}${NO_REASON}`),
  ...pair('to lift', 'to keep', `${RULES}${NO_REASON}`),
  ...pair('will close', 'will keep open', `${PLACES_OF_WORK}${NO_REASON}`),
  ...pair('opened', 'closed', `${PLACES_OF_WORK}${NO_REASON}`),
  opposite('created', 'cut', `${COUNTED}(?=[^.;]{0,40}\\bjobs\\b)`),
  opposite('added', 'lost', `${COUNTED}(?=[^.;]{0,40}\\b(?:jobs|seats|members|customers|subscribers|users)\\b)`),
  opposite('hired', 'laid off', `${COUNTED}(?=[^.;]{0,40}\\b(?:people|workers|staff|employees|nurses|teachers)\\b)`),
  ...pair('unanimously', 'narrowly', '(?= \\p{Ll}+ed\\b)(?!.*\\d)'),
  opposite('narrowly', 'easily', '(?= (?:won|beat|defeated|lost|passed|approved|avoided|escaped|carried)\\b)(?!.*\\d)'),
  opposite(
    'overwhelmingly',
    'narrowly',
    '(?= (?:won|voted|passed|approved|rejected|backed|supported|elected|re-elected)\\b)(?!.*\\d)',
  ),
  ...pair('unconstitutional', 'constitutional', `(?=[.,;]| (?:and|by|to|in|on)\\b)${NO_REASON}`),
  ...pair('ineligible', 'eligible', '(?= (?:for|to)\\b)'),
  // who is ahead, and what is more
  opposite('leads', 'trails', `${OF_LEAD}${IS_VERB}`),
  opposite('trails', 'leads', `${OF_LEAD}${IS_VERB}`),
  ...pair('led', 'trailed', '(?= \\p{Lu}[^.;]{0,80}\\d)'),
  ...pair('is leading', 'is trailing', `${OF_LEAD}${NO_REASON}`),
  ...pair(
    'ahead of',
    'behind',
    '(?= \\p{Lu}(?![^.;]{0,30}\\b(?:primary|caucus|election|vote)))(?=[^.;]*\\b(?:polls?|race|primary|caucus(?:es)?|delegates|points?|percent|vote)\\b|.*%)(?!.*\\b(?:lead|trail|far|schedule|of the (?:primary|caucus))\\p{L}*)',
  ),
  opposite('edged out', 'narrowly lost to', NO_REASON),
  opposite('trounced', 'lost to', '(?= \\p{Lu})(?!.*\\band\\b)'),
  opposite('prevailed in', 'lost in', NO_REASON),
  opposite('outraised', 'raised less than', NO_REASON),
  opposite('outspent', 'spent less than', NO_REASON),
  opposite('surpassed', 'fell short of', NO_REASON),
  opposite('overtook', 'fell behind', NO_REASON),
  opposite('has overtaken', 'has fallen behind', '(?= (?:\\p{L}+ )?\\p{Lu})(?! [^.;]* to become)'),
  ...pair('more than half', 'less than half', NO_REASON),
  ...pair('More than half', 'Less than half', NO_REASON),
  opposite('two-thirds of', 'one-third of'),
  opposite('Two-thirds of', 'One-third of'),
  opposite('three-quarters of', 'one-quarter of'),
  opposite('the majority of', 'a minority of'),
  opposite('The majority of', 'A minority of'),
  opposite('A clear majority of', 'A minority of'),
  opposite(
    'Most',
    'Few',
    `(?= (?!of\\b|recently|likely|notably|important|\\p{L}+ly\\b)[\\p{L}-]+ (?:\\p{L}+ )?(?:say|said|believe|think|support|oppose|favor|want|see|have|are|do)\\b)${NO_REASON}`,
  ),
  ...pair('higher than', 'lower than', NO_REASON),
  ...pair('larger than', 'smaller than', NO_REASON),
  ...pair('more likely', 'less likely', NO_REASON),
  ...pair('more popular', 'less popular', NO_REASON),
  ...pair('is up from', 'is down from', '(?! [^.;]*\\d)'),
  ...pair('was up from', 'was down from', '(?! [^.;]*\\d)'),
  ...['is', 'was', 'reported', 'showed', 'shows', 'announced', 'saw', 'sees'].flatMap(verb =>
    pair(`${verb} an increase`, `${verb} a decrease`, `(?= (?:in|of)\\b)(?!.*\\bfrom\\b)${NO_REASON}`),
  ),
  // what is said not to be so
  ...['has', 'have', 'is', 'was', 'were', 'are', 'will', 'had'].flatMap(word => [
    opposite(`${word} not ${NO_CONTRAST}(\\p{Ll}{3,})`, `${word} $1`),
    opposite(`${word === 'will' ? 'wo' : word}n[’']t ${NO_CONTRAST}(\\p{Ll}{3,})`, `${word} $1`),
  ]),
  opposite(`has never ${NO_CONTRAST}(\\p{Ll}{3,})`, 'has $1'),
  ...(
    [
      ['support', 'supported', 'supports'],
      ['endorse', 'endorsed', 'endorses'],
      ['attend', 'attended', 'attends'],
      ['want', 'wanted', 'wants'],
      ['cooperate', 'cooperated', 'cooperates'],
      ['plan', 'planned', 'plans'],
      ['agree', 'agreed', 'agrees'],
      ['recommend', 'recommended', 'recommends'],
      ['vote', 'voted', 'votes'],
      ['believe', 'believed', 'believes'],
      ['expect', 'expected', 'expects'],
      ['apply', 'applied', 'applies'],
      ['require', 'required', 'requires'],
      ['include', 'included', 'includes'],
      ['violate', 'violated', 'violates'],
    ] as const
  ).flatMap(([plain, past, present]) => [
    opposite(`did not ${plain}`, past, NO_CONTRAST),
    opposite(`didn[’']t ${plain}`, past, NO_CONTRAST),
    opposite(`does not ${plain}`, present, NO_CONTRAST),
    opposite(`doesn[’']t ${plain}`, present, NO_CONTRAST),
    opposite(`do not ${plain}`, plain, NO_CONTRAST),
    opposite(`don[’']t ${plain}`, plain, NO_CONTRAST),
  ]),
];

const byFirst = new Map<string, readonly (readonly [Opposite, number])[]>();
OPPOSITES.forEach((each, at) => byFirst.set(each.first, [...(byFirst.get(each.first) ?? []), [each, at]]));

/** Of the deeds with another outcome those that a text may hold, by their first words. */
export const oppositesAmong = (text: string): readonly Opposite[] =>
  [...new Set(text.match(/\p{L}+/gu))]
    .flatMap(word => byFirst.get(word) ?? [])
    .sort(([, one], [, other]) => one - other)
    .map(([each]) => each);

/** Before it: it was not so, is only thought of, or only leads up to what is told. */
export const NOT_SO =
  /\b(?:not|n[’']t|never|no longer|nobody|none|hardly|barely|would|could|can|may|might|should|be|if|whether|unless|had|only|failed to|refused to|nearly|almost|un(?!i|der|til|cle)\p{L}+)\s(?:[\p{L}’'-]+ ){0,4}$|\b(?:after|before|when|while|which|who|whose|as|because|although|though|since|how|what|where|why)\s[^,;]*$|(?<!\b(?:said|says|say|told \S+|argued|argues|noted|notes|found|showed|shows|announced|reported|insisted|believes?|confirmed|claimed|claims|warned|added|acknowledged)) that (?:he|she|it|they|\p{Lu}\p{L}+) (?:[\p{L}’'-]+ ){0,3}$|(?<!\b(?:that|said|says|say|argued|argues|noted|notes|insisted|believes?|claimed|claims|added|and|but|then|so|because|if|when|while|as|after|before) )(?<=\p{Ll}{3,} )(?:it|he|she|they) (?:[\p{L}’'-]+ ){0,2}$/iu;
