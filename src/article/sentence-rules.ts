/** What a language brings to the finding of sentence ends. All words in lower case, without their last full stop. */
export interface SentenceRules {
  /** Abbreviations that always go with what follows: "Mr.", "Sen." */
  neverLast: ReadonlySet<string>;
  /** Abbreviations that end a sentence only if a word follows that likes to begin one: "U.S.", "Jan.", "Inc." */
  seldomLast: ReadonlySet<string>;
  /** Words that like to begin a sentence. */
  starters: ReadonlySet<string>;
  /** Verbs by which a sentence goes on after a quoted question: "“Why?” Smith asked." */
  attribution: ReadonlySet<string>;
  /** A full stop makes an ordinal of a number: "am 3. Mai". */
  ordinals?: boolean;
}
