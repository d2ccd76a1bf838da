import { authorsOf, isNobody } from '../byline.js';
import type { ArticleMetadata } from '../types.js';
import { dateIn, isPossible } from '../written-date.js';
import { articleIn, asList, linkedDataOf, typesOf, type LinkedData } from './linked-data.js';
import { attribute, isElement, namesOf, textOf, within, type HtmlElement } from './tree.js';

export interface HtmlMetadata extends ArticleMetadata {
  /** JSON-LD says that the article is for subscribers. */
  paywalled: boolean;
  /** The types that JSON-LD and Open Graph give the page. */
  types: string[];
}

function text(value: unknown): string | undefined {
  const one = asList(value)[0];
  if (typeof one !== 'string') return undefined;
  return one.replace(/\s+/g, ' ').trim() || undefined;
}

/** Only a date that says at least year, month and day, as ISO 8601. */
function isoDate(value: string | undefined | null): string | undefined {
  const stated = value?.trim() ?? '';
  const match = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?Z| ?[+-]\d{2}:?\d{2})?)?/.exec(stated);
  const date = match
    ? match[0]
        .replace(/(\d) (?=\d{2}:)/, '$1T')
        .replace(/ (?=[Z+-])/, '')
        .replace(/([+-]\d{2})(\d{2})$/, '$1:$2')
    : (dateIn(stated) ?? /^(\d{4})(\d\d)(\d\d)(?:T?\d{4,6})?$/.exec(stated)?.slice(1, 4).join('-'));
  return date && isPossible(date) ? date : undefined;
}

/** The day that the house files the article under: `/2025/05/18/`, `/2025-05-18-`. */
function dateInAddress(address: string | undefined): string | undefined {
  const path = address && new URL(address).pathname;
  const day =
    /[/_-](?<year>20\d\d|199\d)(?<mark>[/_-])(?<month>0[1-9]|1[0-2])\k<mark>(?<day>0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(
      path ?? '',
    );
  return day ? isoDate([day.groups!['year'], day.groups!['month'], day.groups!['day']].join('-')) : undefined;
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
  headings: readonly string[],
  url?: string,
): HtmlMetadata {
  const data = linkedDataOf(elements);
  const metas = new Map<string, string>();
  for (const element of elements) {
    if (element.tagName !== 'meta') continue;
    const content = attribute(element, 'content')?.trim();
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = attribute(element, key)?.trim().toLowerCase();
      if (name && content && !metas.has(name)) metas.set(name, content);
    }
  }
  const meta = (...keys: string[]) => {
    for (const key of keys) if (metas.has(key)) return metas.get(key);
    return undefined;
  };
  const first = (holds: (element: HtmlElement) => boolean) => elements.find(holds);
  const shown = (element: HtmlElement | undefined) =>
    element && (textOf(element).replace(/\s+/g, ' ').trim() || undefined);

  const canonical = first(
    element => element.tagName === 'link' && /\bcanonical\b/i.test(attribute(element, 'rel') ?? ''),
  );
  const root = first(element => element.tagName === 'html');
  const address =
    webAddress(canonical && attribute(canonical, 'href'), url) ?? webAddress(meta('og:url'), url) ?? webAddress(url);
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
  const own = typesOf(article);

  return {
    url: address,
    headline: headlineOf([text(article.headline), ogTitle, headings[0], title], publisher, headings),
    publisher,
    ...authorship(article, data, meta, elements, left, publisher),
    datePublished:
      isoDate(text(article.datePublished)) ??
      isoDate(
        meta(
          'article:published_time',
          'og:article:published_time',
          'datepublished',
          'article:published',
          'parsely-pub-date',
          'sailthru.date',
          'cxenseparse:recs:publishtime',
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
        ),
      ) ??
      shownDate(elements, left) ??
      dateInAddress(address),
    lang:
      text(article.inLanguage) ??
      (root && (attribute(root, 'lang') ?? attribute(root, 'xml:lang')))?.trim() ??
      meta('content-language', 'og:locale', 'language') ??
      undefined,
    paywalled: asList(article.isAccessibleForFree).some(free => free === false || /^false$/i.test(String(free))),
    types: [...own, ...(openGraphType ? [openGraphType] : [])],
  };
}

