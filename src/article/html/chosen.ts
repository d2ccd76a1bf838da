import { Readability } from '@mozilla/readability';
import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import { SENTENCE_END } from '../sentence-end.js';
import { isElement, isText, textOf, type HtmlElement } from './tree.js';

/** Before the number of an element. A name for each, since Readability gives a box's attributes to what alone is in it. */
const MARK = 'data-n-';

/** The blocks of a page that Readability takes for its article, if it holds so many characters at least. */
export function chosenBlocks(
  body: HtmlElement,
  blocks: ReadonlySet<HtmlElement>,
  left: ReadonlySet<HtmlElement>,
  isBare: boolean,
  fewest: number,
): Set<HtmlElement> {
  const document = new JSDOMParser().parse('<html><head></head><body></body></html>');
  const numbered: HtmlElement[] = [];

  // Only what it weighs: blocks with their names, words, links and breaks. It can lose no word within a line then.
  const copy = (from: HtmlElement, to: Element) => {
    for (const child of from.childNodes) {
      if (isText(child)) to.appendChild(document.createTextNode(child.value));
      if (!isElement(child) || left.has(child)) continue;
      const isBlock = blocks.has(child);
      if (!isBlock && child.tagName !== 'a' && child.tagName !== 'br') {
        copy(child, to);
        continue;
      }
      // An inline element or a heading that holds blocks is a part of the page
      const element = document.createElement(isBlock ? weighedAs(child, blocks) : child.tagName);
      for (const { name, value } of child.attrs)
        if (name === 'href' || (isBlock && (name === 'class' || name === 'id'))) element.setAttribute(name, value);
      if (isBlock) element.setAttribute(`${MARK}${numbered.push(child) - 1}`, '');
      copy(child, element);
      to.appendChild(element);
    }
  };
  // Words that stand in the body itself need a block that can be chosen
  const root = isBare ? document.createElement('div') : document.body;
  if (isBare) root.setAttribute(`${MARK}${numbered.push(body) - 1}`, '');
  copy(body, root);
  if (isBare) document.body.appendChild(root);

  const chosen = new Set<HtmlElement>();
  try {
    const options = { serializer: (node: Node) => node, charThreshold: fewest, disableJSONLD: true };
    const found = new Readability<Node>(document, options).parse();
    for (const element of (found?.content as Element | undefined)?.getElementsByTagName('*') ?? []) {
      if (!/\S/.test(element.textContent ?? '')) continue;
      for (const { name } of element.attributes)
        if (name.startsWith(MARK)) chosen.add(numbered[Number(name.slice(MARK.length))]);
    }
  } catch {
    // It fails on some broken pages, in ways that say nothing to anybody; all running text is looked at then.
  }
  return chosen;
}
const INLINE = /^(?:a|span|b|i|em|strong|font|ins|u|small|label|h[1-6])$/;

/** What Readability is told that a block is. */
function weighedAs(block: HtmlElement, blocks: ReadonlySet<HtmlElement>): string {
  if (!INLINE.test(block.tagName)) return block.tagName;
  if (holdsBlock(block, blocks)) return 'div';
  const text = textOf(block).trim();
  return text.length > 120 && SENTENCE_END.test(text) ? 'p' : block.tagName;
}
const holdsBlock = (element: HtmlElement, blocks: ReadonlySet<HtmlElement>) =>
  element.childNodes.some(child => isElement(child) && blocks.has(child));
