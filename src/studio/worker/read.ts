import { ArticleError } from '../../article/article-error.js';
import { decodePage } from '../../article/html/decode.js';
import { readArticleInAnyLanguage, unreadable } from '../../article/read.js';
import type { Article, ArticleMetadata } from '../../article/types.js';
import type { Given } from './protocol.js';
import { withShownWords } from './shown-words.js';
import { Unread } from './unread.js';

/** Reads what was pasted or dropped. The parsers of HTML and .docx are loaded only for those. */
export async function read(given: Given, metadata: ArticleMetadata): Promise<Article> {
  if ('article' in given) return { ...given.article, metadata: { ...given.article.metadata, ...metadata } };
  if ('text' in given) return readText(given.text, undefined, metadata);
  const { bytes, fileName } = given;
  const why = /\.docx$/i.test(fileName) ? undefined : unreadable(fileName);
  if (why) throw new ArticleError(why);
  return /\.docx$/i.test(fileName)
    ? readText(await docxAsHtml(bytes), 'document.html', metadata)
    : readText(decode(bytes, fileName), fileName, metadata);
}

async function readText(text: string, fileName: string | undefined, metadata: ArticleMetadata): Promise<Article> {
  return readArticleInAnyLanguage(text, { fileName, metadata, url: metadata.url });
}

async function docxAsHtml(bytes: ArrayBuffer): Promise<string> {
  const {
    default: { convertToHtml, images },
  } = await import('mammoth/mammoth.browser.min.js');
  try {
    // Pictures tell nothing of an article's words, and may be large
    const convertImage = images.imgElement(() => Promise.resolve({ src: '' }));
    const styleMap = ["p[style-name='Title'] => h1:fresh"];
    const { value } = await convertToHtml({ arrayBuffer: withShownWords(bytes) }, { convertImage, styleMap });
    return `<html><body><article>${value}</article></body></html>`;
  } catch {
    throw new Unread('noWord');
  }
}

function decode(bytes: ArrayBuffer, fileName: string): string {
  if (/\.(?:x?html?|mht(?:ml)?|txt|text|md|markdown)$/i.test(fileName)) return decodePage(new Uint8Array(bytes));
  try {
    const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
    const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    return isWide ? decodePage(new Uint8Array(bytes)) : new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Unread('noText');
  }
}
