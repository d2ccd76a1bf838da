import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from '../../ui/elements/decorators.js';
import { isRightToLeft } from '../../export/page.js';
import type { ArticleExplainer } from '../../widgets/article-explainer/article-explainer.js';
import { define } from '../../ui/elements/define.js';
import { applyLook } from '../apply-look.js';
import type { Draft } from '../state/draft.js';
import type { Published } from '../state/publish.js';
import type { ToCheck } from '../state/to-check.js';
import { StudioElement } from '../studio-element.js';
import { words } from '../words/words.js';

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
    // As the quiz is read, whichever way the studio is
    const dir = isRightToLeft(this.draft.pack.lang) ? 'rtl' : 'ltr';
    return html`${this.#renderToCheck()}
      <div class="play" dir=${dir}>
        <article-explainer heading=${words().play.heading} heading-level="2"></article-explainer>
      </div>`;
  }

  /** What readers don't get before somebody has looked at it, and the shortest way there. */
  #renderToCheck(): TemplateResult | typeof nothing {
    const { facts, questions } = this.toCheck;
    if (!facts && !questions) return nothing;
    const { waiting, checkFacts, checkQuestions } = words().play;
    const button = (view: keyof ToCheck, label: string) =>
      html`<button id="check-${view}" @click=${() => this.ask('studio-check', { view })}>${label}</button>`;
    return html`<div class="notice">
      <p>${waiting(facts, questions)}</p>
      <div class="actions">
        ${facts ? button('facts', checkFacts(facts)) : nothing}
        ${questions ? button('questions', checkQuestions(questions)) : nothing}
      </div>
    </div>`;
  }
}

define('studio-play', StudioPlay);

declare global {
  interface HTMLElementTagNameMap {
    'studio-play': StudioPlay;
  }
}
