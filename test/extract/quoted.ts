import { readText } from '../../src/article/text.js';
import { buildPack } from '../../src/build/build-pack.js';
import { english } from '../../src/languages/en/index.js';
import { checkPack } from '../../src/pack/check.js';

export interface Said {
  text: string;
  /** Full name of the speaker, or the article's words for somebody without a name. */
  by?: string;
  sure: boolean;
}

/** Builds a pack of an article and tells what is said in it. Fails where the article doesn't bear the pack out. */
export function saidIn(text: string): Said[] {
  const article = readText(text);
  const pack = buildPack(article, { language: english });
  const issues = checkPack(pack, article).filter(({ pointer }) => /^\/(?:quotes|people)/.test(pointer));
  if (issues.length > 0) throw new Error(issues.map(({ pointer, message }) => `${pointer}: ${message}`).join('\n'));
  const names = new Map(pack.people.map(({ id, name }) => [id, name]));
  return pack.quotes.map(quote => ({
    text: quote.text,
    by: quote.speaker === undefined ? quote.attribution : names.get(quote.speaker),
    sure: !quote.review,
  }));
}
