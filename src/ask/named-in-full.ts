import type { FlawLanguage } from '../languages/contract/flaws.js';
import type { AloneLanguage } from '../languages/contract/alone.js';
import { isOnEveryLine, type Standings } from '../languages/standings.js';
import { literally } from '../languages/shared/literally.js';
import { leanRegExp } from '../article/lean-pattern.js';
import type { Person } from '../pack/types.js';
import { nameWords, namesOf } from './names.js';

/** What a quotation’s names are held against. */
export interface Naming {
  people: readonly Person[];
  /** The headline, in view above it. */
  headline: string;
  standingOf: Standings;
  alone?: AloneLanguage;
  flaws?: FlawLanguage;
}

const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;
const CAPITAL_BEFORE = /\p{Lu}[\p{L}’'-]*\.? $/u;
const CAPITAL_AFTER = /^[’']?s? \p{Lu}/u;

/** Without "J." and "Jr.", which nobody needs to tell who is meant. */
const partsOf = ({ name }: Person): string[] =>
  name.split(/,? /).filter((word, at) => !SUFFIX.test(word) && (at === 0 || !/^\p{Lu}\.$/u.test(word)));

/** The one person who bears a name as the first or the last of theirs; nothing where several may. */
function onlyBearer(people: readonly Person[], name: string, end: 0 | -1): Person | undefined {
  const bearers = people.filter(person => nameWords(person.name).includes(nameWords(name)[0] ?? ''));
  const [only] = bearers;
  return bearers.length === 1 && only && partsOf(only).at(end) === name && !only.review ? only : undefined;
}

/** Where a name stands by itself, first: no part of a longer one, and no other word that has its capital from the sentence. */
function standsAlone(text: string, name: string, flaws: FlawLanguage | undefined): number {
  const at = text.search(leanRegExp(`(?<![\\p{L}\\p{N}’'-])${literally(name)}(?![\\p{L}\\p{N}-])`, 'u'));
  // "Everything [Comey] said": somebody has put it in full, or in another’s place
  if (
    at < 0 ||
    /\[[^\]]*$/u.test(text.slice(0, at)) ||
    CAPITAL_AFTER.test(text.slice(at + name.length)) ||
    flaws?.isFunctionWord(name.toLowerCase())
  )
    return -1;
  return CAPITAL_BEFORE.test(text.slice(0, at)) && !/[.!?…] \p{Lu}[\p{L}’'-]*\.? $/u.test(text.slice(0, at)) ? -1 : at;
}

/**
 * A quotation that calls somebody by the surname or the given name alone, with the rest of the name in an editor’s brackets:
 * “[Hanna] Lind has”, “Hanna [Lind] has”. One whom every reader knows is left as they are where nothing is missing.
 */
export function namedInFull(text: string, { people, headline, standingOf, alone, flaws }: Naming): string {
  if (!alone) return text;
  let full = text;
  const options = { as: 'quotation', people: namesOf(people), known: headline, beside: '' } as const;
  for (const person of people) {
    const parts = partsOf(person);
    if (
      parts.length < 2 ||
      parts.some(part => /^\p{Ll}/u.test(part)) ||
      person.review ||
      full.includes(person.name) ||
      headline.includes(person.name)
    )
      continue;
    const [first, last] = [parts[0]!, parts.at(-1)!];
    const isStranger = (name: string) => alone.stranger(text, options)?.includes(`“${name}”`) === true;
    const bySurname = onlyBearer(people, last, -1) === person ? standsAlone(full, last, flaws) : -1;
    if (bySurname >= 0 && (isStranger(last) || !isOnEveryLine(standingOf(person.id)))) {
      full = `${full.slice(0, bySurname)}[${parts.slice(0, -1).join(' ')}] ${full.slice(bySurname)}`;
      continue;
    }
    const byGiven = onlyBearer(people, first, 0) === person && isStranger(first) ? standsAlone(full, first, flaws) : -1;
    if (byGiven >= 0) {
      const end = byGiven + first.length;
      full = `${full.slice(0, end)} [${parts.slice(1).join(' ')}]${full.slice(end)}`;
    }
  }
  return full;
}
