import type { Sentence, Span } from '../../article/types.js';

/** Words of a deed, and what stands in their place for the other outcome. */
export interface Opposite {
  /** The first of the words, by which they are looked for. */
  first: string;
  words: RegExp;
  /** `$1` stands for what the first group of `words` holds. */
  to: string;
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
