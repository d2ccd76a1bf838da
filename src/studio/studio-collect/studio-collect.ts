import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { property, query, state } from '../../ui/elements/decorators.js';
import { define } from '../../ui/elements/define.js';
import type { Collection } from '../../collect/collect.js';
import { misfitAmong } from '../../collect/misfit.js';
import { BuildProblem, collect } from '../builder.js';
import { uuid } from '../../report/uuid.js';
import { tooLargeProblem } from '../given-file.js';
import { roomStyles } from '../room.styles.js';
import { openPack } from '../state/open-pack.js';
import { packOfCollection } from '../state/collected.js';
import { startDraft, type Draft } from '../state/draft.js';
import { publish, type Published } from '../state/publish.js';
import { readersPack } from '../state/readers-pack.js';
import type { Project, ProjectSummary } from '../storage.js';
import { StudioElement } from '../studio-element.js';
import { words } from '../words/words.js';
import '../studio-export/studio-export.js';
import '../studio-play/studio-play.js';
import { renderChosen, type Chosen } from './chosen-articles.js';
import { renderCollected } from './collected-questions.js';
import { collectStyles } from './studio-collect.styles.js';

/** A collection, with what it was made of. */
interface Made {
  collection: Collection;
  titles: readonly string[];
}

/** What readers get of a collection. */
interface Shown {
  of: Collection;
  turned: ReadonlySet<string>;
  draft: Draft;
  published: Published;
}

const MOST_QUESTIONS = 200;

/** One quiz of several articles: of works that are kept here, and of content packs. */
export class StudioCollect extends StudioElement {
  static override pageStyles = [roomStyles, collectStyles];

  @property({ attribute: false }) projects: readonly ProjectSummary[] = [];

  /** Gives a work that is kept here. */
  @property({ attribute: false }) load?: (id: string) => Promise<Project | undefined>;

  @state() private chosen: readonly Chosen[] = [];
  @state() private name = '';
  @state() private most = 10;
  @state() private made?: Made;
  /** Ids of the questions that were turned over: left out, or asked all the same. */
  @state() private turned: ReadonlySet<string> = new Set();
  @state() private problem = '';
  @state() private isBusy = false;

  @query('.result h2') private heading?: HTMLElement;

  #shown?: Shown;
  #working?: AbortController;

  protected override firstUpdated(): void {
    this.querySelector<HTMLElement>('h1')!.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#working?.abort();
  }

