import type { Article } from '../../article/types.js';
import { areFormsOfOneName } from '../en/given-names.js';
import { BRANDS, PARTICLES } from '../en/not-names.js';
import { TITLE_PARTS, TITLES } from '../en/titles.js';
import type { Mention } from '../people.js';
import {
  findCandidates,
  genderOfGivenName,
  isGivenName,
  isNoName,
  nameKey,
  type Gender,
  type NameCandidate,
} from './candidates.js';
import { speaks, weigh } from './evidence-for.js';

/** Somebody whom the article names, before a record is made. */
export interface NamedPerson {
  name: string;
  /** Name parts in lower case without diacritics. */
  keys: string[];
  generation?: string;
  nickname?: string;
  gender?: Gender;
  /** Titles that stand before the name, in lower case. */
  titles: Set<string>;
  /** How often the article gives the full name. */
  fullMentions: number;
  rule: string;
  sure: boolean;
  why: string;
}

type IndexedMention = Mention & { index?: number };

const ADDRESS = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'sir']);
/** So many times as often as others of the surname, and the article is about this one. */
const DOMINANT = 3;
const ENOUGH = 2;
const SURE = 3;

const keysOf = (candidate: NameCandidate) => candidate.parts.map(nameKey);
const isInitial = (key: string) => /^\p{L}$/u.test(key);

/** Can two full names be one person's? Same surname, and given names that go together. */
function sameName(a: readonly string[], b: readonly string[]): boolean {
  if (a[a.length - 1] !== b[b.length - 1]) return false;
  const [x, y] = [a[0], b[0]];
  if (areFormsOfOneName(x, y)) return true;
  return (isInitial(x) && y.startsWith(x)) || (isInitial(y) && x.startsWith(y));
}

