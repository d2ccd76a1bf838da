/** The nearest element with an attribute: itself, or what is around it, through the shadow roots it stands in. */
export function around(element: Element, attribute: string): Element | undefined {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    if (node instanceof Element && node.hasAttribute(attribute)) return node;
  }
  return;
}
