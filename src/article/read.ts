import { inEnglish } from '../findings/finding.js';
import { ArticleError } from './article-error.js';
import { readHtml } from './html/read-html.js';
import { isPlainlyIn, type LanguageDetector } from './language/language.js';
import { readMarkdown } from './markdown.js';
import { isArchive, pageOfArchive } from './mhtml.js';
import { languageTeller, readText } from './text.js';
import type { Article, ArticleMetadata } from './types.js';

export type ArticleFormat = 'text' | 'markdown' | 'html';

export interface ReadOptions {
  /** Default: by the file's name, else by what the text looks like. */
  format?: ArticleFormat;
  fileName?: string;
  /** Where the article stands. */
  url?: string;
  /** Overrides what the article says of itself. */
  metadata?: ArticleMetadata;
  /**
   * Tells the language of a text: `detectLanguage` of `explainer-elements/language`, which is a megabyte. Without it, ten
   * languages are known by their commonest words, and the page is believed for others.
   */
  detectLanguage?: LanguageDetector;
}

const MOST_CHARACTERS = 20_000_000;

/** What people have articles in, and what to do with it. */
const NOT_READ: [RegExp, string][] = [
  [/\.pdf$/i, inEnglish('pdf-not-read')],
  [/\.webarchive$/i, inEnglish('webarchive-not-read')],
  [/\.epub$/i, inEnglish('book-not-read')],
  [/\.(?:doc|docx|docm|dotx|odt|fodt|rtf|pages|wpd)$/i, inEnglish('document-not-read')],
];

/** Why a file of this name can't be read as an article, if that is so. */
export function unreadable(fileName: string): string | undefined {
  return NOT_READ.find(([name]) => name.test(fileName))?.[1];
}

function formatOf(raw: string, fileName = ''): ArticleFormat {
  if (/\.(?:x?html?|mht(?:ml)?)$/i.test(fileName) || isArchive(raw)) return 'html';
  if (/\.(?:md|markdown|mdx)$/i.test(fileName)) return 'markdown';
  if (/\.(?:txt|text)$/i.test(fileName)) return 'text';
  const start = raw.slice(0, 4000);
  if (
    /^\s*(?:<!doctype html|<html|<head|<body|<article|<main|<div|<p|<h1|<section|<\?xml[^>]{0,80}\?>\s*<!doctype html)\b/i.test(
      start,
    )
  )
    return 'html';
  if (/^---\s*\n[\s\S]{0,3000}?\n---\s*\n/.test(start) || /^#{1,6} \S/m.test(start)) return 'markdown';
  return 'text';
}

/** Bytes that were read as text. */
function isBinary(raw: string): boolean {
  if (/^(?:%PDF-|PK\u0003\u0004|\u0089PNG|\ufffdPNG|GIF8|\{\\rtf|\u00d0\u00cf)/.test(raw)) return true;
  const start = raw.slice(0, 8000);
  const odd = start.match(/[\u0000-\u0008\u000e-\u001a\ufffd]/g)?.length ?? 0;
  return odd > 8 && odd / start.length > 0.05;
}

/** Reads an article from text, Markdown or HTML. Throws an ArticleError, which says what to do, where it can't. */
export function readArticle(
  raw: string,
  { format, fileName, url, metadata = {}, detectLanguage }: ReadOptions = {},
): Article {
  if (raw.length > MOST_CHARACTERS) {
    throw new ArticleError(inEnglish('article-too-long', { count: MOST_CHARACTERS / 1e6 }));
  }
  if (isBinary(raw)) {
    throw new ArticleError(inEnglish('article-no-text'));
  }
  if (raw.trim() === '') throw new ArticleError(inEnglish('article-empty'));

  const known = format ?? formatOf(raw, fileName);
  if (known === 'html' && isArchive(raw)) {
    const page = pageOfArchive(raw);
    return readArticle(page.html, { format: 'html', url: url ?? page.url, metadata, detectLanguage });
  }
  const given = url === undefined ? metadata : { ...metadata, url };
  const tellLanguage = languageTeller(metadata.lang, detectLanguage);
  const article =
    known === 'html'
      ? readHtml(raw, { url, metadata, tellLanguage })
      : (known === 'markdown' ? readMarkdown : readText)(raw, given, tellLanguage);
  if (article.text === '') throw new ArticleError(inEnglish('article-without-words'));
  return article;
}

/** As readArticle, in any of sixty languages: what tells them apart is loaded for the article that needs it. */
export async function readArticleInAnyLanguage(raw: string, options: ReadOptions = {}): Promise<Article> {
  const article = readArticle(raw, options);
  if (options.metadata?.lang || isPlainlyIn(article.text, article.metadata.lang)) return article;
  const { detectLanguage } = await import('./language/detect-language.js');
  return readArticle(raw, { ...options, detectLanguage });
}
