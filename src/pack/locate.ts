import type { Evidence } from './types.js';

const MAX_CANDIDATES = 1000;

/**
 * Where a passage stands in a text: at its offsets, or, where the text has changed since, at the place of the same
 * words whose surroundings fit best. `undefined` where the words are gone.
 */
export function locate(text: string, evidence: Evidence): { start: number; end: number } | undefined {
  const { exact, prefix = '', suffix = '', start } = evidence;
  if (text.startsWith(exact, start) && evidence.end - start === exact.length) return { start, end: evidence.end };
  let best: { at: number; fit: number; distance: number } | undefined;
  let at = text.indexOf(exact);
  for (let n = 0; at >= 0 && n < MAX_CANDIDATES; n++, at = text.indexOf(exact, at + 1)) {
    const fit = Number(text.slice(0, at).endsWith(prefix)) + Number(text.startsWith(suffix, at + exact.length));
    const distance = Math.abs(at - start);
    if (!best || fit > best.fit || (fit === best.fit && distance < best.distance)) best = { at, fit, distance };
  }
  return best && { start: best.at, end: best.at + exact.length };
}
