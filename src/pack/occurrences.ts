/** Where words stand in a text, one place after the other. No words stand nowhere: a draft's may still be empty. */
export function* occurrences(text: string, words: string): Generator<number> {
  if (!words) return;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) yield at;
}
