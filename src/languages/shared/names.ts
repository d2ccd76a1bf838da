import { inEnglish } from '../../findings/finding.js';
import type { Article, Span } from '../../article/types.js';
import type { Gender, IndexedMention, NamedPerson } from '../contract/people.js';
import { MEN, MEN_ABROAD, UNISEX, WOMEN, WOMEN_ABROAD } from './given-names.js';

/** What a language knows of names and of the words around them. All words in lower case. */
export interface NameWords {
  /** Within a name, between its parts: "von der", "de la"; as a phrase in lower case. */
  particles: RegExp;
  /** Of these, what only follows a given name: elsewhere it is a preposition. */
  afterGivenName: RegExp;
  /** Written with a capital, and no part of a name: openers of sentences, months, what a noun stands before. */
  notNames: ReadonlySet<string>;
  /** Part of what an organisation, a work or a place is called. */
  organisation: RegExp;
  /** Before a noun: what stands between it and the noun is no name. */
  determiners: ReadonlySet<string>;
  /** "Herr", "Frau": before a surname alone. */
  address: ReadonlyMap<string, Gender>;
  /** "Dr.", "Prof.": without their stop. */
  titles: ReadonlySet<string>;
  /** Does the word, as it is written, say what somebody is? */
  isRole(word: string): boolean;
  /** Of such a word: a woman's, a man's, or either's. */
  genderOfRole(word: string): Gender | undefined;
  /** After a full name: what stands after persons only. */
  afterPerson: RegExp;
  /** Before a full name: a verb of saying, say. */
  beforePerson: RegExp;
  /** Ends with a role and its complements, and a comma: the name stands beside it. */
  roleBeforeComma(before: string): boolean;
  /** Looks like an adjective that a noun follows: "Deutsche Bank". */
  adjective: RegExp;
  /** Says what somebody is, and is a surname behind a given name: "Gisela Maler". */
  alsoSurname?: RegExp;
  /** Ends many surnames, and what somebody is: "Hofmeister" behind a role and a given name. */
  endsSurname?: RegExp;
  /** A noun that is no surname: it goes on with the sentence behind a whole name. Where nouns have capitals. */
  noun?: RegExp;
  /** The ending that a name takes, and no part of it: "Merkels". */
  ending: RegExp;
  /** What all forms of a name have in common, where names are declined. */
  stem?(word: string): string;
  /** Whose given name a word may be; default: by the list that many languages share. */
  givenName?(word: string): { gender?: Gender } | undefined;
  /** Is a name, in its parts, as it is shown alone? Nothing where that can't be told. */
  isNominative?(words: readonly string[]): boolean | undefined;
  genderOfSurname?(word: string): Gender | undefined;
  /** Ends with a role and its complements, right before a name: "президент США". */
  roleBefore?(before: string): boolean;
  /** Stands right before a full name, and makes it somebody's: "la pastora ", "contou ". */
  introduces?(before: string): boolean;
  /** Right before a name: what is called after somebody, or has a name of its own: "calle ", "collège public ". */
  bearsName?: RegExp;
  /** A particle and what follows it, as no place or body is called: "de la vega" behind a whole name. */
  ofSurname?: RegExp;
  /** Written together with the name that follows it: "d’", "qu’". */
  elision?: RegExp;
  /** Is the name a place's? */
  isPlace(name: string): boolean;
  /** Pronouns after a name vote on the gender. */
  masculine: RegExp;
  feminine: RegExp;
}

interface Word extends Span {
  text: string;
  key: string;
  /** What all its forms have in common; the key where names aren’t declined. */
  stem: string;
  isCapital: boolean;
  /** The first word of its sentence or block. */
  opens: boolean;
  /** Only a blank stands between it and the word before. */
  isNext: boolean;
}

