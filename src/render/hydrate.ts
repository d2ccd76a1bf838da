/**
 * A script tag before the widgets' modules or the loader: what `renderPack` made is taken over as it stands, without
 * being rendered anew.
 */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { LitElement, type PropertyValues } from 'lit';
import { fetchControllers, whenControllers } from '../ui/deferred/controllers.js';

/** What is called of an element, whoever may otherwise. */
interface Rendering {
  shadowRoot: ShadowRoot | null;
  hasUpdated: boolean;
  isHydrating?: boolean;
  isConnected: boolean;
  createRenderRoot(): HTMLElement | DocumentFragment;
  update(changed: PropertyValues): void;
  connectedCallback(): void;
  attributeChangedCallback(name: string, before: string | null, after: string | null): void;
}

const elements = LitElement.prototype as unknown as Rendering;
const afresh = elements.createRenderRoot;

const scope = globalThis as { litElementHydrateSupport?: (lit: { LitElement: typeof LitElement }) => void };
scope.litElementHydrateSupport!({ LitElement });
delete scope.litElementHydrateSupport;
Object.assign(LitElement, { hydrates: true });

const asItStands = elements.createRenderRoot;
const { update } = elements;

/** Whether every part of what was rendered is still marked: many minifiers take comments for ballast. */
function isMarked(root: ShadowRoot): boolean {
  const markers = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  let open = 0;
  let parts = 0;
  while (markers.nextNode()) {
    const { data } = markers.currentNode as Comment;
    if (data.startsWith('lit-part')) {
      open += 1;
      parts += 1;
    } else if (data.startsWith('/lit-part')) open -= 1;
  }
  return parts > 0 && open === 0;
}

elements.createRenderRoot = function () {
  const { shadowRoot } = this;
  if (!shadowRoot || isMarked(shadowRoot)) return asItStands.call(this);
  shadowRoot.replaceChildren();
  this.isHydrating = false;
  return afresh.call(this);
};

elements.update = function (changed) {
  try {
    update.call(this, changed);
  } catch (error) {
    if (this.hasUpdated || !this.isHydrating) throw error;
    // Something between the server and here changed what was rendered: it makes way
    this.shadowRoot!.replaceChildren();
    Reflect.deleteProperty(this.shadowRoot!, '_$litPart$');
    update.call(this, changed);
  }
};

/** What only few packs have: how it is shown comes later. */
const FURTHER = '[role=checkbox], [part=words], [part=picture], [part~=clock]';

/** Takes an element over once all that it shows is there. */
function whenThere({ hasUpdated, shadowRoot }: Rendering, takeOver: () => void): void {
  if (hasUpdated || !shadowRoot?.querySelector(FURTHER)) return takeOver();
  fetchControllers();
  whenControllers(({ whenFurther }) => whenFurther(takeOver));
}

const { connectedCallback, attributeChangedCallback } = elements;

elements.connectedCallback = function () {
  whenThere(this, () => this.isConnected && connectedCallback.call(this));
};

elements.attributeChangedCallback = function (name, ...values) {
  const change = () => attributeChangedCallback.call(this, name, ...values);
  if (name === 'defer-hydration') whenThere(this, change);
  else change();
};
