import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from '../../ui/elements/decorators.js';
import type { Article } from '../../article/types.js';
import type { ContentPack } from '../../pack/types.js';
import { define } from '../../ui/elements/define.js';
import { READY, type PreviewMessage } from '../preview/protocol.js';
import type { Look } from '../state/draft.js';
import { StudioElement } from '../studio-element.js';
import { words } from '../words/words.js';
import { previewStyles } from './studio-preview.styles.js';

const CHOICES = {
  width: ['phone', 'desktop'],
  scheme: ['light', 'dark'],
  as: ['page', 'frame'],
} as const;
type Choice = keyof typeof CHOICES;

/** The explainer in a page of its own: on a phone or a desktop, light or dark, under the article or alone. */
export class StudioPreview extends StudioElement {
  static override pageStyles = [previewStyles];

  @property({ attribute: false }) pack?: ContentPack;

  @property({ attribute: false }) look?: Look;

  @property({ attribute: false }) article?: Article;

  @state() private chosen: Record<Choice, string> = {
    width: matchMedia('(max-width: 40rem)').matches ? 'phone' : 'desktop',
    scheme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
    as: 'page',
  };

  @query('iframe') private frame?: HTMLIFrameElement;

  #isReady = false;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('message', this.#hear);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('message', this.#hear);
    this.#isReady = false;
  }

  #hear = ({ source, data }: MessageEvent): void => {
    if (source !== this.frame?.contentWindow || data !== READY) return;
    this.#isReady = true;
    this.#tell();
  };

  #tell(): void {
    const { pack, look, article, chosen } = this;
    if (!this.#isReady || !pack || !look || !article) return;
    const message = { pack, look, article, as: chosen.as, scheme: chosen.scheme } as PreviewMessage;
    this.frame?.contentWindow?.postMessage(message, location.origin);
  }

  protected override updated(): void {
    this.#tell();
  }

  protected override render(): TemplateResult | typeof nothing {
    return html`<div class="choices">
        ${(Object.keys(CHOICES) as Choice[]).map(choice => this.#renderChoice(choice))}
      </div>
      <div class="stage" data-width=${this.chosen.width}>
        <iframe src="preview.html" title=${words().preview.label}></iframe>
      </div>`;
  }

  #renderChoice(choice: Choice): TemplateResult {
    const said = words().preview;
    return html`<fieldset>
      <legend class="hidden">${said[choice]}</legend>
      ${CHOICES[choice].map(
        value =>
          html`<label class="check">
            <input
              type="radio"
              name="preview-${choice}"
              .checked=${this.chosen[choice] === value}
              @change=${() => (this.chosen = { ...this.chosen, [choice]: value })}
            />
            ${said[value]}
          </label>`,
      )}
    </fieldset>`;
  }
}

define('studio-preview', StudioPreview);

declare global {
  interface HTMLElementTagNameMap {
    'studio-preview': StudioPreview;
  }
}