interface Candidate extends Span {
  block: number;
  parts: Word[];
  /** Where roles and titles right before the name begin. */
  outerStart: number;
  roles: Word[];
  address?: Gender;
  /** The word before the name and its roles. */
  before?: Word;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'/‐-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*){0,6}\.?/gu;
/** With particles: "María del Carmen Ibarra de la Vega". */
const MOST_WORDS = 7;
const LONGEST_NAME = 60;

const PLAIN = /^[A-Za-z-]*$/;

export const nameKey = (text: string): string =>
  PLAIN.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFD')
        .replace(/[\p{M}.]/gu, '')
        .replace(/’/g, "'")
        .toLowerCase();

const fold = (names: ReadonlySet<string>) => new Set([...names].map(nameKey));
const women = new Set([...WOMEN, ...fold(WOMEN_ABROAD)]);
const men = new Set([...MEN, ...fold(MEN_ABROAD)]);

export function isGivenName(text: string): boolean {
  const key = nameKey(text);
  return women.has(key) || men.has(key) || (key.includes('-') && isGivenName(key.split('-')[0]));
}

type GivenNames = Pick<NameWords, 'givenName'>;

const isGiven = (text: string, { givenName }: GivenNames): boolean =>
  givenName ? givenName(text) !== undefined : isGivenName(text);

const genderOfGiven = (text: string, { givenName }: GivenNames): Gender | undefined =>
  givenName ? givenName(text)?.gender : genderOfGivenName(text);

function genderOfGivenName(text: string): Gender | undefined {
  const key = nameKey(text);
  const base = key.split('-')[0];
  if (UNISEX.has(base)) return undefined;
  const [woman, man] = [women.has(key) || women.has(base), men.has(key) || men.has(base)];
  return woman === man ? undefined : woman ? 'female' : 'male';
}

/** Of a full name whose given name tells it. */
export function genderOfName(name: string): 'f' | 'm' | undefined {
  const gender = genderOfGivenName(name.split(' ')[0]);
  return gender && (gender === 'female' ? 'f' : 'm');
}

function wordsOf(article: Article, block: Span, { titles, elision, stem }: NameWords): Word[] {
  const text = article.text.slice(block.start, block.end);
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    let [word] = match;
    // A stop belongs to initials and titles alone
    if (word.endsWith('.') && !/^\p{Lu}\.$/u.test(word) && !titles.has(nameKey(word))) word = word.slice(0, -1);
    const elided = elision?.exec(word)?.[0].length ?? 0;
    word = word.slice(elided);
    const start = block.start + match.index + elided;
    const last = words.at(-1);
    const between = last ? article.text.slice(last.end, start) : '';
    const key = nameKey(word);
    words.push({
      text: word,
      key,
      stem: stem?.(word) ?? key,
      isCapital: /^\p{Lu}/u.test(word),
      opens: !last || /[.!?:…]["“”»«’‘)]*\s|["“„»«‚‘]$|\n/.test(between),
      isNext: between === ' ',
      start,
      end: start + word.length,
    });
  }
  return words;
}

/** "al-Din", "as-Salih": goes on a name, though it has no capital of its own. */
const WITH_ARABIC_ARTICLE = /^(?:a[ldrstnz]|ash|asch|e[lsz])-\p{Lu}\p{Ll}/u;

/** With the accents that it has: "março" is no "Marco". */
const isNoName = ({ text }: Word, { notNames }: NameWords): boolean =>
  notNames.has(text.toLowerCase().replace(/’/g, "'").replace(/\.$/, ''));

