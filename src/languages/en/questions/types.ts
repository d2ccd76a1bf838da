import type { Title } from '../events/title.js';

/** How plainly the article leaves it open: it says so; it is to be decided; it is planned; it is foretold. */
export const RANKS = { open: 0, decided: 1, planned: 2, foretold: 3 };

/** A question that a sentence raises, and the statement that it was made of. */
export interface Raised {
  text: string;
  title: Title;
  rule: string;
  rank: number;
}
