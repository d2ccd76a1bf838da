import { readText } from '../../src/article/text.js';
import { buildPack } from '../../src/build/build-pack.js';
import { english } from '../../src/languages/en/index.js';
import { checkPack } from '../../src/pack/check.js';
import type { ContentPack } from '../../src/pack/types.js';

/** Builds the pack of an article that appeared on Friday 14 June 2024. Fails where the article doesn't bear it out. */
export function factsIn(text: string, date: string | undefined = '2024-06-14'): ContentPack {
  const article = readText(text, date === undefined ? {} : { datePublished: date });
  const pack = buildPack(article, { language: english });
  const issues = checkPack(pack, article).filter(({ level }) => level === 'error');
  if (issues.length > 0) throw new Error(issues.map(({ pointer, message }) => `${pointer}: ${message}`).join('\n'));
  return pack;
}

/** An article of one paragraph, after a lead that names who and what it is about. */
export const story = (...paragraphs: string[]): string => paragraphs.join('\n\n');
