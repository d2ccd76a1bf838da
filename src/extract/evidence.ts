import type { Article } from '../article/types.js';
import type { Evidence } from '../pack/types.js';

const CONTEXT = 32;

function splitsPair(text: string, offset: number): boolean {
  return /[\ud800-\udbff]/.test(text[offset - 1] ?? '') && /[\udc00-\udfff]/.test(text[offset] ?? '');
}

/** The passage between two offsets of the article as evidence, with its surroundings. */
export function evidenceOf(article: Pick<Article, 'text'>, start: number, end: number): Evidence {
  const { text } = article;
  let from = Math.max(0, start - CONTEXT);
  if (splitsPair(text, from)) from += 1;
  let to = Math.min(text.length, end + CONTEXT);
  if (splitsPair(text, to)) to -= 1;
  return {
    exact: text.slice(start, end),
    prefix: text.slice(from, start),
    suffix: text.slice(end, to),
    start,
    end,
  };
}
