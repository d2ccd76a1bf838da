import type { ContentPack } from '../pack/types.js';

/** Why packs can't become one quiz, with the names that they go by; `undefined` where they can. */
export function misfitAmong(packs: readonly ContentPack[], names: readonly string[]): string | undefined {
  const [first] = packs;
  const tongue = first!.lang.split('-')[0];
  const other = packs.findIndex(({ lang }) => lang.split('-')[0] !== tongue);
  if (other > 0)
    return `${names[other]} is in ${packs[other]!.lang}, ${names[0]} in ${first!.lang}: one quiz has one language.`;
  const digests = packs.map(({ sources: [source] }) => source!.digest);
  const twice = digests.findIndex((digest, at) => digest && digests.indexOf(digest) < at);
  if (twice > 0) return `${names[twice]} is of the same article as ${names[digests.indexOf(digests[twice])]}.`;
  return undefined;
}
