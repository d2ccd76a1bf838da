import { Readability } from '@mozilla/readability';
import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import type { Run } from './runs.js';
import { attribute, elementsOf, isElement, isText, namesOf, textOf, type HtmlElement } from './tree.js';

const MARK = 'data-n';

/** The blocks of a page that Readability takes for its article. */
function chosenBlocks(
  body: HtmlElement,
  blocks: ReadonlySet<HtmlElement>,
  left: ReadonlySet<HtmlElement>,
  isBare: boolean,
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
      if (isBlock) element.setAttribute(MARK, String(numbered.push(child) - 1));
      copy(child, element);
      to.appendChild(element);
    }
  };
  // Words that stand in the body itself need a block that can be chosen
  const root = isBare ? document.createElement('div') : document.body;
  if (isBare) root.setAttribute(MARK, String(numbered.push(body) - 1));
  copy(body, root);
  if (isBare) document.body.appendChild(root);

  const chosen = new Set<HtmlElement>();
  try {
    const options = { serializer: (node: Node) => node, charThreshold: 200, disableJSONLD: true };
    const found = new Readability<Node>(document, options).parse();
    for (const element of (found?.content as Element | undefined)?.getElementsByTagName('*') ?? []) {
      const mark = element.getAttribute(MARK);
      if (mark !== null && /\S/.test(element.textContent ?? '')) chosen.add(numbered[Number(mark)]);
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

const SENTENCE_END = /[.!?…。！？]["'”’»›)\]」』]*$/;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** How many words, where a language without blanks has one in about two characters. */
export function countWords(text: string): number {
  const signs = text.match(UNSPACED)?.length ?? 0;
  return Math.round(signs / 2) + (text.replace(UNSPACED, ' ').match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0);
}

/** A whole sentence, though it be wholly a link. */
export const isProse = ({ text }: Run): boolean => SENTENCE_END.test(text) && countWords(text) >= 5;

const FEWEST_OF_A_LEDE = 12;
const PICTURE = /^(?:img|picture|figure|video|iframe|object|embed)$/;
const TITLE = /^h[1-6]$/;

const holdsSome = (element: HtmlElement | null, names: RegExp): boolean =>
  element !== null && elementsOf(element).some(({ tagName }) => names.test(tagName));

/** What it stands in, but for what is there for a link or the form of letters. */
function parentOf({ parentNode }: HtmlElement): HtmlElement | null {
  if (parentNode === null || !isElement(parentNode)) return null;
  return WITHIN_LINE.test(parentNode.tagName) ? parentOf(parentNode) : parentNode;
}
const WITHIN_LINE = /^(?:a|span|b|i|em|strong|font|ins|u|small|big|center)$/;

function ancestorsOf(block: HtmlElement): HtmlElement[] {
  const found: HtmlElement[] = [];
  for (let at: object | null = block; at && isElement(at); at = at.parentNode) found.push(at);
  return found;
}

const kindOf = (element: HtmlElement): string => `${element.tagName} ${namesOf(element)}`;
const DEEPEST_ROW = 5;

/**
 * Which runs were chosen. Where the text stands in rows of the page, each in wrappers of its own, Readability takes one of
 * them: the rows that are built as a chosen one is belong to it, unless they lead elsewhere.
 */
function withRowsLike(runs: readonly Run[], chosen: ReadonlySet<HtmlElement>): boolean[] {
  /** What holds rows -> how the way from it to a chosen paragraph is built. */
  const ways = new Map<HtmlElement, Set<string>>();
  const wayUp = function* (block: HtmlElement) {
    const way = [kindOf(block)];
    let row = block;
    for (let at = parentOf(block); at && way.length <= DEEPEST_ROW; at = parentOf(at)) {
      // A row of the page, and not one paragraph of many
      if (way.length > 2) yield { holder: at, row, way: way.join('<') };
      way.push(kindOf(at));
      row = at;
    }
  };
  for (const run of runs) {
    if (!chosen.has(run.block) || run.kind === 'heading' || !isProse(run)) continue;
    for (const { holder, way } of wayUp(run.block)) {
      const known = ways.get(holder);
      if (known) known.add(way);
      else ways.set(holder, new Set([way]));
    }
  }
  const leads = new Map<HtmlElement, boolean>();
  const leadsElsewhere = (row: HtmlElement): boolean => {
    const known = leads.get(row);
    if (known !== undefined) return known;
    const inRow = elementsOf(row);
    const found =
      row.tagName === 'article' ||
      inRow.some(
        each =>
          (TITLE.test(each.tagName) && elementsOf(each).some(isLink)) ||
          each.tagName === 'article' ||
          (isLink(each) && elementsOf(each).some(({ tagName }) => TITLE.test(tagName) || PICTURE.test(tagName))),
      );
    leads.set(row, found);
    return found;
  };
  return runs.map(run => {
    if (chosen.has(run.block)) return true;
    if (run.kind === 'heading' || run.linked >= 0.5 || !isProse(run)) return false;
    for (const { holder, row, way } of wayUp(run.block)) if (ways.get(holder)?.has(way)) return !leadsElsewhere(row);
    return false;
  });
}
const isLink = (element: HtmlElement): boolean => element.tagName === 'a' && attribute(element, 'href') !== undefined;

/** The runs of the article, in order: those that Readability found, and the prose between them that it left out. */
export function articleRuns(
  runs: readonly Run[],
  body: HtmlElement,
  blocks: ReadonlySet<HtmlElement>,
  left: ReadonlySet<HtmlElement>,
): Run[] {
  const isBare = runs.some(run => run.block === body && isProse(run));
  const chosen = chosenBlocks(body, blocks, left, isBare);
  const isChosen = withRowsLike(runs, chosen);
  const first = isChosen.indexOf(true);
  const last = isChosen.lastIndexOf(true);
  if (first < 0) return withMostProse(runs);

  const beside = new Set<HtmlElement | null>();
  /** What holds wrappers of one paragraph each -> their kinds, by name. */
  const wrappers = new Map<HtmlElement | null, Set<string>>();
  runs.forEach((run, at) => {
    if (!isChosen[at] || run.kind === 'heading') return;
    const parent = parentOf(run.block);
    beside.add(parent);
    if (!parent) return;
    const kinds = wrappers.get(parentOf(parent));
    if (kinds) kinds.add(kindOf(parent));
    else wrappers.set(parentOf(parent), new Set([kindOf(parent)]));
  });
  const perList = new Map<HtmlElement | null, number>();
  for (const run of runs)
    if (isProse(run)) perList.set(parentOf(run.block), (perList.get(parentOf(run.block)) ?? 0) + 1);
  const isBeside = (run: Run): boolean => {
    const parent = parentOf(run.block);
    if (beside.has(parent)) return true;
    if (run.kind === 'quotation' && run.linked === 0) return true;
    // A box of its own with a picture or a title is a caption, or leads elsewhere
    if (holdsSome(parent, PICTURE) || holdsSome(parent, TITLE)) return false;
    if (parent !== null && wrappers.get(parentOf(parent))?.has(kindOf(parent))) return true;
    return parent !== null && beside.has(parentOf(parent)) && (run.kind !== 'list' || perList.get(parent)! > 1);
  };
  const title = runs.slice(0, first).reduce((last, { block }, at) => (/^h[12]$/.test(block.tagName) ? at : last), -1);
  /** Between the title and the rest, in the title's own part of the page. */
  const isLede = (run: Run, at: number): boolean =>
    at < first &&
    title >= 0 &&
    at > title &&
    at - title <= 3 &&
    run.linked < 0.5 &&
    countWords(run.text) >= FEWEST_OF_A_LEDE &&
    ![parentOf(run.block), run.block].some(each => holdsSome(each, PICTURE));
  const belongs = (run: Run, at: number): boolean => {
    if (isChosen[at]) return true;
    if (run.kind === 'heading') return at > first && at < last && isChosen[at + 1] && isBeside(run);
    if (!isProse(run)) return false;
    if (at > first && at < last) return isBeside(run);
    // The first paragraph and the last are as often set apart as others
    return parentOf(run.block) === parentOf(runs[at < first ? first : last].block) || isLede(run, at);
  };
  return runs.filter(belongs);
}

/** Where nothing was found: the part of the page that holds most of its sentences. */
function withMostProse(runs: readonly Run[]): Run[] {
  const weight = new Map<HtmlElement, number>();
  for (const run of runs) {
    if (!isProse(run)) continue;
    ancestorsOf(run.block).forEach((each, depth) => {
      if (depth > 0 && depth < 5) weight.set(each, (weight.get(each) ?? 0) + run.text.length);
    });
  }
  let best: HtmlElement | undefined;
  for (const [element, length] of weight) if (!best || length > weight.get(best)!) best = element;
  return runs.filter(run => best !== undefined && ancestorsOf(run.block).includes(best));
}
