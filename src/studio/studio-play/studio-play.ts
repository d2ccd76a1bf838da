import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from '../../ui/elements/decorators.js';
import type { ArticleExplainer } from '../../widgets/article-explainer/article-explainer.js';
import { define } from '../../ui/elements/define.js';
import { applyLook } from '../apply-look.js';
import type { Draft } from '../state/draft.js';
import type { Published } from '../state/publish.js';
import type { ToCheck } from '../state/to-check.js';
import { StudioElement } from '../studio-element.js';

/** The explainer as readers get it, live. Its elements come from the library's own file, as on a reader's page. */
export class StudioPlay extends StudioElement {
  @property({ attribute: false }) draft?: Draft;

  @property({ attribute: false }) published?: Published;

  @property({ attribute: false }) toCheck: ToCheck = { facts: 0, questions: 0 };

  @query('article-explainer') private explainer?: ArticleExplainer;

  protected override updated(_changed: PropertyValues<this>): void {
    if (!this.explainer || !this.draft || !this.published) return;
    applyLook(this.explainer, this.draft.look);
    if (this.explainer.pack !== this.published.pack) this.explainer.pack = this.published.pack;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.draft) return nothing;
    return html`${this.#renderToCheck()}
      <div class="play">
        <article-explainer heading="As your readers see it" heading-level="2"></article-explainer>
      </div>`;
  }

  /** What readers don't get before somebody has looked at it, and the shortest way there. */
  #renderToCheck(): TemplateResult | typeof nothing {
    const waiting = LISTS.filter(list => this.toCheck[list]);
    if (!waiting.length) return nothing;
    const counted = (list: keyof ToCheck) => {
      const count = this.toCheck[list];
      return `${count} ${count === 1 ? list.slice(0, -1) : list}`;
    };
    const one = waiting.reduce((sum, list) => sum + this.toCheck[list], 0) === 1;
    return html`<div class="notice">
      <p>
        ${waiting.map(counted).join(' and ')} ${one ? 'waits' : 'wait'} to be checked. Readers get
        ${one ? 'it' : 'them'} once you accept ${one ? 'it' : 'them'}.
      </p>
      <div class="actions">
        ${waiting.map(
          list =>
            html`<button id="check-${list}" @click=${() => this.ask('studio-check', { view: list })}>
              Check the ${this.toCheck[list] === 1 ? list.slice(0, -1) : list}
            </button>`,
        )}
      </div>
    </div>`;
  }
}

const LISTS = ['facts', 'questions'] as const;

define('studio-play', StudioPlay);

declare global {
  interface HTMLElementTagNameMap {
    'studio-play': StudioPlay;
  }
}
