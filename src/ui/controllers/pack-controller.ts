import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LoadError } from '../../pack/load-error.js';
import { keepPack, loadPack } from '../../pack/load.js';
import { PackError, parsePack } from '../../pack/parse.js';
import type { ContentPack } from '../../pack/types.js';
import { inlinePack } from '../loading/inline-pack.js';
import { requests } from '../loading/pack-request.js';
import { forNow } from '../page/once.js';
import type { PackState } from '../contexts/pack-context.js';

type Host = ReactiveControllerHost & HTMLElement & { src?: string; pack?: ContentPack };

/** A copy: what its owner changes in a pack is seen once it is set again. */
const parsed = forNow(pack => ({ ...parsePack(pack) }));

/** Gets the pack that an element names: by `pack`, by `src`, or by an inline JSON script. Asks for an update when it is there. */
export class PackController implements ReactiveController {
  /** Undefined where the element names no pack. */
  state?: PackState;

  #host: Host;
  #request?: AbortController;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Taken out of the page and put back without a pack
    if (this.#request?.signal.aborted) this.load();
  }

  hostDisconnected(): void {
    if (!this.state?.pack) this.#request?.abort();
  }

  /** `fresh`: asks the server again. */
  load(fresh = false): void {
    const { pack, src, baseURI } = this.#host;
    this.#request?.abort();
    this.#request = undefined;
    this.state = undefined;
    if (pack) this.#take(() => pack);
    else if (src) this.#fetch(src, baseURI, fresh);
    else this.takeInline();
    this.#host.requestUpdate();
  }

  /** Takes the pack from inside the tag. */
  takeInline(): void {
    this.#take(() => inlinePack(this.#host));
  }

  /** Takes a pack that came by another way, from the address if there is one. */
  adopt(pack: ContentPack): void {
    const { pack: own, src, baseURI } = this.#host;
    this.#take(() => pack);
    const { pack: taken } = this.state ?? {};
    if (src && !own && taken) keepPack(new URL(src, baseURI).href, taken);
  }

  #take(read: () => unknown): void {
    try {
      const value = read();
      if (value !== undefined)
        this.state = { status: 'ready', pack: value && typeof value === 'object' ? parsed(value) : parsePack(value) };
    } catch (error) {
      this.#fail(error);
    }
  }

  #fetch(src: string, base: string, fresh: boolean): void {
    const request = (this.#request = new AbortController());
    const { signal } = request;
    const retry = () => this.load(true);
    this.state = { status: 'loading', retry };
    const settle = (change: () => void) => {
      if (signal.aborted) return;
      change();
      this.#host.requestUpdate();
    };
    Promise.resolve()
      .then(() => {
        const address = new URL(src, base).href;
        return loadPack(address, { signal, fresh, fetch: askedBefore(address) });
      })
      .then(
        pack => settle(() => (this.state = { status: 'ready', pack })),
        error =>
          settle(() => {
            this.#fail(error);
            if (error.code === 'network') addEventListener('online', () => this.load(), { once: true, signal });
          }),
      );
  }

  #fail(error: unknown): void {
    const code = error instanceof LoadError ? error.code : error instanceof PackError ? 'invalid' : 'not-json';
    const message = error instanceof Error ? error.message : String(error);
    this.state = { status: 'error', error: { code, message }, retry: () => this.load(true) };
  }
}

/** Goes on with a request that was made before this was there. */
function askedBefore(address: string): typeof fetch | undefined {
  let made = requests.get(address);
  requests.delete(address);
  if (!made) return;
  return async (url, options) => {
    if (!made) return fetch(url, options);
    const { answer, controller } = made;
    made = undefined;
    options?.signal?.addEventListener('abort', () => controller.abort());
    const { head, parts } = await answer;
    return new Response(parts[0] ? new Blob(parts) : null, head);
  };
}
