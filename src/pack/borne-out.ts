import type { ContentPack, Evidence } from './types.js';
import { withFacts } from './with-facts.js';

/**
 * The pack without the facts whose evidence no longer stands in the page, and their ids. Where less than a third
 * of them stands, the page shows the article in another form, its beginning, or not at all: then nothing is left out.
 */
export function borneOut(
  pack: ContentPack,
  stands: (passage: Evidence) => unknown,
): { pack: ContentPack; stale: string[] } {
  const stale: string[] = [];
  let standing = 0;
  const kept = withFacts(pack, ({ id, evidence }, kind) => {
    const holds = evidence.every(stands);
    if (kind === 'questions') return holds;
    if (holds) return (standing += 1);
    // who is named elsewhere, too, is still an option to choose
    stale.push(id);
    return kind === 'people';
  });
  return standing * 2 < stale.length ? { pack, stale: [] } : { pack: kept, stale };
}
