import type { Article, Sentence, Span } from '../article/types.js';
import type { Evidence } from '../pack/types.js';
import { evidenceOf } from './evidence.js';

/** The passages that give names in full, where the sentence itself doesn't. */
export function namesBeside(
  article: Article,
  { names = [], sentence }: { names?: readonly Span[]; sentence: Sentence },
): Evidence[] {
  return names
    .filter(
      ({ start, end }, index) =>
        (start < sentence.start || end > sentence.end) && names.findIndex(other => other.start === start) === index,
    )
    .map(({ start, end }) => evidenceOf(article, start, end));
}
