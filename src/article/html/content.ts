import { SENTENCE_END } from '../sentence-end.js';
import { chosenBlocks } from './chosen.js';
import { ancestorsOf, countWords, isProse, kindOf, parentOf } from './prose.js';
import { cardsIn, holdsSome, leadingElsewhere, PICTURE, SHORTEST_BESIDES, TITLE, withRowsLike } from './rows.js';
import type { Run } from './runs.js';
import { attribute, elementsOf, type HtmlElement } from './tree.js';

const FEWEST_OF_A_LEDE = 12;
const SHORTEST_ARTICLE = 200;
/** With fewer characters, Readability looks at what it took for no part of an article as well. */
const USUAL_ARTICLE = 500;

const isPlain = (run: Run): boolean => run.linked < 0.5 && isProse(run);

const lengthOf = (runs: readonly Run[], holds: (at: number) => boolean): number =>
  runs.reduce((sum, run, at) => sum + (holds(at) && isProse(run) ? run.text.length : 0), 0);

/** Is what was chosen short, beside what the page holds of sentences? Then the article may have an unlucky name. */
function isOutweighed(runs: readonly Run[], isChosen: readonly boolean[]): boolean {
  let chosen = 0;
  let others = 0;
  runs.forEach((run, at) => {
    if (isChosen[at]) chosen += run.text.length;
    else if (isPlain(run)) others += run.text.length;
  });
  return chosen < USUAL_ARTICLE && others > 2 * chosen;
}

/** All that most of the page's sentences stand in, where what was chosen is among it and nothing of it leads elsewhere. */
function withAllAround(runs: readonly Run[], isChosen: readonly boolean[]): boolean[] {
  const most = new Set(withMostProse(runs));
  const isOne = runs.every((run, at) => (most.has(run) ? run.linked < MOST_LINKED : !isChosen[at] || !isProse(run)));
  return isOne ? runs.map((run, at) => isChosen[at] || most.has(run)) : [...isChosen];
}
const MOST_LINKED = 0.3;

