import type { IndexedMention, NamedPerson } from '../../contract/people.js';
import { isGivenName, isNoName, nameKey, type NameCandidate } from './candidates.js';
import { generationText, keysOf, push, sameName } from './same-name.js';

const ADDRESS = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'sir']);
/** So many times as often as others of the surname, and the article is about this one. */
const DOMINANT = 3;

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
    if (keys.length > 2) {
      push(bySurname, keys.slice(1).join(' '), index);
      push(byGivenName, keys.slice(0, 2).join(' '), index);
      // "Maung Tin Aye Win" is also "Aye Win".
      if (keys.length > 3) push(bySurname, keys.slice(-2).join(' '), index);
    }
    if (keys.length > 1) push(byGivenName, keys[0], index);
    if (person.nickname) push(byGivenName, nameKey(person.nickname), index);
  });
  return { bySurname, byGivenName };
}

/** Given names that open a sentence as words do. */
const EVERYDAY = new Set(
  `grace april may june august faith hope joy rose dawn summer eve mark bill frank grant jack rob sue nick pat drew chase hunter mason dean earl duke guy ray chance justice mercy patience charity honor honour prudence constance
  heather holly ivy iris lily poppy olive violet ruby pearl crystal amber coral ginger jade opal penny melody harmony destiny sandy rusty rich sunny angel christian victor jasmine robin will art gene max miles page star sky norm basil clay cliff dale forest heath glen lane reed brook river savannah china paris israel jordan chad kenya asia`.split(
    /\s+/,
  ),
);

/** "Liam and Conor Devane": a surname that somebody bears, too, who is never named in full. */
function sharedSurnames(candidates: readonly NameCandidate[], isKnown: (key: string) => boolean): Set<string> {
  const shared = new Set<string>();
  candidates.forEach((candidate, index) => {
    const before = candidates[index - 1];
    if (candidate.parts.length !== 2 || before?.parts.length !== 1 || before.block !== candidate.block) return;
    const given = nameKey(before.parts[0]);
    const isJoined = candidate.start - before.end === ' and '.length && !before.possessive && before.title.length === 0;
    if (isJoined && isGivenName(given) && !isKnown(given) && isGivenName(nameKey(candidate.parts[0])))
      shared.add(nameKey(candidate.parts[1]));
  });
  return shared;
}

/** Gives every name its person, in reading order. */
export function whoIsNamed(candidates: readonly NameCandidate[], people: readonly NamedPerson[]): IndexedMention[] {
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
    // So far one alone was introduced, and no other is what the whole article is about.
    const introduced = indexes.filter(index => lastFull.has(index));
    if (introduced.length === 1 && weightOf(main) < weightOf(introduced[0]) * DOMINANT)
      return { index: introduced[0], ambiguous: false };
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

  const shared = sharedSurnames(candidates, (keys: string) => bySurname.has(keys) || byGivenName.has(keys));
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
      ambiguous: ambiguous || (!full && shared.has(nameKey(parts.join(' ')))),
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
      const double = bySurname.get(keys.join(' ')) ?? byGivenName.get(keys.join(' '));
      if (double && !candidate.inHeadline) {
        add(candidate, 0, keys.length, double, false);
        continue;
      }
      addParts(candidate, keys, { fullMatches, single, add });
      continue;
    }
    // "Grace was said", "June brought storms": the word of everyday, not the person of that name.
    if (candidate.opensSentence && candidate.title.length === 0 && !bySurname.has(keys[0]) && EVERYDAY.has(keys[0]))
      continue;
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