/** "Jr." tells a son from his father; but who is "Joe" here and "Joseph … Jr." there is one man. */
function sameGeneration(person: NamedPerson, generation: string | undefined, keys: readonly string[]): boolean {
  if ((person.generation ?? '') === (generation ?? '')) return true;
  return person.keys[0] !== keys[0] && !(person.generation && generation);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** "Crooked Hillary Clinton", "Injecting Clinton", "Will Trump ...?": another's name with a capitalised word before it. */
function hidesAnother(
  candidate: NameCandidate,
  keys: readonly string[],
  strong: ReadonlySet<string>,
  surnames: ReadonlyMap<string, number>,
): boolean {
  for (let i = 1; i + 1 < keys.length; i++)
    if (!isGivenName(keys[0]) && strong.has(keys.slice(i).join(' '))) return true;
  if (keys.length !== 2 || (!candidate.opensSentence && candidate.title.length > 0)) return false;
  const others = (surnames.get(keys[1]) ?? 0) - (strong.has(keys.join(' ')) ? 1 : 0);
  return others > 0 && (!isGivenName(keys[0]) || (candidate.opensSentence && AUXILIARIES.has(keys[0])));
}

/** Given names that are also the first word of a question. */
const AUXILIARIES = new Set(['will', 'may']);

/** "Jane Smith" of a headline in capitals, where the text has "Smith said" but not the full name. */
function introduces({ parts }: NameCandidate, bareSurnames: ReadonlyMap<string, number>): boolean {
  return parts.length === 2 && isGivenName(nameKey(parts[0])) && (bareSurnames.get(nameKey(parts[1])) ?? 0) >= ENOUGH;
}

/** Full names first: they tell who there is. */
function seedFullNames(article: Article, candidates: readonly NameCandidate[]): NamedPerson[] {
  const bareSurnames = new Map<string, number>();
  for (const candidate of candidates) {
    if (candidate.parts.length > 1 || candidate.inHeadline || candidate.definite) continue;
    const key = nameKey(candidate.parts[0]);
    if (!isNoName(key))
      bareSurnames.set(
        key,
        (bareSurnames.get(key) ?? 0) + (speaks(article, candidate) || candidate.title.length > 0 ? 2 : 1),
      );
  }
  const weights = new Map<
    string,
    { candidate: NameCandidate; weight: number; spellings: Map<string, number>; titles: Set<string>; gender?: Gender }
  >();
  for (const candidate of candidates) {
    if (candidate.parts.length < 2) continue;
    if (candidate.inHeadline && !introduces(candidate, bareSurnames)) continue;
    const key = `${keysOf(candidate).join(' ')}|${candidate.generation ?? ''}`;
    const weight = weigh(article, candidate);
    const known = weights.get(key);
    if (!known)
      weights.set(key, {
        candidate,
        weight,
        spellings: new Map([[spelling(candidate), 1]]),
        titles: new Set(candidate.title),
        gender: candidate.gender,
      });
    else {
      known.weight = Math.max(known.weight, weight);
      known.gender ??= candidate.gender;
      for (const title of candidate.title) known.titles.add(title);
      known.spellings.set(spelling(candidate), (known.spellings.get(spelling(candidate)) ?? 0) + 1);
      if (candidate.nickname) known.candidate.nickname ??= candidate.nickname;
    }
  }
  const people: NamedPerson[] = [];
  const bySurname = new Map<string, NamedPerson[]>();
  const strong = new Set(
    [...weights.values()].filter(({ weight }) => weight >= SURE).map(({ candidate }) => keysOf(candidate).join(' ')),
  );
  const surnames = new Map<string, number>();
  for (const name of strong) {
    const surname = name.slice(name.lastIndexOf(' ') + 1);
    surnames.set(surname, (surnames.get(surname) ?? 0) + 1);
  }
  // "Von der Heide" at a sentence's beginning, where "Ursula von der Heide" is known.
  const tails = new Set(
    [...weights.values()]
      .map(({ candidate }) => keysOf(candidate))
      .filter(keys => keys.length > 2 && PARTICLES.has(keys[1]))
      .map(keys => keys.slice(1).join(' ')),
  );
  for (const { candidate, weight, spellings, titles, gender } of weights.values()) {
    const keys = keysOf(candidate);
    if (hidesAnother(candidate, keys, strong, surnames)) continue;
    if (BRANDS.has(keys.slice(0, 2).join(' ')) || tails.has(keys.join(' '))) continue;
    const surname = keys[keys.length - 1];
    const bare = weight > -2 ? Math.min(2, bareSurnames.get(surname) ?? 0) : 0;
    const total = weight + bare;
    if (total < ENOUGH) continue;
    const count = [...spellings.values()].reduce((sum, times) => sum + times, 0);
    const twin = bySurname
      .get(surname)
      ?.find(person => sameName(person.keys, keys) && sameGeneration(person, candidate.generation, keys));
    if (twin) {
      twin.fullMentions += count;
      twin.gender ??= gender;
      for (const title of titles) twin.titles.add(title);
      twin.nickname ??= candidate.nickname;
      if (isInitial(twin.keys[0])) Object.assign(twin, { name: spelling(candidate), keys });
      continue;
    }
    const name = commonest(spellings);
    const person: NamedPerson = {
      name,
      keys,
      generation: candidate.generation,
      nickname: candidate.nickname,
      gender,
      titles,
      fullMentions: count,
      rule: 'full name',
      sure: total >= SURE,
      why: total >= SURE ? 'Names, titles or verbs of saying bear it out.' : 'Little but the capitals speaks for it.',
    };
    people.push(person);
    push(bySurname, surname, person);
  }
  return people;
}

/** The spelling used most, one in capitals only where there is no other. */
function commonest(spellings: ReadonlyMap<string, number>): string {
  const entries = [...spellings].sort((a, b) => b[1] - a[1]);
  return (entries.find(([name]) => /\p{Ll}/u.test(name)) ?? entries[0])[0];
}

const spelling = (candidate: NameCandidate) =>
  candidate.parts.join(' ') + (candidate.generation ? ` ${generationText(candidate.generation)}` : '');

function generationText(generation: string): string {
  return /^[iv]+$/.test(generation)
    ? generation.toUpperCase()
    : `${generation[0].toUpperCase()}${generation.slice(1)}.`;
}

/** Then those whom the article gives one name only: "Mr. Smith", "Melanie said". */
function seedSingleNames(article: Article, candidates: readonly NameCandidate[], people: NamedPerson[]): void {
  const bearers = new Map<string, NamedPerson[]>();
  for (const person of people) {
    for (const key of new Set([person.keys[0], person.keys[person.keys.length - 1]])) push(bearers, key, person);
  }
  for (const candidate of candidates) {
    if (candidate.parts.length !== 1 || candidate.inHeadline) continue;
    const key = nameKey(candidate.parts[0]);
    if (/^\p{Lu}+$/u.test(candidate.parts[0]) || key.length < 2) continue;
    // "the Lord Mayor", "Saint Louis"
    if (TITLES.has(key) || TITLE_PARTS.has(key) || /^(?:saint|st)$/.test(candidate.title.at(-1) ?? '')) continue;
    const given = isGivenName(key);
    const titled = candidate.title.some(word => word !== 'miss');
    const known = bearers.get(key) ?? [];
    const same = known.find(person => person.keys.length === 1);
    if (same) {
      if (titled) {
        same.fullMentions += 1;
        same.gender ??= candidate.gender;
        for (const title of candidate.title) same.titles.add(title);
      }
      continue;
    }
    // "Mr. Smith" is somebody else where all the Smiths of the article are women.
    const isOther =
      titled &&
      candidate.gender !== undefined &&
      known.every(person => person.gender && person.gender !== candidate.gender);
    if (known.length > 0 && !isOther) continue;
    if (isNoName(key) && !(given && titled)) continue;
    if (!titled && !(given && speaks(article, candidate) && !candidate.definite)) continue;
    const person: NamedPerson = {
      name: candidate.parts[0],
      keys: [key],
      gender: candidate.gender ?? genderOfGivenName(key),
      titles: new Set(candidate.title),
      fullMentions: titled ? 1 : 0,
      rule: titled ? 'title and surname' : 'given name that speaks',
      sure: true,
      why: titled ? 'A title stands before it.' : 'A given name, and it speaks.',
    };
    people.push(person);
    push(bearers, key, person);
  }
}

/** Those who bear a name, by each of its parts that can stand alone. */
function indexNames(people: readonly NamedPerson[]) {
  const bySurname = new Map<string, number[]>();
  const byGivenName = new Map<string, number[]>();
  people.forEach((person, index) => {
    const { keys } = person;
    push(bySurname, keys[keys.length - 1], index);
    // "de la Cruz" is also "Cruz", "al-Assad" also "Assad", "Rodham Clinton" also "Clinton".
    const dashed = /^(?:al|el)[-'](.+)$/.exec(keys[keys.length - 1])?.[1];
    if (dashed) push(bySurname, dashed, index);
    if (keys.length > 2) push(bySurname, keys.slice(1).join(' '), index);
    if (keys.length > 1) push(byGivenName, keys[0], index);
    if (person.nickname) push(byGivenName, nameKey(person.nickname), index);
  });
  return { bySurname, byGivenName };
}

/** Gives every name its person, in reading order. */
function resolve(candidates: readonly NameCandidate[], people: readonly NamedPerson[]): IndexedMention[] {
  const { bySurname, byGivenName } = indexNames(people);
  const lastFull = new Map<number, number>();
  /** How often a short name has stood for somebody so far. */
  const shortUses = new Map<number, number>();
  const mentions: IndexedMention[] = [];

  const weightOf = (index: number) => people[index].fullMentions + (shortUses.get(index) ?? 0);

  /** Whom a name stands for that several bear: whoever was named in full just now, or whom the article is about. */
  const mainOf = (indexes: readonly number[], block: number): { index: number; ambiguous: boolean } => {
    const main = indexes.reduce((best, index) => (weightOf(index) > weightOf(best) ? index : best));
    const others = indexes.filter(index => index !== main);
    const isMain = others.every(index => weightOf(index) * DOMINANT <= weightOf(main));
    const recent = indexes.filter(index => (lastFull.get(index) ?? -9) >= block - 1);
    if (recent.length === 0 || recent.includes(main) || isMain) {
      return {
        index: main,
        ambiguous: others.length > 0 && !(isMain && (recent.length === 0 || recent.includes(main))),
      };
    }
    const latest = recent.reduce((best, index) => (lastFull.get(index)! > lastFull.get(best)! ? index : best));
    return { index: latest, ambiguous: true };
  };

  const add = (candidate: NameCandidate, from: number, to: number, indexes: readonly number[], full: boolean) => {
    const parts = candidate.parts.slice(from, to);
    const { start, end } = partSpan(candidate, from, to);
    const { index, ambiguous } = full
      ? { index: indexes[0], ambiguous: indexes.length > 1 }
      : mainOf(indexes, candidate.block);
    if (full) lastFull.set(index, candidate.block);
    else shortUses.set(index, (shortUses.get(index) ?? 0) + 1);
    mentions.push({
      start,
      end,
      text:
        parts.join(' ') +
        (full && candidate.generation && to === candidate.parts.length
          ? ` ${generationText(candidate.generation)}`
          : ''),
      block: candidate.block,
      outerStart: from === 0 ? Math.min(candidate.outerStart, start) : start,
      full,
      possessive: to === candidate.parts.length && candidate.possessive,
      ambiguous,
      index,
    });
  };

  const fullMatches = (keys: readonly string[], generation: string | undefined): number[] => {
    const bearers = bySurname.get(keys[keys.length - 1]) ?? [];
    const same = bearers.filter(index => people[index].keys.length > 1 && sameName(people[index].keys, keys));
    const exact = same.filter(index => (people[index].generation ?? '') === (generation ?? ''));
    return exact.length > 0 ? exact : same.length === 1 && !generation ? same : [];
  };

  const single = (candidate: NameCandidate, key: string): number[] => {
    const bearers = bySurname.get(key);
    if (bearers) {
      const fitting =
        candidate.gender && candidate.title.length > 0
          ? bearers.filter(index => (people[index].gender ?? candidate.gender) === candidate.gender)
          : bearers;
      const office = candidate.title.filter(title => !ADDRESS.has(title));
      const sameOffice = fitting.filter(index => office.some(title => people[index].titles.has(title)));
      return sameOffice.length > 0 ? sameOffice : fitting;
    }
    return byGivenName.get(key) ?? [];
  };

  for (const candidate of candidates) {
    const keys = keysOf(candidate);
    if (keys.length > 1) {
      const matches = fullMatches(keys, candidate.generation);
      if (matches.length > 0) {
        add(candidate, 0, keys.length, matches, true);
        continue;
      }
      const double = bySurname.get(keys.join(' '));
      if (double && !candidate.inHeadline) {
        add(candidate, 0, keys.length, double, false);
        continue;
      }
      addParts(candidate, keys, { fullMatches, single, add });
      continue;
    }
    const indexes = single(candidate, keys[0]);
    if (indexes.length > 0 && !(candidate.definite && candidate.title.length === 0 && !candidate.possessive))
      add(candidate, 0, 1, indexes, false);
  }
  return mentions;
}

/** A headline's or a phrase's run of capitals may hold names: "Crooked Hillary Clinton", "Clinton Slams Trump". */
function addParts(
  candidate: NameCandidate,
  keys: readonly string[],
  {
    fullMatches,
    single,
    add,
  }: {
    fullMatches(keys: readonly string[], generation: string | undefined): number[];
    single(candidate: NameCandidate, key: string): number[];
    add(candidate: NameCandidate, from: number, to: number, indexes: readonly number[], full: boolean): void;
  },
): void {
  for (let from = 0; from < keys.length; from++) {
    let taken = 0;
    for (let to = Math.min(keys.length, from + 4); to >= from + 2; to--) {
      const matches = fullMatches(keys.slice(from, to), to === keys.length ? candidate.generation : undefined);
      if (matches.length === 0) continue;
      add(candidate, from, to, matches, true);
      taken = to - from;
      break;
    }
    if (
      taken === 0 &&
      (candidate.inHeadline || candidate.title.length > 0 || (candidate.opensSentence && from === keys.length - 1)) &&
      !isNoName(keys[from])
    ) {
      const indexes = single(candidate, keys[from]);
      const beforeOrganisation = keys[from + 1] !== undefined && !candidate.inHeadline;
      if (indexes.length > 0 && !beforeOrganisation) add(candidate, from, from + 1, indexes, false);
    }
    if (taken > 0) from += taken - 1;
  }
}

/** Where some of a candidate's parts stand; parts are parted by one character at least. */
function partSpan(candidate: NameCandidate, from: number, to: number) {
  if (from === 0 && to === candidate.parts.length) return { start: candidate.start, end: candidate.end };
  let start = candidate.start;
  for (let i = 0; i < from; i++) start += candidate.parts[i].length + 1;
  let end = start;
  for (let i = from; i < to; i++) end += candidate.parts[i].length + (i > from ? 1 : 0);
  return { start, end };
}

const PRONOUN = /\b(?:(he|his|him|himself)|(she|her|hers|herself))\b/gi;

/** Where the given name doesn't tell, the pronouns after the name do. */
function voteOnGender(article: Article, people: readonly NamedPerson[], mentions: readonly IndexedMention[]): void {
  const votes = people.map(() => 0);
  mentions.forEach((mention, i) => {
    if (mention.index === undefined || people[mention.index].gender) return;
    const next = mentions[i + 1]?.start ?? article.text.length;
    const stop = Math.min(mention.end + 160, next, article.blocks[mention.block].end);
    for (const match of article.text.slice(mention.end, stop).matchAll(PRONOUN))
      votes[mention.index] += match[1] ? 1 : -1;
  });
  people.forEach((person, index) => {
    if (votes[index] !== 0) person.gender ??= votes[index] > 0 ? 'male' : 'female';
  });
}

/** Finds who is named in the article, and where. */
export function findMentions(article: Article): { named: NamedPerson[]; mentions: IndexedMention[] } {
  const candidates = findCandidates(article);
  const named = seedFullNames(article, candidates);
  seedSingleNames(article, candidates, named);
  const mentions = resolve(candidates, named).sort((a, b) => a.start - b.start);
  voteOnGender(article, named, mentions);
  return { named, mentions };
}
