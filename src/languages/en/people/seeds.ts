import { inEnglish } from '../../../findings/finding.js';
import type { Article } from '../../../article/types.js';
import type { Gender, NamedPerson } from '../../contract/people.js';
import { genderOfGivenName, isGivenName, isNoName, nameKey, type NameCandidate } from './candidates.js';
import { isIntroducedAlone, speaks, weigh } from './evidence-for.js';
import { BRANDS, PARTICLES } from './not-names.js';
import { isInitial, keysOf, push, sameGeneration, sameName, spelling } from './same-name.js';
import { TITLE_PARTS, TITLES } from './titles.js';

const ENOUGH = 2;
const SURE = 3;

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

/**
 * "Juan Miguel" where "Juan Miguel Ortega" is known: two given names, whose second never stands alone as a surname does.
 * By the short name's keys, those of the long one.
 */
function shortForms(strong: ReadonlySet<string>, bareSurnames: ReadonlyMap<string, number>): Set<string> {
  const short = new Set<string>();
  for (const name of strong) {
    const keys = name.split(' ');
    if (keys.length < 3 || !isGivenName(keys[0]) || !isGivenName(keys[1]) || bareSurnames.has(keys[1])) continue;
    short.add(`${keys[0]} ${keys[1]}`);
  }
  return short;
}

/** Full names first: they tell who there is. `companies` bear a person's name, which they are then called by alone. */
export function seedFullNames(
  article: Article,
  candidates: readonly NameCandidate[],
  companies: ReadonlySet<string>,
): NamedPerson[] {
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
  const short = shortForms(strong, bareSurnames);
  for (const { candidate, weight, spellings, titles, gender } of weights.values()) {
    const keys = keysOf(candidate);
    if (short.has(keys.join(' ')) || (companies.has(keys.join(' ')) && titles.size === 0)) continue;
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
      why: total >= SURE ? inEnglish('borne-out') : inEnglish('capitals-only'),
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

/** Then those whom the article gives one name only: "Mr. Smith", "Melanie said". */
export function seedSingleNames(article: Article, candidates: readonly NameCandidate[], people: NamedPerson[]): void {
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
    // "First Fruits", "Miss Universe"
    const closest = candidate.title.at(-1) ?? '';
    const titled =
      candidate.title.some(word => word !== 'miss' && word !== 'first') &&
      (TITLES.has(closest) || TITLE_PARTS.has(closest));
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
    const told = speaks(article, candidate) || isIntroducedAlone(article, candidate);
    if (!titled && !(given && told && !candidate.definite)) continue;
    const person: NamedPerson = {
      name: candidate.parts[0],
      keys: [key],
      gender: candidate.gender ?? genderOfGivenName(key),
      titles: new Set(candidate.title),
      fullMentions: titled ? 1 : 0,
      rule: titled ? 'title and surname' : 'given name that speaks',
      sure: true,
      why: titled ? inEnglish('title-before') : inEnglish('given-name-speaks'),
    };
    people.push(person);
    push(bearers, key, person);
  }
}
