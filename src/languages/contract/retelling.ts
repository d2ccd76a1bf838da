import type { Span } from '../../article/types.js';
import type { Naming } from './naming.js';
import type { Askable } from './plain.js';

/** Words that only what stands around them makes plain, and what is put in their place where they are read alone. */
export interface Retelling extends Span {
  /** May be empty: what only joins a sentence to the one before. */
  text: string;
  /** Where the article has what is told instead. */
  where: readonly Span[];
}

/** What of a language makes a sentence plain that is shown alone. Quotations are left as they are. */
export interface RetellingLanguage {
  /** The retellings of a stretch of the article, in order; none lies in another. */
  retellings(askable: Askable, naming: Naming): (span: Span) => readonly Retelling[];
}
