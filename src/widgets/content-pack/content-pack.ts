import { ContextProvider } from '@lit/context';
import { LitElement, html, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { ContentPack as Pack } from '../../pack/types.js';
import { define } from '../../ui/elements/define.js';
import { provideControllers } from '../../ui/deferred/controllers.js';
import { controllers } from '../../ui/controllers/index.js';
import { PackController } from '../../ui/controllers/pack-controller.js';
import { packContext } from '../../ui/contexts/pack-context.js';
import { sessionContext } from '../../ui/contexts/session-context.js';
import { sessionOf } from '../../ui/session/session.js';

/**
 * Loads a content pack once and provides it, with the reader's session, to all widgets inside.
 *
 * @summary One pack and one session for the widgets inside.
 * @slot - The widgets, and anything else.
 * @fires explainer-error - The pack could not be loaded or is broken; `detail: { widget, code, message }`.
 */
export class ContentPackElement extends LitElement {
  /** @internal */
  static override properties: PropertyDeclarations = {
    src: {},
    pack: { attribute: false },
    persist: { type: Boolean },
  };

  /** Address of the content pack. */
  src?: string;

  /** The pack itself. It goes before `src`. */
  pack?: Pack;

  /** Keeps the reader's progress on the device. Default: false, for this tab only. */
  persist = false;

  #packs = new PackController(this);
  #provider = new ContextProvider(this, { context: packContext });
  #session = new ContextProvider(this, { context: sessionContext });

  /** Loads the pack again after it failed. */
  retry(): void {
    this.#packs.load(true);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('pack')) this.#packs.load();
    const { state } = this.#packs;
    const session = state?.pack && sessionOf(state.pack);
    if (this.persist) session?.persist();
    // The session first: a widget takes it up together with the pack
    this.#session.setValue(session);
    this.#provider.setValue(state);
  }

  protected override render() {
    return html`<slot></slot>`;
  }
}

provideControllers(controllers);
define('content-pack', ContentPackElement);

declare global {
  interface HTMLElementTagNameMap {
    'content-pack': ContentPackElement;
  }
}
