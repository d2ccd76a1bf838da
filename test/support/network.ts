import type { ContentPack } from '../../src/pack/types.js';

const ORIGIN = 'https://packs.example/';
const realFetch = globalThis.fetch;
let files = 0;

/** An address that nothing was loaded from yet. */
export function freshAddress(): string {
  return `${ORIGIN}${(files += 1)}.json`;
}

/** Answers requests to packs.example until the test ends. Returns the addresses that are asked for. */
export function answerRequests(answer: (address: string) => Response | Promise<Response>): string[] {
  const asked: string[] = [];
  globalThis.fetch = async (resource, options) => {
    const address = String(resource instanceof Request ? resource.url : resource);
    if (!address.startsWith(ORIGIN)) return realFetch(resource, options);
    asked.push(address);
    return answer(address);
  };
  return asked;
}

export const packResponse = (pack: ContentPack) => new Response(JSON.stringify(pack));
export const failure = () => new Response('', { status: 404 });
export const never = () => new Promise<Response>(() => {});

afterEach(() => {
  globalThis.fetch = realFetch;
});
