/** A line of a text that somebody pasted, without what the program that it comes from put before it. */
export interface Line {
  text: string;
  /** Offset in the normalised text. */
  start: number;
  /** A blank line stands before it. */
  opens: boolean;
  /** No blank parts it from the piece before it. */
  isGlued?: boolean;
}
