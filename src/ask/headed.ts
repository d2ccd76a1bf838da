import type { AskingLanguage } from '../languages/contract/asking.js';
import type { Language } from '../languages/language.js';
import type { WordLanguage } from '../languages/words.js';
import type { PackQuestion, Person } from '../pack/types.js';
import { isCalledIn, isNamedIn, nameWords } from './names.js';
import { sharesRun } from './shared-run.js';
import type { Candidate, Grounds } from './types.js';

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
 * The headline, above a quotation or a sentence: with it readers know what that is about. None where it has the words
 * themselves, or is no line to read above others.
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

/** What has so many of the headline's words says what that says. */
const TOO_MANY_SHARED = 4;

/**
 * Puts the headline above a sentence whose number is to be guessed: with it readers know of which poll, of whose money. As it
 * is where that tells the number, or is no line to read above others.
 */
export function numberHeaded(
  { article, facts: { people } }: Grounds,
  { words }: Language,
  { wording }: AskingLanguage,
): (candidate: Candidate) => PackQuestion {
  const headline = article?.metadata.headline;
  if (!headline || (wording.gendered.test(headline) && !people.some(person => isNamedIn(person, headline))))
    return ({ question }) => question;
  const { contentStems } = words;
  const told = contentStems(headline);
  const shared = (text: string): number => [...contentStems(text)].filter(stem => told.has(stem)).length;

  return ({ question, answer }) => {
    const { kind, stimulus, prompt } = question;
    if (kind !== 'number' || !stimulus || headline.includes(answer) || shared(answer) > 0) return question;
    if (shared(stimulus.text) >= TOO_MANY_SHARED) return question;
    const above = headlineAbove(stimulus.text, headline, words, wording.innerMarks ?? ['‘', '’']);
    return above ? { ...question, prompt: `${wording.from(above)} ${prompt}` } : question;
  };
}
