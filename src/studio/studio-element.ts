import { LitElement, type CSSResult } from 'lit';
import { StudioEvent, type StudioEventDetails } from './events.js';
import { speakers } from './words/words.js';

/**
 * What the studio's elements are: they stand in the page's own tree, so that selections, labels and highlights reach
 * over all of them, and bring their styles to the page once.
 */
export abstract class StudioElement extends LitElement {
  static pageStyles: CSSResult[] = [];

  protected override createRenderRoot(): HTMLElement {
    const sheets = (this.constructor as typeof StudioElement).pageStyles.map(({ styleSheet }) => styleSheet!);
    const missing = sheets.filter(sheet => !document.adoptedStyleSheets.includes(sheet));
    if (missing.length) document.adoptedStyleSheets = [...document.adoptedStyleSheets, ...missing];
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    speakers.add(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    speakers.delete(this);
  }

  /** Asks whoever holds the state for something. */
  protected ask<Name extends keyof StudioEventDetails>(name: Name, detail: StudioEventDetails[Name]): void {
    this.dispatchEvent(new StudioEvent(name, detail));
  }
}
