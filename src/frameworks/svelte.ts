/** Types for the elements in Svelte 5 markup: `import type {} from 'explainer-elements/svelte'`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { ElementProperties, EventProperties, ExplainerElements } from './elements.js';

type SvelteElements = {
  [Tag in keyof ExplainerElements]: HTMLAttributes<ExplainerElements[Tag]> &
    ElementProperties<ExplainerElements[Tag]> &
    EventProperties;
};

declare module 'svelte/elements' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- declaration merging takes an interface
  interface SvelteHTMLElements extends SvelteElements {}
}