/** `publisher: {"@id": "…#organization"}` points to another object of the graph. */
function resolved(one: unknown, data: readonly LinkedData[]): LinkedData | undefined {
  if (typeof one !== 'object' || one === null) return undefined;
  const named = one as LinkedData;
  const id = named['@id'];
  if (named.name !== undefined || id === undefined) return named;
  return data.find(other => other['@id'] === id && other.name !== undefined) ?? named;
}

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
  const parts = best.split(/\s+[|–—·»-]\s+/);
  const last = parts.at(-1)!;
  if (parts.length > 1 && (last.toLowerCase() === publisher?.toLowerCase() || headings.includes(parts[0])))
    return headings.includes(best)
      ? best
      : headings.includes(parts[0])
        ? parts[0]
        : best.slice(0, best.lastIndexOf(last)).replace(/\s+[|–—·»-]\s+$/, '');
  return best;
}

const withoutEntities = (value: string): string =>
  value
    .replace(/&(?:#0?39|#x27|apos);/g, '’')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/&nbsp;/g, ' ');

const BYLINE =
  /(?:^|[\s_-])(?:byline|bylines|author|authors|author-?name|by-?author|writer|contributor|reporter|autor|auteur)(?:[\s_-]|name|$)/i;

/** Who wrote it: people by their names, without what stands beside them. */
function authorship(
  article: LinkedData,
  data: readonly LinkedData[],
  meta: (...keys: string[]) => string | undefined,
  elements: readonly HtmlElement[],
  left: ReadonlySet<HtmlElement>,
  publisher: string | undefined,
): Pick<ArticleMetadata, 'authors'> {
  const isAuthor = (name: string) => !isNobody(name) && name.toLowerCase() !== publisher?.toLowerCase();
  const sources: (() => string[])[] = [
    () =>
      asList(article.author).flatMap(one => {
        const name = typeof one === 'string' ? one : text(resolved(one, data)?.name);
        if (!name || /^https?:/.test(name)) return [];
        const names = authorsOf(name);
        return names.length
          ? names
          : name.length < 60 && !/[@|]|\d{2}/.test(name)
            ? [name.replace(/\s+/g, ' ').trim()]
            : [];
      }),
    () =>
      authorsOf(
        namesIn(
          meta(
            'author',
            'article:author',
            'parsely-author',
            'sailthru.author',
            'byl',
            'dc.creator',
            'dcterms.creator',
            'cxenseparse:author',
            'article:author_name',
          ),
        ),
      ),
    () =>
      named(
        elements,
        left,
        element =>
          /\bauthor\b/i.test(attribute(element, 'rel') ?? '') ||
          /\bauthor\b/i.test(attribute(element, 'itemprop') ?? ''),
      ),
    () =>
      named(
        elements,
        left,
        element => BYLINE.test(attribute(element, 'class') ?? '') || BYLINE.test(attribute(element, 'id') ?? ''),
      ),
  ];
  for (const source of sources) {
    const names = [...new Set(source())].filter(isAuthor);
    if (names.length) return { authors: names.map(name => ({ name })) };
  }
  return {};
}

const namesIn = (value: string | undefined): string => (value && !/^https?:/.test(value) ? value : '');

/** The names in elements that are said to hold one: the innermost of the first place on the page. */
function named(
  elements: readonly HtmlElement[],
  left: ReadonlySet<HtmlElement>,
  holds: (element: HtmlElement) => boolean,
): string[] {
  for (const element of elements) {
    if (/^(?:meta|link|script|style|html|body|article|main|img)$/.test(element.tagName) || !holds(element)) continue;
    if (within(element, each => isElsewhere(each) || (left.has(each) && isOther(each)))) continue;
    const line = shownText(element);
    if (line.length > 300) continue;
    const names = authorsOf(line).filter(name => name.includes(' ') || !/\p{Lu}/u.test(name));
    if (names.length) return names;
  }
  return [];
}

const shownText = (element: HtmlElement): string =>
  element.childNodes
    .map(child =>
      'value' in child
        ? child.value
        : isElement(child) && !/^(?:script|style|svg|button)$/.test(child.tagName)
          ? `${shownText(child)} `
          : '',
    )
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** Another article's, a comment's, or the biography's below. */
const isElsewhere = (element: HtmlElement): boolean =>
  element.tagName === 'aside' ||
  element.tagName === 'nav' ||
  /(?:^|[\s_-])(?:related|comments?|recommend\w{0,8}|teasers?|cards?|most-?read|popular|trending|bio|sidebar)(?:[\s_-]|$)/i.test(
    namesOf(element),
  );
const isOther = (element: HtmlElement): boolean => /^(?:nav|footer|aside|template|noscript)$/.test(element.tagName);

const DATE_NAMES =
  /(?:^|[\s_-])(?:byline|meta|submitted|info|date|dateline|datetime|published|publish|pubdate|pub-?date|posted|post-?date|time|timestamp|entry-date|article-date)(?:[\s_-]|published|$)/i;
const MODIFIED = /modif|updat|aktualis|mis à jour|edit/i;

/** The day that the page shows beside the title: not one in a sentence, of another article or of a change. */
function shownDate(elements: readonly HtmlElement[], left: ReadonlySet<HtmlElement>): string | undefined {
  const candidates: { date: string; weight: number }[] = [];
  let isAfterTitle = false;
  for (const element of elements) {
    if (element.tagName === 'h1') isAfterTitle = true;
    const isTime = element.tagName === 'time';
    const names = `${namesOf(element)} ${attribute(element, 'itemprop') ?? ''}`;
    const isDate = isTime || /datePublished/i.test(names) || DATE_NAMES.test(names);
    if (!isDate || /^(?:meta|html|body|article|main)$/.test(element.tagName)) continue;
    if (within(element, each => isElsewhere(each) || /^(?:noscript|template)$/.test(each.tagName))) continue;
    const line = shownText(element);
    if (line.length > 160 || isInSentence(element)) continue;
    const date = isoDate(attribute(element, 'datetime') ?? attribute(element, 'content')) ?? isoDate(dateIn(line));
    if (!date || Number(date.slice(0, 4)) < 1990) continue;
    let weight = 0;
    if (
      /published|datePublished|pubdate|posted/i.test(`${names} ${line}`) ||
      attribute(element, 'pubdate') !== undefined
    )
      weight += 3;
    if (MODIFIED.test(names) || /^\W{0,3}(?:last )?(?:updated|modified|aktualisiert|mis à jour)/i.test(line))
      weight -= 3;
    if (within(element, each => /^(?:article|main)$/.test(each.tagName))) weight += 1;
    if (isAfterTitle) weight += 0.5;
    if (within(element, each => each.tagName === 'footer' || left.has(each))) weight -= 0.5;
    candidates.push({ date, weight });
  }
  const [best] = candidates.sort((a, b) => b.weight - a.weight);
  return best && best.weight > -2 ? best.date : undefined;
}

/** Other words of the same line go on around it. */
function isInSentence(element: HtmlElement): boolean {
  for (let at: object | null = element; at && isElement(at); at = at.parentNode) {
    if (/^(?:p|li|blockquote|td|dd|h[1-6])$/.test(at.tagName)) {
      const line = shownText(at);
      return (
        line.length > shownText(element).length + 80 ||
        (/[.!?]["'”’»)]*$/.test(line) && line.length > shownText(element).length + 25)
      );
    }
    if (/^(?:div|section|article|header|footer|main|body)$/.test(at.tagName)) return false;
  }
  return false;
}
