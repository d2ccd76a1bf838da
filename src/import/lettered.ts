/** "A) ", "b. ", "(C) ", "d : ", "a-> ": what only numbers the options. */
const LETTERED = /^\(?([a-h])\s?(?:[).:]|->)\s*(?=\S)/i;

export const bareOf = (text: string): string => text.replace(LETTERED, '');

/** "Both A and C", "A, B": an option that speaks of others by their letters. */
const OF_LETTERS = /(?:^|[\s(])[A-H]\)?\s*(?:,|&|\+|and|or|und|oder|et|ou|y|o|e|и|или|та|або)\s*\(?[A-H](?=[\s).,]|$)/;

export interface Lettered {
  text: string;
  /** In lower case; none where the options aren't numbered by letters. */
  letter?: string;
}

/**
 * Options without the letters that number them, as they are shown in another order. They stay where one speaks of others by
 * them, or where they are initials.
 */
export function unlettered(texts: readonly string[]): Lettered[] {
  const letters = texts.map(text => LETTERED.exec(text)?.[1]?.toLowerCase());
  const isNumbered = texts.length > 1 && texts.every((_, at) => letters.includes(String.fromCharCode(97 + at)));
  if (!isNumbered) return texts.map(text => ({ text }));
  const bare = texts.map(bareOf);
  const shown = bare.some(text => OF_LETTERS.test(text)) ? texts : bare;
  return shown.map((text, at) => ({ text, letter: letters[at]! }));
}
