/** A request for a pack that was made before all was there that looks after such. */
export interface FirstRequest {
  /** Unread. */
  response: Promise<Response>;
  controller: AbortController;
  pack: Promise<unknown>;
  /** Who waits for it. */
  waiting: Set<object>;
}

/** By address. */
export const requests = new Map<string, FirstRequest>();

const LARGEST = 5e6;

export function request(address: string): FirstRequest {
  let request = requests.get(address);
  if (!request) {
    const controller = new AbortController();
    const response = fetch(address, { signal: controller.signal });
    request = { response, controller, pack: read(response), waiting: new Set() };
    requests.set(address, request);
  }
  return request;
}

async function read(response: Promise<Response>): Promise<unknown> {
  // What is no good here is read again by who says what is wrong with it
  const { ok, body } = (await response).clone();
  if (!ok) return;
  const reader = body!.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    text += decoder.decode(value, { stream: !done });
    if (text.length > LARGEST) throw new RangeError(text.slice(0, 9));
    if (done) return JSON.parse(text);
  }
}
