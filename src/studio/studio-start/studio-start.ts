import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from '../../ui/elements/decorators.js';
import { define } from '../../ui/elements/define.js';
import { languageTags } from '../../languages/languages.js';
import { ARTICLE_FILES, tooLargeProblem } from '../given-file.js';
import { otherPlaces, twinPlace } from '../places.js';
import { jsonIn, openPack, type OpenedPack } from '../state/open-pack.js';
import { isWorkFile, openWork } from '../state/work-file.js';
import type { ProjectSummary } from '../storage.js';
import type { StudioDate } from '../studio-date/studio-date.js';
import { StudioElement } from '../studio-element.js';
import { filled } from '../words/filled.js';
import { ownName } from '../words/languages.js';
import { words } from '../words/words.js';
import type { Given } from '../worker/protocol.js';
import { startStyles } from './studio-start.styles.js';

/** Those that an article is best read in, by their own names. */
const ARTICLE_LANGUAGES = [...languageTags].sort((a, b) => ownName(a).localeCompare(ownName(b)));

/** `undefined` for what is no JSON. */
function valueOf(text: string): unknown {
  try {
    return JSON.parse(jsonIn(text));
  } catch {
    return undefined;
  }
}

/** Where work begins: an article to paste or drop, a pack to open, and the work of before. */
export class StudioStart extends StudioElement {
  static override pageStyles = [startStyles];

  @property({ attribute: false }) projects: readonly ProjectSummary[] = [];

  /** Ids of kept work that can't be read. */
  @property({ attribute: false }) spoiled: readonly string[] = [];

  /** A build is under way. */
  @property({ type: Boolean }) busy = false;

  /** Why the last build came to nothing. */
  @property() problem = '';

  @state() private file?: { name: string; bytes: ArrayBuffer };
  @state() private opened?: OpenedPack;
  @state() private isOver = false;
  @state() private own = '';
  @state() private text = '';

  @query('studio-date') private dateField!: StudioDate;
  @query('#start-url') private urlField!: HTMLInputElement;
  @query('#start-language') private languageField!: HTMLSelectElement;
  @query('#start-text') private textField!: HTMLTextAreaElement;

  /** Where the reader was is gone: the work that was left, or what stood here until the studio was ready. */
  protected override firstUpdated(): void {
    this.querySelector<HTMLElement>('h1')!.focus();
  }

