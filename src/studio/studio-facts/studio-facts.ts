import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { property } from '../../ui/elements/decorators.js';
import type { Article } from '../../article/types.js';
import type { ContentPack } from '../../pack/types.js';
import { define } from '../../ui/elements/define.js';
import { addFact } from '../state/edits.js';
import { groupsOf, type FactGroup, type HeldFact } from '../state/groups.js';
import type { IssuesByFact } from '../state/publish.js';
import { namedPerson } from '../state/select.js';
import { StudioElement } from '../studio-element.js';
import { words } from '../words/words.js';
import type { StudioFact } from '../studio-fact/studio-fact.js';
import { NOWHERE, placeOf } from '../studio-row/review.js';
import '../studio-date/studio-date.js';
import '../studio-fact/studio-fact.js';
import '../studio-map/studio-map.js';
import { factsStyles } from './studio-facts.styles.js';

/** All facts of the pack, with what is to be checked at the top. */
export class StudioFacts extends StudioElement {
  static override pageStyles = [factsStyles];

  @property({ attribute: false }) pack?: ContentPack;

  @property({ attribute: false }) article?: Article;

  @property({ attribute: false }) issues: IssuesByFact = new Map();

  /** Id of the fact that is unfolded. */
  @property() chosen?: string;

  /** Where the focus is: where a fact is accepted or dropped, it goes from there. */
  #place = NOWHERE;

  /** What somebody is writing in: it isn't taken from under their hands when it becomes wrong, or right. */
  #held?: HeldFact;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('focusout', this.#release);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('focusout', this.#release);
  }

  #release = ({ target, relatedTarget }: FocusEvent): void => {
    const row = (target as Element).closest('studio-fact');
    if (!this.#held || row?.contains(relatedTarget as Node | null)) return;
    this.#held = undefined;
    this.requestUpdate();
  };

  /** The fact whose field has the focus. */
  #findHeld(): HeldFact | undefined {
    const { activeElement } = document;
    const row = activeElement?.closest<StudioFact>('studio-fact');
    if (!row || !this.contains(row) || activeElement!.closest('.review')) return undefined;
    const isField = activeElement!.matches('input, textarea, select');
    if (!isField && row.fact.id !== this.#held?.id) return undefined;
    return { id: row.fact.id, isToCheck: row.closest('section')!.id === 'group-check' };
  }

  get #lines(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.line')];
  }

  get #waiting(): StudioFact[] {
    return [...this.querySelectorAll<StudioFact>('#group-check studio-fact')];
  }

  protected override willUpdate(): void {
    this.#place = placeOf([...this.querySelectorAll('studio-fact')], this.#waiting);
    this.#held = this.#findHeld();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.#place.row >= 0 && !this.contains(document.activeElement)) this.#goOn();
    if (changed.has('chosen') && this.chosen) void this.#goTo(this.chosen);
  }

  /** What was decided of is gone from where it stood: the person goes on with what came into its place. */
  #goOn(): void {
    const { row, waiting } = this.#place;
    const lines = this.#lines;
    // After the last of them come those that were passed over
    const next = waiting >= 0 ? (this.#waiting[waiting] ?? this.#waiting[0]) : undefined;
    if (next) this.ask('studio-choose', { id: next.fact.id });
    else lines[Math.min(row, lines.length - 1)]?.focus();
  }

  /** A fact that was just made, or chosen elsewhere: the person goes on there, with what is to be decided of it. */
  async #goTo(id: string): Promise<void> {
    const row = [...this.querySelectorAll<StudioFact>('studio-fact')].find(({ fact }) => fact.id === id);
    await row?.updateComplete;
    const line = row?.querySelector<HTMLElement>('.line');
    if (!line?.contains(document.activeElement))
      (row?.querySelector<HTMLElement>('.review .primary') ?? line)?.focus({ preventScroll: true });
    line?.scrollIntoView({ block: 'start' });
  }

  #addPerson(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const field = form.elements.namedItem('name') as HTMLInputElement;
    const name = field.value.trim();
    if (!name) return field.focus();
    field.value = '';
    let id = '';
    this.ask('studio-edit', {
      label: words().facts.added(name),
      change: draft => {
        const added = addFact(draft.pack, 'people', namedPerson(this.article!, name));
        id = added.id;
        return { ...draft, pack: added.pack };
      },
    });
    this.ask('studio-choose', { id });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { pack, article } = this;
    if (!pack || !article) return nothing;
    const groups = groupsOf(pack, this.issues, this.#held);
    const toCheck = groups.find(({ id }) => id === 'check')?.facts.length ?? 0;
    const packIssues = this.issues.get('') ?? [];
    return html`<p class="note">${words().facts.intro(toCheck)}</p>
      ${packIssues.map(({ message }) => html`<p class="problem">${message}.</p>`)} ${this.#renderDate(pack)}
      ${repeat(
        groups,
        ({ id }) => id,
        group => this.#renderGroup(group, pack, article),
      )}`;
  }

  #renderDate({ sources: [source] }: ContentPack): TemplateResult | typeof nothing {
    if (source.datePublished) return nothing;
    return html`<div class="notice">
      <studio-date
        id="facts-date"
        class="field"
        day
        label=${words().facts.date}
        hint=${words().facts.dateHint}
        @change=${(event: Event) => {
          const { value } = event.target as HTMLElement & { value: string };
          if (value) this.ask('studio-date', { date: value });
        }}
      ></studio-date>
    </div>`;
  }

  #renderGroup({ id, title, facts }: FactGroup, pack: ContentPack, article: Article): TemplateResult {
    return html`<section id="group-${id}">
      <h2>${title} <span class="note">${facts.length}</span></h2>
      <div class="list">
        ${repeat(
          facts,
          ({ fact }) => fact.id,
          ({ kind, fact }) =>
            html`<studio-fact
              .kind=${kind}
              .fact=${fact}
              .pack=${pack}
              .article=${article}
              .issues=${this.issues.get(fact.id) ?? []}
              ?open=${fact.id === this.chosen}
            ></studio-fact>`,
        )}
      </div>
      ${
        id === 'people'
          ? html`<form @submit=${this.#addPerson}>
              <div class="field">
                <label for="add-person">${words().facts.addPerson}</label>
                <input id="add-person" name="name" autocomplete="off" placeholder=${words().facts.fullName} />
              </div>
              <button>${words().facts.add}</button>
            </form>`
          : nothing
      }
      ${id === 'places' ? html`<studio-map .pack=${pack} .article=${article}></studio-map>` : nothing}
    </section>`;
  }
}

define('studio-facts', StudioFacts);

declare global {
  interface HTMLElementTagNameMap {
    'studio-facts': StudioFacts;
  }
}
