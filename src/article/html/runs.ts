import { tidy } from '../normalise.js';
import type { BlockKind } from '../types.js';
import { BREAK, inlineText, withFractions } from './inline.js';
import { attribute, isElement, isText, type HtmlElement, type HtmlNode } from './tree.js';

/** A stretch of a page that reads as one paragraph: words and inline elements between two breaks of the line. */
export interface Run {
  kind: BlockKind;
  text: string;
  /** The block that it stands in. */
  block: HtmlElement;
  /** The share of its characters that stand in links. */
  linked: number;
}

/** Two breaks in a row part paragraphs as a blank line does. */
const PARTS = /\u0001(?:\s*\u0001)+/;
const PARTS_LENGTH = /^\u0001(?:\s*\u0001)+/;
const KINDS: Record<string, BlockKind> = { li: 'list', blockquote: 'quotation', dd: 'list', dt: 'list' };

/** The runs of a page, in order, without what isn't shown. */
export function runsOf(root: HtmlElement, blocks: ReadonlySet<HtmlElement>, left: ReadonlySet<HtmlElement>): Run[] {
  const runs: Run[] = [];

  const flush = (nodes: HtmlNode[], block: HtmlElement, kind: BlockKind) => {
    if (nodes.length === 0 || onlyControls(nodes)) return;
    const { text: shown, links } = inlineText(nodes, left);
    let start = 0;
    for (const part of shown.split(PARTS)) {
      const text = tidy(withFractions(part.replaceAll(BREAK, ' ')));
      const end = start + part.length;
      const linked = links.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(to, end) - Math.max(from, start)), 0);
      if (text !== '') runs.push({ kind, text, block, linked: Math.min(1, linked / text.length) });
      start = end + (PARTS_LENGTH.exec(shown.slice(end, end + 200))?.[0].length ?? 0);
    }
  };

  const walk = (element: HtmlElement, kind: BlockKind) => {
    if (element.tagName === 'table' && isData(element, blocks)) return;
    const own = /^h[1-6]$/.test(element.tagName)
      ? 'heading'
      : // In a heading that nobody closed
        (KINDS[element.tagName] ?? (kind === 'heading' ? 'paragraph' : kind));
    let nodes: HtmlNode[] = [];
    for (const child of element.childNodes) {
      if (isElement(child) && blocks.has(child)) {
        flush(nodes, element, own);
        nodes = [];
        if (!left.has(child)) walk(child, own);
      } else nodes.push(child);
    }
    flush(nodes, element, own);
  };
  if (!left.has(root)) walk(root, 'paragraph');
  return runs;
}

/** Buttons, or the time beside the title, with nothing else in their line. */
function onlyControls(nodes: HtmlNode[]): boolean {
  let controls = 0;
  for (const node of nodes) {
    if (isText(node)) {
      if (/[\p{L}\p{N}]/u.test(node.value)) return false;
    } else if (isElement(node)) {
      if (/^(?:button|time|label|output)$/.test(node.tagName) || attribute(node, 'role') === 'button') controls += 1;
      else if (!onlyControls(node.childNodes)) return false;
      else controls += 1;
    }
  }
  return controls > 0;
}

/** A table of figures, and not one that a page is laid out with. */
function isData(table: HtmlElement, blocks: ReadonlySet<HtmlElement>): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role') ?? '')) return false;
  let longest = 0;
  let cells = 0;
  let headings = 0;
  const look = (element: HtmlElement) => {
    for (const child of element.childNodes) {
      if (!isElement(child)) continue;
      if (child.tagName === 'td' || child.tagName === 'th') {
        cells += 1;
        if (child.tagName === 'th') headings += 1;
        const { text } = inlineText(child.childNodes, new Set());
        longest = Math.max(longest, tidy(text).length);
        if (child.childNodes.some(each => isElement(each) && blocks.has(each))) look(child);
      } else look(child);
    }
  };
  look(table);
  return cells > 0 && (longest < 200 || headings > 1);
}
