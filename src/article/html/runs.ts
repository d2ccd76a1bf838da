import { tidy } from '../normalise.js';
import { SENTENCE_END } from '../sentence-end.js';
import type { BlockKind } from '../types.js';
import { BREAK, inlineText, withFractions } from './inline.js';
import { attribute, elementsOf, isElement, isText, textOf, type HtmlElement, type HtmlNode } from './tree.js';

/** A stretch of a page that reads as one paragraph: words and inline elements between two breaks of the line. */
export interface Run {
  kind: BlockKind;
  text: string;
  /** The block that it stands in. */
  block: HtmlElement;
  /** The share of its characters that stand in links. */
  linked: number;
  /** "Also read: Ferry stops for the winter": a label, and behind it nothing but a link. */
  leadsOn?: true;
}

const BREAKS = /\u0001(?:\s*\u0001)*[\s\u00a0\u2003\u3000]*/g;
const INDENT = /[\u00a0\u2003\u3000]\s*[\u00a0\u2003\u3000]|\u3000/;
/** Nobody who ends lines at a width ends them beyond this one. */
const WIDEST_LINE = 100;
const WIDEST_PREFORMATTED = 140;
const KEEPS_LINES = /(?:^|;)\s*white-space\s*:\s*(?:pre|break-spaces)/i;
/** As long as this, and with a full stop, a heading is a paragraph in large letters. */
const LONGEST_HEADING = 120;

/** Where paragraphs stand in a text: parted by two breaks, by an indent, or by a break after a line that is a paragraph. */
function paragraphsIn(shown: string, widest: number): [start: number, end: number][] {
  const found: [number, number][] = [];
  let start = 0;
  let line = 0;
  for (const { 0: breaks, index } of shown.matchAll(BREAKS)) {
    const isLong = index - line > widest && SENTENCE_END.test(shown.slice(Math.max(line, index - 20), index));
    line = index + breaks.length;
    if (breaks.lastIndexOf(BREAK) === 0 && !isLong && !INDENT.test(breaks)) continue;
    found.push([start, index]);
    start = line;
  }
  return [...found, [start, shown.length]];
}

/** What parts links from each other is no word beside them. */
const lengthOf = (text: string): number => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '').length;

/** A box that leads elsewhere wherever it is pressed; a link around several paragraphs is one that nobody closed. */
const isLinkAsAWhole = (element: HtmlElement): boolean =>
  element.tagName === 'a' &&
  attribute(element, 'href') !== undefined &&
  elementsOf(element).filter(each => each.tagName === 'p' && textOf(each).trim() !== '').length < 2;

const LONGEST_LABEL = 40;
const LABEL = /[:：–—»>|-]["'”’»)\]]*\s*$/u;

/** Does this link, between two places of the page's text, make up the rest of a line behind a label? */
function leadsOn(line: string, [from, to]: [number, number], start: number): boolean {
  const label = line.slice(0, Math.max(0, from - start));
  const rest = line.slice(to - start);
  return (
    /\p{L}/u.test(label) &&
    label.length <= LONGEST_LABEL &&
    LABEL.test(label) &&
    !/[\p{L}\p{N}]/u.test(rest) &&
    !SENTENCE_END.test(line)
  );
}

const KINDS: Record<string, BlockKind> = { li: 'list', blockquote: 'quotation', dd: 'list', dt: 'list' };

/** The runs of a page, in order, without what isn't shown. */
export function runsOf(root: HtmlElement, blocks: ReadonlySet<HtmlElement>, left: ReadonlySet<HtmlElement>): Run[] {
  const runs: Run[] = [];

  const flush = (nodes: HtmlNode[], block: HtmlElement, kind: BlockKind, keepsLines: boolean, isLink: boolean) => {
    if (nodes.length === 0 || (kind !== 'heading' && onlyControls(nodes))) return;
    const { text: shown, links } = inlineText(nodes, left, keepsLines);
    for (const [start, end] of paragraphsIn(shown, keepsLines ? WIDEST_PREFORMATTED : WIDEST_LINE)) {
      const text = tidy(withFractions(shown.slice(start, end).replaceAll(BREAK, ' ')));
      if (text === '') continue;
      const linked = links.reduce(
        (sum, [from, to]) =>
          sum + lengthOf(shown.slice(Math.max(from, start), Math.max(from, start, Math.min(to, end)))),
        0,
      );
      const isParagraph =
        kind === 'heading' && block.tagName !== 'h1' && text.length > LONGEST_HEADING && SENTENCE_END.test(text);
      runs.push({
        kind: isParagraph ? 'paragraph' : kind,
        text,
        block,
        linked: isLink ? 1 : Math.min(1, linked / Math.max(1, lengthOf(text))),
        ...(links.some(link => leadsOn(shown.slice(start, end), link, start)) && { leadsOn: true }),
      });
    }
  };

  const walk = (element: HtmlElement, kind: BlockKind, within: boolean, isIn: boolean) => {
    const isLink = isIn || isLinkAsAWhole(element);
    const keepsLines = within || element.tagName === 'pre' || KEEPS_LINES.test(attribute(element, 'style') ?? '');
    if (element.tagName === 'table' && isData(element)) return;
    const own = /^h[1-6]$/.test(element.tagName)
      ? 'heading'
      : // In a heading that nobody closed
        (KINDS[element.tagName] ?? (kind === 'heading' ? 'paragraph' : kind));
    let nodes: HtmlNode[] = [];
    for (const child of element.childNodes) {
      if (isElement(child) && blocks.has(child)) {
        flush(nodes, element, own, keepsLines, isLink);
        nodes = [];
        if (!left.has(child)) walk(child, own, keepsLines, isLink);
      } else nodes.push(child);
    }
    flush(nodes, element, own, keepsLines, isLink);
  };
  if (!left.has(root)) walk(root, 'paragraph', false, false);
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
      // A link among buttons is one
      else if (node.tagName !== 'a') {
        if (!onlyControls(node.childNodes)) return false;
        controls += 1;
      }
    }
  }
  return controls > 0;
}

const PROSE_CELL = 80;
const FEWEST_LABELS = 3;
/** Characters, where one of a language without blanks stands for three. */
const weightOf = (text: string): number =>
  text.length + 2 * (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0);

/** A table of figures, and not one that a page is laid out with. */
function isData(table: HtmlElement): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role') ?? '')) return false;
  let longest = 0;
  let cells = 0;
  let inRow = 0;
  let widest = 0;
  let hasPicture = false;
  let headings = 0;
  let sentences = 0;
  let isFlat = true;
  const look = (element: HtmlElement) => {
    for (const child of element.childNodes) {
      // What a table within it is, is asked of that one
      if (!isElement(child)) continue;
      if (child.tagName === 'table') {
        isFlat = false;
        continue;
      }
      if (child.tagName === 'img') hasPicture = true;
      if (child.tagName === 'tr') inRow = 0;
      if (child.tagName === 'td' || child.tagName === 'th') {
        cells += 1;
        widest = Math.max(widest, ++inRow);
        if (child.tagName === 'th') headings += 1;
        const { text } = inlineText(child.childNodes, new Set());
        const length = weightOf(tidy(text));
        longest = Math.max(longest, length);
        if (length >= PROSE_CELL && SENTENCE_END.test(text)) sentences += 1;
        look(child);
      } else look(child);
    }
  };
  look(table);
  // One column of cells is a way to set a page, a picture and its words, or labels below each other
  if (widest < 2 && !hasPicture) return isFlat && cells >= FEWEST_LABELS && longest < PROSE_CELL && sentences === 0;
  return cells > 0 && ((longest < 200 && sentences < 3) || headings > 1);
}
