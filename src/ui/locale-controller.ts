import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { interfaceLanguage, onLocale, stringsFor, type Strings } from './strings.js';

type Host = ReactiveControllerHost & HTMLElement;

const hosts = new Set<Host>();
const watched = new WeakSet<Node>();
let observer: MutationObserver | undefined;

function updateAll(): void {
  for (const host of hosts) host.requestUpdate();
}
onLocale(updateAll);

/** Hears of every `lang` that changes around a host, through the shadow roots that it stands in. */
export function watchLanguage(host: HTMLElement): void {
  observer ??= new MutationObserver(updateAll);
  for (let node: Node | undefined = host; node; node = (node as ShadowRoot).host) {
    node = node.getRootNode();
    if (!watched.has(node)) observer.observe(node, { subtree: true, attributeFilter: ['lang'] });
    watched.add(node);
  }
}

/** Knows which language the interface speaks where its host stands, and renders the host anew when that changes. */
export class LocaleController implements ReactiveController {
  #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The strings for the host's own `lang`, the language that the page set for all, or the nearest `lang` around. Default: English. */
  get strings(): Strings {
    return stringsFor(this.#asked);
  }

  /** The page's own tag where the strings are in its language (`en-GB`), else the strings' language. */
  get lang(): string {
    const { lang } = this.strings;
    const asked = this.#asked;
    return asked.split('-')[0] === lang && isTag(asked) ? asked : lang;
  }

  get #asked(): string {
    return this.#host.lang || interfaceLanguage() || langAround(this.#host);
  }

  hostConnected(): void {
    hosts.add(this.#host);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
  }
}

function langAround(element: Element): string {
  const near = element.closest?.<HTMLElement>('[lang]');
  if (near) return near.lang || 'en';
  const { host } = (element.getRootNode?.() ?? {}) as Partial<ShadowRoot>;
  return host ? langAround(host) : 'en';
}

function isTag(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length > 0;
  } catch {
    return false;
  }
}
