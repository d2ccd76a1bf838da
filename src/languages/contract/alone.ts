/** What a passage is shown as: what a reader forgives depends on it. */
export type ShownAs = 'sentence' | 'quotation' | 'title' | 'prompt';

export interface AloneOptions {
  /** Default: `sentence`. */
  as?: ShownAs;
  /** Everybody whom the article names, in full: a surname alone is none that a reader knows. Default: nobody. */
  people?: readonly string[];
  /** What the reader has in view beside it, and knows: the headline, the options. Default: nothing. */
  known?: string;
  /** Of it, what belongs to the question: by a given name alone nobody is known from the headline. Default: all of it. */
  beside?: string;
  /** It is read under the headline, which tells of which plan or works it is told. */
  isUnderHeadline?: boolean;
  /** The reader is told of whom a quotation speaks: "he" and "she" stand for them. Default: not told. */
  isToldOfWhom?: boolean;
}

/** Tells whether words can be understood with nothing around them. Each answers with the reason, or nothing. */
export interface AloneLanguage {
  /** A word that stands for what isn't there: "he", "that decision", "However", "the former". */
  hangs(text: string, options?: AloneOptions): string | undefined;
  /** Not a whole sentence: no verb, no subject, cut off. */
  fragment(text: string, options?: AloneOptions): string | undefined;
  /** A day that only the article's date tells: "on Friday", "last week". */
  undated(text: string, options?: AloneOptions): string | undefined;
  /** A quotation that could be said of anything. */
  saysLittle(text: string, options?: AloneOptions): string | undefined;
  /** A surname whose bearer nobody introduced. */
  stranger(text: string, options?: AloneOptions): string | undefined;
}
