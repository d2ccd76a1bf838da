import { FACT_KINDS, type ContentPack, type Evidence, type Fact } from './types.js';

/**
 * The pack without the facts whose evidence no longer stands in the page, and their ids. Where none of it does, the page
 * shows the article in another form, or not at all: then nothing is left out.
 */
export function borneOut(
  pack: ContentPack,
  stands: (passage: Evidence) => unknown,
): { pack: ContentPack; stale: string[] } {
  const kept = { ...pack } as Record<string, unknown>;
  const stale: string[] = [];
  let any: unknown;
  for (const kind of FACT_KINDS) {
    kept[kind] = (pack[kind] as Fact[]).filter(({ id, evidence }) => {
      const holds = evidence.every(stands);
      any ||= holds;
      // who is named elsewhere, too, is still an option to choose
      return holds || (stale.push(id), kind === 'people');
    });
  }
  return any ? { pack: kept as unknown as ContentPack, stale } : { pack, stale: [] };
}
