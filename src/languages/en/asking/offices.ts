const OFFICE =
  /(?:^|[\s-])(?:officer|chairman|chairwoman|chairperson|chair|director|spokes(?:man|woman|person)|chief|manager|president|secretary|treasurer|executive|aide|head|leader|captain|commissioner|coordinator|editor|counsel|defender|adviser|advisor|assistant)$/i;
const OFFICE_WORDS =
  /\b(?:vice|deputy|chief|senior|former|executive|chair(?:man|woman|person)?|president|director|officer|manager|secretary|treasurer|editor|spokes(?:man|woman|person)|communications|campaign|finance|financial|political|press|state|party|district|county|national|public|legal|managing|general|editor-in-chief)\b/gi;
const OWNED = /\b(?:of|at|for|with|in|to|on|by|from)\s|\p{L}[’']s?\s/u;

/** "philanthropist from Larne": what somebody does and where they live is nobody's office. */
const TRADE_OF_TOWN = /^(?:an? )?(?:\p{Ll}[\p{L}-]*\s){1,4}(?:from|in) \p{Lu}[\p{L}. ]+$/u;
const HOLDS =
  /\b(?:mayor|senator|governor|representative|congress\p{L}*|delegate|minister|ambassador|judge|justice|director|chair\p{L}*|president|secretary|commissioner|leader|head|spokes\p{L}+|professor|sheriff|lawmaker|legislator|council\p{L}*|editor|organi[sz]er)\b/u;

/** "physician", "presidential historian": many are that. */
const NAMES_NOTHING = /^\P{Lu}+$/u;
/** "spokesman for the foundation": of which? */
const OF_UNNAMED =
  /\b(?:of|at|for|with|in|to) (?:the|an?|his|her|its|their) (?:foundation|group|company|organi[sz]ation|association|charity|campaign|committee|commission|agency|bank|firm|cent(?:er|re)|institute|paper|newspaper|board|council|party|union|department|ministry|office|school|university|college|club|team|project|program(?:me)?)$/u;
/** "moderate Oregon Democrat": whom somebody stands with. */
const PARTISAN = /^(?:\p{Ll}[\p{L}-]* )*(?:\p{Lu}[\p{L}.]* ){0,2}(?:Democrat|Republican)$/u;

/** "council leader": of the one council that the article names. */
const OF_OWN_BODY =
  /^(?:former )?(council|county|board|party|union|school|club|college|university|hospital|library|museum|port|police|fire) \p{Ll}/u;
function isOfTheOne(role: string, text: string): boolean {
  const body = OF_OWN_BODY.exec(role)?.[1];
  if (!body) return false;
  const names = text.match(
    new RegExp(`\\p{Lu}[\\p{L}’'-]+ (?:\\p{Lu}[\\p{L}’'-]+ ){0,3}${body[0]!.toUpperCase()}${body.slice(1)}\\b`, 'gu'),
  );
  return new Set(names?.map(name => name.replace(/^The /, ''))).size === 1;
}

/** An office, and nothing tells of what; a trade, a party, or a trade and a town. `text`: of the article. */
export function ownerless(role: string, text = ''): boolean {
  if (isOfTheOne(role, text)) return false;
  if ((NAMES_NOTHING.test(role) && !OWNED.test(role)) || OF_UNNAMED.test(role) || PARTISAN.test(role)) return true;
  if (TRADE_OF_TOWN.test(role) && !HOLDS.test(role)) return true;
  return OFFICE.test(role) && !OWNED.test(role) && !/\p{Lu}/u.test(role.replace(OFFICE_WORDS, ''));
}

/** Near what isn't named, of a body of which nothing else is told, of a law that was told of before; a party and no office. */
const TELLS_TOO_LITTLE =
  /\b(?:in-state|out-of-state|hometown)\b|\ban? (?:(?!(?:of|on|in|at|for|by|near|the) )[\p{L}-]+ )*(?:firm|company|group|bank|business|organi[sz]ation|nonprofit|charity|association)$|\bthe (?:law|bill|measure|case|lawsuit|suit)\b(?! (?:of|that)\b)|\bthe state (?=\p{Lu})|^(?:Democratic|Republican|GOP) (?:official|activist|operative|member)$/u;

export const unmatched = (role: string): boolean => TELLS_TOO_LITTLE.test(role);

/** "man-of-many-parts adviser": without what is praise or mockery of the one who has it. */
export const withoutEpithet = (role: string): string =>
  role.replace(/(?<!\p{L})\p{Ll}+(?:-(?:of|in|at|to|and|the|for|\p{Ll}+)){2,}\s(?=\p{Ll})/u, words =>
    /-in-(?:chief|residence|law)|-of-(?:state|staff)|-to-/.test(words) ? words : '',
  );

/** "Mr. ": in a role it tells nothing. */
export const ADDRESS = /(?<!\p{L})(?:Mr|Mrs|Ms|Miss)\.? (?=\p{Lu})/gu;

/** "the Coastal Agency", "the Austrian railways"; a firm's name goes without the article. */
const WITH_ARTICLE =
  / \p{Ll}+$|\b(?:Academy|Agency|Alliance|Association|Authority|Bank|Board|Bureau|Cent(?:er|re)|Chamber|Coalition|Commission|Committee|Council|Department|Federation|Foundation|Fund|Institut(?:e|ion)|League|Ministry|Museum|Observatory|Party|Society|Survey|Trust|Union|University of)\b/u;

/** "chief executive", "Norlink": "chief executive of Norlink". */
export const ofBody = (role: string | undefined, body: string): string =>
  role ? `${role} of ${WITH_ARTICLE.test(body) ? 'the ' : ''}${body}` : body;
