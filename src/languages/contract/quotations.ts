import type { Span } from '../../article/types.js';

/** Words between quotation marks. `start` and `end` bound the words, without the marks. */
export interface Quotation extends Span {
  /** Index into `Article.blocks`. */
  block: number;
  /** Where the opening mark begins. */
  outerStart: number;
  /** Where the closing mark ends; `end` where there is none. */
  outerEnd: number;
  /** The paragraph ended before the quotation did: the next paragraph may go on with it. */
  unclosed: boolean;
  /** The marks don't fit one another: its bounds may be wrong. */
  odd: boolean;
  /** Single marks are in use: seldom speech where double marks are at hand. */
  single: boolean;
  /** No marks stand around it: a turn of a transcript, or a quotation set apart as a block. */
  unmarked?: boolean;
  /** Quotations inside this one. */
  inner: Span[];
}