/** The runs of the article, in order: those that Readability found, and the prose between them that it left out. */
export function articleRuns(
  runs: readonly Run[],
  body: HtmlElement,
  blocks: ReadonlySet<HtmlElement>,
  left: ReadonlySet<HtmlElement>,
): Run[] {
  const isBare = runs.some(run => run.block === body && isProse(run));
  const leadsElsewhere = leadingElsewhere();
  const choose = (fewest: number, without = left) =>
    withRowsLike(runs, chosenBlocks(body, blocks, without, isBare, fewest), leadsElsewhere);
  let isChosen = choose(SHORTEST_ARTICLE);
  if (isOutweighed(runs, isChosen)) isChosen = choose(USUAL_ARTICLE);
  if (isOutweighed(runs, isChosen)) isChosen = withAllAround(runs, isChosen);
  const cards = cardsIn(runs, isChosen, leadsElsewhere);
  if (lengthOf(runs, at => isChosen[at] && !cards[at]) < SHORTEST_BESIDES) {
    const boxes = cards.filter(box => box !== undefined);
    // Cards may hold more of a short article's page than the article
    if (boxes.length > 0 && lengthOf(runs, at => !cards[at] && isPlain(runs[at])) >= SHORTEST_BESIDES)
      isChosen = choose(SHORTEST_ARTICLE, new Set([...left, ...boxes]));
  }
  const first = isChosen.findIndex((is, at) => is && runs[at].kind !== 'heading');
  const last = isChosen.lastIndexOf(true);
  if (first < 0 || (runs.some(isPlain) && !runs.some((run, at) => isChosen[at] && isProse(run))))
    return withMostProse(runs);

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
  const holders = holdersOf(runs, isChosen);
  const isBeside = (run: Run): boolean => {
    const parent = parentOf(run.block);
    if (beside.has(parent) || (parent && holders.get(parent)! > 1)) return true;
    if (run.kind === 'quotation' && run.linked === 0) return true;
    // A box of its own with a picture or a title is a caption, or leads elsewhere
    if (holdsSome(parent, PICTURE) || holdsSome(parent, TITLE)) return false;
    if (parent !== null && wrappers.get(parentOf(parent))?.has(kindOf(parent))) return true;
    return parent !== null && beside.has(parentOf(parent)) && (run.kind !== 'list' || perList.get(parent)! > 1);
  };
  const title = titleBefore(runs, first);
  /** Between the title and the rest, in the title's own part of the page. */
  const isLede = (run: Run, at: number): boolean =>
    at < first &&
    title >= 0 &&
    at > title &&
    at - title <= 3 &&
    run.linked < 0.5 &&
    countWords(run.text) >= FEWEST_OF_A_LEDE &&
    ![parentOf(run.block), run.block].some(each => holdsSome(each, PICTURE) && !isAround(each, runs[title].block));
  /** Right above the box with the rest, under the title. */
  const isAboveBody = (run: Run, at: number): boolean => {
    const box = parentOf(runs[first].block);
    return (
      at < first &&
      title >= 0 &&
      at > title &&
      run.linked < 0.5 &&
      countWords(run.text) >= FEWEST_OF_A_LEDE &&
      box !== null &&
      parentOf(run.block) === parentOf(box) &&
      !holdsSome(run.block, PICTURE)
    );
  };
  const belongs = runs.map((run, at): boolean => {
    if (isChosen[at]) return true;
    if (run.kind === 'heading' || !isProse(run)) return false;
    if (at > first && at < last) return isBeside(run);
    // The first paragraph and the last are as often set apart as others
    const next = runs[at < first ? first : last].block;
    return [next, parentOf(next)].includes(parentOf(run.block)) || isLede(run, at) || isAboveBody(run, at);
  });
  // What goes on in the box of a first paragraph: a question above its answer
  for (let at = title + 1; title >= 0 && at < first; at++) {
    const [before, run] = [runs[at - 1], runs[at]];
    const isOneBox = parentOf(before.block) === parentOf(run.block) && !holdsSome(parentOf(run.block), PICTURE);
    if (belongs[at - 1] && isOneBox && isProse(run) && run.kind !== 'heading' && run.linked < 0.5) belongs[at] = true;
  }
  const isIn = withoutStrays(runs, withListsBelow(runs, belongs));
  const firstIn = isIn.indexOf(true);
  const cardsOf = cardsIn(runs, isIn, leadsElsewhere);
  /** A headline that leads elsewhere, with nothing else in its box. */
  const isCardAlone = (run: Run, at: number): boolean => {
    const box = parentOf(run.block);
    if (run.kind !== 'heading' || run.linked < 0.9 || box === null || leadsWithin(run.block)) return false;
    const around = parentOf(box);
    return (
      at > firstIn &&
      around !== null &&
      isHeldIn(runs, isIn, around) &&
      !isHeldIn(runs, isIn, box) &&
      elementsOf(box).length <= MOST_PARTS_OF_CARD
    );
  };
  const isOfCards = lengthOf(runs, at => isIn[at] && !cardsOf[at]) < SHORTEST_BESIDES;
  return runs.filter((run, at) => {
    if ((cardsOf[at] && !isOfCards) || isCardAlone(run, at)) return false;
    // "From:", with who it is from left out
    if (run.block.tagName === 'dt' && !isIn[at + 1]) return false;
    if (isIn[at] || !isIn[at + 1] || at < firstIn) return isIn[at];
    if (run.kind === 'heading') return run.linked < 0.5;
    // "Why now?" between two paragraphs
    return isIn[at - 1] && run.linked === 0 && SENTENCE_END.test(run.text) && isBeside(run);
  });
}

const MOST_PARTS_OF_CARD = 12;
const isAround = (box: HtmlElement | null, block: HtmlElement): boolean =>
  ancestorsOf(block).some(each => each === box);
