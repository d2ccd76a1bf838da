import { below, childOf, childrenOf, parseXml, textOf, type XmlElement } from '../import/xml.js';
import { ImportError } from '../import/types.js';

/** An article that a feed names. */
export interface FeedItem {
  /** Where it stands: http or https. */
  url: string;
  /** When it appeared: ISO 8601, in UTC. Absent where the feed doesn't tell, or not in any form that is known. */
  date?: string;
}

/** It is no feed that can be read: why. */
export class FeedError extends Error {
  override name = 'FeedError';
}

const JSON_FEED = /^\s*\{[^]{0,2000}?"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org\//;
const XML_FEED = /<(?:\w+:)?(?:rss|feed|RDF)[\s>]/;

/** Whether a text looks like RSS, Atom or JSON Feed. */
export const isFeed = (text: string): boolean =>
  JSON_FEED.test(text.slice(0, 3000)) || (/^\s*</.test(text) && XML_FEED.test(text.slice(0, 4000)));

/**
 * Reads RSS 0.9 to 2.0, Atom and JSON Feed: the articles that it names, in its order, each once. What has no address is
 * passed over.
 * @param address where the feed itself stands, which relative addresses count from
 * @throws {FeedError} where it can't be read
 */
export function readFeed(text: string, address?: string): FeedItem[] {
  const found = /^\s*\{/.test(text.replace(/^\uFEFF/, '')) ? jsonItems(text) : xmlItems(text);
  const items = new Map<string, FeedItem>();
  for (const { url, date, bases = [] } of found) {
    const resolved = webAddress(url, bases.reduce(resolve, address));
    if (!resolved || items.has(resolved)) continue;
    const day = instantOf(date);
    items.set(resolved, { url: resolved, ...(day && { date: day }) });
  }
  return [...items.values()];
}

interface Found {
  url?: string;
  date?: string;
  /** What its address counts from, the outermost first: XML Base. */
  bases?: readonly string[];
}

const resolve = (base: string | undefined, reference: string): string | undefined =>
  URL.canParse(reference, base) ? new URL(reference, base).href : base;

function jsonItems(text: string): Found[] {
  let feed: unknown;
  try {
    feed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new FeedError(`it is no JSON: ${(error as Error).message}`);
  }
  const items = (feed as { items?: unknown }).items;
  if (!Array.isArray(items)) throw new FeedError('it has no list of items');
  const textIn = (item: Record<string, unknown>, ...names: string[]) =>
    names.map(name => item[name]).find((value): value is string => typeof value === 'string');
  return items
    .filter((item): item is Record<string, unknown> => typeof item === 'object' && item !== null)
    .map(item => ({
      url: textIn(item, 'url', 'external_url'),
      date: textIn(item, 'date_published', 'date_modified'),
    }));
}

function xmlItems(text: string): Found[] {
  let root: XmlElement;
  try {
    root = parseXml(text, 'the feed');
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    throw new FeedError(error.message.replace(/\.$/, ''));
  }
  if (root.name === 'feed') return childrenOf(root, 'entry').map(entry => atomItem(entry, root));
  if (root.name === 'rss' || root.name === 'RDF') return below(root, 'item').map(rssItem);
  throw new FeedError(`it is neither RSS nor Atom but <${root.name}>`);
}

const wordsOf = (element: XmlElement, ...names: string[]) =>
  names.map(name => textOf(childOf(element, name)).trim()).find(Boolean);

function rssItem(item: XmlElement): Found {
  const guid = childOf(item, 'guid');
  const isLink = guid?.attributes['isPermaLink'] !== 'false';
  // A feed may have Atom’s links beside its own
  const link = childrenOf(item, 'link')
    .map(textOf)
    .find(words => words.trim());
  return {
    url: link ?? (isLink && guid ? textOf(guid) : undefined) ?? childOf(item, 'link')?.attributes['href'],
    date: wordsOf(item, 'pubDate', 'date', 'published', 'updated'),
  };
}

function atomItem(entry: XmlElement, feed: XmlElement): Found {
  const links = childrenOf(entry, 'link');
  const link =
    links.find(({ attributes: { rel = 'alternate', type = 'html' } }) => rel === 'alternate' && /html/.test(type)) ??
    links[0];
  return {
    url: link?.attributes['href'],
    date: wordsOf(entry, 'published', 'updated'),
    bases: [feed, entry, link].flatMap(element => element?.attributes['base'] ?? []),
  };
}

function webAddress(address: string | undefined, base: string | undefined): string | undefined {
  try {
    const url = new URL((address ?? '').trim(), base);
    url.hash = '';
    return address?.trim() && /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** By RFC 822, as RSS has it, or by ISO 8601. */
function instantOf(date: string | undefined): string | undefined {
  const instant = Date.parse(date ?? '');
  return Number.isNaN(instant) ? undefined : new Date(instant).toISOString();
}
