import type { WordLanguage } from '../languages/words.js';
import type { Person } from '../pack/types.js';
import { isCalledIn, isNamedIn, nameWords } from './names.js';
import { sharesRun } from './shared-run.js';

/** Shorter ones name no matter, longer ones nobody reads above a quotation. */
const FEWEST_WORDS = 4;
const MOST_WORDS = 16;
/** So many words in common with the headline, and the quotation tells by itself what it is about. */
const ENOUGH = 2;

/** As it stands in another sentence's quotation marks: without a full stop, and with single marks inside. */
const quotable = (headline: string): string =>
  headline
    .trim()
    .replace(/[.;,:]+$/, '')
    .replace(/["“”„«»]/g, (_mark, at: number, whole: string) => (/^$|[\s(]/.test(whole.charAt(at - 1)) ? '‘' : '’'));

/**
 * The headline, for a quotation that doesn't say by itself what it is about. None where it would tell who said it: it names
 * or describes one of those who are to choose from, or has the words themselves.
 */
export function headlineAbove(
  text: string,
  options: readonly Person[],
  headline: string,
  words: WordLanguage | undefined,
): string | undefined {
  const count = nameWords(headline).length;
  if (!words || count < FEWEST_WORDS || count > MOST_WORDS) return undefined;
  const { contentStems } = words;
  const told = contentStems(headline);
  const isTold = (stem: string) => told.has(stem);
  const tells = (person: Person): boolean =>
    isNamedIn(person, headline) || isCalledIn(person, headline) || [...contentStems(person.role ?? '')].some(isTold);
  if (options.some(tells) || sharesRun(text, headline, words)) return undefined;
  return [...contentStems(text)].filter(isTold).length >= ENOUGH ? undefined : quotable(headline);
}
