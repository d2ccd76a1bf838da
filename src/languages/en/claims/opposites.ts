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

const opposite = (words: string, to: string, where = ''): Opposite => ({
  words: new RegExp(`(?<![\\p{L}-])${words}(?![\\p{L}-]|[’']t)${where}`, 'u'),
  to,
});

/** Both ways. */
const pair = (one: string, other: string, where?: string): Opposite[] => [
  opposite(one, other, where),
  opposite(other, one, where),
];

/** Of deeds and turns that one can know of, each with what would be the other outcome. */
export const OPPOSITES: readonly Opposite[] = [
  ...pair('approved', 'rejected', PUT_TO_THEM),
  ...pair('approves', 'rejects', PUT_TO_THEM),
  ...pair('voted for', 'voted against'),
  ...pair('voted in favou?r of', 'voted against'),
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
  opposite('embraced', 'rejected', '(?= (?:the|an?|his|her|its|their|\\p{Lu}))'),
  opposite(
    'joined',
    'left',
    '(?= (?:the|his|her|its|\\p{Lu}[\\p{L}’]*) (?:[\\p{L}’]+ ){0,3}(?:board|staff|team|campaign|party|army|union|council|club|company|firm|cabinet|coalition|alliance|committee)\\b)',
  ),
  opposite('supported', 'opposed', '(?= (?!by\\b))'),
  opposite('opposed', 'supported', '(?= (?!by\\b|to\\b))'),
  opposite('praised', 'faulted', '(?= (?!by\\b))(?!.*\\b(?:credit|thank|hail|admir)\\p{L}*)'),
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
  ...pair('leads', 'trails', '(?= \\p{Lu}[^.;]{0,80}\\d)'),
  opposite('exceeded', 'fell short of'),
  opposite('qualified for', 'failed to qualify for'),
  ...pair('confirmed that', 'denied that', '(?!.*\\bany)'),
  opposite('granted', 'turned down', '(?= (?:\\p{L}+[’s]* ){0,4}(?:request|motion|appeal|application|petition)\\b)'),
  opposite('postponed', 'brought forward'),
];

/** Before it: it was not so, is only thought of, or only leads up to what is told. */
export const NOT_SO =
  /\b(?:not|n[’']t|never|no longer|nobody|none|hardly|barely|would|could|can|may|might|should|be|if|whether|unless|had|only|failed to|refused to|nearly|almost|un\p{L}+)\s(?:[\p{L}’'-]+ ){0,4}$|\b(?:after|before|when|while|which|who|whose|as|because|although|though|since)\s[^,;]*$/iu;
