import type { Span } from '../../article/types.js';
import type { Token } from '../../languages/contract/tokens.js';

/** The stretch that a sentence's tokens cover. */
export function evidenceSpan(tokens: readonly Token[]): Span {
  return { start: tokens[0].start, end: tokens[tokens.length - 1].end };
}