  #add(added: Chosen): void {
    this.#change([...this.chosen.filter(({ key }) => key !== added.key), added]);
    this.ask('studio-say', { text: words().collect.added(added.title) });
  }

  async #addWork({ id, title }: ProjectSummary): Promise<void> {
    this.problem = '';
    const project = await this.load?.(id);
    const pack = project ? await readersPack(project) : { fault: words().collect.gone };
    if ('fault' in pack) this.problem = words().collect.untaken(title, pack.fault);
    else this.#add({ key: id, title, pack });
    await this.updateComplete;
    // The button that was pressed is gone
    this.querySelector<HTMLElement>('.offered button, #collect-title')?.focus();
  }

  async #addFiles(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    input.value = '';
    const problems: string[] = [];
    for (const file of files) {
      const tooLarge = tooLargeProblem(file);
      if (tooLarge) {
        problems.push(tooLarge);
        continue;
      }
      const { pack, title, problems: found } = openPack(await file.text(), file.name);
      if (pack) this.#add({ key: uuid(), title, pack });
      else problems.push(words().collect.noPack(file.name, found[0]!));
    }
    this.problem = problems.join(' ');
  }

  #change(chosen: readonly Chosen[]): void {
    // What is being made is of other articles
    this.#working?.abort();
    this.chosen = chosen;
    this.made = undefined;
  }

  async #moveUp(at: number): Promise<void> {
    if (!at) return;
    const moved = [...this.chosen];
    [moved[at - 1], moved[at]] = [moved[at]!, moved[at - 1]!];
    this.#change(moved);
    this.ask('studio-say', { text: words().collect.moved(moved[at - 1]!.title, at) });
    await this.updateComplete;
    const row = this.querySelectorAll('.chosen li')[at - 1]!;
    row.querySelector<HTMLElement>('.up')!.focus();
  }

  async #remove(at: number): Promise<void> {
    this.#change(this.chosen.filter((_, place) => place !== at));
    await this.updateComplete;
    const { [at]: next, [at - 1]: last } = this.querySelectorAll('.chosen li');
    const near =
      (next ?? last)?.querySelector<HTMLElement>('.remove') ?? this.querySelector<HTMLElement>('.offered button');
    (near ?? this.querySelector<HTMLElement>('h1')!).focus();
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isBusy) return;
    const packs = this.chosen.map(({ pack }) => pack);
    const titles = this.chosen.map(({ title }) => title);
    const { quoted, collect: said } = words();
    this.problem =
      packs.length < 2
        ? said.tooFew
        : (misfitAmong(packs, titles.map(quoted), said.misfit) ?? (this.name.trim() ? '' : said.unnamed));
    if (this.problem === said.unnamed) this.querySelector<HTMLElement>('#collect-title')!.focus();
    if (this.problem) return;
    const working = (this.#working = new AbortController());
    this.isBusy = true;
    this.turned = new Set();
    try {
      const asked = { packs, title: this.name.trim(), most: this.most };
      this.made = { collection: await collect(asked, working.signal), titles };
      await this.updateComplete;
      this.heading?.focus();
    } catch (error) {
      if (working.signal.aborted) return;
      if (!(error instanceof BuildProblem)) throw error;
      this.problem = error.message;
    } finally {
      if (this.#working === working) this.isBusy = false;
    }
  }

  #turn(id: string): void {
    const turned = new Set(this.turned);
    if (!turned.delete(id)) turned.add(id);
    this.turned = turned;
  }

  /** The same as long as nothing is turned over, so that what was played goes on. */
  #shownOf(collection: Collection): Shown {
    if (this.#shown?.of !== collection || this.#shown.turned !== this.turned) {
      const pack = packOfCollection(collection, this.turned);
      const published = publish(pack, new Map());
      this.#shown = { of: collection, turned: this.turned, draft: startDraft(pack), published };
    }
    return this.#shown;
  }

  protected override render(): TemplateResult {
    const { projects, chosen, problem, isBusy } = this;
    const { collect: said } = words();
    const offered = projects.filter(({ id }) => !chosen.some(({ key }) => key === id));
    return html`<div class="room">
      <h1 tabindex="-1">${said.heading}</h1>
      <p class="lead">${said.lead}</p>
      <form @submit=${this.#submit}>
        ${renderChosen(
          chosen,
          at => void this.#moveUp(at),
          at => void this.#remove(at),
        )}
        ${
          offered.length
            ? html`<div>
                <h2>${said.work}</h2>
                <ul class="offered">
                  ${repeat(
                    offered,
                    ({ id }) => id,
                    project =>
                      html`<li>
                        <span dir="auto">${project.title}</span>
                        <button
                          type="button"
                          aria-label=${said.addWork(project.title)}
                          @click=${() => void this.#addWork(project)}
                        >
                          ${said.add}
                        </button>
                      </li>`,
                  )}
                </ul>
              </div>`
            : nothing
        }
        <div class="actions">
          <label class="button">
            ${said.addPacks}<input
              class="hidden"
              type="file"
              accept=".json"
              multiple
              @change=${(event: Event) => void this.#addFiles(event)}
            />
          </label>
        </div>
        <div class="row beside">
          <div class="field">
            <label for="collect-title">${said.title}</label>
            <input
              id="collect-title"
              autocomplete="off"
              placeholder=${said.titleExample}
              .value=${this.name}
              @input=${(event: Event) => (this.name = (event.target as HTMLInputElement).value)}
            />
          </div>
          <div class="field">
            <label for="collect-most">${said.most}</label>
            <input
              id="collect-most"
              type="number"
              min="1"
              max=${MOST_QUESTIONS}
              .value=${String(this.most)}
              @change=${(event: Event) => {
                const typed = Math.round(Number((event.target as HTMLInputElement).value));
                this.most = Math.min(MOST_QUESTIONS, Math.max(1, Number.isFinite(typed) ? typed : 10));
              }}
            />
          </div>
        </div>
        ${problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing}
        <div class="actions">
          <button class="primary" aria-disabled=${isBusy}>${said.make}</button>
          ${isBusy ? html`<p class="note" role="status">${said.making}</p>` : nothing}
        </div>
      </form>
      ${this.made ? this.#renderResult(this.made) : nothing}
    </div>`;
  }

  #renderResult({ collection, titles }: Made): TemplateResult {
    const { draft, published } = this.#shownOf(collection);
    const { readersGet, ofArticle, notKept } = words().collect;
    const asked = draft.pack.questions.filter(({ review }) => !review).length;
    return html`<section class="result">
      <h2 id="collect-result" tabindex="-1">${readersGet(asked)}</h2>
      <ul class="note">
        ${titles.map((title, at) => html`<li>${ofArticle(title, collection.counts[at]!)}</li>`)}
      </ul>
      ${renderCollected(collection, this.turned, id => this.#turn(id))}
      <studio-play .draft=${draft} .published=${published}></studio-play>
      <p class="note">${notKept}</p>
      <studio-export no-work .draft=${draft} .published=${published}></studio-export>
    </section>`;
  }
}

define('studio-collect', StudioCollect);

declare global {
  interface HTMLElementTagNameMap {
    'studio-collect': StudioCollect;
  }
}
