import { isGarbled } from '../../../article/garbled.js';
import type { Span } from '../../../article/types.js';
import type { Naming } from '../../contract/naming.js';
import type { Askable } from '../../contract/plain.js';
import type { Retelling } from '../../contract/retelling.js';

/** A stretch of the article that is to be read alone. */
export interface Stretch extends Span {
  askable: Askable;
  naming: Naming;
  /** Does an offset stand between quotation marks? */
  isQuoted(offset: number): boolean;
}

/** Makes one kind of word plain. */
export type Reteller = (stretch: Stretch) => Retelling[];

/** A quotation is never followed further. */
const FURTHEST = 4000;

/** Tells of the offsets of a stretch whether they stand between quotation marks, which may open before it. */
export function quotedIn({ article: { text, blocks } }: Askable, { start, end }: Span): (offset: number) => boolean {
  const block = blocks.find(each => each.start <= start && start < each.end);
  const from = Math.max(block?.start ?? start, start - FURTHEST);
  const flips: { at: number; open: boolean }[] = [];
  let open = false;
  for (const { 0: mark, index } of text.slice(from, end).matchAll(/[“”"«»„]|``|''/g)) {
    open = mark === '"' ? !open : /[“«„]|``/.test(mark);
    flips.push({ at: from + index, open });
  }
  return offset => flips.filter(({ at }) => at <= offset).at(-1)?.open ?? false;
}

/** A name that was decoded wrongly, or runs over a line, is better left as it stands. */
export const isBroken = (name: string): boolean => isGarbled(name) || name.includes('\n');

export const wordBefore = (text: string, at: number, from: number): string =>
  /([\p{L}\p{N}.’'-]+),? $/u.exec(text.slice(Math.max(from, at - 24), at))?.[1] ?? '';

export const wordAfter = (text: string, at: number): string =>
  /^ ([\p{L}\p{N}’'-]+)/u.exec(text.slice(at, at + 30))?.[1] ?? '';
