import { inEnglish } from '../findings/finding.js';
import type { Article, Span } from '../article/types.js';

/** However long the article: these paragraphs are its news. */
const FIRST_PARAGRAPHS = 3;

/** The part of an article, by paragraphs, that tells the news; what comes after it leans on what was told. */
const NEWS = 0.3;
/** What comes after it an editor could cut. */
export const WHAT_COUNTS = 0.7;

function isWithin(part: number, passage: Span, { blocks }: Article): boolean {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
  const place = paragraphs.findIndex(({ start, end }) => start <= passage.start && passage.start < end);
  return place < Math.max(FIRST_PARAGRAPHS, paragraphs.length * part);
}

/**
 * What a question of a passage waits for: an editor, where that stands late in the article. News is told first, with who and
 * what it is about. `part` of it, from the start, is not late. Without the article nothing.
 */
export const reviewIfLate = (
  passage: Span | undefined,
  article: Article | undefined,
  part = NEWS,
): { review: true; reason: string } | undefined =>
  passage && article && !isWithin(part, passage, article)
    ? { review: true, reason: inEnglish('late-in-article') }
    : undefined;
