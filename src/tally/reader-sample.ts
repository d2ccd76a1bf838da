/** So many readers of a question are kept; beyond, they are a sample. */
export const MOST_KEPT = 4096;

/** What was chosen first by the reader of a mark, and when, in seconds. */
export interface FirstAnswer {
  at: number;
  option: string;
}

const isBefore = (one: FirstAnswer, other: FirstAnswer): boolean =>
  one.at < other.at || (one.at === other.at && one.option < other.option);

/**
 * Tells readers of a question apart by a mark, a number from 0 to 2⁵³ that says nothing else, and counts each once, by
 * the first answer. Up to `MOST_KEPT` readers it is exact; of more it keeps those of the smallest marks, a fair sample,
 * and tells by how close together they are how many there are: one standard error is 1.6 % of the count, and 0.8 points
 * of a share of a half. What two have counted apart adds up to what one would have counted, in any order, also where both
 * have seen the same lines.
 */
export class ReaderSample {
  #answers = new Map<number, FirstAnswer>();
  #limit = Infinity;

  add(mark: number, at: number, option: string): void {
    if (mark > this.#limit) return;
    const answer = { at, option };
    const known = this.#answers.get(mark);
    if (!known || isBefore(answer, known)) this.#answers.set(mark, answer);
    if (this.#answers.size >= 2 * MOST_KEPT) this.#prune();
  }

  /** Marks from the smallest on, with what was answered. */
  get kept(): [mark: number, answer: FirstAnswer][] {
    this.#prune();
    return [...this.#answers].sort(([one], [other]) => one - other);
  }

  /** How many readers chose what. */
  count(): Map<string, number> {
    const { kept } = this;
    const all = kept.length < MOST_KEPT ? kept.length : this.#estimate(kept.at(-1)![0]);
    const counts = new Map<string, number>();
    for (const [, { option }] of kept) counts.set(option, (counts.get(option) ?? 0) + 1);
    for (const [option, count] of counts) counts.set(option, Math.round((count / kept.length) * all));
    return counts;
  }

  #estimate(largest: number): number {
    return Math.max(MOST_KEPT, ((MOST_KEPT - 1) / largest) * 2 ** 53);
  }

  #prune(): void {
    if (this.#answers.size <= MOST_KEPT) return;
    const marks = Float64Array.from(this.#answers.keys()).sort();
    this.#limit = marks[MOST_KEPT - 1]!;
    for (const mark of marks.subarray(MOST_KEPT)) this.#answers.delete(mark);
  }
}
