/** Words that stand in one text and others in their place in another; either may be none. */
export interface TextChange {
  from: string;
  to: string;
}

const wordsIn = (text: string): readonly string[] => text.match(/\S+/g) ?? [];

/** Longer texts are compared as one. */
const MOST_WORDS = 300;

/** What was changed in a text, word by word, in its order: the fewest words that tell one text from the other. */
export function changesBetween(original: string, text: string): TextChange[] {
  const [before, after] = [wordsIn(original), wordsIn(text)];
  if (Math.max(before.length, after.length) > MOST_WORDS)
    return original === text ? [] : [{ from: original, to: text }];
  const common = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let row = before.length - 1; row >= 0; row--)
    for (let column = after.length - 1; column >= 0; column--)
      common[row]![column] =
        before[row] === after[column]
          ? common[row + 1]![column + 1]! + 1
          : Math.max(common[row + 1]![column]!, common[row]![column + 1]!);
  const changes: TextChange[] = [];
  let [row, column, from, to] = [0, 0, [] as string[], [] as string[]];
  const close = () => {
    if (from.length || to.length) changes.push({ from: from.join(' '), to: to.join(' ') });
    [from, to] = [[], []];
  };
  while (row < before.length || column < after.length) {
    if (row < before.length && column < after.length && before[row] === after[column]) {
      close();
      row += 1;
      column += 1;
    } else if (
      column >= after.length ||
      (row < before.length && common[row + 1]![column]! >= common[row]![column + 1]!)
    )
      from.push(before[row++]!);
    else to.push(after[column++]!);
  }
  close();
  return changes;
}
