import { ArticleError } from '../../article/article-error.js';
import { readArticleInAnyLanguage } from '../../article/read.js';
import type { Article, ArticleMetadata } from '../../article/types.js';
import type { Given } from './protocol.js';

/** Reads what was pasted or dropped. The parsers of HTML and .docx are loaded only for those. */
export async function read(given: Given, metadata: ArticleMetadata): Promise<Article> {
  if ('article' in given) return { ...given.article, metadata: { ...given.article.metadata, ...metadata } };
  if ('text' in given) return readText(given.text, undefined, metadata);
  const { bytes, fileName } = given;
  return /\.docx$/i.test(fileName)
    ? readText(await docxAsHtml(bytes), 'document.html', metadata)
    : readText(decode(bytes, fileName), fileName, metadata);
}

async function readText(text: string, fileName: string | undefined, metadata: ArticleMetadata): Promise<Article> {
  return readArticleInAnyLanguage(text, { fileName, metadata, url: metadata.url });
}

async function docxAsHtml(arrayBuffer: ArrayBuffer): Promise<string> {
  const { convertToHtml, images } = await import('mammoth/mammoth.browser.min.js');
  try {
    // Pictures tell nothing of an article's words, and may be large
    const convertImage = images.imgElement(() => Promise.resolve({ src: '' }));
    const { value } = await convertToHtml({ arrayBuffer }, { convertImage });
    return `<html><body><article>${value}</article></body></html>`;
  } catch {
    throw new ArticleError('This file could not be read as a Word document (.docx). Save it again, or paste its text.');
  }
}

/** Files are mostly UTF-8; web pages saved by older programs are not. */
function decode(bytes: ArrayBuffer, fileName: string): string {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    if (/\.(?:html?|txt|md)$/i.test(fileName)) return new TextDecoder('windows-1252').decode(bytes);
    throw new ArticleError('This file is not text. Give a .txt, .md, .html or .docx file, or paste the text.');
  }
}
