import { html, nothing, type TemplateResult } from 'lit';
import { property } from '../../ui/elements/decorators.js';
import type { Article } from '../../article/types.js';
import { evidenceOf } from '../../extract/evidence.js';
import type { CheckIssue } from '../../pack/check.js';
import type { ContentPack, Fact, FactKind } from '../../pack/types.js';
import { dateInWords } from '../../ui/words/dates.js';
import { define } from '../../ui/elements/define.js';
import { acceptFact, addEvidence, changeFact, dropFact, moveFact } from '../state/edits.js';
import { fieldsOf } from '../state/fields.js';
import { summaryOf } from '../state/kinds.js';
import { reasonInWords } from '../state/reasons.js';
import { askableAs } from '../state/question-of-fact.js';
import { passageForField } from '../state/select.js';
import { StudioElement } from '../studio-element.js';
import { renderPassages } from '../studio-row/passages.js';
import { dropByKey, renderReview } from '../studio-row/review.js';
import { parted } from '../studio-row/parted.js';
import { rowStyles } from '../studio-row/row.styles.js';
import { spokenLanguage, words } from '../words/words.js';
import { renderField } from './field.js';
import { factStyles } from './studio-fact.styles.js';

/** A name that brings quotation marks, whichever a language has. */
const QUOTED = /^[\p{Pi}„「]/u;

/** One fact: a line that unfolds into what can be done with it. */
export class StudioFact extends StudioElement {
  static override pageStyles = [rowStyles, factStyles];

  @property({ attribute: false }) kind!: FactKind;

  @property({ attribute: false }) fact!: Fact;

  @property({ attribute: false }) pack!: ContentPack;

  @property({ attribute: false }) article!: Article;

  @property({ attribute: false }) issues: readonly CheckIssue[] = [];

  @property({ type: Boolean }) open = false;

