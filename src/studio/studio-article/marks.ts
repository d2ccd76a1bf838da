import type { Block, Span } from '../../article/types.js';

/** A stretch of a block's text, marked or not. */
export interface Piece extends Span {
  isMarked: boolean;
}

/** Cuts a block where marks begin and end: for browsers that can't highlight a range. */
export function piecesOf(block: Span, marks: readonly Span[]): Piece[] {
  const cuts = new Set([block.start, block.end]);
  for (const { start, end } of marks) {
    for (const cut of [start, end]) if (cut > block.start && cut < block.end) cuts.add(cut);
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((end, i) => {
    const start = places[i]!;
    return { start, end, isMarked: marks.some(mark => mark.start <= start && mark.end >= end) };
  });
}

/** The element of each block says where its text begins; its text nodes are the article's text. */
export function placeAt(root: Element, blocks: readonly Block[], offset: number): [Text, number] | undefined {
  const after = blocks.findIndex(block => block.start > offset);
  const index = (after < 0 ? blocks.length : after) - 1;
  const element = root.querySelector(`[data-block="${index}"]`);
  const block = blocks[index];
  if (!element || !block) return undefined;
  let left = Math.min(offset, block.end) - block.start;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let last: Text | undefined;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (left <= node.length) return [node, left];
    left -= node.length;
    last = node;
  }
  return last && [last, last.length];
}

/** The range of the page that shows a stretch of the article. */
export function rangeOf(root: Element, blocks: readonly Block[], { start, end }: Span): Range | undefined {
  const from = placeAt(root, blocks, start);
  const to = placeAt(root, blocks, end);
  if (!from || !to) return undefined;
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

/** The article's offset at a place of the page; its end where that place lies behind all of it. */
export function offsetAt(root: Element, blocks: readonly Block[], node: Node, offset: number): number | undefined {
  const element = (node instanceof Element ? node : node.parentElement)?.closest('[data-block]');
  if (!element || !root.contains(element)) {
    const last = root.querySelector(`[data-block="${blocks.length - 1}"]`);
    const all = document.createRange();
    if (last) all.selectNode(last);
    return last && all.comparePoint(node, offset) >= 0 ? blocks.at(-1)!.end : undefined;
  }
  const range = document.createRange();
  range.setStart(element, 0);
  range.setEnd(node, offset);
  const block = blocks[Number((element as HTMLElement).dataset.block)]!;
  return Math.min(block.end, block.start + range.toString().length);
}
