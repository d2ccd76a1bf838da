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

/** Where a pack has objects and lists; anywhere else one of them could be taken for markup. */
const NESTED =
  /^(\d*|people|quotes|events|questions|claims|numbers|places|terms|source|evidence|background|outcomes|aliases|distractors|altered|range|coordinates)$/;
const LONGEST_TEXT = 10_000;
const LARGEST = 5e6;

/** Whether nothing but words, numbers and flags stands where a widget shows such. No whole check: that comes later. */
function isPlain(value: unknown, name = ''): boolean {
  return typeof value === 'string'
    ? value.length <= LONGEST_TEXT
    : !value ||
        typeof value !== 'object' ||
        (NESTED.test(name) && Object.entries(value).every(([key, each]) => isPlain(each, key)));
}

const requests = new Map<string, Promise<Response>>();
const packs = new Map<string, Promise<unknown>>();

/** For who loads the pack with all that can go wrong: an answer that is on its way already, or was no good. */
export function askedBefore(address: string): typeof fetch | undefined {
  let request = requests.get(address);
  requests.delete(address);
  if (!request) return;
  return async (...args) => {
    const first = request;
    request = undefined;
    return (await first) ?? fetch(...args);
  };
}

async function read(address: string): Promise<unknown> {
  const request = fetch(address);
  requests.set(address, request);
  const { ok, body } = await request;
  if (!ok || !requests.delete(address)) return;
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

  #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  take(): void {
    const { pack, src, baseURI } = this.#host;
    this.state = undefined;
    this.#try(() =>
      src && !pack ? this.#fetch(new URL(src, baseURI).href) : this.#settle(pack ?? inlinePack(this.#host)),
    );
  }

  #fetch(address: string): void {
    const loading: PackState = (this.state = { status: 'loading' });
    if (!packs.has(address)) packs.set(address, read(address));
    const settle = (pack?: unknown) => {
      if (this.state !== loading) return;
      this.#try(() => this.#settle(pack ?? {}));
      this.#host.requestUpdate();
    };
    packs.get(address)!.then(settle, () => settle());
  }

  #settle(value: unknown): void {
    const pack = value as ContentPack | undefined;
    const { isHydrating, persist } = this.#host;
    if (!pack) return;
    if (pack.version !== 1 || !isPlain(pack) || (!isHydrating && hasSaved(sessionKey(pack), persist))) this.giveUp();
    else this.state = { status: 'ready', pack };
  }

  #try(act: () => void): void {
    try {
      act();
    } catch {
      this.giveUp();
    }
  }

  giveUp(): undefined {
    this.state = { status: 'loading' };
    fetchLater();
  }
}
