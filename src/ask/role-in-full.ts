import { leanRegExp } from '../article/lean-pattern.js';
import { literally } from '../languages/shared/literally.js';
import type { Person } from '../pack/types.js';

/** "Trump campaign manager" -> "Donald Trump campaign manager"; "Citizens for Trump" is a name of its own. */
export const inFull = (role: string, people: readonly Person[]): string =>
  people.reduce((words, { name, review }) => {
    const last = name.split(' ').at(-1)!;
    if (
      review ||
      !name.includes(' ') ||
      words.includes(name) ||
      !words.includes(last) ||
      !leanRegExp(
        `(?<!\\p{L}|\\p{Lu}[\\p{L}.’-]* (?:(?:for|of|and) )?|(?<!\\p{L})[Tt]he )${literally(last)}(?!\\p{L})`,
        'u',
      ).test(words)
    )
      return words;
    return people.some(other => other.name !== name && other.name.split(' ').at(-1) === last)
      ? words
      : words.replace(last, name);
  }, role);
