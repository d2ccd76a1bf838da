import { inEnglish } from '../../../../findings/finding.js';
import { MEN, WOMEN } from '../../people/given-names.js';
import { TITLES } from '../../people/titles.js';
import { unexplained } from '../acronyms.js';
import { bareOf, type Reading } from './reading.js';

/** Before a surname they tell no more than the surname. */
const ADDRESS =
  /^(?:mr|mrs|ms|miss|mx|dr|messrs|herr|frau|monsieur|madame|señor|de|van|von|al|el|bin|ben|la|le|del|der|di|da)$/;
const PARTICLE = /^(?:de|van|von|al|el|bin|ben|la|le|del|der|di|da)$/;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

const wordsOfName = (name: string): string[] => name.split(/\s+/).filter(word => !SUFFIX.test(word));

/** "David is": somebody, and no verb or month. */
const isFiniteBe = (lower = ''): boolean => /^(?:is|was|has|had|isn't|wasn't)$/.test(lower);

interface Names {
  surnames: ReadonlySet<string>;
  given: ReadonlySet<string>;
  /** Of those whom the article calls by nothing else. */
  alone: ReadonlySet<string>;
}

const known = new WeakMap<readonly string[], Names>();

function namesOf(people: readonly string[]): Names {
  let names = known.get(people);
  if (!names) {
    const full = people.map(wordsOfName).filter(parts => parts.length > 1);
    const surnames = full.map(parts => parts.at(-1)!.toLowerCase()).filter(surname => surname.length > 2);
    const given = full.flatMap(parts => parts.slice(0, -1).map(part => part.toLowerCase()));
    const alone = people
      .filter(name => !name.includes(' '))
      .map(name => name.toLowerCase())
      .filter(name => MEN.has(name) || WOMEN.has(name));
    known.set(people, (names = { surnames: new Set(surnames), given: new Set(given), alone: new Set(alone) }));
  }
  return names;
}

/** Tells whether a name stands in the words; they are read at the first. */
function holdsNames(words: string): (name: string) => boolean {
  let plain: string | undefined;
  return name => {
    plain ??= ` ${words
      .toLowerCase()
      .replace(/['’]s?(?=\s|$)/gu, '')
      .replace(/[^\p{L}\p{N}'’-]+/gu, ' ')} `;
    return plain.includes(` ${name} `);
  };
}

/** A surname alone of one whom nothing in view introduces. */
export function faultOfSurname(
  { words, text: whole, opensSentence }: Reading,
  people: readonly string[],
  inView: string,
  beside = inView,
): string | undefined {
  const letters = unexplained(whole, inView);
  if (letters) return inEnglish('name-not-given', { words: letters });
  const { surnames, given, alone } = namesOf(people);
  if (surnames.size === 0 && alone.size === 0) return undefined;
  const isInView = holdsNames(inView);
  const isBeside = beside === inView ? isInView : holdsNames(beside);
  const introduced = new Set<string>();
  /** "I would like to see Ben go the distance" */
  const isGivenNameAlone = (index: number): boolean => {
    const { lower } = words[index]!;
    const bare = bareOf(lower);
    if (bare.length < 3 || !given.has(bare) || surnames.has(bare) || isBeside(bare)) return false;
    const isCapital = (at: number) => /^(?:\p{Lu}|\.$)/u.test(words[at]?.text ?? '') && words[at]!.text !== 'I';
    const isNamedBefore = words.slice(0, index).some((word, at) => bareOf(word.lower) === bare && isCapital(at + 1));
    return !(
      isCapital(index - 1) ||
      (isCapital(index + 1) && bare === lower) ||
      // "Piet van Dam"
      (PARTICLE.test(words[index + 1]?.lower ?? '') && (isCapital(index + 2) || isCapital(index + 3))) ||
      isNamedBefore ||
      (opensSentence(index) && !isFiniteBe(words[index + 1]?.lower))
    );
  };
  for (const [index, { text, lower }] of words.entries()) {
    const bare = bareOf(lower);
    const isCapital = (at: number) => /^\p{Lu}/u.test(words[at]?.text ?? '');
    if (isCapital(index) && alone.has(bare) && !isInView(bare) && !isCapital(index - 1) && !isCapital(index + 1))
      return inEnglish('not-introduced', { words: text.replace(/[’']s$/, '') });
    if (/^\p{Lu}/u.test(text) && isGivenNameAlone(index))
      return inEnglish('not-introduced', { words: text.replace(/[’']s$/, '') });
    if (!/^\p{Lu}/u.test(text) || !surnames.has(bare) || introduced.has(bare) || isInView(bare)) continue;
    let before = index - 1;
    if (words[before]?.text === '.') before -= 1;
    // "Osama bin Laden"
    while (before > 0 && PARTICLE.test(words[before]!.lower)) before -= 1;
    const previous = words[before];
    const isLonger =
      previous !== undefined &&
      /^\p{Lu}/u.test(previous.text) &&
      !ADDRESS.test(previous.lower) &&
      previous.text !== 'I';
    // "Trump Tower", "the Brady Campaign", "Harrow & Sons": no person.
    const next = words[index + 1];
    if (next?.text === '&' || words[index - 1]?.text === '&') continue;
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
    return inEnglish('not-introduced', { words: text.replace(/[’']s$/, '') });
  }
  return undefined;
}
