import { FACT_KINDS, type ContentPack, type Fact } from '../pack/types.js';

/** Of each kind, so that a pack that is made to be slow isn't: questions compare facts with one another. */
export const MOST_FACTS = 500;

/** The pack without the facts that are still to review (unless they are asked for), and those beyond what an article has. */
export function withoutReview(pack: ContentPack, includeReview = false): ContentPack {
  const kept = { ...pack } as Record<string, unknown>;
  for (const kind of FACT_KINDS) {
    kept[kind] = (pack[kind] as Fact[]).filter(fact => includeReview || !fact.review).slice(0, MOST_FACTS);
  }
  return kept as unknown as ContentPack;
}
