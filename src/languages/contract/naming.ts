import type { Span } from '../../article/types.js';

/** A stretch of the article that names somebody in part, or by a pronoun, and the name in full. */
export interface Renaming extends Span {
  name: string;
  /** Where the article gives that name. */
  where: Span;
}

/** Tells a language how to name people so that a sentence can be understood alone. */
export interface Naming {
  /** The names in a stretch that are a part of somebody's name, each with the whole. */
  inPart(span: Span): readonly Renaming[];
  /** Everybody whom a stretch names, in full. */
  named(span: Span): readonly string[];
  /** The names in a stretch that the article never gives in full. */
  unknown(span: Span): readonly Span[];
  /** Whom a pronoun stands for, where that is plain. */
  standsFor(pronoun: Span): Renaming | undefined;
}
