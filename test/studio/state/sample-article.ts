import { readText } from '../../../src/article/text.js';
import { article as sample } from '../../pack/sample.js';

/** The sample article of the pack's tests, with its sentences. */
export const article = readText(sample.text, {});

/** Where words stand in it. */
export function span(words: string): { start: number; end: number } {
  const start = article.text.indexOf(words);
  if (start < 0) throw new Error(`The sample article has no “${words}”.`);
  return { start, end: start + words.length };
}
