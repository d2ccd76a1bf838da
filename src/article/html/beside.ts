import { elementsOf, isElement, namesOf, textOf, within, type HtmlElement } from './tree.js';

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

/** Another article's, a comment's, or the biography's below; what holds the page's own title is none of these. */
export const isElsewhere = (element: HtmlElement, around: ReadonlySet<HtmlElement>): boolean =>
  !around.has(element) &&
  (/^(?:nav|aside)$/.test(element.tagName) ||
    /(?:^|[\s_-])(?:related|comments?|recommend\w{0,8}|teasers?|(?<!author[_-])cards?|most-?read|popular|trending|bio|sidebar)(?:[\s_-]|$)/i.test(
      namesOf(element),
    ));

/** Who wrote it, and when, in a part of its own. */
const isLine = (element: HtmlElement): boolean =>
  element.tagName === 'aside' &&
  textOf(element).trim().length <= 2 * LONGEST_LINE &&
  !elementsOf(element).some(({ tagName }) => /^(?:h[1-6]|li)$/.test(tagName));

/** All that the titles of a page stand in. */
export function aroundTitles(elements: readonly HtmlElement[], left: ReadonlySet<HtmlElement>): Set<HtmlElement> {
  const around = new Set<HtmlElement>();
  for (const element of elements) {
    if (element.tagName !== 'h1' || within(element, each => left.has(each))) continue;
    for (let at: object | null = element; at && isElement(at) && !around.has(at); at = at.parentNode) around.add(at);
  }
  return around;
}

const LONGEST_LINE = 160;
const MOST_LINES = 10;
/** Below a title, where its own lines come first. */
const MOST_BELOW_TITLE = 24;
const PART =
  /^(?:p|div|li|span|time|address|td|dd|dt|section|header|footer|summary|small|em|i|b|strong|cite|font|abbr|h[2-6])$/;

/** The short lines of a page between two of its elements, each in the smallest part that says it as a whole. */
export function linesBetween(
  elements: readonly HtmlElement[],
  from: number,
  to: number,
  around: ReadonlySet<HtmlElement>,
): string[] {
  const lines: string[] = [];
  let open = '';
  /** Elements whose words are part of a line already. */
  const said = new Set<HtmlElement>();
  for (const element of elements.slice(Math.max(0, from), to)) {
    if (!PART.test(element.tagName) || element.childNodes.every(child => isElement(child) && child.tagName !== 'a'))
      continue;
    const { parentNode } = element;
    if (parentNode && isElement(parentNode) && said.has(parentNode)) {
      said.add(element);
      continue;
    }
    if (!isSmall(element)) continue;
    if (
      within(
        element,
        each => NEVER_SHOWN.test(each.tagName) || (isElsewhere(each, around) && !isLine(each)) || isRowOfFacts(each),
      )
    )
      continue;
    const line = shownText(element);
    if (line === '' || line.length > LONGEST_LINE) continue;
    // "By" stands in an element of its own, before the name
    if (/^(?:by|von|par|por|di|door)$/i.test(line)) open = `${line} `;
    else {
      lines.push(open + line);
      said.add(element);
      open = '';
    }
  }
  return from > 0 ? lines.slice(0, MOST_BELOW_TITLE) : lines.slice(-MOST_LINES);
}
/** "Built | 8 May 1904" */
const isRowOfFacts = ({ tagName, childNodes }: HtmlElement): boolean =>
  tagName === 'tr' && childNodes.some(child => isElement(child) && child.tagName === 'th');
const MOST_PARTS = 24;
/** Not a part of the page that holds many others. */
function isSmall(element: HtmlElement): boolean {
  let left = MOST_PARTS;
  const count = ({ childNodes }: HtmlElement): boolean =>
    (left -= childNodes.length) >= 0 && childNodes.every(child => !isElement(child) || count(child));
  return count(element);
}
const NEVER_SHOWN = /^(?:script|style|noscript|template|form|select|figure|svg|head)$/;
