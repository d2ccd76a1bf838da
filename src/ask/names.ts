import { literally } from '../languages/shared/literally.js';
import { remembered } from '../languages/remembered.js';
import type { Person } from '../pack/types.js';
import { leanRegExp } from '../article/lean-pattern.js';

/** Lower-case words without accents and marks, so that names can be compared. */
export const nameWords = remembered(
  (name): readonly string[] =>
    name
      .normalize('NFKD')
      .replace(/\p{M}|[’']s\b/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
);

/** Whether one name could stand for the other: "Putin" and "Vladimir Putin", or two of one family. */
export function couldBeTheSame(one: string, other: string): boolean {
  const [ones, others] = [nameWords(one), nameWords(other)];
  const [last = '', otherLast = ''] = [ones.at(-1), others.at(-1)];
  // "Rahm Emanual", "Rahm Emanuel": one, spelt in two ways
  const isSlip =
    ones[0] === others[0] &&
    last.length > 4 &&
    last.slice(0, -2) === otherLast.slice(0, last.length - 2) &&
    Math.abs(last.length - otherLast.length) < 2;
  return (
    isSlip ||
    ones.at(-1) === others.at(-1) ||
    ones.every(word => others.includes(word)) ||
    others.every(word => ones.includes(word))
  );
}

/** Whether a text names the person by the full name, an alias or the last name. */
export function isNamedIn(person: Person, text: string): boolean {
  const words = ` ${nameWords(text).join(' ')} `;
  return [person.name, ...(person.aliases ?? []), nameWords(person.name).at(-1) ?? ''].some(name => {
    const wanted = nameWords(name).join(' ');
    return wanted.length > 2 && words.includes(` ${wanted} `);
  });
}

/** By the given name: "Ben" in a text of one "Ben Carson". */
export const isCalledIn = ({ name }: Person, text: string): boolean => {
  const given = name.split(' ')[0]!;
  return (
    given.length > 2 &&
    given !== name &&
    text.includes(given) &&
    leanRegExp(`(?<![\\p{L}])${literally(given)}(?![\\p{L}])`, 'u').test(text)
  );
};

export const surnameOf = ({ name }: Pick<Person, 'name'>): string => name.split(' ').at(-1)!;

const lists = new WeakMap<readonly Person[], readonly string[]>();

/** The names of whoever is sure to be a person; the same list for the same people. */
export function namesOf(people: readonly Person[]): readonly string[] {
  let names = lists.get(people);
  if (!names) lists.set(people, (names = people.filter(({ review }) => !review).map(({ name }) => name)));
  return names;
}
