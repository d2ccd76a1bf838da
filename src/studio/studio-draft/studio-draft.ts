import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from '../../ui/elements/decorators.js';
import type { Article } from '../../article/types.js';
import type { Admission, Rejection } from '../../draft/index.js';
import { FACT_KINDS, type ContentPack, type Fact } from '../../pack/types.js';
import { define } from '../../ui/elements/define.js';
import { StudioElement } from '../studio-element.js';
import { findingInWords } from '../words/finding-in-words.js';
import { words } from '../words/words.js';
import { draftStyles } from './studio-draft.styles.js';

const FIELDS = {
  url: { type: 'url', placeholder: 'http://localhost:11434/v1' },
  model: { type: 'text', placeholder: 'llama3.1' },
  key: { type: 'password', placeholder: '' },
} as const;
type Field = keyof typeof FIELDS;

/** Forgotten when the browser's tab is closed: the key is nobody else's. */
const kept = (name: Field): string => {
  try {
    return sessionStorage.getItem(`studio-draft-${name}`) ?? '';
  } catch {
    return '';
  }
};

function keep(name: Field, value: string): void {
  try {
    sessionStorage.setItem(`studio-draft-${name}`, value);
  } catch {
    // It has to be typed again after a reload
  }
}

/** What was taken in, added to a pack that may have changed while the model was writing. */
function withAdmitted(pack: ContentPack, { pack: drafted, admitted }: Admission): ContentPack {
  const ids = new Set(admitted);
  const merged = { ...pack };
  for (const kind of FACT_KINDS) {
    const facts = pack[kind] as Fact[];
    const added = (drafted[kind] as Fact[]).filter(({ id }) => ids.has(id) && !facts.some(fact => fact.id === id));
    if (added.length) Object.assign(merged, { [kind]: [...facts, ...added] });
  }
  const known = new Set(pack.questions.map(({ id }) => id));
  const questions = drafted.questions.filter(({ id }) => ids.has(id) && !known.has(id));
  return { ...merged, questions: [...pack.questions, ...questions] };
}

/** Lets a language model of the person's own choosing propose facts and questions. Off until it is asked for. */
export class StudioDraft extends StudioElement {
  static override pageStyles = [draftStyles];

  @property({ attribute: false }) pack?: ContentPack;
  @property({ attribute: false }) article?: Article;

  @state() private characters?: number;
  @state() private problem = '';
  @state() private outcome = '';
  @state() private rejected: readonly Rejection[] = [];

  #drafting?: AbortController;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#drafting?.abort();
  }

  async #draft(event: Event): Promise<void> {
    event.preventDefault();
    const { pack, article } = this;
    const given = (name: Field) => this.querySelector<HTMLInputElement>(`#draft-${name}`)!.value.trim();
    if (!pack || !article || this.characters !== undefined) return;
    const drafting = (this.#drafting = new AbortController());
    this.characters = 0;
    this.problem = this.outcome = '';
    this.rejected = [];
    // Loaded when it is first asked for
    const { ChatError, draftPack } = await import('../../draft/index.js');
    try {
      const endpoint = { url: given('url'), model: given('model') || undefined, key: given('key') || undefined };
      const onProgress = (characters: number) => (this.characters = characters);
      const admission = await draftPack(article, pack, endpoint, { signal: drafting.signal, onProgress });
      const count = admission.admitted.length;
      this.rejected = admission.rejected;
      this.outcome = words().draft.outcome(count, count + this.rejected.length);
      if (!count) return;
      this.ask('studio-edit', {
        label: words().draft.did,
        change: draft => ({ ...draft, pack: withAdmitted(draft.pack, admission) }),
      });
    } catch (error) {
      if (!(error instanceof ChatError)) throw error;
      this.problem = error.message;
    } finally {
      this.characters = undefined;
    }
  }

  protected override render(): TemplateResult {
    const isDrafting = this.characters !== undefined;
    const { draft: said } = words();
    return html`<details>
      <summary>${said.heading}</summary>
      <p class="note">${said.about}</p>
      <form @submit=${(event: Event) => void this.#draft(event)}>
        ${(Object.keys(FIELDS) as Field[]).map(name => this.#renderField(name))}
        <div class="actions">
          <button class="primary" aria-disabled=${isDrafting}>${said.draft}</button>
          ${isDrafting ? html`<button type="button" @click=${() => this.#drafting?.abort()}>${said.cancel}</button>` : nothing}
        </div>
      </form>
      <div role="status">
        ${isDrafting ? html`<p class="note">${said.writing}</p>` : nothing}
        ${this.problem ? html`<p class="problem">${findingInWords(this.problem)}</p>` : nothing}
        ${this.outcome ? html`<p>${this.outcome}</p>` : nothing}
      </div>
      ${
        this.rejected.length
          ? html`<h3>${said.leftOut}</h3>
              <ul class="rejected">
                ${this.rejected.map(({ text, reason }) => html`<li>${said.rejected(text, findingInWords(reason))}</li>`)}
              </ul>`
          : nothing
      }
    </details>`;
  }

  #renderField(name: Field): TemplateResult {
    const { type, placeholder } = FIELDS[name];
    return html`<div class="field">
      <label for="draft-${name}">${words().draft[name]}</label>
      <input
        id="draft-${name}"
        type=${type}
        placeholder=${placeholder}
        autocomplete="off"
        ?required=${name === 'url'}
        .value=${kept(name)}
        @change=${(event: Event) => keep(name, (event.target as HTMLInputElement).value.trim())}
      />
    </div>`;
  }
}

define('studio-draft', StudioDraft);

declare global {
  interface HTMLElementTagNameMap {
    'studio-draft': StudioDraft;
  }
}
