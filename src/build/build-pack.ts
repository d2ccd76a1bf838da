import { bylineOf } from '../article/byline.js';
import type { Article } from '../article/types.js';
import { askQuestions, type AskOptions } from '../ask/ask.js';
import { findFacts, type Findings } from '../extract/find-facts.js';
import type { Language } from '../languages/language.js';
import { SCHEMA_URL, type ContentPack, type Source } from '../pack/types.js';

export interface BuildOptions extends AskOptions {
  /** ISO 8601 date on which the article appeared; relative dates count from it. Default: the article's metadata. */
  date?: string;
  /** What is known of the article's language: `await loadLanguage(article.metadata.lang)`. */
  language: Language;
}

const LONGEST_TITLE = 100;

/** The headline, or the article's first words where it has none. */
function titleOf({ text, blocks, sentences, metadata }: Article): string {
  if (metadata.headline) return metadata.headline;
  const first = sentences.find(sentence => blocks[sentence.block].kind === 'paragraph') ?? sentences[0];
  if (!first) return '';
  const words = text.slice(first.start, Math.min(first.end, first.start + LONGEST_TITLE + 1));
  return words.length <= LONGEST_TITLE
    ? words
    : `${words.slice(0, words.lastIndexOf(' ')) || words.slice(0, LONGEST_TITLE)} …`;
}

/**
 * Finds the facts in an article, asks about them, and puts both together into a content pack. The same article gives the
 * same pack.
 */
export function buildPack(article: Article, options: BuildOptions): ContentPack {
  const { date = article.metadata.datePublished, language, ...asking } = options;
  if (!language)
    throw new TypeError(
      'buildPack needs what is known of a language: { language: await loadLanguage(article.metadata.lang) }.',
    );
  const found = findFacts(article, { date, language, explain: asking.explain });
  const pack: ContentPack = { ...packOf(found, language, date), questions: askQuestions(found, language, asking) };
  // Leaves out what is undefined, as the written file will.
  return JSON.parse(JSON.stringify(pack)) as ContentPack;
}

/** A pack of what was found, with nothing asked yet. */
export function packOf({ article, facts }: Findings, { tag }: Language, date?: string): ContentPack {
  const { url, headline, publisher, authors, corrections, lang = tag } = article.metadata;
  const digest = article.digest;
  const author = bylineOf(authors) || undefined;
  const source: Source = { url, headline, publisher, author, authors, datePublished: date, corrections, digest };
  return { $schema: SCHEMA_URL, version: 1, lang, title: titleOf(article), sources: [source], ...facts, questions: [] };
}
