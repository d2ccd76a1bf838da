/** A state of things that lasts until something ends it. */
export interface Outcome {
  /** Words of the state: "missing". */
  state: RegExp;
  /** Words by which it is over: "found", "rescued". */
  ended: RegExp;
}
