/** Types for the elements in JSX, Preact: `import type {} from 'explainer-elements/preact'`. */
import type { HTMLAttributes } from 'preact';
import type { ElementProperties, EventProperties, ExplainerElements } from './elements.js';

type PreactElements = {
  [Tag in keyof ExplainerElements]: HTMLAttributes<ExplainerElements[Tag]> &
    ElementProperties<ExplainerElements[Tag]> &
    EventProperties;
};

declare module 'preact' {
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- declaration merging takes an interface
    interface IntrinsicElements extends PreactElements {}
  }
}
