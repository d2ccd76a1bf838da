/** So long a passage is worth keeping: longer ones are asked for once. */
const LONGEST = 1000;

/**
 * The same answer for the same words, without working it out again: rules look at one sentence many times over. Keeps the
 * last so many, and hands out what it keeps, which nobody may change.
 */
export function remembered<Value>(derive: (words: string) => Value, most = 2000): (words: string) => Value {
  let kept = new Map<string, Value>();
  let before = new Map<string, Value>();
  return words => {
    if (words.length > LONGEST) return derive(words);
    let value = kept.get(words);
    if (value === undefined) {
      value = before.get(words) ?? derive(words);
      if (kept.size >= most) {
        before = kept;
        kept = new Map();
      }
      kept.set(words, value);
    }
    return value;
  };
}
