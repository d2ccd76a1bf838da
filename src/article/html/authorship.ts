import { authorsOf, isNobody } from '../byline.js';
import type { ArticleMetadata } from '../types.js';
import { isElsewhere, shownText } from './beside.js';
import { asList, resolved, text, type LinkedData } from './linked-data.js';
import { attribute, within, type HtmlElement } from './tree.js';

const BYLINE =
  /(?:^|[\s_-])(?:byline|bylines|author|authors|author-?name|by-?author|writer|contributor|reporter|autor|auteur)(?:[\s_-]|name|$)/i;

/** Who wrote it: people by their names, without what stands beside them. */
export function authorship(
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
      [...asList(article.author), ...asList(article.author === undefined ? article.creator : undefined)].flatMap(one =>
        (typeof one === 'string' ? [one] : asList(resolved(one, data)?.name)).flatMap(stated => {
          const name = text(stated);
          if (!name || /^https?:/.test(name)) return [];
          const names = authorsOf(name);
          return names.length
            ? names
            : name.length < 60 && !/[@|]|\d{2}/.test(name)
              ? [name.replace(/\s+/g, ' ').trim()]
              : [];
        }),
      ),
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

const isOther = (element: HtmlElement): boolean => /^(?:nav|footer|aside|template|noscript)$/.test(element.tagName);
