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

/** Without its first so many characters. */
export const cutFront = (line: Line, length: number): Line => ({
  ...line,
  text: line.text.slice(length),
  start: line.start + length,
});

/** How many characters there are in them all. */
export const lengthOf = (lines: readonly Pick<Line, 'text'>[]): number =>
  lines.reduce((sum, { text }) => sum + text.length, 0);

/** The length of the longest. */
export const widthOf = (lines: readonly Line[]): number =>
  lines.reduce((widest, { text }) => Math.max(widest, text.length), 0);
