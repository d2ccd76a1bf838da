import { isElement, namesOf, type HtmlElement } from './tree.js';

/** The words of a line that says who wrote an article, or when, without its buttons and pictures. */
export const shownText = (element: HtmlElement): string =>
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
export const isElsewhere = (element: HtmlElement): boolean =>
  element.tagName === 'aside' ||
  element.tagName === 'nav' ||
  /(?:^|[\s_-])(?:related|comments?|recommend\w{0,8}|teasers?|cards?|most-?read|popular|trending|bio|sidebar)(?:[\s_-]|$)/i.test(
    namesOf(element),
  );
