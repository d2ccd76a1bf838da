import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { Article, Block, Span } from '../../article/types.js';
import { define } from '../../ui/define.js';
import { StudioElement } from '../studio-element.js';
import { articleStyles } from './studio-article.styles.js';
import { piecesOf, rangeOf } from './marks.js';

const HIGHLIGHT = 'studio-evidence';
const CAN_HIGHLIGHT = 'highlights' in CSS;

/** The article as it was read, with the chosen fact's evidence highlighted in it. */
export class StudioArticle extends StudioElement {
  static override pageStyles = [articleStyles];

  @property({ attribute: false }) article?: Article;

  /** The passages to highlight. */
  @property({ attribute: false }) marks: readonly Span[] = [];

  @query('.text') private textElement?: HTMLElement;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (CAN_HIGHLIGHT) CSS.highlights.delete(HIGHLIGHT);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('marks') && !changed.has('article')) return;
    const ranges = this.marks.flatMap(mark => this.#rangeOf(mark) ?? []);
    if (CAN_HIGHLIGHT) CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
    if (changed.has('marks')) this.reveal();
  }

  /** Scrolls to the first passage that is highlighted. */
  reveal(): void {
    const first = this.marks[0] && this.#rangeOf(this.marks[0])?.startContainer.parentElement;
    if (!first || !first.checkVisibility()) return;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    first.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
  }

  #rangeOf(mark: Span): Range | undefined {
    return this.article && this.textElement && rangeOf(this.textElement, this.article.blocks, mark);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { article } = this;
    if (!article) return nothing;
    return html`<div
      class="text"
      lang=${article.metadata.lang ?? 'en'}
      tabindex="0"
      role="region"
      aria-label="The article"
    >
      ${article.blocks.map((block, index) => this.#renderBlock(block, index))}
    </div>`;
  }

  #renderBlock(block: Block, index: number): TemplateResult {
    const words = this.#renderWords(block);
    switch (block.kind) {
      case 'title':
        return html`<h2 data-block=${index} dir="auto">${words}</h2>`;
      case 'heading':
        return html`<h3 data-block=${index} dir="auto">${words}</h3>`;
      case 'list':
        return html`<div class="point" data-block=${index} dir="auto">${words}</div>`;
      default:
        return html`<p class=${block.kind} data-block=${index} dir="auto">${words}</p>`;
    }
  }

  #renderWords(block: Span): unknown {
    const { text } = this.article!;
    if (CAN_HIGHLIGHT) return text.slice(block.start, block.end);
    return piecesOf(block, this.marks).map(({ start, end, isMarked }) =>
      isMarked ? html`<mark>${text.slice(start, end)}</mark>` : text.slice(start, end),
    );
  }
}

define('studio-article', StudioArticle);

declare global {
  interface HTMLElementTagNameMap {
    'studio-article': StudioArticle;
  }
}
