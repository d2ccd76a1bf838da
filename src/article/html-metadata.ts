import type { ArticleMetadata } from './types.js';

type LinkedData = Record<string, unknown>;

const ARTICLE_TYPES = /(?:^|\/)(?:\w*Article|BlogPosting|LiveBlogPosting|Report|Review)$/;
const MOST_LINKED_DATA = 500;

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

/** All objects of the page's JSON-LD: the blocks, their arrays and their graphs. */
function linkedData(document: Document): LinkedData[] {
  const found: LinkedData[] = [];
  const collect = (value: unknown, depth: number) => {
    if (depth > 4 || found.length > MOST_LINKED_DATA) return;
    if (Array.isArray(value)) value.forEach(one => collect(one, depth + 1));
    else if (typeof value === 'object' && value !== null) {
      found.push(value as LinkedData);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) collect((value as LinkedData)[key], depth + 1);
    }
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      // Some houses wrap it in comments.
      collect(JSON.parse((script.textContent ?? '').replace(/^\s*(?:<!--|\/\*.*?\*\/)|-->\s*$/g, '')), 0);
    } catch {
      // A broken block says nothing; the others still count.
    }
  }
  return found;
}

function text(value: unknown): string | undefined {
  const one = asList(value)[0];
  if (typeof one !== 'string') return undefined;
  return one.replace(/\s+/g, ' ').trim() || undefined;
}

function names(value: unknown): string | undefined {
  const all = asList(value)
    .map(one => (typeof one === 'string' ? one : text((one as LinkedData | null)?.name)))
    .filter(name => name !== undefined && !/^https?:/.test(name));
  return all.length > 0 ? all.join(', ') : undefined;
}

/** Only a date that says at least year, month and day, as ISO 8601. */
function isoDate(value: string | undefined | null): string | undefined {
  const match = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?Z| ?[+-]\d{2}:?\d{2})?)?/.exec(
    value?.trim() ?? '',
  );
  if (match)
    return match[0]
      .replace(/(\d) (?=\d{2}:)/, '$1T')
      .replace(/ (?=[Z+-])/, '')
      .replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
  return undefined;
}

function webAddress(value: string | undefined | null, base?: string): string | undefined {
  if (!value) return undefined;
  try {
    const { href, protocol } = new URL(value, base);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}

export interface HtmlMetadata extends ArticleMetadata {
  /** JSON-LD says that the article is for subscribers. */
  paywalled: boolean;
  /** The types that JSON-LD and Open Graph give the page. */
  types: string[];
}

/** What a page says of its article: JSON-LD first, then meta tags, then what the page shows (`h1`, `<time>`). */
export function readHtmlMetadata(document: Document, url?: string): HtmlMetadata {
  const data = linkedData(document);
  const types = data.flatMap(one => asList(one['@type'])).filter(type => typeof type === 'string');
  const article = data.find(one => asList(one['@type']).some(type => ARTICLE_TYPES.test(String(type)))) ?? {};
  const meta = (...keys: string[]) => {
    for (const key of keys) {
      for (const attribute of ['property', 'name', 'itemprop']) {
        const content = document.querySelector(`meta[${attribute}="${key}"]`)?.getAttribute('content')?.trim();
        if (content) return content;
      }
    }
    return undefined;
  };
  const shown = (selector: string) =>
    document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() || undefined;
  const publisher = (one: unknown) => {
    const named = asList(one)[0];
    // `publisher: {"@id": "…#organization"}` points to another object of the graph.
    const id = (named as LinkedData | undefined)?.['@id'];
    return (
      names(named) ?? names(data.find(other => id !== undefined && other['@id'] === id && other.name !== undefined))
    );
  };
  const author = meta('author', 'article:author', 'parsely-author', 'sailthru.author', 'byl', 'dc.creator');
  const openGraphType = meta('og:type');

  return {
    url:
      webAddress(document.querySelector('link[rel="canonical"]')?.getAttribute('href'), url) ??
      webAddress(meta('og:url'), url) ??
      webAddress(url),
    headline: text(article.headline) ?? meta('og:title', 'twitter:title') ?? shown('h1') ?? shown('title'),
    publisher: publisher(article.publisher) ?? meta('og:site_name', 'application-name'),
    author:
      names(article.author) ??
      (author && !/^https?:/.test(author) ? author.replace(/^by\s+/i, '') : undefined) ??
      shown('[rel="author"], [itemprop="author"], .byline a, .byline')?.replace(/^by\s+/i, ''),
    datePublished:
      isoDate(text(article.datePublished)) ??
      isoDate(
        meta(
          'article:published_time',
          'datePublished',
          'parsely-pub-date',
          'pubdate',
          'date',
          'dc.date',
          'DC.date.issued',
        ),
      ) ??
      isoDate(
        document
          .querySelector('article time[datetime], time[pubdate], main time[datetime], time[datetime]')
          ?.getAttribute('datetime'),
      ),
    lang:
      text(article.inLanguage) ?? document.documentElement?.getAttribute('lang')?.trim().replace('_', '-') ?? undefined,
    paywalled: asList(article.isAccessibleForFree).some(free => free === false || /^false$/i.test(String(free))),
    types: openGraphType ? [...types, openGraphType] : types,
  };
}
