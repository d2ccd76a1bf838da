import type { ContentPack } from '../pack/types.js';

/** How it is told why packs can't become one quiz, in one language. */
export interface MisfitWords {
  languages(name: string, lang: string, other: string, otherLang: string): string;
  sameArticle(name: string, other: string): string;
}

export const MISFIT_WORDS: MisfitWords = {
  languages: (name, lang, other, otherLang) =>
    `${name} is in ${lang}, ${other} in ${otherLang}: one quiz has one language.`,
  sameArticle: (name, other) => `${name} is of the same article as ${other}.`,
};

/** Why packs can't become one quiz, with the names that they go by; `undefined` where they can. */
export function misfitAmong(
  packs: readonly ContentPack[],
  names: readonly string[],
  { languages, sameArticle }: MisfitWords = MISFIT_WORDS,
): string | undefined {
  const [first] = packs;
  const tongue = first!.lang.split('-')[0];
  const other = packs.findIndex(({ lang }) => lang.split('-')[0] !== tongue);
  if (other > 0) return languages(names[other]!, packs[other]!.lang, names[0]!, first!.lang);
  const digests = packs.map(({ sources: [source] }) => source!.digest);
  const twice = digests.findIndex((digest, at) => digest && digests.indexOf(digest) < at);
  if (twice > 0) return sameArticle(names[twice]!, names[digests.indexOf(digests[twice])]!);
  return undefined;
}
