/** Types for the elements in JSX, React 19: `import type {} from 'explainer-elements/react/jsx'`. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ElementProperties, EventProperties, ExplainerElements } from './elements.js';

type ReactElements = {
  [Tag in keyof ExplainerElements]: DetailedHTMLProps<HTMLAttributes<ExplainerElements[Tag]>, ExplainerElements[Tag]> &
    ElementProperties<ExplainerElements[Tag]> &
    EventProperties;
};

declare module 'react' {
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- declaration merging takes an interface
    interface IntrinsicElements extends ReactElements {}
  }
}
