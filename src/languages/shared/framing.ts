import { inEnglish } from '../../findings/finding.js';
import type { Framing } from '../contract/speakers.js';
import type { Token } from '../contract/tokens.js';
import { leanRegExp } from '../../article/lean-pattern.js';

/** In a sentence whose quotations are “”, whose names are @ and whose marks stand apart: why nobody may have said them. */
export interface FramingWords {
  /** It was not said. */
  denied: RegExp;
  /** It is supposed, demanded, to come, alleged or made up. */
  supposed: RegExp;
  /** Somebody else tells it, or it is another's. */
  secondHand?: RegExp;
  /** Begins the sentence after it, and calls it false. */
  refuted?: RegExp;
  /** All that the sentence of the verb tells counts, too, where that is another one. */
  byVerb?: boolean;
}

const DENIED = inEnglish('sentence-denies');
const SUPPOSED = inEnglish('sentence-supposes');
const SECOND_HAND = inEnglish('second-hand');
const ASKED = inEnglish('question-whether-said');
const REFUTED = inEnglish('next-sentence-refutes');

/** The narrator's words in lower case: what stands in quotation marks is not hers. */
const narration = (tokens: readonly Token[]): string =>
  tokens.map(({ kind, lower }) => (kind === 'name' ? '@' : kind === 'quotation' ? '“”' : lower)).join(' ');

/** Whether words were said at all, by lists of a language's words. */
export function framingBy({ denied, supposed, secondHand, refuted, byVerb }: FramingWords): Framing {
  function frameOf(tokens: readonly Token[]): string | undefined {
    const told = narration(tokens);
    if (denied.test(told)) return DENIED;
    if (supposed.test(told)) return SUPPOSED;
    return secondHand?.test(told) ? SECOND_HAND : undefined;
  }
  return {
    ofVerb: ({ tokens }) => (byVerb ? frameOf(tokens) : undefined),
    ofSentence({ sentence: { tokens, next, block }, at }) {
      const last = tokens[tokens.length - 1];
      if (last.kind === 'mark' && last.text === '?' && at < tokens.length - 1) return ASKED;
      if (next?.block === block && refuted?.test(narration(next.tokens))) return REFUTED;
      return frameOf(tokens);
    },
  };
}

/** Words of a list as they stand in a sentence. */
export const wordsOf = (source: string): RegExp => leanRegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'u');
