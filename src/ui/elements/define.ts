import { isServer } from 'lit';

/**
 * Registers an element, unless its name is taken: two versions of the library may stand on one page, and the first one
 * keeps its elements. Nor where the browser can't share style sheets (before 2023): fallback content stays there.
 */
export function define(name: string, element: CustomElementConstructor): void {
  const taken = customElements.get(name);
  if (!isServer && !document.adoptedStyleSheets) return;
  if (!taken) customElements.define(name, element);
  else if (taken !== element) console.info(`explainer-elements: <${name}> is registered already.`);
}
