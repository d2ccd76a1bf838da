import { sameCountry, stopWords, synonyms, themes } from './en/words.js';

/** Cuts the commonest endings off, so that "sanctions" meets "sanction" and "rejects" meets "rejected". */
export function stem(word: string): string {
  let stemmed = word.toLowerCase().replace(/[’']s?$/u, '');
  if (stemmed.length > 4) {
    stemmed = stemmed
      .replace(/ies$/, 'y')
      .replace(/(ss|sh|ch|x)es$/, '$1')
      .replace(/([^su])s$/, '$1');
    if (stemmed.length > 5) stemmed = stemmed.replace(/(?:ing|ed)$/, '').replace(/([bdfgklmnprt])\1$/, '$1');
    if (stemmed.length > 4) stemmed = stemmed.replace(/e$/, '');
  }
  return stemmed;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'.-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu;

function groupsByStem(groups: readonly (readonly string[])[], prefix: string): Map<string, string> {
  return new Map(groups.flatMap((group, index) => group.map(word => [stem(word), `${prefix}${index}`] as const)));
}

const canonical = new Map([...groupsByStem(synonyms, '='), ...groupsByStem(sameCountry, '@')]);
const themeOf = groupsByStem(themes, '~');

/** The distinct content words of a passage, as stems; what means the same has the same one. */
export function contentStems(passage: string): Set<string> {
  const stems = new Set<string>();
  for (const [word] of passage.matchAll(WORD)) {
    // "US-backed" speaks of the US and of backing, "long-term" of neither length nor terms.
    for (const part of /^\p{Lu}/u.test(word) ? word.split('-') : [word]) {
      const lower = part.toLowerCase();
      if (part !== 'US' && (stopWords.has(lower) || lower === '')) continue;
      const stemmed = stem(part);
      stems.add(canonical.get(stemmed) ?? stemmed);
    }
  }
  return stems;
}

/** The themes that a passage's words belong to. */
export function themesOf(passage: string): Set<string> {
  const found = new Set<string>();
  for (const [word] of passage.matchAll(WORD)) {
    const theme = themeOf.get(stem(word));
    if (theme) found.add(theme);
  }
  return found;
}
