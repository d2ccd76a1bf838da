import type { Span } from '../../article/types.js';
import type { Mention } from './people.js';

/** A word, a mark, a person's name (with its title) or a whole quotation. */
export interface Token extends Span {
  kind: 'word' | 'mark' | 'name' | 'quotation';
  text: string;
  lower: string;
  mention?: Mention;
  /** Index into the article's quotations. */
  quotation?: number;
  possessive?: boolean;
}

/** A sentence as the rules see it: quotations are single tokens, so what is said in them can't mislead. */
export interface TokenSentence {
  tokens: Token[];
  block: number;
  /** The sentence before in the article, whatever its block. */
  previous?: TokenSentence;
  next?: TokenSentence;
}

export interface QuotationPlace {
  sentence: TokenSentence;
  /** Index into the sentence's tokens. */
  at: number;
}
