import type { Article } from '../../../article/types.js';
import { SAID_VERBS } from '../speakers/said-verbs.js';
import { ROLE_MODIFIERS, ROLE_NOUNS } from './titles.js';
import type { Mention, Role } from '../../people/types.js';
import { isGivenName, nameKey } from './candidates.js';

const BEFORE = 140;
const AFTER = 220;
const LONGEST = 12;
const TOKEN = /[\p{L}\p{N}&][\p{L}\p{M}\p{N}.&’'-]*|[^\s\p{L}\p{N}]/gu;
const isCapital = (word: string) => /^\p{Lu}/u.test(word);
const bare = (word: string) => nameKey(word.replace(/[’']s$/i, ''));
const ADDRESS = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'sir', 'dame', 'messrs', 'madam']);
/** Words of a post that are no part of the organisation's name before it. */
const POSTS = new Set([
  'press',
  'vice',
  'deputy',
  'former',
  'acting',
  'prime',
  'communications',
  'national',
  'chief',
  'executive',
  'managing',
  'majority',
  'minority',
  'first',
  'foreign',
  'interior',
  'defense',
  'defence',
  'finance',
  'health',
  'education',
  'energy',
  'justice',
  'labor',
  'labour',
  'trade',
  'treasury',
  'home',
  'special',
  'middle',
  'general',
  'senior',
  'new',
]);
/** Groups that stand in lower case in an organisation's name: "Trump campaign". */
const GROUPS = new Set(['campaign', 'administration', 'party', 'police', 'team', 'news']);
const STOPS = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'our', 'my', 'your', 'this', 'that']);
const LINKS = new Set(['of', 'for', 'at', 'the', 'and', 'on', 'to', 'in']);
const isRole = (word: string) =>
  (ROLE_NOUNS.has(bare(word)) && !ADDRESS.has(bare(word))) ||
  /-(?:elect|general|designate|in-chief)$/.test(bare(word)) ||
  /^(?:vice|co|ex)-/.test(bare(word));

