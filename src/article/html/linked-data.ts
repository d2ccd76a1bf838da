import { attribute, textOf, type HtmlElement } from './tree.js';

export type LinkedData = Record<string, unknown>;

const MOST_OBJECTS = 500;
const ARTICLE_TYPES = /(?:^|\/)(?:\w*Article|BlogPosting|SocialMediaPosting|LiveBlogPosting|Report|Review)$/;

export const asList = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** All objects of the page's JSON-LD that stand for themselves: the blocks, their arrays and their graphs. */
export function linkedDataOf(elements: readonly HtmlElement[]): LinkedData[] {
  const found: LinkedData[] = [];
  const collect = (value: unknown, depth: number) => {
    if (depth > 4 || found.length > MOST_OBJECTS) return;
    if (Array.isArray(value)) value.forEach(one => collect(one, depth + 1));
    else if (typeof value === 'object' && value !== null) {
      found.push(value as LinkedData);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) collect((value as LinkedData)[key], depth + 1);
    }
  };
  for (const element of elements) {
    if (element.tagName !== 'script' || !/^application\/ld\+json\b/i.test(attribute(element, 'type')?.trim() ?? ''))
      continue;
    collect(parsed(textOf(element)), 0);
  }
  return found;
}

/** Some houses wrap it in comments, break lines within strings, leave a comma too many, or write several in one block. A broken block says nothing. */
function parsed(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:<!--|\/\*.{0,40}?\*\/|\/\/\s?<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\s?\]\]>|\]\]>)\s*;?\s*$/, '')
    .trim()
    .replace(/;$/, '');
  const mended = bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,(?=\s*[}\]])/g, '');
  for (const text of [bare, mended, `[${mended.replace(/\}\s*,?\s*\{/g, '},{')}]`]) {
    try {
      return JSON.parse(text);
    } catch {
      // tried as it stands, then mended
    }
  }
  return undefined;
}

export const typesOf = (data: LinkedData): string[] =>
  asList(data['@type']).filter((type): type is string => typeof type === 'string');

/** The article among what the page tells of, by what is known of it: its addresses and the headings it shows. */
export function articleIn(
  data: readonly LinkedData[],
  addresses: readonly string[],
  headings: readonly string[],
): LinkedData {
  const articles = data.filter(one => typesOf(one).some(type => ARTICLE_TYPES.test(type)));
  const weight = (one: LinkedData): number => {
    const own = [one.url, one['@id'], one.mainEntityOfPage, (one.mainEntityOfPage as LinkedData | undefined)?.['@id']]
      .flatMap(asList)
      .filter((address): address is string => typeof address === 'string')
      .map(bareAddress);
    const titles = [one.headline, one.name, one.alternativeHeadline].map(plain).filter(Boolean);
    let sum = 0;
    if (own.some(address => address !== '' && addresses.map(bareAddress).includes(address))) sum += 4;
    if (titles.some(title => headings.map(plain).includes(title))) sum += 4;
    else if (titles.some(title => headings.map(plain).some(heading => isPart(heading, title)))) sum += 2;
    if (typesOf(one).some(type => /Review$/.test(type))) sum -= 1;
    if (one.datePublished !== undefined) sum += 0.5;
    return sum;
  };
  const weighed = articles.map(article => ({ article, weight: weight(article) })).sort((a, b) => b.weight - a.weight);
  const [best] = weighed;
  if (!best) return {};
  // Of several that all tell of something else, none is the page's own; nor is one that shares no word with any heading
  const isStrange = best.weight < 2 && headings.length > 0 && plain(best.article.headline) !== '';
  return isStrange && (articles.length > 1 || sharesNothing(plain(best.article.headline), headings.map(plain)))
    ? {}
    : best.article;
}

const SMALL_WORDS = new Set('the and for with from that this are was not but has its his her'.split(' '));
const FEWEST_WORDS = 2;

/** None of the headline's words stands in a heading of the page, though both have enough to tell by. */
function sharesNothing(headline: string, headings: readonly string[]): boolean {
  const longWords = (line: string) => line.split(' ').filter(word => word.length > 2 && !SMALL_WORDS.has(word));
  const own = longWords(headline);
  const shown = new Set(headings.flatMap(longWords));
  return own.length >= FEWEST_WORDS && shown.size >= FEWEST_WORDS && !own.some(word => shown.has(word));
}

/** The first of them, if it is a line. */
export function text(value: unknown): string | undefined {
  const one = asList(value)[0];
  if (typeof one !== 'string') return undefined;
  return one.replace(/\s+/g, ' ').trim() || undefined;
}

/** `publisher: {"@id": "…#organization"}` points to another object of the graph. */
export function resolved(one: unknown, data: readonly LinkedData[]): LinkedData | undefined {
  if (typeof one !== 'object' || one === null) return undefined;
  const named = one as LinkedData;
  const id = named['@id'];
  if (named.name !== undefined || id === undefined) return named;
  return data.find(other => other['@id'] === id && other.name !== undefined) ?? named;
}

const plain = (value: unknown): string =>
  typeof value === 'string'
    ? value
        .toLowerCase()
        .replace(/&\w{2,8};|&#\d{1,6};/g, ' ')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
    : '';
const isPart = (one: string, other: string) =>
  Math.min(one.length, other.length) >= 15 && (one.includes(other) || other.includes(one));
const bareAddress = (address: string): string =>
  address
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .toLowerCase();
