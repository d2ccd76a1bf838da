import { remembered } from './remembered.js';

/** What a language knows of its words. */
export interface WordLists {
  /** Cuts endings off, so that forms of one word meet. */
  stem(word: string): string;
  /** Words without content, in lower case. */
  stopWords: ReadonlySet<string>;
  /** Groups of words that mean the same. */
  synonyms: readonly (readonly string[])[];
  sameCountry: readonly (readonly string[])[];
  /** Groups of words that speak of one thing. */
  themes: readonly (readonly string[])[];
  /** Written in capitals, no stop word: "US". */
  isName(word: string): boolean;
}

/** Passages compared by what they speak of. */
export interface WordLanguage {
  /** The distinct content words of a passage, as stems; what means the same has the same one. */
  contentStems(passage: string): ReadonlySet<string>;
  /** The themes that a passage's words belong to. */
  themesOf(passage: string): Set<string>;
  /** The stem of a word, another one for each meaning; nothing where it says nothing by itself. */
  stemOf(word: string): string | undefined;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'.-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu;

export function wordLanguage({ stem: cut, stopWords, synonyms, sameCountry, themes, isName }: WordLists): WordLanguage {
  const stem = remembered(cut, 10_000);
  const groupsByStem = (groups: readonly (readonly string[])[], prefix: string): Map<string, string> =>
    new Map(groups.flatMap((group, index) => group.map(word => [stem(word), `${prefix}${index}`] as const)));
  const canonical = new Map([...groupsByStem(synonyms, '='), ...groupsByStem(sameCountry, '@')]);
  const themeOf = groupsByStem(themes, '~');
  const stemsOf = remembered(
    (word): readonly string[] =>
      // "US-backed" speaks of the US and of backing, "long-term" of neither length nor terms.
      (/^\p{Lu}/u.test(word) ? word.split('-') : [word]).flatMap(part => {
        const lower = part.toLowerCase();
        if (!isName(part) && (stopWords.has(lower) || lower === '')) return [];
        const stemmed = stem(part);
        return canonical.get(stemmed) ?? stemmed;
      }),
    10_000,
  );
  return {
    contentStems: remembered(passage => {
      const stems = new Set<string>();
      for (const word of passage.match(WORD) ?? []) for (const each of stemsOf(word)) stems.add(each);
      return stems;
    }),
    stemOf: word => (isName(word) || !stopWords.has(word.toLowerCase()) ? stem(word) : undefined),
    themesOf(passage) {
      const found = new Set<string>();
      for (const [word] of passage.matchAll(WORD)) {
        const theme = themeOf.get(stem(word));
        if (theme) found.add(theme);
      }
      return found;
    },
  };
}
