import type { Person } from './types.js';

type Named = Pick<Person, 'name' | 'aliases'>;

const GIVEN_ADDED = /\[([^[\]]+)\] (\p{Lu}[\p{L}-]*)/gu;
const SURNAME_ADDED = /(\p{Lu}[\p{L}-]*) \[([^[\]]+)\]/gu;
/** What editors leave out of somebody’s words or put between them: blanks, brackets, a word said twice. */
const DOUBLED = /(?<!\p{L})(\p{L}+) \1(?!\p{L})/giu;

/** Without what brackets add to a name, where somebody of the pack is called so: “[Hanna] Lind”, “Hanna [Lind]”. */
export function withoutFullNames(text: string, people: readonly Named[]): string {
  const names = people.flatMap(({ name, aliases = [] }) => [name, ...aliases].map(each => each.split(' ')));
  const areOfOne = (...words: string[]) => names.some(name => words.every(word => name.includes(word)));
  return text
    .replace(GIVEN_ADDED, (whole, given: string, surname: string) =>
      areOfOne(...given.split(' '), surname) ? surname : whole,
    )
    .replace(SURNAME_ADDED, (whole, given: string, surname: string) =>
      areOfOne(given, ...surname.split(' ')) ? given : whole,
    );
}

/** With the names in full, as a reader takes them, and without the brackets. */
export const withNamesOpened = (text: string): string =>
  text.replace(GIVEN_ADDED, '$1 $2').replace(SURNAME_ADDED, '$1 $2');

const loosened = (text: string): string => text.replace(DOUBLED, '$1').replace(/[()[\]\s]/g, '');

/** Do a quotation’s words stand in an article as an editor prints them: with a blank put right, and names in full? */
export function standsAsPrinted(words: string, article: string, people: readonly Named[]): boolean {
  if (article.includes(words)) return true;
  const own = withoutFullNames(words, people);
  return article.includes(own) || loosened(article).includes(loosened(own));
}
