import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from '../../ui/elements/decorators.js';
import type { Article, Block, Span } from '../../article/types.js';
import type { ContentPack, FactKind } from '../../pack/types.js';
import { define } from '../../ui/elements/define.js';
import { StudioElement } from '../studio-element.js';
import { filled } from '../words/filled.js';
import { words } from '../words/words.js';
import { articleStyles } from './studio-article.styles.js';
import { MAKES, nearestPerson, trimSpan } from '../state/select.js';
import { offsetAt, piecesOf, rangeOf } from './marks.js';

const HIGHLIGHT = 'studio-evidence';
const CAN_HIGHLIGHT = 'highlights' in CSS;

/** Milliseconds in which a further press makes a double or triple one. */
const PRESSES_APART = 400;

const RELEASES = ['pointerup', 'pointercancel'] as const;

const langOf = ({ metadata }: Article): string => metadata.lang ?? 'en';

/** The article as it was read, with the chosen fact's evidence highlighted in it. */
export class StudioArticle extends StudioElement {
  static override pageStyles = [articleStyles];

  @property({ attribute: false }) article?: Article;

  /** The passages to highlight. */
  @property({ attribute: false }) marks: readonly Span[] = [];

  /** For whose name a quotation is offered. */
  @property({ attribute: false }) pack?: ContentPack;

  /** What the chosen fact is called, which a selection can be added to. */
  @property() chosenName?: string;

  @state() private selected?: Span;

  /** The timer of a press that may go on; 0 while there is none. */
  #pressed = 0;

  @query('.text') private textElement?: HTMLElement;

  @query('.bar-of-selection') private bar?: HTMLElement;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('selectionchange', this.#readSelection);
    for (const end of RELEASES) document.addEventListener(end, this.#release);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('selectionchange', this.#readSelection);
    for (const end of RELEASES) document.removeEventListener(end, this.#release);
    clearTimeout(this.#pressed);
    this.#pressed = 0;
    if (CAN_HIGHLIGHT) CSS.highlights.delete(HIGHLIGHT);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('selected')) this.#keepClearOfBar();
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

  #readSelection = (): void => {
    const selection = getSelection();
    const { article, textElement } = this;
    if (!selection || !article || !textElement || this.#pressed) return;
    // Focus that goes to a button of the bar may end the selection; what was selected is still meant
    if (selection.isCollapsed && this.bar?.contains(document.activeElement)) return;
    const range = selection.rangeCount ? selection.getRangeAt(0) : undefined;
    const start = range && offsetAt(textElement, article.blocks, range.startContainer, range.startOffset);
    const end = range && offsetAt(textElement, article.blocks, range.endContainer, range.endOffset);
    const span = start === undefined || end === undefined ? undefined : trimSpan(article.text, { start, end });
    this.selected = span && span.start < span.end ? span : undefined;
  };

  /** The bar sticks to the end of what is seen: whatever is scrolled to stands above it. */
  #keepClearOfBar(): void {
    const height = this.bar?.offsetHeight ?? 0;
    this.textElement?.style.setProperty('--bar-of-selection', `${height}px`);
  }

  #press = ({ button }: PointerEvent): void => {
    // Whoever opens a menu with another button may never be seen to let it go
    if (button !== 0) return;
    clearTimeout(this.#pressed);
    this.#pressed = Infinity;
  };

  /** The bar waits until a press is no longer part of a double or triple one: it would come between them. */
  #release = (): void => {
    if (this.#pressed) this.#pressed = window.setTimeout(this.#readPressed, PRESSES_APART);
  };

  #readPressed = async (): Promise<void> => {
    this.#pressed = 0;
    this.#readSelection();
    await this.updateComplete;
    const end = this.selected && this.#rangeOf(this.selected)?.endContainer.parentElement;
    end?.closest('[data-block]')?.scrollIntoView({ block: 'nearest' });
  };

  /** Selects by sentence with the arrow keys, and by word with Shift. */
  #key(event: KeyboardEvent): void {
    const { key, shiftKey } = event;
    const selection = getSelection();
    // The event that tells of a selection comes late for keys that are held down
    this.#readSelection();
    if (shiftKey && (key === 'ArrowRight' || key === 'ArrowLeft') && this.selected) {
      event.preventDefault();
      selection?.modify('extend', key === 'ArrowRight' ? 'right' : 'left', 'word');
    } else if (!shiftKey && (key === 'ArrowDown' || key === 'ArrowUp')) {
      event.preventDefault();
      this.#selectSentence(key === 'ArrowDown' ? 1 : -1);
    } else if (key === 'Escape') selection?.removeAllRanges();
  }

  #selectSentence(by: 1 | -1): void {
    const { sentences } = this.article!;
    const { selected } = this;
    const from = selected ? sentences.findIndex(({ end }) => end > selected.start) : by > 0 ? -1 : sentences.length;
    const sentence = sentences[from + by];
    const range = sentence && this.#rangeOf(sentence);
    if (!range) return;
    getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  }

  #make(kind: FactKind | 'evidence' | 'ask'): void {
    const { selected } = this;
    if (!selected) return;
    this.ask('studio-make', { ...selected, kind });
    getSelection()?.removeAllRanges();
    this.selected = undefined;
  }

  #rangeOf(mark: Span): Range | undefined {
    return this.article && this.textElement && rangeOf(this.textElement, this.article.blocks, mark);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { article } = this;
    if (!article) return nothing;
    const { label, keys } = words().article;
    return html`<div
        class="text"
        lang=${langOf(article)}
        tabindex="0"
        role="region"
        aria-label=${label}
        aria-describedby="article-keys"
        @keydown=${this.#key}
        @pointerdown=${this.#press}
      >
        ${article.blocks.map((block, index) => this.#renderBlock(block, index))}
      </div>
      <p class="hidden" id="article-keys">${keys}</p>
      ${this.#renderSelection(article)}`;
  }

  #renderSelection(article: Article): TemplateResult | typeof nothing {
    const { selected, pack, chosenName } = this;
    if (!selected || !pack) return nothing;
    const { article: said, makes } = words();
    const text = article.text.slice(selected.start, selected.end);
    const shown = text.length > 80 ? `${text.slice(0, 79)}…` : text;
    const speaker = nearestPerson(article, pack, selected);
    // A press that took the focus would end the selection in some browsers
    const hold = (event: Event) => event.preventDefault();
    return html`<div class="bar-of-selection" role="group" aria-label=${said.make} @mousedown=${hold}>
      <p class="note">
        ${filled(said.selected, { words: html`<span lang=${langOf(article)} dir="auto">${shown}</span>` })}
      </p>
      <div class="actions">
        ${MAKES.map(
          kind =>
            html`<button @click=${() => this.#make(kind)}>
              ${kind === 'quotes' && speaker ? said.quoteBy(speaker.name) : makes[kind]}
            </button>`,
        )}
        <button @click=${() => this.#make('ask')}>${said.question}</button>
        ${
          chosenName
            ? html`<button @click=${() => this.#make('evidence')}>${said.evidence(chosenName)}</button>`
            : nothing
        }
      </div>
    </div>`;
  }

  #renderBlock(block: Block, index: number): TemplateResult {
    const shown = this.#renderWords(block);
    switch (block.kind) {
      case 'title':
        return html`<h2 data-block=${index} dir="auto">${shown}</h2>`;
      case 'heading':
        return html`<h3 data-block=${index} dir="auto">${shown}</h3>`;
      case 'list':
        return html`<div class="point" data-block=${index} dir="auto">${shown}</div>`;
      default:
        return html`<p class=${block.kind} data-block=${index} dir="auto">${shown}</p>`;
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