  async #take(file: File | undefined): Promise<void> {
    if (!file) return;
    this.own = '';
    const tooLarge = tooLargeProblem(file);
    if (tooLarge) {
      this.own = tooLarge;
    } else if (/\.json$/i.test(file.name)) {
      const text = await file.text();
      const value = valueOf(text);
      if (isWorkFile(value)) {
        const work = openWork(value);
        if ('problem' in work) this.own = words().start.unopenedWork(file.name, work.problem);
        else this.ask('studio-open-work', { work });
        return;
      }
      this.opened = openPack(text, file.name);
      if (this.opened.source?.datePublished) this.dateField.value = this.opened.source.datePublished.slice(0, 10);
      if (this.opened.source?.url) this.urlField.value = this.opened.source.url;
      this.textField.focus();
    } else if (/\.(pdf|doc|odt|rtf|pages|epub)$/i.test(file.name)) {
      this.own = words().start.kindOfFile(file.name);
    } else {
      this.file = { name: file.name, bytes: await file.arrayBuffer() };
      this.#build();
    }
  }

  #drop(event: DragEvent): void {
    event.preventDefault();
    this.isOver = false;
    const { files } = event.dataTransfer ?? {};
    if (files?.length) void this.#take(files[0]);
    else this.text = event.dataTransfer?.getData('text/plain') ?? '';
  }

  #choose(event: Event): void {
    const input = event.target as HTMLInputElement;
    void this.#take(input.files?.[0]);
    // so that the same file can be chosen again after it was mended
    input.value = '';
  }

  #submit(event: Event): void {
    event.preventDefault();
    if (!this.busy) this.#build();
  }

  #build(): void {
    const url = this.urlField.value.trim();
    if (this.dateField.problem) return this.dateField.querySelector('input')!.focus();
    if (url && !/^https?:\/\/\S+$/.test(url)) {
      this.own = words().start.badAddress;
      return this.urlField.focus();
    }
    if (/^https?:\/\/\S+$/.test(this.text.trim())) {
      this.own = words().start.addressForText;
      return this.textField.focus();
    }
    if (!this.file && !this.text.trim()) {
      this.own = words().start.nothing;
      return this.textField.focus();
    }
    this.own = '';
    const given: Given = this.text.trim()
      ? { text: this.text }
      : { bytes: this.file!.bytes, fileName: this.file!.name };
    const date = this.dateField.value;
    const lang = this.languageField.value;
    const metadata = { ...(date && { datePublished: date }), ...(url && { url }), ...(lang && { lang }) };
    this.ask('studio-build', { given, metadata, pack: this.opened?.pack });
  }

  /** An article for whoever has none at hand. */
  async #try(): Promise<void> {
    let bytes: ArrayBuffer;
    try {
      const answer = await fetch('sample-article.txt');
      if (!answer.ok) throw new Error(answer.statusText);
      bytes = await answer.arrayBuffer();
    } catch {
      this.own = words().start.noSample;
      return this.textField.focus();
    }
    this.own = '';
    // What was said of an article of the person's own isn't true of this one
    this.ask('studio-build', { given: { bytes, fileName: 'sample-article.md' }, metadata: {} });
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.#submit(event);
  }

  protected override render(): TemplateResult {
    const problem = this.own || this.problem;
    const { start } = words();
    return html`<h1 tabindex="-1">${start.heading}</h1>
      <p class="lead">${start.lead}</p>
      <form
        ?data-over=${this.isOver}
        @submit=${this.#submit}
        @dragover=${(event: DragEvent) => {
          event.preventDefault();
          this.isOver = true;
        }}
        @dragleave=${() => (this.isOver = false)}
        @drop=${this.#drop}
      >
        ${this.#renderOpened()}
        <div class="field">
          <label for="start-text">${this.opened?.pack ? start.articleOfPack : start.article}</label>
          <textarea
            id="start-text"
            placeholder=${start.paste}
            dir="auto"
            aria-describedby="start-files"
            .value=${this.text}
            @input=${(event: Event) => (this.text = (event.target as HTMLTextAreaElement).value)}
            @keydown=${this.#key}
          ></textarea>
          <p class="note" id="start-files">${start.files}</p>
        </div>
        <div class="row beside">
          <studio-date
            id="start-date"
            class="field"
            day
            label=${start.appeared}
            hint=${start.appearedHint}
          ></studio-date>
          <div class="field">
            <label for="start-url">${start.address}</label>
            <input id="start-url" type="url" inputmode="url" placeholder="https://" autocomplete="off" dir="ltr" />
            <p class="note">${start.addressHint}</p>
          </div>
          <div class="field">
            <label for="start-language">${start.language}</label>
            <select id="start-language">
              <option value="">${start.toldByText}</option>
              ${ARTICLE_LANGUAGES.map(tag => html`<option value=${tag} lang=${tag}>${ownName(tag)}</option>`)}
            </select>
          </div>
        </div>
        ${problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing}
        <div class="actions">
          ${
            this.busy
              ? html`<p class="note" role="status">${start.reading}</p>
                  <button type="button" @click=${() => this.ask('studio-cancel', undefined)}>${start.cancel}</button>`
              : html`<button class="primary">${this.opened?.pack ? start.openWithArticle : start.make}</button>
                  <label class="button">
                    ${start.chooseFile}<input
                      class="hidden"
                      type="file"
                      accept="${ARTICLE_FILES},.json"
                      @change=${this.#choose}
                    />
                  </label>
                  ${
                    this.text || this.opened
                      ? nothing
                      : html`<button type="button" @click=${() => void this.#try()}>${start.trySample}</button>`
                  }`
          }
        </div>
      </form>
      <nav class="rooms" aria-label=${start.rooms}>
        <a class="button" href="#audit">${start.audit}</a>
        <a class="button" href="#collect">${start.collect}</a>
      </nav>
      ${this.#renderProjects()}`;
  }

  #renderOpened(): TemplateResult | typeof nothing {
    const { opened } = this;
    if (!opened) return nothing;
    const { start } = words();
    if (!opened.pack)
      return html`<div role="alert">
        <p class="problem">${start.unopenedPack(opened.title)}</p>
        <ul class="issues">
          ${opened.problems.map(problem => html`<li>${problem}</li>`)}
        </ul>
      </div>`;
    return html`<p class="pack" role="status">
      ${filled(start.pack, { title: html`<strong dir="auto">${opened.title}</strong>` })}
      <button type="button" class="link" @click=${() => (this.opened = undefined)}>${start.leavePack}</button>
    </p>`;
  }

  #renderProjects(): TemplateResult {
    const { projects, spoiled } = this;
    const { start } = words();
    return html`<section class="projects">
      <h2>${start.work}</h2>
      <ul>
        ${projects.map(
          ({ id, title, changed }) =>
            html`<li>
              <button class="open" @click=${() => this.ask('studio-open-project', { id })}>
                <strong dir="auto">${title}</strong><span class="note">${start.changed(changed)}</span>
              </button>
              <button aria-label=${start.removeWork(title)} @click=${() => this.ask('studio-remove-project', { id })}>
                ${start.remove}
              </button>
            </li>`,
        )}
        ${spoiled.map(
          id =>
            html`<li>
              <span class="open note">${start.spoiled}</span>
              <button aria-label=${start.removeSpoiled} @click=${() => this.ask('studio-remove-project', { id })}>
                ${start.remove}
              </button>
            </li>`,
        )}
      </ul>
      ${this.#renderPlaces()}
    </section>`;
  }

  /** Browsers keep work by address: where else it may be. */
  #renderPlaces(): TemplateResult {
    const others = otherPlaces();
    const twin = twinPlace();
    const isPreview = location.hostname === '127.0.0.1';
    const { start } = words();
    const link = (url: string) => html`<a href=${url} dir="ltr">${url}</a>`;
    return html`<p class="note">${filled(start.kept, { address: html`<bdi>${location.host}</bdi>` })}</p>
      ${
        others.length
          ? html`<p class="note others">
              ${filled(start.others, { addresses: others.map((url, i) => html`${i ? ', ' : ''}${link(url)}`) })}
              ${
                isPreview
                  ? filled(start.port, {
                      option: html`<code dir="ltr">--port ${new URL(others[0]!).port || 80}</code>`,
                    })
                  : nothing
              }
            </p>`
          : nothing
      }
      ${
        twin && !others.length ? html`<p class="note twin">${filled(start.twin, { address: link(twin) })}</p>` : nothing
      }`;
  }
}

define('studio-start', StudioStart);

declare global {
  interface HTMLElementTagNameMap {
    'studio-start': StudioStart;
  }
}
