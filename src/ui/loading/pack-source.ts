import { FACT_KINDS, type ContentPack, type Fact } from '../../pack/types.js';
import { fetchControllers } from '../deferred/controllers.js';
import type { PackState } from '../contexts/pack-context.js';
import { request, requests } from './pack-request.js';
import { inlinePack } from './inline-pack.js';
import { sameDocument } from '../page/same-document.js';
import { hasSaved, sessionKey } from '../session/seed.js';

interface Host extends HTMLElement {
  src?: string;
  pack?: ContentPack;
  persist?: boolean;
  isHydrating?: boolean;
  requestUpdate(): void;
}

/** Where a widget shows words. An object in place of them could be taken for markup. */
const WORDS = /^(text|name|title|role|unit|term|from|to|exact)$/;
const LONGEST = 10_000;

/** Whether there are words, not without end and read in the right encoding, where words are shown. No whole check: that comes later. */
const isPlain = (value: unknown, name = ''): boolean =>
  typeof value === 'string'
    ? value.length <= LONGEST && !value.includes('\ufffd')
    : !value ||
      typeof value !== 'object' ||
      (!WORDS.test(name) && Object.entries(value).every(([key, each]) => isPlain(each, key)));

/** Read once for all the widgets that get their pack in one go, since it lays the page out. */
let pageLetters: string | undefined;

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** In the article's own page: whether all that the facts rest on stands there, as far as a glance tells. */
function stands(pack: ContentPack): boolean {
  const { url } = pack.sources[0]!;
  if (!url || !sameDocument(url)) return true;
  if (pageLetters === undefined) {
    pageLetters = letters(document.body.innerText);
    setTimeout(() => (pageLetters = undefined));
  }
  const page = pageLetters;
  return FACT_KINDS.every(kind =>
    (pack[kind] as Fact[]).every(({ evidence }) => evidence.every(({ exact }) => page.includes(letters(exact)))),
  );
}

/** So long a pack may take before what comes later looks after it. */
const PATIENCE = 3000;

/**
 * Gets the pack that an element names, so far as nothing is out of the ordinary: a pack that is had at the first try, for
 * a reader who has answered nothing yet. All else waits for what comes later.
 */
export class PackSource {
  /** Undefined where the element names no pack. */
  state?: PackState;

  /** The host was taken out of the page: nobody need wait for its pack. */
  leave?: () => void;

  #host: Host;
  /** Whose answer the state is. */
  #src?: string;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Resolves once a pack that has an address came, or will not; undefined where there is nothing to wait for. */
  take(): Promise<void> | undefined {
    const { pack, src, baseURI } = this.#host;
    if (this.state && !pack && src && src === this.#src) return;
    this.#src = pack ? undefined : src;
    this.state = undefined;
    let onItsWay: Promise<void> | undefined;
    this.#settle(() => {
      if (pack || !src) return pack ?? inlinePack(this.#host);
      onItsWay = this.#fetch(new URL(src, baseURI).href);
    });
    return onItsWay;
  }

  #fetch(address: string): Promise<void> {
    const loading: PackState = (this.state = { status: 'loading' });
    const { pack, waiting, controller } = request(address);
    waiting.add(this);
    this.leave = () => {
      waiting.delete(this);
      if (this.state !== loading) return;
      this.state = undefined;
      if (waiting.size || requests.get(address)?.controller !== controller) return;
      controller.abort();
      requests.delete(address);
    };
    const settle = (pack?: unknown) => {
      // Another address may have been set meanwhile
      if (this.state !== loading) return;
      this.#settle(() => pack ?? {});
      this.#host.requestUpdate();
    };
    // The first look into the storage takes a while, which the pack takes as well
    hasSaved('');
    setTimeout(() => this.state === loading && fetchControllers(), PATIENCE);
    return pack.then(settle, () => settle());
  }

  #settle(read: () => unknown): void {
    try {
      const pack = read() as ContentPack | undefined;
      if (!pack) return;
      const { isHydrating, persist } = this.#host;
      const isNew = () => !hasSaved(sessionKey(pack), persist) && stands(pack);
      if (pack.version === 1 && isPlain(pack) && (isHydrating || isNew())) this.state = { status: 'ready', pack };
      else this.giveUp();
    } catch {
      this.giveUp();
    }
  }

  giveUp(): undefined {
    this.state = { status: 'loading' };
    fetchControllers();
  }
}