const leadsWithin = (block: HtmlElement): boolean =>
  elementsOf(block).some(each => each.tagName === 'a' && /^\s*#/.test(attribute(each, 'href') ?? ''));
/** Does it hold sentences that belong to the article, in itself or deeper? */
const isHeldIn = (runs: readonly Run[], isIn: readonly boolean[], box: HtmlElement): boolean =>
  runs.some((run, at) => isIn[at] && isProse(run) && ancestorsOf(run.block).some(each => each === box));

/** What paragraphs that were chosen stand in -> how many of its own parts hold some. */
function holdersOf(runs: readonly Run[], isChosen: readonly boolean[]): Map<HtmlElement, number> {
  const holders = new Map<HtmlElement, number>();
  const counted = new Set<HtmlElement>();
  runs.forEach((run, at) => {
    if (!isChosen[at] || run.kind === 'heading' || !isProse(run)) return;
    for (let each = run.block; !counted.has(each);) {
      counted.add(each);
      const parent = parentOf(each);
      if (!parent) return;
      holders.set(parent, (holders.get(parent) ?? 0) + 1);
      each = parent;
    }
  });
  return holders;
}

/** Adds the lists that go on right below what belongs, and the headings between: short points are chosen by nobody. */
function withListsBelow(runs: readonly Run[], belongs: readonly boolean[]): boolean[] {
  const found = [...belongs];
  const lists = runs.map(run => (run.kind === 'list' && run.linked < 0.3 ? topOfList(run.block) : undefined));
  const holderOf = (at: number): HtmlElement | null => parentOf(topOfList(runs[at].block) ?? runs[at].block);
  runs.forEach((run, at) => {
    if (at === 0 || found[at] || !found[at - 1]) return;
    const listAt = run.kind === 'heading' && run.linked === 0 ? at + 1 : at;
    const holder = lists[listAt] && parentOf(lists[listAt]);
    if (!holder) return;
    if (holder === holderOf(at - 1) && holder === holderOf(at)) found[at] = true;
    // Each list in a box, with its heading
    const before = holderOf(at - 1);
    const isBox = before && topOfList(runs[at - 1].block) && parentOf(before) === parentOf(holder);
    if (isBox && holder === holderOf(at)) found[at] = true;
  });
  return found;
}

const MOST_IN_ONE = 0.75;

/**
 * Without what stands beside the box that holds the title and most of the text, at the outermost of the page: but what is built
 * like it, or goes on with paragraphs right below it, belongs to it.
 */
function withoutStrays(runs: readonly Run[], isIn: readonly boolean[]): boolean[] {
  const boxes = runs.map(({ block }) => ancestorsOf(block).at(BELOW_BODY));
  const lengths = new Map<HtmlElement | undefined, number>();
  let all = 0;
  runs.forEach((run, at) => {
    if (!isIn[at] || !isProse(run)) return;
    all += run.text.length;
    lengths.set(boxes[at], (lengths.get(boxes[at]) ?? 0) + run.text.length);
  });
  const [main] = [...lengths].find(([, length]) => length >= MOST_IN_ONE * all) ?? [];
  const holdsTitle = runs.some(({ block }, at) => block.tagName === 'h1' && boxes[at] === main);
  if (main === undefined || !holdsTitle) return [...isIn];
  const paragraphsOf = (box: HtmlElement) =>
    runs.filter((run, at) => boxes[at] === box && isIn[at] && run.kind === 'paragraph' && isPlain(run)).length;
  // A box without a name may be anything
  const isLikeMain = (box: HtmlElement) =>
    kindOf(box) === kindOf(main) && (box.tagName !== 'div' || attribute(box, 'class') !== undefined);
  const kept = new Set([main]);
  const top = boxes.indexOf(main);
  const seen = new Set(boxes.slice(0, top));
  boxes.forEach((box, at) => {
    if (!box || at <= top || seen.has(box)) return;
    seen.add(box);
    if (isLikeMain(box) || (kept.has(boxes[at - 1]!) && paragraphsOf(box) >= FEWEST_GOING_ON)) kept.add(box);
  });
  return isIn.map((is, at) => is && kept.has(boxes[at]!));
}
const FEWEST_GOING_ON = 2;
/** Counted from the root: html, body, and the boxes within. */
const BELOW_BODY = -3;

/** The list that a point stands in, where that is no part of another. */
function topOfList(block: HtmlElement): HtmlElement | undefined {
  return ancestorsOf(block)
    .filter(({ tagName }) => /^(?:ul|ol|dl)$/.test(tagName))
    .at(-1);
}

/** Where the heading is that the text below goes by. */
function titleBefore(runs: readonly Run[], first: number): number {
  const firstProse = runs.findIndex(isPlain);
  const find = (name: string, before: number) =>
    runs.slice(0, before).reduce((found, { kind, block }, at) => {
      return kind === 'heading' && block.tagName === name ? at : found;
    }, -1);
  const title = find('h1', first);
  return title < 0 ? find('h2', Math.min(first, firstProse < 0 ? first : firstProse)) : title;
}

const MOST_OF_PAGE = 0.9;

/** Where nothing was found: the part of the page that holds most of its sentences. */
function withMostProse(runs: readonly Run[]): Run[] {
  const weight = new Map<HtmlElement, number>();
  for (const run of runs) {
    if (!isProse(run)) continue;
    ancestorsOf(run.block).forEach((each, depth) => {
      if (depth > 0 && depth < 5) weight.set(each, (weight.get(each) ?? 0) + run.text.length);
    });
  }
  const most = Math.max(...weight.values());
  // What is around it holds the foot of the page as well
  const [best] = [...weight].find(([, length]) => length >= MOST_OF_PAGE * most) ?? [];
  return runs.filter(run => best !== undefined && ancestorsOf(run.block).includes(best));
}
