import { PackError, parsePack } from './parse.js';
import type { ContentPack } from './types.js';

export type LoadErrorCode = 'network' | 'http' | 'timeout' | 'too-large' | 'not-json' | 'invalid';

/** Why a pack could not be loaded, in words that a person can act on. */
export class LoadError extends Error {
  override name = 'LoadError';
  code: LoadErrorCode;

  constructor(code: LoadErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

export interface LoadOptions {
  /** Aborts the wait. The request itself goes on as long as anyone else waits for it. */
  signal?: AbortSignal;
  /** Default: the global `fetch`. */
  fetch?: typeof fetch;
  /** Asks the server again instead of taking a pack that was loaded before. */
  fresh?: boolean;
}

const MAX_BYTES = 5e6;
const TIMEOUT = 20_000;

interface Load {
  pack: Promise<ContentPack>;
  controller: AbortController;
  /** How many wait for it. */
  waiting: number;
}

/** One request per address, for all who ask for it at once or later. */
const loads = new Map<string, Load>();

/**
 * Loads a content pack, once per address. A load that failed is forgotten, so that a further call tries again.
 * @throws {LoadError}
 * @throws {DOMException} the signal's reason, where it aborted
 */
export async function loadPack(url: string, options: LoadOptions = {}): Promise<ContentPack> {
  const { signal, fresh } = options;
  signal?.throwIfAborted();
  const address = resolve(url);
  let load = fresh ? undefined : loads.get(address);
  if (!load) {
    const controller = new AbortController();
    const started: Load = { pack: request(address, controller, options), controller, waiting: 0 };
    started.pack.catch(() => loads.get(address) === started && loads.delete(address));
    loads.set(address, (load = started));
  }
  return wait(load, address, signal);
}

async function wait(load: Load, address: string, signal?: AbortSignal): Promise<ContentPack> {
  let stop: () => void;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal!.reason);
    signal?.addEventListener('abort', stop);
  });
  load.waiting++;
  try {
    return await Promise.race([load.pack, aborted]);
  } finally {
    signal?.removeEventListener('abort', stop!);
    if (!--load.waiting && signal?.aborted) {
      if (loads.get(address) === load) loads.delete(address);
      load.controller.abort();
    }
  }
}

function resolve(url: string): string {
  try {
    return new URL(url, globalThis.document?.baseURI).href;
  } catch (cause) {
    throw new LoadError('network', `“${url}” is no address of a content pack.`, cause);
  }
}

async function request(url: string, controller: AbortController, { fetch = globalThis.fetch, fresh }: LoadOptions) {
  let late = false;
  const timer = setTimeout(() => controller.abort((late = true)), TIMEOUT);
  try {
    const response = await fetch(url, { signal: controller.signal, cache: fresh ? 'no-cache' : 'default' });
    if (!response.ok) throw new LoadError('http', `The server answered ${response.status} for ${url}.`);
    return parse(await read(response, url), url);
  } catch (error) {
    if (error instanceof LoadError) {
      controller.abort(); // what is still to come of a body that was refused
      throw error;
    }
    if (late) throw new LoadError('timeout', `${url} took longer than ${TIMEOUT / 1000} seconds.`, error);
    throw new LoadError(
      'network',
      `${url} could not be reached: the connection is down, or that server doesn’t let this page read it (CORS).`,
      error,
    );
  } finally {
    clearTimeout(timer);
  }
}

async function read(response: Response, url: string): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const refuse = () => new LoadError('too-large', `${url} is larger than ${MAX_BYTES / 1e6} MB.`);
  if (+response.headers.get('content-length')! > MAX_BYTES) throw refuse();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if ((bytes += value?.length ?? 0) > MAX_BYTES) throw refuse();
    try {
      text += decoder.decode(value, { stream: !done });
    } catch (cause) {
      throw new LoadError('not-json', `${url} is not text in UTF-8.`, cause);
    }
    if (done) return text;
  }
}

function parse(text: string, url: string): ContentPack {
  try {
    return parsePack(JSON.parse(text));
  } catch (cause) {
    if (cause instanceof PackError) throw new LoadError('invalid', `${url}: ${cause.message}`, cause);
    const trimmed = text.trim();
    const words = !trimmed
      ? 'is empty'
      : trimmed[0] === '<'
        ? 'is a web page, not a content pack'
        : trimmed[0] === '{' && !trimmed.endsWith('}')
          ? 'was cut off: its end is missing'
          : 'is not JSON';
    throw new LoadError('not-json', `${url} ${words}.`, cause);
  }
}
