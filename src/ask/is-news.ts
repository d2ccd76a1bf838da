import type { Article, Span } from '../article/types.js';

/** However long the article: these paragraphs are its news. */
const FIRST_PARAGRAPHS = 3;

/**
 * Does a passage stand in the first `share` of an article's paragraphs? News is told first, with who and what it is about;
 * what comes late leans on what was told. Without the article it does.
 */
export function isNews(passage: Span | undefined, article: Article | undefined, share: number): boolean {
  if (!article || !passage) return true;
  const paragraphs = article.blocks.filter(({ kind }) => kind === 'paragraph');
  const place = paragraphs.findIndex(({ start, end }) => start <= passage.start && passage.start < end);
  return place < Math.max(FIRST_PARAGRAPHS, paragraphs.length * share);
}
