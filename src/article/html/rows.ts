import { isProse, kindOf, parentOf } from './prose.js';
import type { Run } from './runs.js';
import { attribute, elementsOf, isElement, textOf, type HtmlElement } from './tree.js';

export const PICTURE = /^(?:img|picture|figure|video|iframe|object|embed)$/;
export const TITLE = /^h[1-6]$/;
const DEEPEST_ROW = 5;

export const holdsSome = (element: HtmlElement | null, names: RegExp): boolean =>
  element !== null && elementsOf(element).some(({ tagName }) => names.test(tagName));

/** To another page. */
const isLink = (element: HtmlElement): boolean =>
  element.tagName === 'a' && /^\s*(?!#)\S/.test(attribute(element, 'href') ?? '');
/** A headline that leads to another page. */
export const isLinkedTitle = (element: HtmlElement): boolean =>
  TITLE.test(element.tagName) ? elementsOf(element).some(isLink) : isLink(element) && holdsSome(element, TITLE);

/** Tells of a part of the page whether it is there for another article: an `article`, a headline or a picture that is a link. */
export function leadingElsewhere(): (row: HtmlElement) => boolean {
  const known = new Map<HtmlElement, boolean>();
  const look = (row: HtmlElement): boolean =>
    row.tagName === 'article' ||
    elementsOf(row).some(
      each => each.tagName === 'article' || isLinkedTitle(each) || (isLink(each) && holdsSome(each, PICTURE)),
    );
  return row => {
    const found = known.get(row) ?? look(row);
    known.set(row, found);
    return found;
  };
}

/**
 * Which runs were chosen. Where the text stands in rows of the page, each in wrappers of its own, Readability takes one of
 * them: the rows that are built as a chosen one is belong to it, unless they lead elsewhere.
 */
export function withRowsLike(
  runs: readonly Run[],
  chosen: ReadonlySet<HtmlElement>,
  leadsElsewhere: (row: HtmlElement) => boolean,
): boolean[] {
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
  const isChosen = runs.map(run => {
    if (chosen.has(run.block)) return true;
    if (run.kind === 'heading' || run.linked >= 0.5 || !isProse(run)) return false;
    for (const { holder, row, way } of wayUp(run.block)) if (ways.get(holder)?.has(way)) return !leadsElsewhere(row);
    return false;
  });
  return withBoxesLike(runs, isChosen, leadsElsewhere);
}

/**
 * Paragraphs that their makers call as they call chosen ones, with the two boxes around them, however deep in the page: an
 * editor of pages puts each into boxes of its own.
 */
function withBoxesLike(
  runs: readonly Run[],
  isChosen: readonly boolean[],
  leadsElsewhere: (row: HtmlElement) => boolean,
): boolean[] {
  const forms = new Set<string>();
  const around = new Set<HtmlElement>();
  runs.forEach((run, at) => {
    if (!isChosen[at] || run.kind === 'heading' || !isProse(run)) return;
    const form = formOf(run.block);
    if (form) forms.add(form);
    for (let each = parentOf(run.block); each && !around.has(each); each = parentOf(each)) around.add(each);
  });
  if (forms.size === 0) return [...isChosen];
  return runs.map((run, at) => {
    if (isChosen[at]) return true;
    if (run.kind === 'heading' || run.linked >= 0.5 || !isProse(run)) return false;
    const form = formOf(run.block);
    if (form === undefined || !forms.has(form)) return false;
    let row = run.block;
    for (let each = parentOf(row); each && !around.has(each); each = parentOf(each)) row = each;
    return !leadsElsewhere(row);
  });
}

const FEWEST_TEASERS = 3;
export const LONGEST_TEASER = 800;

/** Which of these runs are cards of other articles: boxes of one kind side by side, each a headline that is a link and a line below. */
export function cardsIn(
  runs: readonly Run[],
  belongs: readonly boolean[],
  leadsElsewhere: (row: HtmlElement) => boolean,
): (HtmlElement | undefined)[] {
  const known = new Map<HtmlElement, boolean>();
  const isCard = (box: HtmlElement): boolean => {
    const found = known.get(box) ?? isOneOfCards(box, leadsElsewhere);
    known.set(box, found);
    return found;
  };
  return runs.map(({ block }, at) => {
    if (!belongs[at]) return undefined;
    let box: HtmlElement | null = block;
    for (let depth = 0; box && depth < DEEPEST_ROW; depth++, box = parentOf(box)) if (isCard(box)) return box;
    return undefined;
  });
}

/** With less besides its cards, a page is one of nothing else, and is told of as such. */
export const SHORTEST_BESIDES = 200;

function isOneOfCards(box: HtmlElement, leadsElsewhere: (row: HtmlElement) => boolean): boolean {
  const kind = kindOf(box);
  const leads = (each: HtmlElement) =>
    each.tagName === 'article' ? elementsOf(each).some(isLinkedTitle) : leadsElsewhere(each);
  if (!leads(box) || textOf(box).length > LONGEST_TEASER) return false;
  const alike = parentOf(box)?.childNodes.filter(each => isElement(each) && kindOf(each) === kind && leads(each));
  return (alike?.length ?? 0) >= FEWEST_TEASERS;
}

/** Nothing where nobody gave it a name. */
function formOf(block: HtmlElement): string | undefined {
  const parent = parentOf(block);
  const holder = parent && parentOf(parent);
  const kinds = [block, parent, holder].map(each => (each ? kindOf(each) : ''));
  return kinds.some(kind => /\s\S/.test(kind)) ? kinds.join('<') : undefined;
}
