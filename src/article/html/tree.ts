import { inEnglish } from '../../findings/finding.js';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { ArticleError } from '../article-error.js';

export type HtmlDocument = Tree.Document;
export type HtmlElement = Tree.Element;
export type HtmlNode = Tree.ChildNode;

const DEEPEST = 1000;
const MOST_ELEMENTS = 100_000;
const MOST_STRAY_MARKS = 50_000;
const MOST_REFERENCES = 300_000;
const TOO_DEEP = inEnglish('page-too-deep');
const TOO_LARGE = inEnglish('page-too-large');

function occursMoreThan(html: string, pattern: RegExp, most: number): boolean {
  let count = 0;
  for (const _match of html.matchAll(pattern)) if (++count > most) return true;
  return false;
}

/**
 * The tree that a browser builds of this page, by the HTML standard. Throws an ArticleError for a page that nobody wrote:
 * the standard takes minutes for some of them.
 */
export function parseHtml(html: string): HtmlDocument {
  if (occursMoreThan(html, /<(?![a-z/!?])/gi, MOST_STRAY_MARKS) || occursMoreThan(html, /&[#a-z]/gi, MOST_REFERENCES))
    throw new ArticleError(TOO_LARGE);
  let depth = 0;
  let elements = 0;
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement(...given) {
      if (++elements > MOST_ELEMENTS) throw new ArticleError(TOO_LARGE);
      return defaultTreeAdapter.createElement(...given);
    },
    onItemPush() {
      if (++depth > DEEPEST) throw new ArticleError(TOO_DEEP);
    },
    onItemPop() {
      depth -= 1;
    },
  };
  const document = parse(html, { treeAdapter, scriptingEnabled: false });
  unfoldShadowRoots(document);
  return document;
}

/** A template that a browser takes for its element's shadow root is shown, where it stands. */
function unfoldShadowRoots(parent: Tree.ParentNode): void {
  for (const child of [...parent.childNodes]) {
    if (!isElement(child)) continue;
    const isRoot = child.tagName === 'template' && attribute(child, 'shadowrootmode') !== undefined;
    if (!isRoot || !('content' in child)) {
      unfoldShadowRoots(child);
      continue;
    }
    const { content } = child as Tree.Template;
    unfoldShadowRoots(content);
    for (const shown of content.childNodes) shown.parentNode = parent;
    parent.childNodes.splice(parent.childNodes.indexOf(child), 1, ...content.childNodes);
  }
}

export const isElement = (node: object): node is HtmlElement => 'tagName' in node;
export const isText = (node: HtmlNode): node is Tree.TextNode => node.nodeName === '#text';

export function attribute(element: HtmlElement, name: string): string | undefined {
  for (const each of element.attrs) if (each.name === name) return each.value;
  return undefined;
}

/** What it is called by its makers: class and id. */
export function namesOf(element: HtmlElement): string {
  let names = '';
  for (const { name, value } of element.attrs) if (name === 'class' || name === 'id') names += ` ${value}`;
  return names;
}

/** All elements below, in the order of the page. */
export function elementsOf(root: { childNodes: HtmlNode[] }, found: HtmlElement[] = []): HtmlElement[] {
  for (const child of root.childNodes) {
    if (!isElement(child)) continue;
    found.push(child);
    elementsOf(child, found);
  }
  return found;
}

export function textOf(node: { childNodes: HtmlNode[] }): string {
  let text = '';
  for (const child of node.childNodes) {
    if (isText(child)) text += child.value;
    else if (isElement(child)) text += textOf(child);
  }
  return text;
}

/** Is it within an element of these, or one itself? */
export function within(element: HtmlElement, holds: (element: HtmlElement) => boolean): boolean {
  for (let at: object | null = element; at && isElement(at); at = at.parentNode) if (holds(at)) return true;
  return false;
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figure figcaption footer form h1 h2 h3 h4 ' +
    'h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** What breaks the line, by its own kind or for what is in it. */
export function blocksOf(document: HtmlDocument): Set<HtmlElement> {
  const blocks = new Set<HtmlElement>();
  const look = (element: HtmlElement): boolean => {
    let isBlock = BLOCKS.has(element.tagName);
    for (const child of element.childNodes) if (isElement(child) && look(child)) isBlock = true;
    if (isBlock) blocks.add(element);
    return isBlock;
  };
  for (const child of document.childNodes) if (isElement(child)) look(child);
  return blocks;
}
