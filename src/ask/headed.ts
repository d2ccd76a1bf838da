import type { AskingLanguage, Wording } from '../languages/contract/asking.js';
import type { Language } from '../languages/language.js';
import type { WordLanguage } from '../languages/words.js';
import type { Person } from '../pack/types.js';
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

/** A pronoun in a headline that names nobody is whoever is asked for, or about. */
export const isOfSomebody = (headline: string, people: readonly Person[], { gendered }: Wording): boolean =>
  gendered.test(headline) && !people.some(person => isNamedIn(person, headline));

/**
 * A prompt under the headline, above what is shown: with it readers know what that is about. None where the headline has the
 * words themselves, or is no line to read above others.
 */
export function promptHeaded(
  prompt: string,
  shown: string,
  headline: string,
  words: WordLanguage,
  wording: Wording,
): string | undefined {
  const count = nameWords(headline).length;
  if (count < FEWEST_WORDS || count > MOST_WORDS || sharesRun(shown, headline, words)) return undefined;
  return `${wording.from(quotable(headline, wording.innerMarks ?? ['‘', '’']))} ${prompt}`;
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
): (candidate: Candidate) => Candidate {
  const headline = article?.metadata.headline;
  if (!headline || isOfSomebody(headline, people, wording)) return candidate => candidate;
  const { contentStems } = words;
  const told = contentStems(headline);
  const shared = (text: string): number => [...contentStems(text)].filter(stem => told.has(stem)).length;

  return candidate => {
    const { question, answer } = candidate;
    const { kind, stimulus } = question;
    if (kind !== 'number' || !stimulus || headline.includes(answer) || shared(answer) > 0) return candidate;
    if (shared(stimulus.text) >= TOO_MANY_SHARED) return candidate;
    const prompt = promptHeaded(question.prompt, stimulus.text, headline, words, wording);
    return prompt ? { ...candidate, question: { ...question, prompt }, isHeaded: true } : candidate;
  };
}
