import type { WordLanguage } from '../languages/words.js';
import type { Person } from '../pack/types.js';
import { isCalledIn, isNamedIn, nameWords } from './names.js';
import { sharesRun } from './shared-run.js';

/** Shorter ones name no matter, longer ones nobody reads above a quotation. */
const FEWEST_WORDS = 4;
const MOST_WORDS = 16;

/** As it stands in another sentence's quotation marks: without a full stop, and with inner marks. */
const quotable = (headline: string, [open, close]: readonly [string, string]): string =>
  headline
    .trim()
    .replace(/(?<!\p{Lu})\.$|[;,:]+$/u, '')
    .replace(/["“”„«»]/g, (_mark, at: number, whole: string) => (/^$|[\s(]/.test(whole.charAt(at - 1)) ? open : close));

/** By the given name, where all is in capitals. */
const isShouted = ({ name }: Person, headline: string): boolean =>
  !/\p{Ll}/u.test(headline) && nameWords(headline).includes(nameWords(name)[0] ?? '');

/** Whether a headline names somebody, or says what they are or whose. */
export const isToldIn = (headline: string, person: Person, { contentStems }: WordLanguage): boolean => {
  const told = contentStems(headline);
  return (
    isNamedIn(person, headline) ||
    isCalledIn(person, headline) ||
    isShouted(person, headline) ||
    [...contentStems(`${person.role ?? ''} ${person.affiliation ?? ''}`)].some(stem => told.has(stem))
  );
};

/**
 * The headline, above a quotation: with it readers know what that is about. None where it has the words themselves, or is no
 * line to read above others.
 */
export function headlineAbove(
  text: string,
  headline: string,
  words: WordLanguage,
  marks: readonly [string, string],
): string | undefined {
  const count = nameWords(headline).length;
  if (count < FEWEST_WORDS || count > MOST_WORDS || sharesRun(text, headline, words)) return undefined;
  return quotable(headline, marks);
}
