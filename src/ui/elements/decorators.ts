import type { PropertyDeclaration, ReactiveElement } from 'lit';

/**
 * Lit's decorators for the one kind that TypeScript compiles here. Lit's own take the standard kind as well, which every
 * page would pay for with three times the bytes.
 */
type Target = ReactiveElement;
const classOf = (target: Target) => target.constructor as typeof ReactiveElement;

/** A property that is an attribute, too, and whose change renders. */
export const property = (options?: PropertyDeclaration) => (target: Target, name: string) =>
  classOf(target).createProperty(name, options);

/** A property of the element's own, whose change renders. */
export const state = () => property({ state: true, attribute: false });

/** The first element of the shadow tree that matches. */
export const query = (selector: string) => (target: Target, name: string) => {
  Object.defineProperty(target, name, {
    get(this: Target) {
      return this.renderRoot?.querySelector(selector) ?? null;
    },
  });
};
