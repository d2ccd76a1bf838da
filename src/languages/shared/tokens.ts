import type { Token } from '../contract/tokens.js';

export const isMark = (token: Token | undefined, marks: RegExp): boolean =>
  token?.kind === 'mark' && marks.test(token.text);
export const isWordOf = (
  token: Token | undefined,
  words: ReadonlySet<string> | ReadonlyMap<string, unknown>,
): boolean => token?.kind === 'word' && words.has(token.lower);
export const isComma = (token: Token | undefined): boolean => isMark(token, /^[,–—-]$/);
