const WORD = /[\p{L}\p{N}]+/gu;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

export const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** Whether `words` stand in `text` as whole words: "Ann" doesn't stand in "Annual". */
export function standsIn(words: string, text: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text.slice(at - 1, at);
    const after = text.slice(at + words.length, at + words.length + 1);
    if (!WORD_CHARACTER.test(before) && !WORD_CHARACTER.test(after)) return true;
  }
  return false;
}

/** The words of `phrase` that stand nowhere in `text`, whatever their case. */
export function wordsMissing(phrase: string, text: string): string[] {
  const known = new Set(wordsOf(text.toLowerCase()));
  return wordsOf(phrase).filter(word => !known.has(word.toLowerCase()));
}
