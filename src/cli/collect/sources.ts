import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FeedError, isFeed, readFeed } from '../../collect/feed.js';
import { Failure } from '../failure.js';
import { fetchPage, type FetchedPage, type FetchOptions } from '../fetch-page.js';
import { isAddress, readTextFile } from '../input.js';

/** An article, or its pack, that a collection may take. */
export interface Candidate {
  /** A file or a web address. */
  path: string;
  isPack: boolean;
  /** ISO 8601: when it appeared, where that is told. */
  date?: string;
  /** Of an address that was fetched already, to see whether it is a feed. */
  page?: FetchedPage;
}

const ARTICLE = /\.(?:x?html?|mht(?:ml)?|md|markdown|txt|text)$/i;
const PACK = /\.json$/i;

/**
 * What stands in each of these sources, in its order: a folder’s packs and articles, a feed’s articles, and what a list
 * names, one a line. A source that can't be read is told of, and the others stand.
 */
export async function candidatesOf(
  sources: readonly string[],
  fetching: FetchOptions,
  tell: (line: string) => void,
): Promise<Candidate[][]> {
  const found: Candidate[][] = [];
  for (const source of sources) {
    try {
      found.push(...(await readSource(source, fetching, tell)));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      tell(error.message);
    }
  }
  return found;
}

async function readSource(
  source: string,
  fetching: FetchOptions,
  tell: (line: string) => void,
  isInList = false,
): Promise<Candidate[][]> {
  const isWeb = isAddress(source);
  if (!isWeb && (await stat(source).catch(() => undefined))?.isDirectory()) return [await readFolder(source)];
  if (!isWeb && isInList && ARTICLE.test(source)) return [[{ path: source, isPack: false }]];
  const page = isWeb ? await fetchPage(source, { ...fetching, isFeed: true }) : undefined;
  const text = page?.text ?? (await readTextFile(source));
  if (isFeed(text)) return [feedItems(text, source, page?.url)];
  if (page && /html/.test(page.type)) {
    if (isInList) return [[{ path: source, isPack: false, page }]];
    throw new Failure(`${source} is a page, not a feed: name its feed, or put the address into a list.`);
  }
  if (isInList) throw new Failure(`${source} is no feed, no folder and no article.`);
  return readList(text, source, fetching, tell);
}

async function readFolder(folder: string): Promise<Candidate[]> {
  const names = (await readdir(folder)).sort();
  // A pack before the article that it may be of
  const packs = names.filter(name => PACK.test(name)).map(name => ({ path: join(folder, name), isPack: true }));
  const articles = names.filter(name => ARTICLE.test(name)).map(name => ({ path: join(folder, name), isPack: false }));
  return [...packs, ...articles];
}

function feedItems(text: string, source: string, url: string | undefined): Candidate[] {
  try {
    return readFeed(text, url).map(({ url: path, date }) => ({ path, isPack: false, ...(date && { date }) }));
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    throw new Failure(`${source} can’t be read: ${error.message}.`);
  }
}

/** Feeds, folders, pages and files, one a line; what follows # is a remark. Who writes a list of the web has no say over files. */
async function readList(
  text: string,
  source: string,
  fetching: FetchOptions,
  tell: (line: string) => void,
): Promise<Candidate[][]> {
  const lines = text.split(/\r?\n/).map(line => line.replace(/(?:^|\s)#.*$/, '').trim());
  const found: Candidate[][] = [];
  for (const [at, line] of lines.entries()) {
    if (!line) continue;
    try {
      if (/\s/.test(line) && isAddress(line)) throw new Failure('one address a line');
      if (isAddress(source) && !isAddress(line)) throw new Failure('a list from the web may name web addresses alone.');
      found.push(...(await readSource(line, fetching, tell, true)));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      tell(`${source}, line ${at + 1}: ${error.message}`);
    }
  }
  return found;
}
