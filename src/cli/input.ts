import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { ArticleError } from '../article/article-error.js';
import { decodePage } from '../article/html/decode.js';
import { readArticleInAnyLanguage, unreadable, type ArticleFormat } from '../article/read.js';
import type { Article, ArticleMetadata } from '../article/types.js';
import { PackError } from '../pack/parse.js';
import { FACT_KINDS, type ContentPack } from '../pack/types.js';
import { validatePack } from '../pack/validate.js';
import { BAD_INPUT, Failure, REFUTED } from './failure.js';
import { fetchPage, type FetchedPage, type FetchOptions } from './fetch-page.js';

export const STANDARD_INPUT = '-';

const MAX_MEGABYTES = 20;

/** Reads a file, or standard input for `-`, as text in UTF-8 or UTF-16. */
export async function readTextFile(path: string): Promise<string> {
  const name = path === STANDARD_INPUT ? 'standard input' : path;
  const bytes = await readBytes(path, name);
  const text = decode(bytes, name);
  if (!text.trim()) throw new Failure(`${name} is empty.`);
  return text;
}

/** Reads a file, or standard input for `-`, as it is. */
export async function readBytes(path: string, name: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    if (path !== STANDARD_INPUT && (await stat(path)).isDirectory())
      throw new Failure(`${path} is a folder, not a file.`);
    for await (const chunk of path === STANDARD_INPUT ? process.stdin : createReadStream(path)) {
      chunks.push(chunk);
      if ((size += chunk.length) > MAX_MEGABYTES * 1e6)
        throw new Failure(`${name} is larger than ${MAX_MEGABYTES} MB.`);
    }
  } catch (error) {
    if (error instanceof Failure) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new Failure(`There is no file ${path}.`);
    if (code === 'EACCES') throw new Failure(`${path} may not be read: its permissions forbid it.`);
    throw new Failure(`${name} could not be read: ${(error as Error).message}`);
  }
  return Buffer.concat(chunks);
}

function decode(bytes: Buffer, name: string): string {
  const mark = bytes.subarray(0, 2).toString('latin1');
  const encoding = mark === '\xff\xfe' ? 'utf-16le' : mark === '\xfe\xff' ? 'utf-16be' : 'utf-8';
  if (encoding === 'utf-8' && bytes.subarray(0, 8192).includes(0))
    throw new Failure(`${name} is no text: it holds binary data.`);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Failure(`${name} is no text in ${encoding.toUpperCase()}: save it in UTF-8 and try again.`);
  }
}

/** A web address, or what looks like one that isn't fetched. */
export const isAddress = (path: string): boolean => /^[a-z][a-z\d+.-]{1,20}:\/\//i.test(path);

/**
 * Reads an article from a web address, a file or standard input: HTML, Markdown or plain text, as its name or its
 * beginning tells. `page`: what was fetched of that address already.
 */
export async function readArticleFile(
  path: string,
  metadata: ArticleMetadata = {},
  { page, ...options }: FetchOptions & { page?: FetchedPage } = {},
): Promise<Article> {
  try {
    if (isAddress(path)) {
      const { text, url, type } = page ?? (await fetchPage(path, options));
      const format = TYPES[type];
      return await readArticleInAnyLanguage(text, { format, fileName: new URL(url).pathname, url, metadata });
    }
    const why = unreadable(path);
    if (why) throw new ArticleError(why);
    const source = /\.x?html?$/i.test(path) ? decodePage(await readBytes(path, path)) : await readTextFile(path);
    if (isPack(source)) {
      const name = path === STANDARD_INPUT ? 'standard input' : path;
      throw new Failure(`${name} is a content pack, not an article: explainer check, export and preview read it.`);
    }
    return await readArticleInAnyLanguage(source, { fileName: path, metadata });
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    throw new Failure(`${path === STANDARD_INPUT ? 'standard input' : path}: ${error.message}`);
  }
}

function isPack(source: string): boolean {
  if (!source.trimStart().startsWith('{')) return false;
  try {
    const value = JSON.parse(source) as Record<string, unknown>;
    return typeof value['version'] === 'number' && FACT_KINDS.some(kind => Array.isArray(value[kind]));
  } catch {
    return false;
  }
}

const TYPES: Record<string, ArticleFormat> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
};

/** Reads a content pack and holds it against its schema. */
export async function readPackFile(path: string): Promise<ContentPack> {
  const text = await readTextFile(path);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Failure(`${path} is no JSON: ${(error as Error).message}`, BAD_INPUT);
  }
  try {
    return validatePack(value);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    const lines = error.issues.map(({ pointer, message }) => `${pointer || '/'}: ${message}`);
    throw new Failure([`${path} is no content pack:`, ...lines].join('\n'), REFUTED);
  }
}
