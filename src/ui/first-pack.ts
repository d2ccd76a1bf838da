import type { ContentPack } from '../pack/types.js';
import { fetchLater } from './later.js';
import type { PackState } from './pack-context.js';
import { inlinePack } from './inline-pack.js';
import { hasSaved, sessionKey } from './session/seed.js';

interface Host extends HTMLElement {
  src?: string;
  pack?: ContentPack;
  persist?: boolean;
  isHydrating: boolean;
  requestUpdate(): void;
}

/** Where a widget shows words. An object in place of them could be taken for markup. */
const WORDS = /^(text|name|title|role|unit|term|from|to|exact)$/;
const LONGEST = 10_000;

/** Whether there are words, and not too many, where words are shown. No whole check: that comes later. */
const isPlain = (value: unknown, name = ''): boolean =>
  value && typeof value === 'object'
    ? !WORDS.test(name) && Object.entries(value).every(([key, each]) => isPlain(each, key))
    : !(`${value as string}`.length > LONGEST);

const packs = new Map<string, Promise<unknown>>();
const LARGEST = 5e6;

async function read(address: string): Promise<unknown> {
  const { ok, body } = await fetch(address);
  if (!ok) return;
  const reader = body!.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return JSON.parse(text);
    text += decoder.decode(value, { stream: true });
    if (text.length > LARGEST) return reader.cancel();
  }
}

/**
 * Gets the pack that an element names, so far as nothing is out of the ordinary: a pack that is had at the first try, for
 * a reader who has answered nothing yet. All else waits for what comes later.
 */
export class FirstPack {
  /** Undefined where the element names no pack. */
  state?: PackState;

  /** The pack is on its way, and nothing is lost by waiting for it. */
  isComing = false;

  #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  take(): void {
    const { pack, src, baseURI } = this.#host;
    this.state = undefined;
    this.#settle(() => (src && !pack ? this.#fetch(new URL(src, baseURI).href) : (pack ?? inlinePack(this.#host))));
  }

  #fetch(address: string): void {
    const loading: PackState = (this.state = { status: 'loading' });
    this.isComing = true;
    const settle = (pack?: unknown) => {
      // Another address may have been set meanwhile
      if (this.state !== loading) return;
      this.isComing = false;
      this.#settle(() => pack ?? {});
      this.#host.requestUpdate();
    };
    if (!packs.has(address)) packs.set(address, read(address));
    packs.get(address)!.then(settle, () => settle());
  }

  #settle(read: () => unknown): void {
    try {
      const pack = read() as ContentPack | undefined;
      if (!pack) return;
      const { isHydrating, persist } = this.#host;
      if (pack.version === 1 && isPlain(pack) && (isHydrating || !hasSaved(sessionKey(pack), persist)))
        this.state = { status: 'ready', pack };
      else this.giveUp();
    } catch {
      this.giveUp();
    }
  }

  giveUp(): undefined {
    this.state = { status: 'loading' };
    fetchLater();
  }
}
