import type { Title } from './title.js';

/** A happening as a clause tells it. */
export interface Draft extends Title {
  upcoming: boolean;
  /** That somebody said it is the event. */
  said?: boolean;
}
