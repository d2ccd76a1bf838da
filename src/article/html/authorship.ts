import { authorsOf, isNobody } from '../byline.js';
import type { ArticleMetadata } from '../types.js';
import { isElsewhere, shownText } from './beside.js';
import { asList, resolved, text, type LinkedData } from './linked-data.js';
import { attribute, elementsOf, namesOf, within, type HtmlElement } from './tree.js';

const BYLINE =
  /(?:^|[\s_-])(?:by-?lines?|author|authors|author-?name|by-?author|writer|contributor|reporter|autor|auteur|autore|auteurs|autores|firma|signature|forfatter|skribent|yazar|reader-credits)(?:[\s_-]|name|$)/i;

/** In many a page it is where readers log in. */
const AUTH = /(?:^|\s)auth(?:\s|$)/i;
const isAuth = (element: HtmlElement): boolean => {
  const names = attribute(element, 'class') ?? '';
  return (
    AUTH.test(names) &&
    (/meta|date|time/i.test(names) || !elementsOf(element).some(({ tagName }) => /^(?:a|button|form)$/.test(tagName)))
  );
};

/** Who wrote it: people by their names, without what stands beside them. */
export function authorship(
  article: LinkedData,
  data: readonly LinkedData[],
  all: (...keys: string[]) => string[],
  elements: readonly HtmlElement[],
  left: ReadonlySet<HtmlElement>,
  publisher: string | undefined,
  around: ReadonlySet<HtmlElement>,
): Pick<ArticleMetadata, 'authors'> {
  const isAuthor = (name: string) => !isNobody(name) && name.toLowerCase() !== publisher?.toLowerCase();
  const sources: (() => string[])[] = [
    () =>
      [...asList(article.author), ...asList(article.author === undefined ? article.creator : undefined)].flatMap(one =>
        (typeof one === 'string' ? [one] : asList(resolved(one, data)?.name)).flatMap(stated => {
          const name = text(stated);
          if (!name || /^https?:/.test(name)) return [];
          const names = authorsOf(name);
          return names.length || !isPenName(name) ? names : [name];
        }),
      ),
    () =>
      authorsOf(
        namesIn(
          [
            'author',
            'article:author',
            'citation_author',
            'parsely-author',
            'sailthru.author',
            'byl',
            'byline',
            'dc.creator',
            'dcterms.creator',
            'cxenseparse:author',
            'article:author_name',
            'og:article:author',
            'vr:author',
            'rnews:author',
            'authors',
          ]
            .map(key => all(key))
            .find(values => values.some(value => authorsOf(namesIn([value])).length > 0)) ?? [],
        ),
      ),
    // As Yoast writes a card for messengers
    () =>
      /^(?:written by|by|verfasst von|écrit par|escrito por|autor|author)$/i.test(all('twitter:label1')[0] ?? '')
        ? authorsOf(all('twitter:data1')[0] ?? '')
        : [],
    () =>
      named(
        elements,
        left,
        around,
        element =>
          /\bauthor\b/i.test(attribute(element, 'rel') ?? '') ||
          /\bauthor\b/i.test(attribute(element, 'itemprop') ?? ''),
      ),
    () =>
      named(
        elements,
        left,
        around,
        element =>
          BYLINE.test(attribute(element, 'class') ?? '') ||
          BYLINE.test(attribute(element, 'id') ?? '') ||
          isAuth(element),
      ),
  ];
  for (const source of sources) {
    const names = [...new Set(source())].filter(isAuthor);
    if (names.length) return { authors: names.map(name => ({ name })) };
  }
  return {};
}

/** "kitchen_witch": written as nobody's name is, and no office either. */
const isPenName = (name: string): boolean => /^[^\s@|:/]{3,30}$/.test(name) && !/\d{2}|^\p{Lu}/u.test(name);

const namesIn = (values: readonly string[]): string => values.filter(value => !/^https?:/.test(value)).join(', ');

/** The names in elements that are said to hold one: the innermost of the first place on the page. */
function named(
  elements: readonly HtmlElement[],
  left: ReadonlySet<HtmlElement>,
  around: ReadonlySet<HtmlElement>,
  holds: (element: HtmlElement) => boolean,
): string[] {
  for (const [at, element] of elements.entries()) {
    if (/^(?:meta|link|script|style|html|body|article|main|img)$/.test(element.tagName) || !holds(element)) continue;
    if (within(element, each => isElsewhere(each, around) || (left.has(each) && isOther(each)))) continue;
    const line = shownText(element);
    if (line.length > 300) continue;
    const inner = elementsOf(element).filter(each =>
      NAME.test(`${namesOf(each)} ${attribute(each, 'itemprop') ?? ''}`),
    );
    const linked = elementsOf(element)
      .filter(({ tagName }) => tagName === 'a')
      .map(link => authorsOf(shownText(link)));
    const said =
      inner.length === 0 && linked.length > 1 && linked.every(names => names.length === 1 && names[0].includes(' '))
        ? linked.flat()
        : inner.flatMap(each => authorsOf(shownText(each)));
    const names = (said.length ? [...new Set(said)] : authorsOf(line)).filter(
      name => name.includes(' ') || !/\p{Lu}/u.test(name),
    );
    if (names.length) return [...names, ...namesBeside(element, elements.slice(at + 1, at + REACH), holds)];
  }
  return [];
}

/** The others of a line that names each of its writers in an element of the same kind. */
function namesBeside(
  first: HtmlElement,
  next: readonly HtmlElement[],
  holds: (element: HtmlElement) => boolean,
): string[] {
  return next
    .filter(each => each.parentNode === first.parentNode && each.tagName === first.tagName && holds(each))
    .flatMap(each => {
      const names = authorsOf(shownText(each));
      return names.length === 1 && names[0].includes(' ') ? names : [];
    });
}
/** So many elements further. */
const REACH = 12;

/** The name alone, in a box with a picture, a role and buttons. */
const NAME = /(?:^|[\s_-])(?:author(?:[\s_-]{0,2}name)?|by-?line[\s_-]{0,2}(?:name|author)|name|fn)(?:\s|$)/i;

const isOther = (element: HtmlElement): boolean => /^(?:nav|footer|aside|template|noscript)$/.test(element.tagName);
