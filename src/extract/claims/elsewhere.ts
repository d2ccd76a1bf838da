import type { Span } from '../../article/types.js';
import type { Statement } from '../../languages/contract/claims.js';
import type { Named } from './types.js';

const MOST_PASSAGES = 60;

function sentenceAt({ article: { sentences } }: Named, offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle].end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Could the statement be true with another name in it? The article may say so where it has that name: in the sentences
 * beside, or in one that speaks of much the same. `mentions` are where the other name stands, `own` the stems of both names.
 */
export function mayBeTrueOf(
  mentions: readonly Span[],
  statement: Statement,
  own: ReadonlySet<string>,
  named: Named,
): boolean {
  if (mentions.length > MOST_PASSAGES) return true;
  return mentions.some(({ start }) => {
    const index = sentenceAt(named, start);
    if (Math.abs(index - statement.index) <= 1) return true;
    const sentence = named.article.sentences[index];
    if (!sentence) return false;
    const stems = named.language.words.contentStems(
      named.article.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 600)),
    );
    let shared = 0;
    for (const stem of stems) if (statement.stems.has(stem) && !own.has(stem)) shared += 1;
    return shared >= 2;
  });
}
