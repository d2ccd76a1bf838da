import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from '../../ui/elements/decorators.js';
import type { ArticleExplainer } from '../../widgets/article-explainer/article-explainer.js';
import { define } from '../../ui/elements/define.js';
import { applyLook } from '../apply-look.js';
import type { Draft } from '../state/draft.js';
import type { Published } from '../state/publish.js';
import { StudioElement } from '../studio-element.js';

/** The explainer as readers get it, live. Its elements come from the library's own file, as on a reader's page. */
export class StudioPlay extends StudioElement {
  @property({ attribute: false }) draft?: Draft;

  @property({ attribute: false }) published?: Published;

  @query('article-explainer') private explainer?: ArticleExplainer;

  protected override updated(_changed: PropertyValues<this>): void {
    if (!this.explainer || !this.draft || !this.published) return;
    applyLook(this.explainer, this.draft.look);
    if (this.explainer.pack !== this.published.pack) this.explainer.pack = this.published.pack;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.draft) return nothing;
    return html`<div class="play">
      <article-explainer heading="As your readers see it" heading-level="2"></article-explainer>
    </div>`;
  }
}

define('studio-play', StudioPlay);

declare global {
  interface HTMLElementTagNameMap {
    'studio-play': StudioPlay;
  }
}