function tokensOf(text: string, from: number, to: number): { text: string; start: number; end: number }[] {
  return [...text.slice(from, to).matchAll(TOKEN)].map(match => ({
    text: match[0],
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
}

/** The organisation or place in a role: the capitalised words after "of", "for", "at", or those in front. */
function affiliationOf(role: string): string | undefined {
  const after =
    /\b(?:of|for|at|with|from) (?:the )?(\p{Lu}[\p{L}\p{M}.&’'-]*(?: (?:of |for |and |the |on )*\p{Lu}[\p{L}\p{M}.&’'-]*)*)/u.exec(
      role,
    )?.[1];
  if (after && !/^(?:State|Staff|Defense|Defence|Foreign|Homeland|Commerce|Representatives)\b/.test(after))
    return after.replace(/[’']s$/, '');
  const front: string[] = [];
  for (const word of role.split(' ')) {
    const key = bare(word);
    if (
      isRole(word) ||
      POSTS.has(key) ||
      ADDRESS.has(key) ||
      !(isCapital(word) || (front.length > 0 && GROUPS.has(key)))
    )
      break;
    front.push(word);
    if (/[’']s$/.test(word)) break;
  }
  const affiliation = front.join(' ').replace(/[’']s$/, '');
  return affiliation === '' || /(?:can|ian|ish|ese|rench|cratic|ative)$/.test(affiliation) ? undefined : affiliation;
}

/** Where the sentence begins that holds the offset. */
function sentenceStart({ sentences }: Article, offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle].start <= offset) low = middle;
    else high = middle - 1;
  }
  return sentences[low]?.start ?? 0;
}

const ENDS_ROLE =
  /^(?:who|whom|whose|which|that|said|says|told|and|but|when|where|while|has|have|had|is|was|were|will|in|on|as|by|after|before|during)$/;

/** "Kremlin spokesperson Dmitry Peskov", "Ukraine’s military commander, Oleksandr Syrsky,". */
function roleBefore(article: Article, mention: Mention, blockStart: number): Role | undefined {
  const { text } = article;
  const floor = Math.max(blockStart, sentenceStart(article, mention.outerStart), mention.start - BEFORE);
  const tokens = tokensOf(text, floor, mention.start);
  let at = tokens.length - 1;
  const comma = tokens[at]?.text === ',';
  if (comma) {
    if (!/^[,.;)—–]|^$|^ (?:and|said|who)/.test(text.slice(mention.end, mention.end + 5))) return undefined;
    at -= 1;
  }
  while (at >= 0 && ADDRESS.has(bare(tokens[at].text.replace(/\.$/, '')))) at -= 1;
  // "a worker for Mrs. Smith" is somebody else.
  if (at < 0 || LINKS.has(bare(tokens[at].text))) return undefined;
  const end = tokens[at].end;
  let from = at + 1;
  let found = false;
  for (let i = at, taken = 0; i >= 0 && taken < LONGEST; i--, taken++) {
    const word = tokens[i].text;
    const key = bare(word);
    if (isRole(word)) {
      found = true;
      from = i;
      continue;
    }
    // "Secretary of State", "Chief of the General Staff": the link holds only if a role stands before it.
    const linked =
      LINKS.has(key) &&
      (isRole(tokens[i - 1]?.text ?? '') ||
        (LINKS.has(bare(tokens[i - 1]?.text ?? '')) && isRole(tokens[i - 2]?.text ?? '')));
    if (linked && from <= at) {
      from = i;
      continue;
    }
    if (!/^[\p{L}\p{N}&]/u.test(word) || STOPS.has(key) || LINKS.has(key) || ENDS_ROLE.test(word)) break;
    if (SAID_VERBS.has(key) && !isCapital(word)) break;
    // "the valley’s fire chief, Olaf Krantz,": before a comma any noun may stand, for a determiner has to.
    const fits = isCapital(word) || ROLE_MODIFIERS.has(key) || /[’']s$/.test(word) || (found && /-/.test(word));
    if (!fits && !(comma && found)) break;
    if (i + 1 <= at && /[.]$/.test(word) && !/^\p{Lu}\.?/u.test(word)) break;
    from = i;
  }
  if (!found) return undefined;
  while (
    from <= at &&
    (ADDRESS.has(bare(tokens[from].text)) ||
      LINKS.has(bare(tokens[from].text)) ||
      /^(?:both|yesterday|today|with|another|but|when|as|if|then|while|after|asked|meanwhile|will|would|can|could|may|did|does|is|was|has|had|should)$/.test(
        bare(tokens[from].text),
      ))
  )
    from += 1;
  if (from > at) return undefined;
  const start = tokens[from].start;
  // In apposition a lower-case role without any determiner is a piece of something else.
  const role = text.slice(start, end);
  const opens = tokens[from - 1]?.text.toLowerCase();
  if (comma && !(/[’']s\b/.test(role) || (opens !== undefined && STOPS.has(opens)))) return undefined;
  const affiliation = affiliationOf(role);
  return { start, end, text: role, rule: comma ? 'role, name' : 'role name', ...(affiliation ? { affiliation } : {}) };
}

/** "Smith, sent a letter to the president", "Smith, President Jane Doe and others": words that tell of others. */
function isClause(words: readonly { text: string }[], role: number): boolean {
  const keys = words.map(({ text }) => bare(text));
  const leads = keys.slice(0, role);
  if (leads.some((key, i) => key === 'also' || (STOPS.has(key) && keys[i - 1] !== 'of'))) return true;
  if (leads.some(key => LINKS.has(key) && key !== 'of' && key !== 'and' && key !== 'the')) return true;
  return isGivenName(keys[role + 1] ?? '') && isCapital(words[role + 2]?.text ?? '');
}

/** "Jane Doe, a professor of law at Columbia University,". */
function roleAfter(article: Article, mention: Mention, blockEnd: number): Role | undefined {
  const { text } = article;
  if (!/^,? ?(?:\p{L}|\d\d,)/u.test(text.slice(mention.end + 1, mention.end + 6)) || text[mention.end] !== ',')
    return undefined;
  const tokens = tokensOf(text, mention.end + 1, Math.min(blockEnd, mention.end + AFTER));
  let i = 0;
  if (/^\d\d$/.test(tokens[0]?.text ?? '') && tokens[1]?.text === ',') i = 2;
  const first = tokens[i];
  if (!first || /^(?:who|whom|whose|which|and|but|or|in|on|at|to|as|with|by)$/.test(first.text)) return undefined;
  if (/^(?:an?|the|his|her|their|its|one)$/i.test(first.text)) i += 1;
  const from = i;
  let role = -1;
  let last = from - 1;
  for (; i < tokens.length && i - from < 18; i++) {
    const word = tokens[i].text;
    if (/^[,.;:()—–“”"?!]$/.test(word) || ENDS_ROLE.test(word)) {
      if (word === 'and' && role < 0 && i > from) continue;
      // "chairman of the House Energy and Commerce Committee": capitals on both sides of "and" go together.
      // "a professor of law and public affairs at Princeton"
      if (
        word === 'and' &&
        role >= 0 &&
        /^\p{Ll}/u.test(tokens[i + 1]?.text ?? '') &&
        tokens.slice(i + 2, i + 5).some(({ text: next }) => /^(?:at|of|for)$/.test(next))
      )
        continue;
      if (word === 'and' && isCapital(tokens[i - 1]?.text ?? '') && isCapital(tokens[i + 1]?.text ?? '')) continue;
      break;
    }
    if (role < 0 && isRole(word.replace(/\.$/, ''))) role = i;
    if (role < 0 && i - from > 7) return undefined;
    last = i;
    if (/\p{L}{2,}\.$/u.test(word)) break;
  }
  if (role < 0 || last < from) return undefined;
  if (isClause(tokens.slice(from, last + 1), role - from)) return undefined;
  // Too long to be read to its end: what was joined to it last is left out.
  if (i - from >= 18) {
    const joined = tokens.slice(0, last).map(({ text: word }) => word);
    if (joined.lastIndexOf('and') > role) last = joined.lastIndexOf('and') - 1;
  }
  if (/[’']s$/.test(tokens[from].text) && role === from) return undefined;
  if (
    isCapital(tokens[last].text) &&
    isGivenName(bare(tokens[last - 1]?.text ?? '')) &&
    isRole(tokens[last - 2]?.text ?? '')
  )
    return undefined;
  const start = tokens[from].start;
  const end = tokens[last].end - (/\p{Ll}\.$/u.test(tokens[last].text) ? 1 : 0);
  const words = text.slice(start, end);
  if (/^\p{Lu}/u.test(words) && role === last && last === from && !isRole(words)) return undefined;
  const affiliation = affiliationOf(words);
  return { start, end, text: words, rule: 'name, role', ...(affiliation ? { affiliation } : {}) };
}

/** The role that the article gives at a mention, if it gives one there. */
export function roleAt(article: Article, mention: Mention): Role | undefined {
  const block = article.blocks[mention.block];
  if (block.kind === 'title' || block.kind === 'heading') return undefined;
  if (mention.possessive) return roleBefore(article, mention, block.start);
  return roleAfter(article, mention, block.end) ?? roleBefore(article, mention, block.start);
}