  get #isUngrounded(): boolean {
    return this.issues.some(({ level }) => level === 'error');
  }

  #edit(label: string, change: (pack: ContentPack) => ContentPack, key?: string): void {
    this.ask('studio-edit', { label, key, change: draft => ({ ...draft, pack: change(draft.pack) }) });
  }

  #set(field: string, change: Record<string, unknown>): void {
    const { id } = this.fact;
    this.#edit(
      words().fact.did.changed(field, this.#quoted),
      pack => changeFact(pack, id, change),
      `${id} ${Object.keys(change).join()}`,
    );
  }

  #accept(): void {
    this.#edit(words().fact.did.accepted(this.#quoted), pack => acceptFact(pack, this.fact.id));
    this.ask('studio-say', { text: words().fact.accepted(this.#name) });
  }

  #drop(): void {
    this.#edit(words().fact.did.dropped(this.#quoted), pack => dropFact(pack, this.fact.id));
    this.ask('studio-say', { text: words().fact.dropped(this.#quoted) });
  }

  get #quoted(): string {
    return QUOTED.test(this.#name) ? this.#name : words().quoted(this.#name);
  }

  get #name(): string {
    return summaryOf(this.kind, this.fact) || words().kinds[this.kind].singular;
  }

  protected override render(): TemplateResult {
    const { id, review } = this.fact;
    const badge = this.#isUngrounded
      ? html`<span class="badge wrong">${words().fact.notInArticle}</span>`
      : review
        ? html`<span class="badge">${words().fact.toCheck}</span>`
        : this.fact.addedBy
          ? html`<span class="badge">${words().fact.yourAddition}</span>`
          : nothing;
    return html`<button
        class="line"
        id="line-${id}"
        aria-expanded=${this.open}
        aria-controls="body-${id}"
        @click=${() => this.ask('studio-choose', { id: this.open ? undefined : id })}
        @keydown=${(event: KeyboardEvent) => dropByKey(event, () => this.#drop())}
      >
        <span class="words">${this.#name}</span>
        <span class="note">${this.#renderMeta()}</span>
        ${badge}
      </button>
      <div class="body" id="body-${id}" ?hidden=${!this.open}>${this.open ? this.#renderBody() : nothing}</div>`;
  }

  #renderMeta(): readonly unknown[] {
    const { speaker, role, date, truth, value, unit, definition } = this.fact as unknown as Record<string, unknown>;
    const person = this.pack.people.find(({ id }) => id === speaker)?.name;
    const { nobodyNamed, true: isTrue, false: isFalse } = words().fact;
    const parts = [
      this.kind === 'quotes' ? (person ?? nobodyNamed) : undefined,
      role,
      date && dateInWords(date as string, spokenLanguage(), words().date.inWords),
      truth === undefined ? undefined : truth ? isTrue : isFalse,
      value === undefined ? undefined : `${value} ${unit ?? ''}`,
      definition,
    ];
    return parted([words().kinds[this.kind].singular, ...parts]);
  }

  #renderBody(): TemplateResult {
    const { fact, kind, pack } = this;
    return html`${this.#renderReview()}
      <div class="fields">
        ${fieldsOf(kind).map(field =>
          renderField({
            field,
            fact,
            pack,
            issues: this.issues.filter(({ pointer }) => pointer.split('/')[3] === field.name.split('.')[0]),
            change: change => this.#set(field.label, change),
            suggest: () => this.#renderSuggestion(field.name),
          }),
        )}
      </div>
      ${this.#renderEvidence()} ${this.#renderOrigin()} ${this.#renderAsking()}
      <div class="actions">
        <button
          @click=${() => this.#edit(words().fact.did.movedUp(this.#quoted), each => moveFact(each, fact.id, -1))}
          aria-label=${words().fact.moveUp}
        >
          ↑
        </button>
        <button
          @click=${() => this.#edit(words().fact.did.movedDown(this.#quoted), each => moveFact(each, fact.id, 1))}
          aria-label=${words().fact.moveDown}
        >
          ↓
        </button>
        ${fact.review ? nothing : html`<button aria-keyshortcuts="Delete" @click=${this.#drop}>${words().fact.drop}</button>`}
      </div>`;
  }

  #renderReview(): TemplateResult | typeof nothing {
    const { id, review, reason } = this.fact;
    if (!review) return nothing;
    return renderReview({
      id,
      reason: words().fact.review(reasonInWords(reason)),
      accept: () => this.#accept(),
      drop: () => this.#drop(),
      dropping: words().fact.drop,
    });
  }

  /** The article's own words that would bear a field out, to be taken as evidence. */
  #renderSuggestion(field: string): TemplateResult | typeof nothing {
    const { article, pack, fact } = this;
    const passage = passageForField(article, pack, fact, field);
    if (!passage) return nothing;
    const found = article.text.slice(passage.start, passage.end);
    const isKnown = fact.evidence.some(({ start, end }) => start <= passage.start && passage.end <= end);
    if (isKnown) return nothing;
    return html`<button
      class="suggestion"
      @click=${() =>
        this.#edit(words().fact.did.gavePassage(this.#quoted), each =>
          addEvidence(each, fact.id, evidenceOf(article, passage.start, passage.end)),
        )}
    >
      ${words().fact.takePassage(found)}
    </button>`;
  }

  #renderEvidence(): TemplateResult {
    const { evidence, id } = this.fact;
    const problems = this.issues.filter(({ pointer }) => pointer.split('/')[3] === 'evidence');
    return html`<div class="evidence">
      <p class="label">${words().fact.inArticle}</p>
      ${evidence.length ? nothing : html`<p class="note">${words().fact.noPassage}</p>`}
      ${renderPassages(evidence, {
        lang: this.pack.lang,
        show: passage => this.ask('studio-show', passage),
        ...(evidence.length > 1 && {
          remove: left =>
            this.#edit(words().fact.did.tookPassage(this.#quoted), pack => changeFact(pack, id, { evidence: left })),
        }),
      })}
      ${problems.map(({ message }) => html`<p class="problem">${message}.</p>`)}
    </div>`;
  }

  /** One press makes a question of it. */
  #renderAsking(): TemplateResult | typeof nothing {
    const { fact, kind, pack } = this;
    const kinds = this.#isUngrounded ? [] : askableAs(kind, fact, pack);
    if (!kinds.length) return nothing;
    return html`<div class="evidence" role="group" aria-labelledby="ask-${fact.id}">
      <p class="label" id="ask-${fact.id}">${words().fact.ask}</p>
      <div class="actions">
        ${kinds.map(
          each =>
            html`<button @click=${() => this.ask('studio-ask-fact', { id: fact.id, as: each })}>
              ${words().questionKinds[each]}
            </button>`,
        )}
      </div>
    </div>`;
  }

  /** What the article doesn't bear out can go out under the editor's name only; a quotation can't at all. */
  #renderOrigin(): TemplateResult | typeof nothing {
    const { fact, kind } = this;
    if (!fact.addedBy && !this.#isUngrounded) return nothing;
    if (kind === 'quotes') return html`<p class="problem">${words().fact.quoteUngrounded}</p>`;
    return html`<label class="check">
      <input
        type="checkbox"
        .checked=${!!fact.addedBy}
        @change=${(event: Event) =>
          this.#set(words().fact.addition, {
            addedBy: (event.target as HTMLInputElement).checked ? 'editor' : undefined,
          })}
      />
      ${words().fact.ownAddition}
    </label>`;
  }
}

define('studio-fact', StudioFact);

declare global {
  interface HTMLElementTagNameMap {
    'studio-fact': StudioFact;
  }
}
