import { findIssues } from '../pack/parse.js';
import type { ContentPack } from '../pack/types.js';

/**
 * A pack as a block's attribute. What WordPress would write otherwise for an author without `unfiltered_html` (`&`, `<`,
 * `>`), in a comment (`--`, `"`), or drop where somebody saves a post without slashes (`\`), stands there by its
 * percent-encoding; so do shortcodes' brackets, and characters that a database of three bytes has no room for.
 */
export const storedPack = (pack: ContentPack): string =>
  JSON.stringify(pack).replace(/[%&<>"'\\[\]`]|--|[^\u0000-\uffff]/gu, encoded);

const encoded = (text: string): string => (text === '--' ? '%2D%2D' : text === "'" ? '%27' : encodeURIComponent(text));

/** The pack again, or `undefined` where it is none. */
export function packOf(stored: string): ContentPack | undefined {
  try {
    const pack = JSON.parse(decodeURIComponent(stored)) as ContentPack;
    return findIssues(pack).length ? undefined : pack;
  } catch {
    return undefined;
  }
}
