import { mapPack } from '../../build/map-pack.js';
import { loadLanguage } from '../../languages/languages.js';
import { fetchAtlas } from '../../maps/packed-atlas.js';
import type { ContentPack } from '../../pack/types.js';
import type { MapRequest } from './protocol.js';

/** Draws the map of a pack, with the atlas that stands beside the worker. */
export async function map({ mapped, article }: MapRequest): Promise<ContentPack> {
  const [language, atlas] = await Promise.all([
    loadLanguage(article.metadata.lang),
    fetchAtlas(new URL('atlas.bin', location.href).href),
  ]);
  return mapPack(mapped, article, { language, atlas });
}
