/** An address that nothing ever comes from, for what a widget shows meanwhile. */
export const SLOW = 'https://slow.example/harbour-bridge.pack.json';

const realFetch = globalThis.fetch;

globalThis.fetch = (resource, options) =>
  resource === SLOW ? new Promise<Response>(() => {}) : realFetch(resource, options);
