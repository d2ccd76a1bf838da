import type { Token } from '../../contract/tokens.js';

/** The words of some tokens in lower case: "@" for a name, “” for a quotation. */
export function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  let words = '';
  for (let i = Math.max(0, from); i < Math.min(tokens.length, to); i++) {
    const { kind, lower } = tokens[i];
    const word = kind === 'name' ? '@' : kind === 'quotation' ? '“”' : lower.replace(/’/g, "'");
    words += (words === '' ? '' : ' ') + word;
  }
  return words;
}
