import type { Article } from '../../../article/types.js';
import { isTrade, ROLE_NOUNS } from './titles.js';
import { SAID_VERBS } from '../speakers/said-verbs.js';
import { ALSO_SURNAMES } from './not-names.js';
import { isGivenName, isKoreanGivenName, isNoName, nameKey, type NameCandidate } from './candidates.js';

const WINDOW = 40;

function wordsAfter(text: string, at: number): string {
  return text.slice(at, at + WINDOW);
}

function wordBefore(text: string, at: number): string {
  return /([\p{L}’'-]+)[ ,]{0,2}$/u.exec(text.slice(Math.max(0, at - WINDOW), at))?.[1] ?? '';
}

/** Is the name followed or preceded by a verb of saying? */
export function speaks(article: Article, candidate: NameCandidate): boolean {
  const after = /^(?:, \d\d,)? (?:also |has |had |later |then )?(\p{Ll}+)/u.exec(
    wordsAfter(article.text, candidate.end),
  )?.[1];
  if (after !== undefined && SAID_VERBS.has(after)) return true;
  return /(?:[”"’'] ?|, )(?:said|says|wrote|asked|added|explained|told|tweeted|replied|warned|argued)$/.test(
    article.text.slice(Math.max(0, candidate.outerStart - 14), Math.max(0, candidate.outerStart - 1)),
  );
}

/** What is called by the name of whoever it is about or belongs to. */
const OF_SOMEBODY =
  /^ (?:campaign|camp|candidacy|presidency|administration|era|years|trial|scandal|rall(?:y|ies)|supporters?|voters?|backers|fans?|affair|case|interview|speech|e-?mails?|memo)\b/;
const KIN =
  'wife|husband|widow|widower|spouse|son|daughter|mother|father|mum|mom|dad|brother|sister|sibling|twin|uncle|aunt|nephew|niece|cousin|grandson|granddaughter|grandmother|grandfather|stepson|stepdaughter|girlfriend|boyfriend|fiancé|fiancée|partner';
const KIN_BEFORE = new RegExp(
  `(?:\\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur)|[’']s?) (?:[\\p{Ll}\\d-]+ ){0,2}(?:${KIN}), $`,
  'u',
);

/** "his wife, Maren, runs", "said a man known only as Tobias": one name is all that the article gives. */
export function isIntroducedAlone({ text }: Article, { start, end, outerStart }: NameCandidate): boolean {
  const before = text.slice(Math.max(0, outerStart - 50), start);
  if (/\b(?:known|identified) (?:only |simply )?as $/.test(before))
    return /^(?:[,.;]| (?:and|who|to)\b)/.test(text.slice(end, end + 6));
  // A child is nobody to be asked about.
  return KIN_BEFORE.test(before) && /^(?:,(?! (?:\d|1[0-7])(?!\d))|\.|$)/.test(text.slice(end, end + 5));
}

/** What a firm is as well as somebody: "the operator, Rail Ouest". */
const FIRMS_TOO = new Set(
  'operator owner maker publisher builder developer supplier producer distributor sponsor partner contractor broker broadcaster'.split(
    ' ',
  ),
);

/** “I water it daily,” said Norris Gale: no firm says "I". */
function saysI(text: string, { end, outerStart }: NameCandidate): boolean {
  const before = /([“"][^“”"\n]{1,300}[”"]) (?:said )?$/.exec(text.slice(Math.max(0, outerStart - 310), outerStart));
  if (!before || !/\b(?:I|my|me|I[’'](?:m|ve|d|ll))\b/.test(before[1])) return false;
  return /said $/.test(before[0]) || /^ (?:said|says|told|added)\b/.test(text.slice(end, end + 8));
}

/** "The gardener who sowed it, Norris Gale, measures": the noun before the comma says what she is. */
function introducedAs(text: string, { end, outerStart }: NameCandidate): boolean {
  if (!/^,? (?:\p{Ll}|$)|^[,.;]/u.test(text.slice(end, end + 3))) return false;
  const noun =
    /(?:^|[.;:,“”\n] ?|\b(?:and|but|by|with|that|from|to|for|of) )(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ne) (?:[\p{Ll}-]+ ){0,3}?([\p{Ll}-]+)(?: (?:who|of|from|in|at|for|on|with)(?: [^\s,.;:“”]+){1,7})?, $/u.exec(
      text.slice(Math.max(0, outerStart - 110), outerStart),
    )?.[1];
  return noun !== undefined && ROLE_NOUNS.has(noun) && !FIRMS_TOO.has(noun);
}

/**
 * How much speaks for a person: two and more is one. Each line is one sign, by itself weak; names of organisations,
 * places and works lose by the words they are made of.
 */
export function weigh(article: Article, candidate: NameCandidate): number {
  const { text } = article;
  const keys = candidate.parts.map(nameKey);
  const last = keys[keys.length - 1];
  let weight = 0;
  if (candidate.title.length > 0) weight += 3;
  if (keys.length > 1 && isGivenName(keys[0])) weight += 3;
  if (keys.length > 2 && /^\p{Lu}\.$/u.test(candidate.parts[1])) weight += 2;
  if (keys.length > 1 && /^(?:\p{Lu}\.){1,2}$/u.test(candidate.parts[0])) weight += 2;
  if (candidate.generation || candidate.nickname) weight += 3;
  // "Jane Smith Tom Jones": two names in a row.
  if (keys.length === 4 && isGivenName(keys[0]) && isGivenName(keys[2]) && !isGivenName(keys[1])) weight -= 1;
  if (/^, (?:\d\d\b|an? |the |who\b|whose\b)/.test(wordsAfter(text, candidate.end))) weight += 1;
  // "Jane Smith, 67, a nurse", "Jane Smith, 18, from Ohio"
  if (keys.length > 1 && /^, \d\d, (?:an?|the|of|from|who|whose|said|says)\b/.test(wordsAfter(text, candidate.end)))
    weight += 2;
  const before = text.slice(Math.max(0, candidate.outerStart - 12), candidate.outerStart);
  const after = text.slice(candidate.end, candidate.end + 150);
  // "the editor of Harbour Marketers, a newsletter, said": who speaks is the editor.
  const isObject = /\b(?:of|at|for|with|from|in|by) (?:the )?$/.test(before);
  if (
    keys.length > 1 &&
    !isObject &&
    /^, [^.“”"]{3,120}, (?:said|says|told|wrote|added|asked|argued|noted)\b/.test(after)
  )
    weight += 2;
  if (
    keys.length > 1 &&
    (after.match(/^, ((?:\p{L}+[’'-]?\p{L}* ){0,4}\p{L}+)/u)?.[1] ?? '')
      .split(' ')
      .some(word => ROLE_NOUNS.has(word.toLowerCase()))
  )
    weight += 2;
  // A signature: the name alone after a dash.
  if (
    keys.length > 1 &&
    /[―—–-] ?$/.test(text.slice(Math.max(0, candidate.start - 2), candidate.start)) &&
    /^\.?(?:$|\n)/.test(after.slice(0, 2))
  )
    weight += 3;
  if (/^ \([RDI]-/.test(wordsAfter(text, candidate.end)) || /^, [RDI]-\p{Lu}/u.test(wordsAfter(text, candidate.end)))
    weight += 3;
  const calling = wordBefore(text, candidate.outerStart);
  if (ROLE_NOUNS.has(calling.toLowerCase())) {
    if (!FIRMS_TOO.has(calling.toLowerCase())) weight += keys.length > 1 ? 3 : 2;
  }
  // "said pensioner Wilf Garrod"
  else if (keys.length > 1 && isTrade(calling.toLowerCase())) weight += 3;
  if (speaks(article, candidate)) weight += 2;
  if (keys.length > 1 && saysI(text, candidate)) weight += 1;
  if (keys.length > 1 && introducedAs(text, candidate)) weight += 2;
  // "the Jane Smith campaign": hers; but "the Jane Smith hospital"
  const isHers = keys.length === 2 && isGivenName(keys[0]) && OF_SOMEBODY.test(after);
  if (candidate.definite && candidate.title.length === 0 && !isHers) weight -= 4;
  const namedInFull =
    candidate.title.length > 0 ||
    candidate.generation !== undefined ||
    candidate.parts.some(part => /^\p{Lu}\.$/u.test(part));
  // "David French, the editor", "said Marty West": a given name before, and something else that tells of a person.
  const isBorneOut = keys.length === 2 && isGivenName(keys[0]) && weight >= 5 && ALSO_SURNAMES.has(last);
  if (isBorneOut) return weight;
  const isKorean = keys.length === 2 && isKoreanGivenName(candidate.parts[1]);
  if (
    !isKorean &&
    !(namedInFull && isGivenName(keys[0])) &&
    keys.some((key, i) => isNoName(key) && !(i === 0 && keys.length > 1 && isGivenName(key)))
  )
    weight -= 4;
  if (keys.length > 1 && isNoName(last) && !namedInFull) weight -= 2;
  if (/\p{Lu}\S{0,20} (?:of|on|for|&) $/u.test(text.slice(Math.max(0, candidate.start - 30), candidate.start)))
    weight -= 1;
  if (candidate.parts.some(part => /^\p{Lu}{2,}$/u.test(part))) weight -= 3;
  // "Bank of Spain", but "said Ann Jones of the Harbour Trust", "Ann Jones of the Harbour Trust said"
  const isMember = keys.length === 2 && /^ of (?:the |an? )?(?:[\p{Ll}-]+ )?\p{Lu}/u.test(after);
  const memberSpeaks =
    isMember && /^ of (?:the |an? )?[\p{L}\p{M}’' -]{3,60} (?:said|says|told|wrote|added)\b/u.test(after);
  if (memberSpeaks) weight += 2;
  if (
    /^[ -](?:\p{Lu}|of\b|&)/u.test(wordsAfter(text, candidate.end)) &&
    candidate.title.length === 0 &&
    !memberSpeaks &&
    !(isMember && speaks(article, candidate))
  )
    weight -= 1;
  if (/\b(?:in|at|near|from) $/.test(text.slice(Math.max(0, candidate.start - 6), candidate.start))) weight -= 1;
  return weight;
}