function candidatesIn(
  words: readonly Word[],
  block: number,
  known: NameWords,
  stands: (key: string) => boolean,
): Candidate[] {
  const found: Candidate[] = [];
  const bare = (word: Word) => word.key.replace(/\.$/, '');
  const isTitle = (word: Word) => known.titles.has(bare(word));
  const isPart = (word: Word) =>
    word.isCapital && !/^\d/.test(word.text) && !isNoName(word, known) && !known.address.has(word.key);
  const goesOnName = (word: Word) => isPart(word) || WITH_ARABIC_ARTICLE.test(word.text);
  for (let i = 0; i < words.length; i++) {
    if (!words[i].isCapital || isNoName(words[i], known)) continue;
    let at = i;
    const roles: Word[] = [];
    let address: Gender | undefined;
    // Roles, forms of address and titles, one after another: "Frau Professor Dr. Müller"
    while (at < words.length && (at === i || words[at].isNext)) {
      const word = words[at];
      if (known.address.has(word.key)) address = known.address.get(word.key);
      else if (known.isRole(word.text) && !isGiven(word.text, known)) roles.push(word);
      else if (!isTitle(word)) break;
      at += 1;
    }
    const parts: Word[] = [];
    let end = at;
    for (; end < words.length && parts.length < MOST_WORDS; end++) {
      const word = words[end];
      if (end > at && !word.isNext) break;
      if (end === at && end > i && !word.isNext) break;
      if ((parts.length > 0 ? goesOnName(word) : isPart(word)) && !isTitle(word)) {
        const isWhole = parts.length > 1 && !isGiven(parts.at(-1)!.text, known);
        const isWhose = () => {
          // "Barack Obamas Wunsch", "Obamas Wunsch", where the article has "Obama", too
          const { key } = parts.at(-1)!;
          const short = key.replace(known.ending, '');
          return short !== key && stands(short);
        };
        if (isWhole && isGiven(parts[0].text, known) && (known.noun?.test(word.text) || isWhose())) break;
        if (parts.length === 1 && !isGiven(parts[0].text, known) && isWhose()) break;
        // "Landwirt Jost Baumeister": behind one name the word is a surname
        const isSecond = parts.length === 1 && (roles.length > 0 || isGiven(parts[0].text, known));
        const isSurname =
          (parts.length > 0 && isGiven(parts[0].text, known) && known.alsoSurname?.test(word.text)) ||
          (isSecond && known.endsSurname?.test(word.text));
        if (parts.length > 0 && !isSurname && known.isRole(word.text) && !isGiven(word.text, known)) break;
        parts.push(word);
        if (word.text.endsWith('.') && word.text.length > 3) {
          end += 1;
          break;
        }
        continue;
      }
      // "von der Leyen": particles count where a name goes on after them
      if (parts.length === 0) break;
      let next = end;
      while (next < end + 3 && words[next]?.isNext && !isPart(words[next])) next += 1;
      if (next === end || !words[next]?.isNext || !isPart(words[next])) break;
      const phrase = words
        .slice(end, next)
        .map(each => each.key)
        .join(' ');
      if (!known.particles.test(phrase)) break;
      const isOfSurname = known.ofSurname?.test(`${phrase} ${words[next].key}`);
      if (known.afterGivenName.test(phrase) && !isOfSurname && !parts.every(part => isGiven(part.text, known))) break;
      parts.push(...words.slice(end, next));
      end = next - 1;
    }
    if (parts.length === 0) {
      i = Math.max(i, at - 1);
      continue;
    }
    // "із Кельна Олег Коваль": what stands before a given name is another’s
    const given = known.givenName ? parts.findIndex(part => known.givenName!(part.text)) : -1;
    const isAnothers = given > 0 && given < parts.length - 1;
    if (isAnothers) parts.splice(0, given);
    found.push({
      block,
      parts,
      roles: isAnothers ? [] : roles,
      ...(address && { address }),
      outerStart: isAnothers ? parts[0].start : words[i].start,
      start: parts[0].start,
      end: parts.at(-1)!.end,
      before: words[i - 1],
    });
    i = Math.max(i, end - 1);
  }
  return found;
}

const keysOf = ({ parts }: Candidate, { ending }: NameWords): string[] =>
  parts.map((part, i) => (i === parts.length - 1 ? part.stem.replace(ending, '') : part.stem));

