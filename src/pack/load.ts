import { MAX_BYTES } from './limits.js';
import { LoadError, TIMEOUT } from './load-error.js';
import { PackError, parsePack } from './parse.js';
import type { ContentPack } from './types.js';

export interface LoadOptions {
  /** Aborts the wait. The request itself goes on as long as anyone else waits for it. */
  signal?: AbortSignal;
  /** Default: the global `fetch`. */
  fetch?: typeof fetch;
  /** Asks the server again instead of taking a pack that was loaded before. */
  fresh?: boolean;
  /** How often a server that fails or can't be reached is asked, each time later. Default: 3. */
  tries?: number;
}

interface Load {
  pack: Promise<ContentPack>;
  controller: AbortController;
  /** How many wait for it. */
  waiting: number;
}

/** One request per address, for all who ask for it at once or later. */
const loads = new Map<string, Load>();

/**
 * Loads a content pack, once per address. A server that fails or can't be reached is asked again, each time later. A load
 * that failed is forgotten, so that a further call tries again.
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

/** Gives a pack that came by another way, and was checked, to all who will ask for its address. */
export function keepPack(address: string, pack: ContentPack): void {
  if (loads.has(address)) return;
  loads.set(address, { pack: Promise.resolve(pack), controller: new AbortController(), waiting: 0 });
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

async function request(url: string, controller: AbortController, options: LoadOptions) {
  const { fetch = globalThis.fetch, fresh, tries = 3 } = options;
  const { signal } = controller;
  let late = false;
  const timer = setTimeout(() => controller.abort((late = true)), TIMEOUT);
  try {
    for (let asked = 1; ; asked++) {
      try {
        const response = await fetch(url, { signal, cache: fresh || asked > 1 ? 'no-cache' : 'default' });
        if (!response.ok) throw new LoadError('http', url, undefined, response);
        return parse(await read(response, url, controller), url);
      } catch (cause) {
        if (signal.aborted && !late && !(cause instanceof LoadError)) throw cause;
        const fault =
          cause instanceof LoadError && !late ? cause : new LoadError(late ? 'timeout' : 'network', url, cause);
        const pause = await pauseAfter(fault, url, asked);
        if (late || asked >= tries || !pause) throw fault;
        await new Promise(resume => setTimeout(resume, pause));
      }
    }
  } finally {
    clearTimeout(timer);
    controller.abort(); // what is still to come of a body that was refused
  }
}

/** Puts a fault into words and tells how long to wait for the next try, if there is to be one. */
async function pauseAfter(fault: LoadError, url: string, asked: number): Promise<number | undefined> {
  try {
    const { inWords, pauseAfter } = await import('./load-fault.js');
    fault.message = inWords(fault, url);
    return pauseAfter(fault, asked);
  } catch {
    // That file can't be had either: the reader may try again
    fault.message = `${url} could not be loaded.`;
    return;
  }
}

async function read(response: Response, url: string, controller: AbortController): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const refuse = () => {
    // Chromium takes a body to its end whose reader is only cancelled
    controller.abort();
    throw new LoadError('too-large', url);
  };
  if (+response.headers.get('content-length')! > MAX_BYTES) refuse();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if ((bytes += value?.length ?? 0) > MAX_BYTES) refuse();
    try {
      text += decoder.decode(value, { stream: !done });
    } catch (cause) {
      throw new LoadError('not-json', url, cause);
    }
    if (done) return text;
  }
}

function parse(text: string, url: string): ContentPack {
  try {
    return parsePack(JSON.parse(text));
  } catch (cause) {
    throw new LoadError(cause instanceof PackError ? 'invalid' : 'not-json', url, cause, text);
  }
}
