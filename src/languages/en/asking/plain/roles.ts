import type { Gender } from '../../../contract/people.js';
import { ROLE_NOUNS } from '../../people/titles.js';
import { pattern } from '../../../../article/pattern.js';

const bare = (word: string) =>
  word
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .replace(/\.$/, '');

/** Offices that one person has at a time. */
const SINGLE = pattern()`
  ^(?:
    president|chairman|chairwoman|chairperson|chair|director|secretary|minister|premier|chancellor|ceo|commissioner|
    governor|mayor|ambassador|king|queen|prince|editor|founder|leader|head|manager|coach|spokesman|spokeswoman|
    spokesperson|principal|superintendent|speaker|treasurer|prosecutor|commander|chief|general|dean|owner|
    strategist|envoy|nominee|moderator|counsel|administrator|publisher|archbishop|bishop|captain|co-chairman|
    advisor|adviser
  )$
`;

/** Which of a description's words says what somebody is. */
export function rankOf(role: string): string | undefined {
  const words = role.split(/[\s,]+/);
  const stop = words.findIndex(word => /^(?:of|for|at|in|on|with|who|from|to)$/.test(word));
  const head = bare(words[(stop > 0 ? stop : words.length) - 1] ?? '');
  return ROLE_NOUNS.has(head) || SINGLE.test(head) ? head : undefined;
}

const POLITICS =
  /^(?:president|senator|sen|representative|rep|governor|gov|mayor|minister|premier|chancellor|candidate|nominee|secretary|congressman|congresswoman|speaker|leader|democrat|republican|king|prince|ambassador|lawmaker|legislator|politician|front-runner|commissioner|delegate|councilman|councilwoman|judge|justice)$/;
const SPEAKS_FOR =
  /^(?:spokesman|spokeswoman|spokesperson|strategist|manager|aide|adviser|advisor|director|chairman|chairwoman|chair|consultant|pollster|counsel|lawyer|attorney|official|officer)$/;
const KNOWS =
  /^(?:professor|analyst|expert|economist|historian|scholar|researcher|scientist|fellow|author|journalist|reporter|editor|columnist|host|anchor|commentator|writer|correspondent|critic|biographer)$/;

/** People of one such group are taken for one another. */
export function groupOf(rank: string | undefined): string {
  if (!rank) return '';
  return POLITICS.test(rank) ? 'politics' : SPEAKS_FOR.test(rank) ? 'speaks' : KNOWS.test(rank) ? 'knows' : 'other';
}

/** "Who is the Kremlin spokesperson?": only for an office that one person has, with what it is the office of. */
export function whoHas(given: string): string | undefined {
  const role = given
    .replace(/\bGov\.(?= |$)/, 'governor')
    .replace(/\bSen\.(?= |$)/, 'senator')
    .replace(/\bRep\.(?= |$)/, 'representative');
  if (
    role.length > 80 ||
    /[,;“”"()]|''|``|^(?:Even|Only|Just|Fellow|Like|But|And|Both)\b|\b(?:Mr|Mrs|Ms|Dr)$|^(?:fellow|veteran|leading|likely|top|self-described)\b|\b(?:his|her|its|their|our|my|this|that|former|ex-|late|then|then-\w+|longtime|one of|wife|husband|son|daughter|mother|father|brother|sister|friend|member)\b/i.test(
      role,
    )
  )
    return undefined;
  const rank = rankOf(role);
  if (
    !rank ||
    /s$|^(?:former|correspondent|reporter|columnist|contributor|member|victim|suspect|student|resident|supporter|patient)$/.test(
      rank,
    )
  )
    return undefined;
  if (/\b(?:nominee|candidate|front-?runner|hopeful|contender|vice president of the united states)\b/i.test(role))
    return undefined;
  const words = role.split(/\s+/);
  if (
    /\.$/.test(role) ||
    words.some(
      word =>
        /^[a-z]+$/.test(word) &&
        /(?:[^e]ed|[a-z]{3}ing)$/.test(word) &&
        !/^(?:retired|united|red|running|leading|acting|outgoing|incoming|managing|visiting|marketing|planning|housing|mining|engineering|banking|lending|polling|training|broadcasting|self-described|so-called|renowned|emeritus)$/.test(
          word,
        ),
    )
  )
    return undefined;
  // Of what: a name, or "of …" with one.
  if (words.length < 3 || !/(?:^|\s)\p{Lu}\p{L}+/u.test(role.replace(new RegExp(`\\b${rank}\\b`, 'i'), '')))
    return undefined;
  const named = role.replace(/^(?:the|a|an)\s/i, '');
  const wide =
    /^(?:Republican|Democratic|Democrat|American|Conservative|Labour|Senior|Vice|Deputy|Assistant|Associate|Top|Former|Retired)\b/i.test(
      named,
    );
  // "Republican Secretary of State": of which?
  if (
    wide &&
    (words.length < 4 ||
      !/\p{Lu}/u.test(
        named.replace(
          /^(?:[a-zÀ-ỿ]+ ){1,2}?(?=Secretary|Attorney)|Secretary of State|Attorney General|^[a-zÀ-ỿ]+/gi,
          '',
        ),
      ))
  )
    return undefined;
  const shared = wide || (/^(?:chief|executive)\b/i.test(named) && !/\s(?:of|at|for)\s/.test(named));
  const isOnly =
    (SINGLE.test(rank) || /\bchief (?:\p{L}+ ){0,3}(?:executive|officer)\b/u.test(role)) &&
    !shared &&
    !/^(?:a|an)\s/i.test(role);
  // "Sanders's campaign manager", "Obama's adviser"
  const isTheirs = /^(?:\p{Lu}[\p{L}.]* ){0,3}\p{Lu}[\p{L}.]*[’']s?\s/u.test(named);
  if (isTheirs) return isOnly ? `Which of these people is ${named}?` : undefined;
  // "a Texas media consultant", "a party donor": anybody could be one
  if (!isOnly && !/\s(?:at|of|for|with|in)\s(?:the\s)?(?:\p{Lu}|U\.)/u.test(named)) return undefined;
  const article = isOnly ? 'the' : /^[aeiou]/i.test(named) && !/^(?:uni|US|U\.S|one)/i.test(named) ? 'an' : 'a';
  return `Which of these people is ${article} ${named}?`;
}

/** "spokeswoman", "actress": said of women alone; "spokesman" of men. */
export const genderOfRole = (role: string): Gender | undefined =>
  /woman(?![a-z])|(?<![a-z])(?:actress|congresswoman|queen|princess|duchess|heiress)(?![a-z])/i.test(role)
    ? 'female'
    : /[a-zÀ-ỿ]man(?![a-z])|(?<![a-z])(?:actor|king|prince|duke)(?![a-z])/i.test(role)
      ? 'male'
      : undefined;
