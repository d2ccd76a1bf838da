import type { ContentPack, PackQuestion } from '../pack/types.js';
import { withFacts } from '../pack/with-facts.js';

/**
 * The pack without what is still to review (unless that is asked for), without what an editor has left out, and without
 * what goes beyond any article.
 */
export const withoutReview = (pack: ContentPack, includeReview = false): ContentPack =>
  withFacts(pack, (fact: Partial<PackQuestion>) => !fact.dropped && (includeReview || !fact.review));
