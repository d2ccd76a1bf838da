/** 32-bit FNV-1a over UTF-16 code units. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** What a correction may change without the fact becoming another: case, punctuation, spaces. */
function normaliseKey(key: string): string {
  return key
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%$€£]+/gu, ' ')
    .trim();
}

/**
 * Returns a function that makes ids from what a fact is (`quote`, `person` …) and the words that tell it from others
 * of its kind: a pack keeps its ids when it is built again, also after a correction elsewhere in the article.
 * One such function a pack and kind; the second fact with the same words gets `-2`.
 */
export function stableIds(): (kind: string, key: string) => string {
  const used = new Map<string, number>();
  return (kind, key) => {
    const id = `${kind}-${hash(normaliseKey(key)).toString(36).padStart(7, '0')}`;
    const times = (used.get(id) ?? 0) + 1;
    used.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  };
}
