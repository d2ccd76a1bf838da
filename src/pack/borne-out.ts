import type { ContentPack, Evidence } from './types.js';
import { withFacts } from './with-facts.js';

/**
 * The pack without the facts whose evidence no longer stands in the page, and their ids. Where none of it does, the page
 * shows the article in another form, or not at all: then nothing is left out.
 */
export function borneOut(
  pack: ContentPack,
  stands: (passage: Evidence) => unknown,
): { pack: ContentPack; stale: string[] } {
  const stale: string[] = [];
  let any: unknown;
  const kept = withFacts(pack, ({ id, evidence }, kind) => {
    const holds = evidence.every(stands);
    if (kind === 'questions') return holds;
    any ||= holds;
    // who is named elsewhere, too, is still an option to choose
    return holds || (stale.push(id), kind === 'people');
  });
  return any ? { pack: kept, stale } : { pack, stale: [] };
}
