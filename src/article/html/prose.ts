import { SENTENCE_END } from '../sentence-end.js';
import type { Run } from './runs.js';
import { attribute, isElement, type HtmlElement } from './tree.js';

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
/** Thai and Lao sentences end without a sign. */
const UNSTOPPED = /[\p{Script=Thai}\p{Script=Lao}]["”’»)]*$/u;
const SHORTEST_UNSTOPPED = 40;

/** How many words, where a language without blanks has one in about two characters. */
export function countWords(text: string): number {
  const signs = text.match(UNSPACED)?.length ?? 0;
  return Math.round(signs / 2) + (text.replace(UNSPACED, ' ').match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0);
}

/** Asked of each run several times. */
const known = new WeakMap<Run, boolean>();

/** A whole sentence, though it be wholly a link. */
export function isProse(run: Run): boolean {
  let is = known.get(run);
  if (is === undefined) {
    const { text } = run;
    is =
      (SENTENCE_END.test(text) || (text.length >= SHORTEST_UNSTOPPED && UNSTOPPED.test(text))) && countWords(text) >= 5;
    known.set(run, is);
  }
  return is;
}

const WITHIN_LINE = /^(?:a|span|b|i|em|strong|font|ins|u|small|big|center)$/;

/** What it stands in, but for what is there for a link or the form of letters. */
export function parentOf({ parentNode }: HtmlElement): HtmlElement | null {
  if (parentNode === null || !isElement(parentNode)) return null;
  return WITHIN_LINE.test(parentNode.tagName) ? parentOf(parentNode) : parentNode;
}

export function ancestorsOf(block: HtmlElement): HtmlElement[] {
  const found: HtmlElement[] = [];
  for (let at: object | null = block; at && isElement(at); at = at.parentNode) found.push(at);
  return found;
}

/** How its makers call a part of the page, but for the number of this one. */
export const kindOf = (element: HtmlElement): string =>
  `${element.tagName} ${(attribute(element, 'class') ?? '').replace(/\d+/g, '')}`;
