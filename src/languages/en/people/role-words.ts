import { nameKey } from './candidates.js';
import { endsAsTrade, isTrade, ROLE_NOUNS } from './titles.js';
import { pattern } from '../../../article/pattern.js';

export const isCapital = (word: string) => /^\p{Lu}/u.test(word);
export const bare = (word: string) => nameKey(word.replace(/[’']s$/i, ''));
export const ADDRESS = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'sir', 'dame', 'messrs', 'madam']);
/** Words of a post that are no part of the organisation's name before it. */
export const POSTS = new Set(
  `press vice deputy former late onetime erstwhile honorary acting prime communications national chief executive managing majority minority first foreign interior
defense defence finance health education energy justice labor labour trade treasury home special middle general senior new second third retired`.split(
    /\s+/,
  ),
);
/** What alone before a post tells of its field, and of no organisation: "Environment Minister". */
export const FIELDS = new Set(
  `environment tourism cabinet parliamentary party district city agriculture transport transportation commerce culture sports
information planning security state economic economics oversight crown top lead athletic anti-abortion pro-life anti-war pro-democracy tory artistic creative technical commons`.split(
    /\s+/,
  ),
);
/** Groups that stand in lower case in an organisation's name: "Trump campaign". */
export const GROUPS = new Set(['campaign', 'administration', 'party', 'police', 'team', 'news']);
export const STOPS = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'our', 'my', 'your', 'this', 'that']);
export const LINKS = new Set(['of', 'for', 'at', 'the', 'and', 'on', 'to', 'in']);
export const isRole = (word: string) =>
  (ROLE_NOUNS.has(bare(word)) && !ADDRESS.has(bare(word))) ||
  /-(?:elect|general|designate|in-chief)$/.test(bare(word)) ||
  /^(?:vice|co|ex)-/.test(bare(word)) ||
  endsAsTrade(bare(word)) ||
  (/^\p{Ll}/u.test(word) && isTrade(bare(word)));

/** Judges or describes somebody; no field of work: "the angry farmer". */
const ADJECTIVE = pattern()`
  (?:ed|ous|ful|ive|able|ible|ish|less|est)$|
  ^(?:
    angry|happy|sad|famous|popular|old|young|late|new|big|small|tall|proud|brave|poor|rich|local|former|fellow|
    noted|great|good|bad|own|other|same|only|very|most|many|few|first|last|next|one|two|three|four|five|six|seven|
    eight|nine|ten|lone|sole|rival|fiery|feisty|veteran|ailing|grieving|smiling|disgraced|embattled|beloved|top|
    local|ageing|aging|leading|winning|losing|beaten|unknown|alleged|would-be|said|says
  )$
`;

const PLURAL_FIELDS = new Set(
  'sales accounts operations customs rights services systems games stores resources schools'.split(' '),
);

/** A noun that tells the field of a post after it: "lock" keeper, "union" leader. */
export const isField = (word: string): boolean =>
  /^\p{Ll}[\p{Ll}-]{2,}$/u.test(word) &&
  !ADJECTIVE.test(word) &&
  !isRole(word) &&
  (!/[^s]s$/.test(word) || PLURAL_FIELDS.has(word));

export const ENDS_ROLE =
  /^(?:who|whom|whose|which|that|said|says|told|and|but|when|where|while|has|have|had|is|was|were|will|in|on|as|by|after|before|during)$/;

/** Right of these stands a role, left of them somebody else's: "a request from the mayor". */
export const SOMEBODY_ELSES = /^(?:from|with|against|about|than|like|last|this|views?|calls?|sees?)$/;

/** Opens a sentence or a clause before a role, and is no part of it. */
export const BEFORE_A_ROLE =
  /^(?:so|now|yet|and|or|both|yesterday|today|with|another|but|when|as|if|then|while|after|asked|meanwhile|will|would|can|could|may|did|does|is|was|has|had|should|like|replied|added|said|says|responded|including|neither|nor|unlike|also|currently|formerly)$/;

/** "Fla." before a role ends the sentence before it. */
export const ABBREVIATED_STATE =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Fla|Ill|Ind|Kan|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ont|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|N\.\p{Lu})\.(?:-based)?$/u;

/** A rank that stands between a role and the name: "police spokesman Capt. Smith". */
export const SHORT_RANK =
  /^(?:capt|lt|gen|gov|sen|rep|sgt|col|maj|det|insp|dr|rev|prof|del|cpl|adm|hon|pc|wpc|pcso|con|dci|prince|princess)$/;

/** Before a name such a title is that person's, not a role of whoever was named before. */
export const OTHERS_TITLE = new Set(
  `president senator sen rep representative governor gov mr mrs ms miss dr judge justice king queen prince princess pope mayor gen chancellor premier sir lady lord rev`.split(
    ' ',
  ),
);
