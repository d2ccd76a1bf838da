import type { ContentPack } from '../pack/types.js';
import { withFacts } from '../pack/with-facts.js';

/** The pack without what is still to review (unless that is asked for), and without what goes beyond any article. */
export const withoutReview = (pack: ContentPack, includeReview = false): ContentPack =>
  withFacts(pack, fact => includeReview || !fact.review);
