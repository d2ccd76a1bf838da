import { sameToken, type Token } from './tokens.js';

export interface Alignment {
  /** For each word of the question: the index of the passage's that it stands beside, or -1. */
  to: number[];
  /** Share of the question's weight that stands in the passage, in its order. */
  share: number;
}

/** Puts a question's words beside a passage's, in the order of both, so that the heaviest of them meet. */
export function align(
  words: readonly Token[],
  passage: readonly Token[],
  weightOf: (token: Token) => number,
  same: (word: Token, other: Token) => boolean = sameToken,
): Alignment {
  const [rows, columns] = [words.length, passage.length];
  const weights = words.map(word => (word.kind === 'gap' ? 0 : weightOf(word)));
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const skipped = Math.max(best[row + 1]![column]!, best[row]![column + 1]!);
      const met =
        weights[row]! > 0 && same(words[row]!, passage[column]!) ? weights[row]! + best[row + 1]![column + 1]! : 0;
      best[row]![column] = Math.max(skipped, met);
    }
  }
  const to: number[] = [];
  let column = 0;
  for (let row = 0; row < rows; row++) {
    let met = -1;
    if (weights[row]! > 0 && best[row]![column]! > best[row + 1]![column]! + 1e-9) {
      for (let at = column; at < columns; at++) {
        if (!same(words[row]!, passage[at]!)) continue;
        if (Math.abs(weights[row]! + best[row + 1]![at + 1]! - best[row]![column]!) < 1e-9) {
          met = at;
          break;
        }
      }
    }
    to.push(met);
    if (met >= 0) column = met + 1;
  }
  // Of a word's places the one nearest to the next word that met: "the old bell …, and the new bell cost"
  let next = -1;
  for (let row = rows - 1; row >= 0; row--) {
    if (to[row]! < 0) continue;
    for (let at = next - 1; at > to[row]!; at--) {
      if (!same(words[row]!, passage[at]!)) continue;
      to[row] = at;
      break;
    }
    next = to[row]!;
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { to, share: total ? best[0]![0]! / total : 0 };
}
