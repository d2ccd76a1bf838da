/**
 * Registers an element, unless its name is taken: two versions of the library may stand on one page, and the first one
 * keeps its elements.
 */
export function define(name: string, element: CustomElementConstructor): void {
  const taken = customElements.get(name);
  if (!taken) customElements.define(name, element);
  else if (taken !== element) console.info(`explainer-elements: <${name}> is registered already; that one stays.`);
}
