import type { Sentence, Span } from '../../article/types.js';

/** Puts a stretch as it is shown alone, and tells what was put in: only that has to be understood. */
export type ShowAlone = (span: Span) => { text: string; told: readonly string[] };

/** A deed that a text tells, and the words for the other outcome. */
export interface Deed {
  /** Where its words begin. */
  at: number;
  words: string;
  to: string;
}

/** A deed that has another outcome. */
export interface Opposite {
  /** The first of its words, by which they are looked for. */
  first: string;
  toldIn(text: string): Deed | undefined;
}

/** A sentence that says something by itself, without the words that only link it to what stands before. */
export interface Statement extends Span {
  /** Index into `Article.sentences`. */
  index: number;
  sentence: Sentence;
  text: string;
  /** It says how things are, not what happened or will. */
  isState: boolean;
  /** What it is about, as stems: to find out whether the article says much the same elsewhere. */
  stems: ReadonlySet<string>;
}
