import type { WordLanguage } from '../languages/words.js';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;

/** Two content words that follow one another, as stems; names are none. */
function pairsIn(
  text: string,
  { stemOf }: WordLanguage,
  isOfName: (one: string, other: string) => boolean,
): Set<string> {
  const told = [...text.matchAll(WORD)].flatMap(([word]) => {
    const stem = stemOf(word);
    return stem === undefined ? [] : { word, stem };
  });
  const pairs = new Set<string>();
  for (let at = 1; at < told.length; at++) {
    const [one, other] = [told[at - 1]!, told[at]!];
    if (!isOfName(one.word, other.word)) pairs.add(`${one.stem} ${other.stem}`);
  }
  return pairs;
}

const areNames = (one: string, other: string): boolean => /^\p{Lu}/u.test(one) && /^\p{Lu}/u.test(other);

/** Do two content words of somebody’s, one after the other, stand so in the headline: does it quote them? */
export function sharesRun(text: string, headline: string, words: WordLanguage): boolean {
  // a headline may have capitals throughout
  const heading = pairsIn(headline, words, () => false);
  return heading.size > 0 && [...pairsIn(text, words, areNames)].some(pair => heading.has(pair));
}