/** What speaks for a person: 3 is enough to be sure, 2 to be offered. */
function weigh(article: Article, candidate: Candidate, known: NameWords): number {
  const { parts, roles, address, before } = candidate;
  const [first] = parts;
  const after = article.text.slice(candidate.end, candidate.end + 60);
  const said = article.text.slice(Math.max(0, candidate.outerStart - 30), candidate.outerStart);
  const opensWithGiven = isGiven(first.text, known) || (/^\p{Lu}\.$/u.test(first.text) && parts.length > 1);
  const hasRole = roles.length > 0 || address !== undefined || candidate.outerStart < first.start;
  const name = parts.map(part => part.text).join(' ');
  let weight = 0;
  if (opensWithGiven) weight += 3;
  if (hasRole) weight += 3;
  if (known.afterPerson.test(after)) weight += 2;
  if (known.beforePerson.test(said)) weight += 2;
  if (known.roleBefore?.(textBefore(article, candidate))) weight += 3;
  else if (parts.length > 1 && known.introduces?.(textBefore(article, candidate))) weight += 3;
  if (
    /, $/.test(said) &&
    known.roleBeforeComma(article.text.slice(Math.max(0, candidate.outerStart - 120), candidate.outerStart))
  )
    weight += 3;
  if (parts.some(part => known.organisation.test(part.text))) weight -= 4;
  if (known.bearsName?.test(said)) weight -= 6;
  if (known.isPlace(name)) weight -= 5;
  else if (!opensWithGiven && known.isPlace(first.text)) weight -= 2;
  if (!hasRole && before && known.determiners.has(before.key) && !opensWithGiven) weight -= 3;
  if (!opensWithGiven && !hasRole && known.adjective.test(first.text)) weight -= 2;
  if (parts.some(part => part.text.length > 2 && part.text === part.text.toUpperCase())) weight -= 2;
  return weight;
}

const textBefore = ({ text, blocks }: Article, { outerStart, block }: Candidate): string =>
  text.slice(Math.max(blocks[block].start, outerStart - 90), outerStart);

const isCapitals = (text: string): boolean => text === text.toUpperCase();

const WHY = inEnglish('form-and-place');
const DECLINED = inEnglish('declined');

interface Named {
  named: NamedPerson[];
  mentions: IndexedMention[];
}

/** Reads who is named in an article, and where: by given names, roles and what stands beside a name. */
export function nameReader(words: NameWords): (article: Article) => Named {
  const known: NameWords = {
    ...words,
    determiners: fold(words.determiners),
    titles: fold(words.titles),
    address: new Map([...words.address].map(([word, gender]) => [nameKey(word), gender])),
  };
  return article => findNames(article, known);
}

function findNames(article: Article, known: NameWords): Named {
  const candidates: Candidate[] = [];
  const words: Word[][] = [];
  article.blocks.forEach((block, index) => {
    words[index] = block.kind === 'title' ? [] : wordsOf(article, block, known);
  });
  const capitals = new Set(words.flatMap(each => each.flatMap(({ isCapital, key }) => (isCapital ? key : []))));
  words.forEach((each, index) => candidates.push(...candidatesIn(each, index, known, key => capitals.has(key))));
  const named: NamedPerson[] = [];
  const bySurname = new Map<string, number[]>();
  const add = (candidate: Candidate, keys: string[], weight: number) => {
    const { parts, roles, address } = candidate;
    const text = parts.map(part => part.text).join(' ');
    const roleGender = roles.map(role => known.genderOfRole(role.text)).find(Boolean);
    const last = parts.at(-1)!;
    const gender =
      address ??
      (parts.length > 1 ? genderOfGiven(parts[0].text, known) : undefined) ??
      roleGender ??
      known.genderOfSurname?.(last.text);
    named.push({
      name: text.slice(0, text.length - (last.stem.length - keys.at(-1)!.length)),
      keys,
      ...(gender && { gender }),
      titles: new Set(roles.map(role => role.key)),
      fullMentions: 0,
      rule: roles.length > 0 ? 'role before a name' : parts.length > 1 ? 'full name' : 'form of address',
      sure: weight >= 3,
      why: weight >= 3 ? '' : WHY,
    });
    const surname = keys.at(-1)!;
    bySurname.set(surname, [...(bySurname.get(surname) ?? []), named.length - 1]);
  };

  // Full names first: what stands alone later is one of theirs.
  for (const candidate of candidates) {
    const { parts } = candidate;
    if (parts.length < 2 || parts.length > MOST_WORDS || candidate.end - candidate.start > LONGEST_NAME) continue;
    const keys = keysOf(candidate, known);
    const weight = weigh(article, candidate, known);
    const twin = (bySurname.get(keys.at(-1)!) ?? bySurname.get(parts.at(-1)!.stem) ?? []).find(
      index => named[index].keys[0] === keys[0],
    );
    if (twin !== undefined) {
      const person = named[twin];
      // "ANDRÉ GLUCKSMANN" of a headline is "André Glucksmann"
      const text = parts.map(part => part.text).join(' ');
      if (isCapitals(person.name) && !isCapitals(text) && person.keys.at(-1) === parts.at(-1)!.stem) person.name = text;
      if (weight >= 3 && !person.sure) Object.assign(person, { sure: true, why: '' });
      candidate.roles.forEach(role => person.titles.add(role.key));
      person.gender ??= candidate.roles.map(role => known.genderOfRole(role.text)).find(Boolean);
    } else if (weight >= 2) add(candidate, keepsEnding(candidate, candidates, known) ?? keys, weight);
  }
  // Then surnames with a role or a form of address whose full name the article doesn't give.
  for (const candidate of candidates) {
    if (candidate.parts.length !== 1) continue;
    const isTold =
      candidate.roles.length > 0 || candidate.address || known.roleBefore?.(textBefore(article, candidate));
    if (!isTold) continue;
    const [part] = candidate.parts;
    const keys = keysOf(candidate, known);
    const others = bySurname.get(part.stem) ?? bySurname.get(keys[0]) ?? [];
    const gender = candidate.roles.map(role => known.genderOfRole(role.text)).find(Boolean);
    // A minister is not the wife of his name.
    const isAnother = gender !== undefined && others.every(index => (named[index].gender ?? gender) !== gender);
    if ((others.length > 0 && !isAnother) || part.text.length < 3) continue;
    if (
      known.isPlace(part.text) ||
      known.isPlace(part.text.replace(known.ending, '')) ||
      /[\p{Lu}\d]{2}/u.test(part.text)
    )
      continue;
    if (known.organisation.test(part.text) || known.isRole(part.text) || isGiven(part.text, known)) continue;
    // "Trainer Bayerns": the ending may be a genitive's
    if (known.ending.test(part.text) && !candidate.address) continue;
    add(candidate, [part.stem], candidate.address ? 3 : 2);
  }

  const mentions: IndexedMention[] = [];
  for (const candidate of candidates) mentions.push(...mentionsOf(candidate, named, bySurname, known));
  mentions.sort((a, b) => a.start - b.start);
  const kept = mentions.filter(({ start }, i) => i === 0 || start >= mentions[i - 1].end);
  for (const { full, index } of kept) if (full && index !== undefined) named[index].fullMentions += 1;
  voteOnGender(article, named, kept, known);
  if (known.isNominative) settleCases(named, kept, known);
  return { named, mentions: kept };
}

