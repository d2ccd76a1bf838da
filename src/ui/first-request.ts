import { MAX_BYTES } from '../pack/limits.js';

/** A request for a pack that was made before all was there that looks after such. */
export interface FirstRequest {
  response: Promise<Response>;
  controller: AbortController;
  pack: Promise<unknown>;
  /** Who waits for it. */
  waiting: Set<object>;
}

/** By address. */
export const requests = new Map<string, FirstRequest>();

export function request(address: string): FirstRequest {
  let request = requests.get(address);
  if (!request) {
    const controller = new AbortController();
    const response = fetch(address, { signal: controller.signal }).then(whole);
    request = { response, controller, pack: response.then(read), waiting: new Set() };
    requests.set(address, request);
  }
  return request;

  /** The answer with all of its body, so that it can be read again by who says what is wrong with it. */
  async function whole(response: Response): Promise<Response> {
    // A 204 has none
    if (!response.body) return response;
    const parts: BlobPart[] = [];
    let size = 0;
    for (const reader = response.body.getReader(); size <= MAX_BYTES;) {
      const { done, value } = await reader.read();
      if (done) return new Response(size ? new Blob(parts) : null, response);
      parts.push(value);
      size += value.length;
    }
    request!.controller.abort();
    return new Response('', { headers: { 'content-length': `${size}` } });
  }
}

const read = (response: Response): unknown => response.ok && response.clone().json();
