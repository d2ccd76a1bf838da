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

/** Whether a headline names somebody, or says what they are. */
export const isToldIn = (headline: string, person: Person, { contentStems }: WordLanguage): boolean => {
  const told = contentStems(headline);
  return (
    isNamedIn(person, headline) ||
    isCalledIn(person, headline) ||
    [...contentStems(person.role ?? '')].some(stem => told.has(stem))
  );
};

/**
 * The headline, for a quotation that doesn't say by itself what it is about. None where it has the words themselves, or is no
 * line to read above others.
 */
export function headlineAbove(text: string, headline: string, words: WordLanguage): string | undefined {
  const count = nameWords(headline).length;
  if (count < FEWEST_WORDS || count > MOST_WORDS || sharesRun(text, headline, words)) return undefined;
  const told = words.contentStems(headline);
  const common = [...words.contentStems(text)].filter(stem => told.has(stem)).length;
  return common >= ENOUGH ? undefined : quotable(headline);
}
