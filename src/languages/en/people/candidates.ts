import type { Article, Span } from '../../../article/types.js';
import type { Gender } from '../../contract/people.js';
import { remembered } from '../../remembered.js';
import { MEN, UNISEX, WOMEN } from '../../shared/given-names.js';
import {
  CAPITALISED_WORDS,
  COMPANY_FORMS,
  DAYS_AND_MONTHS,
  GENERAL_COMPANIES,
  GENERATIONS,
  NAME_SUFFIXES,
  OPENERS,
  ORGANISATION_WORDS,
  PARTICLES,
  PLACES,
  TEAMS,
} from './not-names.js';
import {
  FEMALE_TITLES,
  isTitle,
  isTrade,
  MALE_TITLES,
  PLURAL_TITLES,
  ROLE_NOUNS,
  TITLE_PARTS,
  TITLES,
} from './titles.js';

/** Capitalised words in a row that may name a person, without the titles before them. */
export interface NameCandidate extends Span {
  /** Name parts in the article's spelling, without suffixes like "Jr.". */
  parts: string[];
  /** "jr", "sr", "iii". */
  generation?: string;
  /** A nickname that stands within the name: "Bob" of Robert “Bob” Smith. */
  nickname?: string;
  /** Words of title before the name; empty where there is none. */
  title: string[];
  /** Where the title begins; `start` where there is none. */
  outerStart: number;
  gender?: Gender;
  block: number;
  /** Stands in a heading or title that is all capitalised words. */
  inHeadline: boolean;
  /** The first word of a sentence. */
  opensSentence: boolean;
  /** "the" stands before it. */
  definite: boolean;
  /** "’s" follows. */
  possessive: boolean;
  /** "Corp." follows, or the like: whatever else has this name is the company as well. */
  isCompany?: boolean;
}

