import type { Question, Result } from '../quiz/types.js';

/** A widget as seen from outside, by what it shows of itself. */
export interface Widget extends HTMLElement {
  questions?: readonly Question[];
  updateComplete?: Promise<unknown>;
  restore?(results: readonly Result[]): void;
}

/** The elements of a page's own making in it and in its shadow roots, itself among them. */
export function widgetsIn(root: Element): Widget[] {
  const within = (parent: ParentNode): Element[] =>
    [...parent.querySelectorAll('*')].flatMap(element => [element, ...shadowOf(element)]);
  const shadowOf = ({ shadowRoot }: Element) => (shadowRoot ? within(shadowRoot) : []);
  const all = [root, ...shadowOf(root), ...within(root)];
  return all.filter(({ localName }) => localName.includes('-')) as Widget[];
}