/** "Maas" ends in s by itself: the article has no "Maa", but names him so more than once or with his role. */
function keepsEnding(candidate: Candidate, all: readonly Candidate[], known: NameWords): string[] | undefined {
  const own = candidate.parts.map(part => part.stem);
  const surname = own.at(-1)!;
  const short = surname.replace(known.ending, '');
  if (short === surname) return undefined;
  const isShort = all.some(({ parts }) => parts.at(-1)!.stem === short);
  return isShort ? undefined : own;
}

function mentionsOf(
  candidate: Candidate,
  named: readonly NamedPerson[],
  bySurname: ReadonlyMap<string, number[]>,
  known: NameWords,
): IndexedMention[] {
  const { parts, block, before } = candidate;
  const make = (from: number, to: number, index: number, full: boolean, ambiguous: boolean): IndexedMention => {
    const last = parts[to - 1];
    const surname = named[index].keys.at(-1)!;
    const cut = last.stem === surname || !last.stem.startsWith(surname) ? 0 : last.stem.length - surname.length;
    const [start, end] = [parts[from].start, last.end - cut];
    const text = parts
      .slice(from, to)
      .map(part => part.text)
      .join(' ');
    return {
      index,
      start,
      end,
      text: cut ? text.slice(0, -cut) : text,
      block,
      outerStart: from === 0 ? candidate.outerStart : start,
      full,
      possessive: cut > 0,
      ambiguous,
    };
  };
  const bearersOf = (key: string) => bySurname.get(key) ?? bySurname.get(key.replace(known.ending, '')) ?? [];
  if (parts.length > 1) {
    for (let to = parts.length; to > 1; to--) {
      for (let from = 0; from < to - 1; from++) {
        const index = bearersOf(parts[to - 1].stem).find(each => named[each].keys[0] === parts[from].stem);
        if (index !== undefined && named[index].keys.length > 1) return [make(from, to, index, true, false)];
      }
    }
  }
  const isAlone = parts.length === 1;
  // "Linds Plan": the ending tells whose
  const owner = parts[0].stem.replace(known.ending, '');
  if (!isAlone && owner !== parts[0].stem && bySurname.has(owner)) {
    const of = bySurname.get(owner)!;
    return [make(0, 1, of[0], false, of.length > 1)];
  }
  const last = parts.length - 1;
  const bearers = bearersOf(parts[last].stem);
  if (bearers.length > 0) {
    // "der Bauer" is a farmer; "Bauer" is whoever is called so
    const definite = isAlone && before && known.determiners.has(before.key) && candidate.roles.length === 0;
    if (definite && !candidate.address) return [];
    if (!isAlone && candidate.roles.length === 0 && !candidate.address) return [];
    // "Verteidigungsminister Guttenberg" is not his wife, whom alone the article names in full
    const roleGender = candidate.roles.map(role => known.genderOfRole(role.text)).find(Boolean);
    if (bearers.length === 1 && roleGender && (named[bearers[0]].gender ?? roleGender) !== roleGender) return [];
    const fitting = bearers.filter(
      index =>
        (!roleGender || (named[index].gender ?? roleGender) === roleGender) &&
        (!candidate.address || !named[index].gender || named[index].gender === candidate.address) &&
        (candidate.roles.length === 0 ||
          bearers.length === 1 ||
          candidate.roles.some(role => named[index].titles.has(role.key))),
    );
    const of = fitting.length > 0 ? fitting : bearers;
    return [make(last, last + 1, of[0], named[of[0]].keys.length === 1, of.length > 1)];
  }
  if (isAlone && isGiven(parts[0].text, known)) {
    const own = named.flatMap((person, index) =>
      person.keys.length > 1 && person.keys[0] === parts[0].stem ? index : [],
    );
    if (own.length === 1) return [make(0, 1, own[0], false, false)];
  }
  return [];
}

