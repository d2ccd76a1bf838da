import { updateSpeakers } from '../words/registry.js';

const watched = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/** Hears of every `lang` that changes around a widget, through the shadow roots that it stands in. */
export function watchLanguage(widget: HTMLElement): void {
  observer ??= new MutationObserver(updateSpeakers);
  for (let node: Node | undefined = widget; node; node = (node as ShadowRoot).host) {
    node = node.getRootNode();
    if (!watched.has(node)) observer.observe(node, { subtree: true, attributeFilter: ['lang'] });
    watched.add(node);
  }
}
