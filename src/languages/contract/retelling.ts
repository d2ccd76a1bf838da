import type { Span } from '../../article/types.js';

/** Words that only what stands around them makes plain, and what is put in their place where they are read alone. */
export interface Retelling extends Span {
  /** May be empty: what only joins a sentence to the one before. */
  text: string;
  /** Where the article has what is told instead. */
  where: readonly Span[];
}