/** Names whoever is named in several cases as they are shown alone; what stands in another is no subject. */
function settleCases(named: NamedPerson[], mentions: IndexedMention[], { isNominative }: NameWords): void {
  const byPerson = named.map((): IndexedMention[] => []);
  for (const mention of mentions) if (mention.index !== undefined) byPerson[mention.index].push(mention);
  named.forEach((person, index) => {
    const own = byPerson[index];
    const forms = own.filter(({ full }) => full).map(({ text }) => text);
    const isPlain = (form: string) => isNominative!(form.split(' '));
    // A given name that isn't declined tells no case: "Гаррі Трумену" is the longer of two
    const plain =
      forms
        .filter(isPlain)
        .reduce<string | undefined>(
          (short, form) => ((short?.length ?? 99) <= form.length ? short : form),
          undefined,
        ) ?? forms.find(form => isPlain(form) === undefined);
    if (plain) person.name = plain;
    else if (person.keys.length > 1) Object.assign(person, { sure: false, why: DECLINED });
    const surname = plain?.split(' ').at(-1);
    for (const mention of own) {
      const stands = mention.text.split(' ');
      mention.possessive = mention.full
        ? isPlain(mention.text) === false || (mention.text !== plain && mention.text.startsWith(plain ?? '\n'))
        : surname !== undefined && stands.at(-1) !== surname && stands.at(-1) !== plain!.split(' ')[0];
    }
  });
}

function voteOnGender(
  article: Article,
  people: readonly NamedPerson[],
  mentions: readonly IndexedMention[],
  { masculine, feminine }: NameWords,
): void {
  const votes = people.map(() => 0);
  mentions.forEach((mention, i) => {
    if (mention.index === undefined || people[mention.index].gender) return;
    const stop = Math.min(mention.end + 160, mentions[i + 1]?.start ?? Infinity, article.blocks[mention.block].end);
    const after = article.text.slice(mention.end, stop);
    votes[mention.index] += (after.match(masculine)?.length ?? 0) - (after.match(feminine)?.length ?? 0);
  });
  people.forEach((person, index) => {
    if (votes[index] !== 0) person.gender ??= votes[index] > 0 ? 'male' : 'female';
  });
}
