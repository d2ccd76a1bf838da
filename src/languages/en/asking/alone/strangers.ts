import { TITLES } from '../../people/titles.js';
import { bareOf, type Reading } from './reading.js';

/** Before a surname they tell no more than the surname. */
const ADDRESS =
  /^(?:mr|mrs|ms|miss|mx|dr|messrs|herr|frau|monsieur|madame|señor|de|van|von|al|el|bin|ben|la|le|del|der|di|da)$/;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

const wordsOfName = (name: string): string[] => name.split(/\s+/).filter(word => !SUFFIX.test(word));

/** A surname alone of one whom nothing in view introduces. */
export function faultOfSurname({ words }: Reading, people: readonly string[], known: string): string | undefined {
  const view = ` ${known.toLowerCase().replace(/[^\p{L}\p{N}'’-]+/gu, ' ')} `;
  const surnames = new Map<string, string>();
  const given = new Set<string>();
  for (const name of people) {
    const parts = wordsOfName(name);
    if (parts.length < 2) continue;
    for (const part of parts.slice(0, -1)) given.add(part.toLowerCase());
    const surname = parts.at(-1)!.toLowerCase();
    if (
      surname.length > 2 &&
      !view.includes(` ${surname} `) &&
      !view.includes(` ${surname}'s `) &&
      !view.includes(` ${surname}’s `)
    )
      surnames.set(surname, name);
  }
  const introduced = new Set<string>();
  for (const [index, { text, lower }] of words.entries()) {
    const bare = bareOf(lower);
    if (!/^\p{Lu}/u.test(text) || !surnames.has(bare) || introduced.has(bare)) continue;
    let before = index - 1;
    if (words[before]?.text === '.') before -= 1;
    const previous = words[before];
    const isLonger =
      previous !== undefined &&
      /^\p{Lu}/u.test(previous.text) &&
      !ADDRESS.test(previous.lower) &&
      previous.text !== 'I';
    // "Trump Tower", "the Brady Campaign": no person.
    const next = words[index + 1];
    if (next && /^\p{Lu}/u.test(next.text) && bare === lower && !given.has(bare)) continue;
    if (
      isLonger &&
      (before > 0 ||
        given.has(previous.lower) ||
        TITLES.has(previous.lower) ||
        bareOf(previous.lower) !== previous.lower)
    ) {
      introduced.add(bare);
      continue;
    }
    // "city lawyer Smith": the role tells enough.
    if (previous && /^(?:mr|mrs|ms|dr)$/.test(previous.lower) === false && TITLES.has(previous.lower)) continue;
    return `“${text.replace(/[’']s$/, '')}” isn’t introduced.`;
  }
  return undefined;
}
