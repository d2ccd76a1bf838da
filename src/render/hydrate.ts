/**
 * A script tag before the widgets' modules or the loader: what `renderPack` made is taken over as it stands, without
 * being rendered anew.
 */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { LitElement } from 'lit';

const scope = globalThis as { litElementHydrateSupport?: (lit: { LitElement: typeof LitElement }) => void };
scope.litElementHydrateSupport!({ LitElement });
delete scope.litElementHydrateSupport;
Object.assign(LitElement, { hydrates: true });
