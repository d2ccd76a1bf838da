/** A word, with the marks that belong to its letters: Hindi writes its vowels with them. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
/** Scripts that part no words by spaces: a clause is one run of letters, within which a word may end anywhere. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

export const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** The character that ends before an offset, or begins at it, whole. */
const characterBefore = (text: string, at: number) => (/[^]$/u.exec(text.slice(Math.max(0, at - 2), at)) ?? [''])[0];
const characterAt = (text: string, at: number) => (/^[^]/u.exec(text.slice(at, at + 2)) ?? [''])[0];

/** May a word end between these characters? Marks always go with the letter before them. */
const isBoundary = (before: string, after: string): boolean =>
  !/^\p{M}/u.test(after) &&
  (!WORD_CHARACTER.test(before) || !WORD_CHARACTER.test(after) || UNSPACED.test(before) || UNSPACED.test(after));

/** Whether `words` stand in `text` as whole words: "Ann" doesn't stand in "Annual". */
export function standsIn(words: string, text: string): boolean {
  const first = characterAt(words, 0);
  const last = characterBefore(words, words.length);
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (isBoundary(characterBefore(text, at), first) && isBoundary(last, characterAt(text, end))) return true;
  }
  return false;
}

/** The words of `phrase` that stand nowhere in `text`, whatever their case. */
export function wordsMissing(phrase: string, text: string): string[] {
  const lower = text.toLowerCase();
  const known = new Set(wordsOf(lower));
  return wordsOf(phrase).filter(word => {
    const own = word.toLowerCase();
    return !known.has(own) && !(UNSPACED.test(own) && lower.includes(own));
  });
}
