import { align } from './align.js';
import type { Passage } from './grounds.js';
import type { Token } from './tokens.js';

/** A statement, with the answer that it stands or falls with. */
export interface Statement {
  text: string;
  words: readonly Token[];
  /** Index of the answer's first word among them, and after its last; absent where all of it is asked. */
  answer?: { start: number; end: number };
  /** `text` has the answer in its place: it is a sentence of its own. */
  isFilled?: boolean;
  /** The answer may stand anywhere in the passage: the question was turned round. */
  isTurned?: boolean;
  /** The answer tells what something is like: it stands right at it. */
  isProperty?: boolean;
  /** So many of its first words are what is asked for, and stand after the verb in a statement: "how many ships". */
  loose?: number;
}

/** Where a statement's words stand in a passage. */
export interface Meeting {
  /** For each word: the index of the passage's that it stands beside, or -1. */
  to: number[];
  /** Share of its weight that stands there. */
  share: number;
  /** The same of what is around the answer. */
  around: number;
}

type WeightOf = (token: Token) => number;

/** Puts a statement beside a passage: its words in their order, but dates, and an answer that was turned, wherever they stand. */
export function meeting(
  { words, answer, isTurned, loose = 0 }: Statement,
  { tokens }: Passage,
  weightOf: WeightOf,
): Meeting {
  const inAnswer = (at: number) => answer !== undefined && at >= answer.start && at < answer.end;
  const isLoose = (at: number) => at < loose || words[at]!.kind === 'date' || (isTurned === true && inAnswer(at));
  const firm = words.flatMap((_, at) => (isLoose(at) ? [] : at));
  const to = words.map(() => -1);
  const found = align(
    firm.map(at => words[at]!),
    tokens,
    weightOf,
  );
  firm.forEach((at, place) => (to[at] = found.to[place]!));
  const taken = new Set(to);
  const place = (ats: readonly number[]) => {
    const free = tokens.flatMap((_, at) => (taken.has(at) ? [] : at));
    const own = align(
      ats.map(at => words[at]!),
      free.map(at => tokens[at]!),
      weightOf,
    );
    ats.forEach((at, each) => {
      const met = own.to[each]!;
      if (met < 0) return;
      to[at] = free[met]!;
      taken.add(free[met]!);
    });
  };
  words.forEach((word, at) => {
    if ((at < loose || word.kind === 'date') && !(isTurned && inAnswer(at))) place([at]);
  });
  if (isTurned && answer) place(words.flatMap((_, at) => (inAnswer(at) ? at : [])));
  return {
    to,
    share: shareOf(words, at => to[at]! >= 0, weightOf),
    around: shareOf(
      words,
      at => to[at]! >= 0,
      weightOf,
      at => !inAnswer(at),
    ),
  };
}

/** Share of the weight of words that is met. */
export function shareOf(
  words: readonly Token[],
  isMet: (at: number) => boolean,
  weightOf: WeightOf,
  counts: (at: number) => boolean = () => true,
): number {
  let [met, all] = [0, 0];
  words.forEach((word, at) => {
    if (!counts(at)) return;
    const weight = word.kind === 'gap' ? 0 : weightOf(word);
    all += weight;
    if (isMet(at)) met += weight;
  });
  return all ? met / all : 1;
}
