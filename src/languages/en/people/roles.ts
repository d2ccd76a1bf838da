import type { Article } from '../../../article/types.js';
import { SAID_VERBS } from '../speakers/said-verbs.js';
import type { Mention, Role } from '../../contract/people.js';
import { affiliationOf } from './affiliations.js';
import { bodyAfter, ownerOf, sentenceAt } from './owners.js';
import { isGivenName, isNoName } from './candidates.js';
import {
  ABBREVIATED_STATE,
  ADDRESS,
  bare,
  BEFORE_A_ROLE,
  ENDS_ROLE,
  isCapital,
  isField,
  isRole,
  LINKS,
  OTHERS_TITLE,
  SHORT_RANK,
  SOMEBODY_ELSES,
  STOPS,
} from './role-words.js';
import { DAYS_AND_MONTHS, PLACES } from './not-names.js';
import { isTrade, PLURAL_TITLES, ROLE_MODIFIERS } from './titles.js';

const BEFORE = 140;
const AFTER = 220;
const LONGEST = 12;
const TOKEN = /[\p{L}\p{N}&][\p{L}\p{M}\p{N}.&’'-]*|[^\s\p{L}\p{N}]/gu;

function tokensOf(text: string, from: number, to: number): { text: string; start: number; end: number }[] {
  return [...text.slice(from, to).matchAll(TOKEN)].map(match => ({
    text: match[0],
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
}

/** Where the sentence begins that holds the offset. */
const sentenceStart = (article: Article, offset: number): number =>
  article.sentences[sentenceAt(article, offset)]?.start ?? 0;

const OPENS_ROLE = /^(?:former|then|ex|retired|late|outgoing|incoming)$/;
const HEAD_OF_STATE = /^(?:President|Prime|Chancellor|King|Queen|Pope|Emperor)$/;

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
  // "Glazier Jane Smith": with its capital from the sentence, a trade before a given name is no surname.
  const bearsTrade = !comma && mention.full && isGivenName(bare(mention.text.split(' ')[0]));
  const isRoleAt = (i: number) =>
    isRole(tokens[i]?.text ?? '') || (bearsTrade && i === at && isTrade(bare(tokens[i].text)));
  // "police spokesman Capt. Smith"
  const shown = at;
  while (at > 0 && SHORT_RANK.test(bare(tokens[at].text))) at -= 1;
  // "Speaker of the House Rep. Smith", "former secretary of state Jane Smith"
  const endsOffice = (i: number) => {
    const of = tokens[i - 1]?.text === 'the' ? i - 2 : i - 1;
    return tokens[of]?.text === 'of' && isRole(tokens[of - 1]?.text ?? '');
  };
  if (at < 0 || !(isRoleAt(at) || (isCapital(tokens[at].text) && endsOffice(at)))) at = shown;
  // "a worker for Mrs. Smith" is somebody else.
  if (at < 0 || LINKS.has(bare(tokens[at].text)) || /\p{L}-$/u.test(tokens[at].text)) return undefined;
  // "Presidents Smith and Jones"
  if (PLURAL_TITLES.has(bare(tokens[at].text))) return undefined;
  const end = tokens[at].end;
  let from = at + 1;
  let found = false;
  for (let i = at, taken = 0; i >= 0 && taken < LONGEST; i--, taken++) {
    const word = tokens[i].text;
    const key = bare(word);
    if (isRoleAt(i)) {
      found = true;
      from = i;
      continue;
    }
    // "Secretary of State", "Chief of the General Staff": the link holds only if a role stands before it.
    const linked =
      LINKS.has(key) &&
      (isRole(tokens[i - 1]?.text ?? '') ||
        (LINKS.has(bare(tokens[i - 1]?.text ?? '')) && isRole(tokens[i - 2]?.text ?? '')));
    // "Chief of the General Staff Erik Lund": a body that has a title's word in its name
    const isOfBody = key === 'of' && tokens[i + 1]?.text === 'the' && isCapital(tokens[i - 1]?.text ?? '');
    // "an aide to Senator Smith": the senator is named, not the aide.
    if (linked && found && !comma && !isOfBody && /^(?:of|for|to)$/.test(key)) break;
    if (linked && from <= at) {
      from = i;
      continue;
    }
    if (SOMEBODY_ELSES.test(word) || DAYS_AND_MONTHS.has(key)) break;
    if (!/^[\p{L}\p{N}&]/u.test(word) || STOPS.has(key) || LINKS.has(key) || ENDS_ROLE.test(word)) break;
    if (SAID_VERBS.has(key) && !isCapital(word)) break;
    // "the valley’s fire chief, Olaf Krantz,": before a comma any noun may stand, for a determiner has to.
    // "the lock keeper Biddy Fallon": the determiner shows that nothing else begins before it.
    const opens = tokens[i - 1]?.text.toLowerCase() ?? '';
    const hasField =
      found &&
      isField(word) &&
      // "the network President Jane Doe set up": what bears no capital is no part of the title
      !HEAD_OF_STATE.test(tokens[i + 1]?.text ?? '') &&
      // "a dinner honoring former mayor Ada Brook"
      !(word.endsWith('ing') && OPENS_ROLE.test(tokens[i + 1]?.text ?? '')) &&
      // "last week praising Sen. Smith"
      !(word.endsWith('ing') && SHORT_RANK.test(bare(tokens[i + 1]?.text ?? ''))) &&
      // "said council leader Ada Brook"
      (STOPS.has(opens) ||
        SAID_VERBS.has(opens) ||
        (isField(opens) && STOPS.has(tokens[i - 2]?.text.toLowerCase() ?? '')));
    const fits =
      isCapital(word) ||
      ROLE_MODIFIERS.has(key) ||
      /[’']s$/.test(word) ||
      (found && /-/.test(word)) ||
      hasField ||
      (i === at && isField(word) && endsOffice(i) && (!comma || tokens[i - 1]?.text === 'of'));
    if (!fits && !(comma && found)) break;
    if (i + 1 <= at && /[.]$/.test(word) && !/^\p{Lu}\.?/u.test(word)) break;
    from = i;
  }
  if (!found) return undefined;
  while (
    from <= at &&
    (ADDRESS.has(bare(tokens[from].text)) ||
      LINKS.has(bare(tokens[from].text)) ||
      BEFORE_A_ROLE.test(bare(tokens[from].text)) ||
      ABBREVIATED_STATE.test(tokens[from].text))
  )
    from += 1;
  if (from > at) return undefined;
  const start = tokens[from].start;
  if (comma && namesSomebody(tokens.slice(from, at + 1))) return undefined;
  // In apposition a lower-case role without any determiner is a piece of something else.
  const role = text.slice(start, end);
  const opens = tokens[from - 1]?.text.toLowerCase();
  // "Harbour director of works, Ada Berg,": it opens the sentence.
  const opensSentence = opens === undefined && floor === sentenceStart(article, start) && role.includes(' ');
  if (comma && !(/[’']s\b/.test(role) || opensSentence || (opens !== undefined && STOPS.has(opens)))) return undefined;
  const affiliation = affiliationOf(role);
  // "Its lead engineer, Ada Berg,": of what the sentence before is about
  const of = !affiliation && /^(?:its|their)$/.test(opens ?? '') ? ownerOf(article, start) : undefined;
  return {
    start,
    end,
    text: role,
    rule: comma ? 'role, name' : 'role name',
    ...(of ? { affiliation: text.slice(of.start, of.end), of } : affiliation ? { affiliation } : {}),
  };
}

/** "Ada Berg of the Coastal Survey": what she does there isn't told. */
function bodyOnly(article: Article, { end, possessive, full }: Mention): Role | undefined {
  const of = full && !possessive ? bodyAfter(article, end) : undefined;
  return of && { ...of, text: '', rule: 'name of body', affiliation: article.text.slice(of.start, of.end), of };
}

const isNamePart = (word: string) => isCapital(word) && !/[’']s$/.test(word);

/** "President Jane Doe, Smith and others": the words before the comma name another. */
const namesSomebody = (words: readonly { text: string }[]): boolean =>
  words.some(({ text }, i) => isGivenName(bare(text)) && isNamePart(text) && isNamePart(words[i + 1]?.text ?? ''));

/** "Smith, sent a letter to the president", "Smith, President Jane Doe and others": words that tell of others. */
function isClause(words: readonly { text: string }[], role: number): boolean {
  const keys = words.map(({ text }) => bare(text));
  const leads = keys.slice(0, role);
  if (leads.some((key, i) => key === 'also' || (STOPS.has(key) && keys[i - 1] !== 'of'))) return true;
  if (leads.some(key => LINKS.has(key) && key !== 'of' && key !== 'and' && key !== 'the')) return true;
  // "Smith, President Doe and others"
  const next = words[1]?.text ?? '';
  if (isCapital(words[0].text) && OTHERS_TITLE.has(keys[0]) && isNamePart(next) && !isRole(next)) return true;
  return isGivenName(keys[role + 1] ?? '') && isCapital(words[role + 2]?.text ?? '');
}

/** "Ada Berg, Bergen baker and candidate Tom Ruiz, and …": what is joined to a role ends in another's name, and so does it. */
function isOfNext(words: readonly { text: string }[]): boolean {
  const end = words.findIndex(({ text }) => /^[,.;:()—–]$/.test(text));
  const joined = end < 0 ? words : words.slice(0, end);
  return isRole(joined.at(-3)?.text ?? '') && joined.slice(-2).every(({ text }) => isNamePart(text));
}

/** "President Ann Roe, Prime Minister Tadeo Linn, Archbishop …", "Ann Roe, Joan Marsh and Tom Shearer": the next on a list, not what she is. */
function isAnother(words: readonly { text: string }[], role: number): boolean {
  if (!isCapital(words[0].text)) return false;
  const isGiven = (at: number) => isGivenName(bare(words[at]?.text ?? '')) && isNamePart(words[at]?.text ?? '');
  if (isGiven(0) && isNamePart(words[1]?.text ?? '') && !isRole(words[1]?.text ?? '')) return true;
  const name = words.length - 2;
  if (name > role && isGiven(name) && isNamePart(words[name + 1].text) && !LINKS.has(bare(words[name - 1].text)))
    return true;
  let office = role;
  while (isCapital(words[office].text) && isRole(words[office + 1]?.text ?? '')) office += 1;
  const rest = words.slice(office + 1).map(({ text }) => text);
  const joined = rest.indexOf('and');
  const called = joined < 0 ? rest : rest.slice(0, joined);
  return (
    isCapital(words[office].text) &&
    called.length > 1 &&
    called.length < 4 &&
    called.every(word => isNamePart(word) && !isRole(word) && !isNoName(bare(word)) && !/^\p{Lu}{2}/u.test(word))
  );
}

/** "a partner at Harrow, Lind & Stone LLP": a firm of several names. */
const FIRM =
  /^(?:, \p{Lu}[\p{L}’'-]{1,30}){1,5},? & \p{Lu}[\p{L}’'-]{1,30}(?: (?:Inc|Co|Corp|Ltd|LLP|LLC|PLC|Securities|Partners|Associates)\b\.?)*/u;

/** "campaign manager for Mr. Trump": the full stop ends no sentence. */
const FORM_OF_ADDRESS = /^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Prof|Rev|St|Jr)\.$/;

/** A title in marks. */
const WORK = /^ (?:“[^“”\n]{1,60}[^“”\n,.]”|"[^"\n]{1,60}[^"\n,.]"|‘[^‘’\n]{1,60}[^‘’\n,.]’(?!\p{L}))/u;

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
  const isOneOf = first.text === 'one' && tokens[i + 1]?.text === 'of';
  if (/^(?:an?|the|his|her|their|its|one|currently|formerly|also|then|now)$/i.test(first.text) && !isOneOf) i += 1;
  const from = i;
  let role = -1;
  let last = from - 1;
  for (; i < tokens.length && i - from < 18; i++) {
    const word = tokens[i].text;
    if (/^[,.;:()—–“”"?!_-]$/.test(word) || ENDS_ROLE.test(word)) {
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
    if (/\p{L}{2,}\.$/u.test(word) && !FORM_OF_ADDRESS.test(word)) break;
  }
  if (role < 0 || last < from) return undefined;
  const isBare = from === 0 && tokens[i]?.text === 'and';
  if (isBare && isOfNext(tokens.slice(i + 1))) return undefined;
  if (isClause(tokens.slice(from, last + 1), role - from)) return undefined;
  // "According to the officer Tom Roe, the skipper, Ann Brook, radioed": the skipper is she.
  if (
    /\b[Aa]ccording to [^,.]{0,60}$/.test(text.slice(Math.max(0, mention.outerStart - 75), mention.outerStart)) &&
    /^, \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+)+,/u.test(text.slice(tokens[last].end, tokens[last].end + 60))
  )
    return undefined;
  if (from === 0 && isAnother(tokens.slice(0, last + 1), role)) return undefined;
  // Too long to be read to its end: what was joined to it last is left out.
  if (i - from >= 18) {
    const joined = tokens.slice(0, last).map(({ text: word }) => word);
    if (joined.lastIndexOf('and') > role) last = joined.lastIndexOf('and') - 1;
  }
  if (/[’']s$/.test(tokens[from].text) && role === from) return undefined;
  // "anchor of Norway’s (quotation)", "publisher of Harrow, Mich.-based Sailing": what it hangs on goes with it.
  const after = tokens[i]?.text === ',' ? (tokens[i + 1]?.text ?? '') : '';
  const isBased = ABBREVIATED_STATE.test(after) && (after.endsWith('-based') || tokens[last - 1]?.text === 'the');
  if (isBased || /[’']s$/.test(tokens[last].text)) {
    let link = last;
    while (link > role && !(LINKS.has(bare(tokens[link].text)) || tokens[link].text === 'with')) link -= 1;
    while (link > role && LINKS.has(bare(tokens[link - 1].text))) link -= 1;
    last = Math.max(role, link - 1);
  }
  if (
    isCapital(tokens[last].text) &&
    isGivenName(bare(tokens[last - 1]?.text ?? '')) &&
    isRole(tokens[last - 2]?.text ?? '') &&
    // "an aide of Senator Jane Doe"
    !/^(?:of|for|to)$/.test(tokens[last - 3]?.text ?? '')
  )
    return undefined;
  // "host of “The Long View”": the work is part of the role; a preposition alone is not.
  const work =
    LINKS.has(bare(tokens[last].text)) && last > role ? WORK.exec(text.slice(tokens[last].end, blockEnd)) : null;
  while (!work && last > role && LINKS.has(bare(tokens[last].text))) last -= 1;
  const start = tokens[from].start;
  const firm = after && isCapital(tokens[last].text) ? FIRM.exec(text.slice(tokens[last].end, blockEnd)) : null;
  const stop = firm ? 0 : Number(/\p{Ll}\.$|\p{Lu}{2}\.$/u.test(tokens[last].text));
  const end = tokens[last].end + (firm?.[0].length ?? work?.[0].length ?? 0) - stop;
  const words = text.slice(start, end);
  if (/^\p{Lu}/u.test(words) && role === last && last === from && !isRole(words)) return undefined;
  const affiliation = affiliationOf(words);
  return { start, end, text: words, rule: 'name, role', ...(affiliation ? { affiliation } : {}) };
}

/** The role that the article gives at a mention, if it gives one there. */
export function roleAt(article: Article, mention: Mention): Role | undefined {
  const block = article.blocks[mention.block];
  if (block.kind === 'title' || block.kind === 'heading') return undefined;
  const before = () => office(speaksFor(article, mention) ?? roleBefore(article, mention, block.start));
  const told = mention.possessive ? before() : (office(roleAfter(article, mention, block.end)) ?? before());
  return told ?? bodyOnly(article, mention);
}

const KIN =
  /^(?:(?:\p{Lu}?[\p{L}’'-]+ ){0,3}?)(?:(?:ex|step|grand|great|god|half)-?)*(?:wife|husband|son|daughter|mother|father|brother|sister|widow|widower|girlfriend|boyfriend|fianc[ée]e?|spouse|twin|niece|nephew|uncle|aunt|cousin|grandson|granddaughter|stepson|stepdaughter|in-law|baby|child|partner)s?(?: (?:of|to|and|\p{Lu})|$)/u;
/** A form of address tells no office. */
const NO_OFFICE =
  /^(?:dr|doctor|mr|mrs|ms|miss|sir|madam|st|saint|prof|professor|secretary|counterpart|colleague|fellow)\.?$/i;
/** Praises or ranks somebody: "most unconventional candidate". */
const RANKS = /^(?:the )?(?:most|least|best|worst|greatest|finest) /i;
/** "head of the Russia (and Asia programme)": what it is head of was cut off. */
const CUT_OFF = /\b(?:of|for|at|in) the (\p{Lu}\p{Ll}+)$/u;
const PLACES_WITH_ARTICLE =
  /^(?:Netherlands|Philippines|Bahamas|Gambia|Congo|Vatican|Kremlin|Hague|Bronx|Balkans|Caribbean|Arctic|Gulf|Sudan)$/;
const isCutOff = (role: string): boolean => {
  const last = CUT_OFF.exec(role)?.[1];
  return last !== undefined && PLACES.has(bare(last)) && !PLACES_WITH_ARTICLE.test(last);
};

/** Kinship and forms of address are nobody's role. */
const office = (role: Role | undefined): Role | undefined =>
  role && ![KIN, NO_OFFICE, RANKS].some(sign => sign.test(role.text)) && !isCutOff(role.text) ? role : undefined;

const SPEAKS_FOR =
  /(?:^|[\s“(])(?:an?|the) ((?:[a-zÀ-ỿ’'-]+ ){0,3}(?:spokes[a-z]+|lawyer|attorney|solicitor|aide|adviser|advisor|representative|agent|secretary|deputy|assistant) (?:for|to|of) [^,;:.“”]{2,70}), $/i;

/** "A spokesman for Minister Pia Lund, Jonas Reim,": the role holds another's name. */
function speaksFor(article: Article, mention: Mention): Role | undefined {
  const { text } = article;
  if (!/^[,.;)]|^ (?:and|said|who)/.test(text.slice(mention.end, mention.end + 5))) return undefined;
  const floor = Math.max(sentenceStart(article, mention.outerStart), mention.outerStart - BEFORE);
  const match = SPEAKS_FOR.exec(text.slice(floor, mention.outerStart));
  if (!match) return undefined;
  const end = mention.outerStart - 2;
  return { start: end - match[1].length, end, text: match[1], rule: 'role for another, name' };
}
