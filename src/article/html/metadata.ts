import type { ArticleMetadata } from '../types.js';
import { orderOfDays } from '../written-date.js';
import { authorship } from './authorship.js';
import { articleIn, asList, linkedDataOf, resolved, text, typesOf, type LinkedData } from './linked-data.js';
import { dateInAddress, dateOf, firstDate, LIKELY_WEIGHT, shownDate, SURE_WEIGHT } from './published.js';
import { attribute, textOf, within, type HtmlElement } from './tree.js';

export interface HtmlMetadata extends ArticleMetadata {
  /** JSON-LD says that the article is for subscribers. */
  paywalled: boolean;
  /** The day, if the lines around the text tell no other. */
  likelyDate?: string;
  /** The types that JSON-LD and Open Graph give the page. */
  types: string[];
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

/** What a page says of its article: JSON-LD first, then meta tags, then what the page shows (`h1`, `<time>`). */
export function readHtmlMetadata(
  elements: readonly HtmlElement[],
  left: ReadonlySet<HtmlElement>,
  around: ReadonlySet<HtmlElement>,
  headings: readonly string[],
  url?: string,
): HtmlMetadata {
  const data = linkedDataOf(elements);
  const metas = new Map<string, string[]>();
  for (const element of elements) {
    if (element.tagName !== 'meta') continue;
    const content = attribute(element, 'content')?.trim();
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = attribute(element, key)?.trim().toLowerCase();
      if (name && content) metas.set(name, [...(metas.get(name) ?? []), content]);
    }
  }
  const all = (...keys: string[]) => keys.flatMap(key => metas.get(key) ?? []);
  const meta = (...keys: string[]) => all(...keys)[0] as string | undefined;
  const first = (holds: (element: HtmlElement) => boolean) => elements.find(holds);
  const shown = (element: HtmlElement | undefined) =>
    element && (textOf(element).replace(/\s+/g, ' ').trim() || undefined);

  const canonical = first(
    element => element.tagName === 'link' && /\bcanonical\b/i.test(attribute(element, 'rel') ?? ''),
  );
  const root = first(element => element.tagName === 'html');
  const base = first(element => element.tagName === 'base' && attribute(element, 'href') !== undefined);
  const from = webAddress(base && attribute(base, 'href'), url) ?? url;
  const own = webAddress(url);
  /** Some houses say of each of their pages that it is the first. */
  const isFirstPage = (stated: string) => own !== undefined && isRoot(stated) && !isRoot(own);
  const address =
    [canonical && attribute(canonical, 'href'), meta('og:url')]
      .map(stated => webAddress(stated, from))
      .find(stated => stated !== undefined && !isFirstPage(stated)) ?? own;
  const title = shown(
    first(element => element.tagName === 'title' && !within(element, each => each.tagName === 'svg')),
  );
  const ogTitle = meta('og:title', 'twitter:title');
  const article = articleIn(
    data,
    [address, url].filter(each => each !== undefined),
    [...headings, ogTitle, title].filter(each => each !== undefined),
  );
  const publisher = publisherOf(article.publisher, data) ?? meta('og:site_name', 'application-name');
  const openGraphType = meta('og:type');
  const types = typesOf(article);
  const lang =
    text(article.inLanguage) ??
    (root && (attribute(root, 'lang') ?? attribute(root, 'xml:lang')))?.trim() ??
    meta('content-language', 'og:locale', 'language');

  const titles = [ogTitle, title].filter(each => each !== undefined);
  const stated =
    dateOf(article.datePublished ?? pageOf(data)?.datePublished) ??
    firstDate(
      all(
        'article:published_time',
        'og:article:published_time',
        'datepublished',
        'article:published',
        'parsely-pub-date',
        'sailthru.date',
        'cxenseparse:recs:publishtime',
        'og:pubdate',
        'og:published_time',
        'og:release_date',
        'published_time',
        'published-date',
        'publishdate',
        'pub_date',
        'publication-date',
        'article_date_original',
        'originalpublicationdate',
        'bt:pubdate',
        'vr:published_time',
        'rnews:datepublished',
        'mediator_published_time',
        'citation_publication_date',
        'citation_online_date',
        'citation_date',
        'article:post_date',
        'weibo:article:create_at',
        'publish-date',
        'publish_date',
        'publication_date',
        'pubdate',
        'dcterms.created',
        'dc.date.issued',
        'dcterms.issued',
        'date',
        'dc.date',
        'displaydate',
        'dcterms.date',
        'dc.date.created',
        'datecreated',
        'article:created',
      ),
    );
  const dated = stated ? undefined : shownDate(elements, left, around, orderOfDays(lang), titles);

  return {
    url: address,
    headline: headlineOf([text(article.headline), ogTitle, headings[0], title], publisher, headings),
    publisher,
    ...authorship(article, data, all, elements, left, publisher, around),
    datePublished: stated ?? (dated && dated.weight >= SURE_WEIGHT ? dated.date : undefined),
    likelyDate: dated && dated.weight >= LIKELY_WEIGHT ? dated.date : (dateInAddress(address) ?? dated?.date),
    lang,
    paywalled: asList(article.isAccessibleForFree).some(free => free === false || /^false$/i.test(String(free))),
    types: [...types, ...(openGraphType ? [openGraphType] : [])],
  };
}

/** Where no article is told of, the page may be. */
const pageOf = (data: readonly LinkedData[]): LinkedData | undefined =>
  data.some(one => typesOf(one).some(type => /Article|Posting/.test(type)))
    ? undefined
    : data.find(one => typesOf(one).some(type => /^(?:Web|Item)Page$/.test(type)));

function publisherOf(value: unknown, data: readonly LinkedData[]): string | undefined {
  const [one] = asList(value);
  return typeof one === 'string' ? text(one) : text(resolved(one, data)?.name);
}

/** Never the name of the house alone, and without it at the end. */
function headlineOf(
  stated: readonly (string | undefined)[],
  publisher: string | undefined,
  headings: readonly string[],
): string | undefined {
  const bare = stated.flatMap(each => (each ? [withoutEntities(each)] : []));
  const isHouse = (headline: string) => publisher !== undefined && headline.toLowerCase() === publisher.toLowerCase();
  const [best] = bare.filter(each => !isHouse(each));
  if (best === undefined) return headings[0] ?? bare[0];
  const parts = best.split(/\s+[|–—·•»-]\s+/);
  const last = parts.at(-1)!;
  if (parts.length > 1 && headings.includes(last) && !headings.includes(best)) return last;
  if (parts.length > 1 && (last.toLowerCase() === publisher?.toLowerCase() || headings.includes(parts[0])))
    return headings.includes(best)
      ? best
      : headings.includes(parts[0])
        ? parts[0]
        : best.slice(0, best.lastIndexOf(last)).replace(/\s+[|–—·•»-]\s+$/, '');
  return best;
}

const isRoot = (address: string): boolean => new URL(address).pathname === '/';

const withoutEntities = (value: string): string =>
  value
    .replace(/&(?:#0?39|#x27|apos);/g, '’')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/&nbsp;/g, ' ');
