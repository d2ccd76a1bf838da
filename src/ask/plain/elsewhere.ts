import type { Span } from '../../article/types.js';
import type { WordLanguage } from '../../languages/words.js';
import type { Findings } from '../types.js';

/** Further places are not looked at. */
const MOST = 60;
/** Words in common from which on two sentences speak of one thing. */
const ALIKE = 3;

/**
 * Tells whether the article may say of somebody or something else what a question says: in a sentence that speaks of much
 * the same and names it.
 */
export function elsewhere({ article }: Findings, words: WordLanguage) {
  const stems: (ReadonlySet<string> | undefined)[] = [];
  const sentenceAt = (offset: number): number => {
    let low = 0;
    let high = article.sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (article.sentences[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const stemsOf = (index: number): ReadonlySet<string> => {
    const sentence = article.sentences[index];
    if (!sentence) return new Set();
    return (stems[index] ??= words.contentStems(
      article.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 600)),
    ));
  };
  /** What the whole article is about tells no two of its sentences alike. */
  let common: ReadonlySet<string> | undefined;
  const commonStems = (): ReadonlySet<string> => {
    if (common) return common;
    const counts = new Map<string, number>();
    for (let index = 0; index < Math.min(article.sentences.length, 200); index++)
      for (const stem of stemsOf(index)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    const most = Math.max(4, Math.min(article.sentences.length, 200) * 0.12);
    common = new Set([...counts].filter(([, count]) => count > most).map(([stem]) => stem));
    return common;
  };
  return {
    sentenceAt,
    mayBeSaidOf(mentions: readonly Span[], prompt: ReadonlySet<string>, names: ReadonlySet<string>): boolean {
      const shown = [...prompt].filter(stem => !names.has(stem) && !commonStems().has(stem));
      return mentions.slice(0, MOST).some(({ start }) => {
        let shared = 0;
        const theirs = stemsOf(sentenceAt(start));
        for (const stem of shown) if (theirs.has(stem)) shared += 1;
        return shared >= ALIKE || (shared >= 2 && shared * 2 > shown.length);
      });
    },
  };
}