interface Word extends Span {
  text: string;
  key: string;
  possessive: boolean;
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:[’'\u2010\u2011-]\p{L}[\p{L}\p{M}\p{N}]*){0,4}/gu;
const ABBREVIATED =
  /^(?:[a-zÀ-ỿ]|jr|sr|[dmj]rs?|mrs|ms|sen|rep|gov|gen|lt|col|sgt|capt|maj|rev|prof|st|adm|cmdr|supt|hon|ph|esq|sens|reps|govs|cpl|pvt|brig|det|insp|del|amb|pres|pte|messrs)$/i;
const MAX_PARTS = 5;

/** Lower case without diacritics or stops, to compare names by. */
export const nameKey = remembered(
  text =>
    text
      .normalize('NFD')
      .replace(/[\p{M}.]/gu, '')
      .replace(/’/g, "'")
      .toLowerCase(),
  10_000,
);

export const isGivenName = (key: string): boolean => WOMEN.has(key) || MEN.has(key);

export function genderOfGivenName(key: string): Gender | undefined {
  if (UNISEX.has(key)) return undefined;
  const base = key.split('-')[0];
  const [woman, man] = [WOMEN.has(key) || WOMEN.has(base), MEN.has(key) || MEN.has(base)];
  return woman === man ? undefined : woman ? 'female' : 'male';
}

/** "Ohio-based", "state-owned". */
const DESCRIBES =
  /-(?:based|owned|born|backed|led|controlled|listed|educated|of-(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+))$/;

/** Words that can't stand in a person's name: days, peoples, places, parts of organisations' names. */
export function isNoName(key: string): boolean {
  return (
    CAPITALISED_WORDS.has(key) ||
    PLACES.has(key) ||
    ORGANISATION_WORDS.has(key) ||
    TEAMS.has(key) ||
    DESCRIBES.test(key)
  );
}

const NO_PERSONS_INITIALS = new Set(['UN', 'US', 'UK', 'EU', 'NY']);
/** Of states, which stand after a town and its comma. */
const STATES_INITIALS = new Set(['NJ', 'NH', 'NM', 'NC', 'ND', 'SC', 'SD', 'RI', 'DC']);
/** "Park Geun-hye": before such a given name, any word is a surname. */
export const isKoreanGivenName = (text: string): boolean => /^\p{Lu}\p{Ll}+-\p{Ll}{2,}$/u.test(text);

/** A full stop that belongs to it follows: "A." is an initial, "A" an article. */
const isShortened = ({ start, end, text }: Word) => end - start > text.length;
const isAcronym = ({ text }: Word) => /^\p{Lu}{2,}$/u.test(text);
const isInitial = (word: Word) => word.text.length === 1;

function capitalised(text: string): boolean {
  return /^\p{Lu}/u.test(text) || /^(?:al|el|d|o|l)[’'-]\p{Lu}/u.test(text);
}

function wordsOf(text: string, block: Span): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(block.start, block.end).matchAll(WORD)) {
    let word = match[0];
    const possessive = /[’']s$/i.test(word);
    if (possessive) word = word.slice(0, -2);
    const start = block.start + match.index;
    let end = start + word.length;
    if (!possessive && text[end] === '.' && ABBREVIATED.test(word)) end += 1;
    words.push({ start, end, text: word, key: nameKey(word), possessive });
  }
  return words;
}

/** Headlines of some houses capitalise every word: there a capital tells nothing. */
function isTitleCase(words: readonly Word[]): boolean {
  const longer = words.filter(word => word.text.length > 3);
  return longer.length >= 3 && longer.filter(word => capitalised(word.text)).length / longer.length >= 0.7;
}

/** "HMS Drake": a ship. */
const SHIPS_PREFIX = new Set([
  'HMS',
  'USS',
  'RMS',
  'MV',
  'SS',
  'HMCS',
  'HMAS',
  'HMNZS',
  'RNLB',
  'USNS',
  'USCGC',
  'INS',
]);

/** "Baxter & Sons", "Cole & Reed", "William Baxter and Sons": a firm, and nobody's name. */
const FIRM_AFTER =
  /^ (?:&|and|\+) (?:Sons?|Daughters?|Co|Company|Brothers|Bros|Partners|Associates|Sisters|Family)(?!\p{L})/u;
const ANOTHER_PARTNER = /^ & \p{Lu}/u;

const NICKNAME =
  /^ (?:[“"‘'(]\s?(\p{Lu}[\p{L}.’' -]{0,15}?)[”"’')]|[“"](the \p{Lu}[\p{L}’' -]{0,20}?)[”"]) (?=\p{Lu})/u;

/** Does the word at `index` go on with the name that the word before it is part of? */
function continues(text: string, words: readonly Word[], index: number, sentenceStarts: ReadonlySet<number>): boolean {
  const before = words[index - 1];
  const word = words[index];
  if (before.possessive || sentenceStarts.has(word.start)) return false;
  const gap = text.slice(before.end, Math.min(word.start, before.end + 30));
  if (word.start - before.end > 30) return false;
  if (GENERATIONS.has(word.key)) return gap === ' ' || gap === ', ';
  return gap === ' ' || (gap === '' && text[before.end - 1] === '.');
}

/** Learned callings, which nobody has for a surname: "biologist", "photographer". */
const isNoSurname = (key: string): boolean =>
  /(?:ologist|ographer|icist|ician|iatrist|onomist|onaut|historian)$/.test(key);

/** By its ending alone, where a given name and a surname follow: "snowboarder", "trombonist", "laureate". */
const isUnlistedCalling = (key: string): boolean =>
  key.length > 5 &&
  !isGivenName(key) &&
  /^ex-|(?:er|or|ist|ian|ant|eer|eur|ess|man|woman|model|star|smith|wright|laureate|medallist|medalist|ee|crat)$/.test(
    key,
  );

/** "Speaker of the", "Bishop of": the name of a body or a place follows, and then perhaps the holder's. */
const OFFICE_OF = /\b(\p{L}+) of (?:the )?$/u;
const followsOfficeAt = (text: string, at: number): boolean => {
  const office = OFFICE_OF.exec(text.slice(Math.max(0, at - 30), at))?.[1].toLowerCase();
  return office !== undefined && (TITLES.has(office) || office === 'head');
};

/** Cuts titles and what can't be a name off the front: "Russian President Vladimir Putin". */
function splitTitle(words: Word[], opensSentence: boolean, followsOffice: boolean): { title: Word[]; name: Word[] } {
  let from = 0;
  for (let i = 0; i < words.length - 1; i++) {
    const { key } = words[i];
    const next = words[i + 1].key;
    if (PARTICLES.has(key) && i > 0) continue;
    // "Del. Price" is a delegate, "Del Monte" is none.
    const isOffice =
      isTitle(key) && (key !== 'del' || isShortened(words[i])) && !(isGivenName(key) && i + 1 === words.length - 1);
    const isLast = i + 2 === words.length;
    if (isOffice && (isLast || !(isTitle(next) || TITLE_PARTS.has(next)))) from = i + 1;
    else if (
      from === i &&
      isNoName(key) &&
      !isShortened(words[i]) &&
      !(isGivenName(key) && !isNoName(next)) &&
      !isKoreanGivenName(words[i + 1].text)
    )
      from = i + 1;
  }
  // "Analyst Martin Fritz", "Climate Activist Greta Lind": what somebody does is no part of the name.
  for (let i = words.length - 3; i >= from; i--) {
    const { key } = words[i];
    if (!(ROLE_NOUNS.has(key) || isTrade(key)) || TITLES.has(key) || isGivenName(key)) continue;
    // "Karen Baker Moor"; but nobody is called "Marine Biologist"
    if (isGivenName(words[from].key) && !(i > from && isNoSurname(key) && isGivenName(words[i + 1].key))) continue;
    if (i === from || isGivenName(words[i + 1].key)) {
      from = i + 1;
      break;
    }
  }
  // "Snowboarder Mona Fisk": a calling that no list has, with its capital from the sentence
  if (opensSentence && from === 0 && words.length > 2 && isUnlistedCalling(words[0].key) && isGivenName(words[1].key))
    from = 1;
  // "State Kris Kobach", "Rival Hillary Clinton": a given name that is not first begins the name.
  const given = words.findIndex((word, i) => i > from && isGivenName(word.key) && i < words.length - 1);
  if (
    given > from &&
    !isGivenName(words[from].key) &&
    (from > 0 ||
      followsOffice ||
      words.slice(0, given).some(({ key }) => isNoName(key)) ||
      TITLES.has(words[from].key) ||
      TITLE_PARTS.has(words[from].key))
  ) {
    from = given;
  }
  // "Late Monday Mayor Smith": the day belongs to the verb.
  const day = words.slice(0, from).reduce((last, { key }, i) => (DAYS_AND_MONTHS.has(key) ? i : last), -1);
  return { title: words.slice(day + 1, from), name: words.slice(from) };
}

function candidateOf(
  article: Article,
  words: Word[],
  block: number,
  inHeadline: boolean,
  sentenceStarts: ReadonlySet<number>,
) {
  while (words.length > 1 && sentenceStarts.has(words[0].start) && OPENERS.has(words[0].key) && !isShortened(words[0]))
    words = words.slice(1);
  // "U.N. Resolution", "U. S. Secretary": initials of no person.
  const opening = words.length > 2 ? words[0].text + words[1].text : '';
  const followsTown =
    STATES_INITIALS.has(opening) &&
    /\p{Ll}, $/u.test(article.text.slice(Math.max(0, words[0].start - 4), words[0].start));
  if (NO_PERSONS_INITIALS.has(opening) || followsTown) words = words.slice(2);
  if (words.length > 1 && SHIPS_PREFIX.has(words[0].text)) return undefined;
  if (words[0].key === 'general' && words.length > 1 && GENERAL_COMPANIES.has(words[1].key)) return undefined;
  const followsOffice = followsOfficeAt(article.text, words[0].start);
  let { title, name } = splitTitle(words, sentenceStarts.has(words[0].start), followsOffice);
  // "Martin Luther King Jr.": no king called Jr.
  if (name.every(word => NAME_SUFFIXES.has(word.key))) [title, name] = [[], [...title, ...name]];
  const suffixes: string[] = [];
  while (name.length > 1 && NAME_SUFFIXES.has(name[name.length - 1].key)) suffixes.unshift(name.pop()!.key);
  while (name.length > 0 && PARTICLES.has(name[name.length - 1].key)) name.pop();
  // "President Jane Smith Tuesday": the day belongs to the verb.
  while (name.length > 2 && DAYS_AND_MONTHS.has(name[name.length - 1].key)) name.pop();
  // "Jane Smith CNN": the letters belong to what follows.
  while (name.length > 2 && isAcronym(name[name.length - 1]) && name.some(({ text }) => /\p{Ll}/u.test(text)))
    name.pop();
  const isCompany = name.length > 1 && COMPANY_FORMS.has(name[name.length - 1].key);
  if (isCompany) name.pop();
  // "N.V. KLX"
  const initials = name.findIndex(word => !isInitial(word));
  const form = name
    .slice(0, initials)
    .map(word => word.key)
    .join('');
  if (initials > 1 && COMPANY_FORMS.has(form) && isAcronym(name[initials])) return undefined;
  if (name.length === 0 || name.length > MAX_PARTS || isInitial(name[name.length - 1])) return undefined;
  const { text } = article;
  const start = name[0].start;
  const last = name[name.length - 1];
  const next = text.slice(last.end, last.end + 20);
  if (FIRM_AFTER.test(next) || (name.length === 1 && title.length === 0 && ANOTHER_PARTNER.test(next)))
    return undefined;
  const titles = title.map(word => word.key);
  // "Saint Helena Hospital"
  if (titles.at(-1) === 'saint' && ORGANISATION_WORDS.has(last.key)) return undefined;
  const closest = titles.filter(key => MALE_TITLES.has(key) || FEMALE_TITLES.has(key)).pop();
  const first = name.find(part => !/^\p{L}\.?$/u.test(part.text));
  const hasTitle = titles.some(isTitle);
  const generation = suffixes.find(key => GENERATIONS.has(key));
  const closestTitle = titles[titles.length - 1];
  const outerStart = hasTitle && isTitle(closestTitle) && !PLURAL_TITLES.has(closestTitle) ? title[0].start : start;
  const candidate: NameCandidate = {
    start,
    end: generation ? words[words.length - 1].end : last.end,
    parts: name.map(word => text.slice(word.start, word.end)),
    title: hasTitle ? titles : [],
    outerStart,
    gender: closest
      ? FEMALE_TITLES.has(closest)
        ? 'female'
        : 'male'
      : name.length > 1 && first
        ? genderOfGivenName(first.key)
        : undefined,
    block,
    inHeadline,
    opensSentence: sentenceStarts.has(words[0].start),
    definite:
      (/\bthe $/i.test(text.slice(Math.max(0, words[0].start - 5), words[0].start)) &&
        !(followsOffice && name[0] !== words[0])) ||
      words[0].key === 'the',
    possessive: last.possessive,
    ...(generation ? { generation } : {}),
    ...(isCompany ? { isCompany } : {}),
  };
  return candidate;
}

/** "Jane Smith Goes After Tom Jones": where a headline capitalises every word, a given name begins a name of two words. */
function cutHeadline(run: Word[]): Word[][] {
  if (run.length <= MAX_PARTS) return [run];
  const cut: Word[][] = [];
  let from = 0;
  for (let i = 0; i + 1 < run.length; i++) {
    if (!isGivenName(run[i].key) || isNoName(run[i + 1].key)) continue;
    cut.push(run.slice(from, i), run.slice(i, i + 2));
    from = i + 2;
    i += 1;
  }
  return [...cut, run.slice(from)];
}

/** Every run of capitalised words that may be a name, in order. */
export function findCandidates(article: Article): NameCandidate[] {
  const { text } = article;
  const sentenceStarts = new Set(
    article.sentences.map(({ start }) => start + /^[“"‘'„«`([]*/.exec(text.slice(start, start + 4))![0].length),
  );
  const found: NameCandidate[] = [];
  article.blocks.forEach((block, index) => {
    const words = wordsOf(text, block);
    const inHeadline = (block.kind === 'title' || block.kind === 'heading') && isTitleCase(words);
    let run: Word[] = [];
    let nickname: string | undefined;
    let goesOnAt = -1;
    const flush = () => {
      while (run.length > 0 && !capitalised(run[run.length - 1].text)) run.pop();
      for (const words of inHeadline ? cutHeadline(run) : [run]) {
        if (words.length === 0) continue;
        const candidate = candidateOf(article, words, index, inHeadline, sentenceStarts);
        if (candidate) found.push(nickname ? { ...candidate, nickname } : candidate);
      }
      run = [];
      nickname = undefined;
    };
    words.forEach((word, i) => {
      if (word.start < goesOnAt) return;
      if (run.length > 0 && i > 0 && word.start !== goesOnAt && !continues(text, words, i, sentenceStarts)) {
        const last = run[run.length - 1];
        // A nickname's words go into the name's stretch, not into its parts.
        const match = nickname ? null : NICKNAME.exec(text.slice(last.end, last.end + 32));
        if (match && isGivenName(last.key)) {
          nickname = match[1] ?? match[2];
          goesOnAt = last.end + match[0].length;
          return;
        }
        flush();
      }
      if (capitalised(word.text)) run.push(word);
      else if (run.length > 0 && PARTICLES.has(word.key) && word.key !== 'y' && word.key !== 'e') run.push(word);
      else flush();
    });
    flush();
  });
  return found;
}
