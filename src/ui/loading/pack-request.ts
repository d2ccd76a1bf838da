import { MAX_BYTES } from '../../pack/limits.js';

/** An answer with all of its body, so that it can be read again by who says what is wrong with it. */
interface Answer {
  head: ResponseInit & { ok?: boolean };
  parts: Uint8Array<ArrayBuffer>[];
}

/** A request for a pack that was made before all was there that looks after such. */
export interface PackRequest {
  answer: Promise<Answer>;
  controller: AbortController;
  pack: Promise<unknown>;
  /** Who waits for it. */
  waiting: Set<object>;
}

/** By address. */
export const requests = new Map<string, PackRequest>();

export function request(address: string): PackRequest {
  let request = requests.get(address);
  if (!request) {
    const controller = new AbortController();
    const answer = fetch(address, { signal: controller.signal }).then(whole);
    request = { answer, controller, pack: answer.then(read), waiting: new Set() };
    requests.set(address, request);
  }
  return request;

  async function whole(head: Response): Promise<Answer> {
    const parts = [];
    let size = 0;
    // A 204 has none
    const reader = head.body?.getReader();
    while (reader && size <= MAX_BYTES) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value);
      size += value.length;
    }
    if (size <= MAX_BYTES) return { head, parts };
    request!.controller.abort();
    return { head: { headers: { 'content-length': '' + size } }, parts: [] };
  }
}

/** By hand: a response would take milliseconds for it. */
function read({ head, parts }: Answer): unknown {
  const decoder = new TextDecoder();
  return head.ok && JSON.parse(parts.map(part => decoder.decode(part, { stream: true })).join(''));
}
