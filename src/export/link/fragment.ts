import { fromBase64Url } from '../../pack/base64.js';

/** What a link with a quiz in it has behind its address. */
export const FRAGMENT = '#quiz=';

/** A quiz is text: what unpacks to more was made to. */
const MOST_BYTES = 2e6;

/**
 * What stands in a link's fragment, unpacked: JSON that nobody has checked yet.
 * @throws {Error} where there is none, or it is cut off
 */
export async function unpackFragment(fragment: string): Promise<unknown> {
  if (!fragment.startsWith(FRAGMENT)) throw new Error('There is no quiz in this link.');
  const bytes = fromBase64Url(fragment.slice(FRAGMENT.length));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = unpacked.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if ((size += value.length) > MOST_BYTES) {
      void reader.cancel();
      throw new Error('What is in this link is larger than any quiz.');
    }
    parts.push(value);
  }
  return JSON.parse(await new Blob(parts).text()) as unknown;
}
