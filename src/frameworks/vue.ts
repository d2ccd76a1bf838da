/** Types for the elements in Vue templates: `import type {} from 'explainer-elements/vue'`. */
import type { EmitFn, HTMLAttributes } from 'vue';
import type { ExplainerEvent, ExplainerEventName } from '../ui/events.js';
import type { ElementProperties, ExplainerElements } from './elements.js';

type Emits = { [Name in ExplainerEventName]: (event: ExplainerEvent<Name>) => void };

type VueElements = {
  [Tag in keyof ExplainerElements]: new () => {
    /** Vue reads these in templates; nothing of them exists when the page runs. */
    $props: HTMLAttributes & ElementProperties<ExplainerElements[Tag]>;
    $emit: EmitFn<Emits>;
  };
};

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- declaration merging takes an interface
  interface GlobalComponents extends VueElements {}
}
