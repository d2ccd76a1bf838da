import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from '../../ui/elements/decorators.js';
import { define } from '../../ui/elements/define.js';
import { ARTICLE_FILES, tooLargeProblem } from '../given-file.js';
import { otherPlaces, twinPlace } from '../places.js';
import { jsonIn, openPack, type OpenedPack } from '../state/open-pack.js';
import { isWorkFile, openWork } from '../state/work-file.js';
import type { ProjectSummary } from '../storage.js';
import type { StudioDate } from '../studio-date/studio-date.js';
import { StudioElement } from '../studio-element.js';
import type { Given } from '../worker/protocol.js';
import { startStyles } from './studio-start.styles.js';

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
        if ('problem' in work) this.own = `${file.name} can’t be opened. ${work.problem}`;
        else this.ask('studio-open-work', { work });
        return;
      }
      this.opened = openPack(text, file.name);
      if (this.opened.source?.datePublished) this.dateField.value = this.opened.source.datePublished.slice(0, 10);
      if (this.opened.source?.url) this.urlField.value = this.opened.source.url;
      this.textField.focus();
    } else if (/\.(pdf|doc|odt|rtf|pages|epub)$/i.test(file.name)) {
      this.own = `${file.name}: this kind of file can’t be read. Save it as .docx or .txt, or paste its text.`;
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
      this.own = 'The address must begin with https:// or http://.';
      return this.urlField.focus();
    }
    if (/^https?:\/\/\S+$/.test(this.text.trim())) {
      this.own =
        'That is an address, and the article is fetched by nobody here. Open the page in your browser, save it (Ctrl+S, “web page, HTML only”) and drop the file here, or copy its text.';
      return this.textField.focus();
    }
    if (!this.file && !this.text.trim()) {
      this.own = 'Paste the text of an article first, or choose a file.';
      return this.textField.focus();
    }
    this.own = '';
    const given: Given = this.text.trim()
      ? { text: this.text }
      : { bytes: this.file!.bytes, fileName: this.file!.name };
    const date = this.dateField.value;
    const metadata = { ...(date && { datePublished: date }), ...(url && { url }) };
    this.ask('studio-build', { given, metadata, pack: this.opened?.pack });
  }

  /** An article for whoever has none at hand. */
  async #try(): Promise<void> {
    try {
      const answer = await fetch('sample-article.txt');
      if (!answer.ok) throw new Error(answer.statusText);
      this.file = { name: 'sample-article.md', bytes: await answer.arrayBuffer() };
    } catch {
      this.own = 'The sample article can’t be had just now. Paste a text of your own.';
      return this.textField.focus();
    }
    this.#build();
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.#submit(event);
  }

  protected override render(): TemplateResult {
    const problem = this.own || this.problem;
    return html`<h1 tabindex="-1">Turn an article into a quiz</h1>
      <p class="lead">
        Paste the text or drop a file. You get a quiz to play at once, to check and correct, and to take to your lesson
        or your page. Everything happens in this browser: the article is sent nowhere.
      </p>
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
          <label for="start-text">${this.opened?.pack ? 'The article it was made from' : 'The article'}</label>
          <textarea
            id="start-text"
            placeholder="Paste the whole text here, with its headline"
            aria-describedby="start-files"
            .value=${this.text}
            @input=${(event: Event) => (this.text = (event.target as HTMLTextAreaElement).value)}
            @keydown=${this.#key}
          ></textarea>
          <p class="note" id="start-files">
            Or drop a file here: .txt, .md, .html, or .docx from Word. A page of the web: save it in your browser first
            (Ctrl+S).
          </p>
        </div>
        <div class="row beside">
          <studio-date
            id="start-date"
            class="field"
            day
            label="When did it appear? (if the text doesn’t say)"
            hint="So that “on Tuesday” can be worked out."
          ></studio-date>
          <div class="field">
            <label for="start-url">Where can it be read? (optional)</label>
            <input id="start-url" type="url" inputmode="url" placeholder="https://" autocomplete="off" />
            <p class="note">Readers are led to it from each answer.</p>
          </div>
        </div>
        ${problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing}
        <div class="actions">
          ${
            this.busy
              ? html`<p class="note" role="status">Reading the article …</p>
                  <button type="button" @click=${() => this.ask('studio-cancel', undefined)}>Cancel</button>`
              : html`<button class="primary">${this.opened?.pack ? 'Open with this article' : 'Make the quiz'}</button>
                  <label class="button">
                    Choose a file …<input
                      class="hidden"
                      type="file"
                      accept="${ARTICLE_FILES},.json"
                      @change=${this.#choose}
                    />
                  </label>
                  ${
                    this.text || this.opened
                      ? nothing
                      : html`<button type="button" @click=${() => void this.#try()}>Try a sample article</button>`
                  }`
          }
        </div>
      </form>
      <nav class="rooms" aria-label="What else the studio does">
        <a class="button" href="#audit">Hold a quiz against an article</a>
        <a class="button" href="#collect">One quiz of several articles</a>
      </nav>
      ${this.#renderProjects()}`;
  }

  #renderOpened(): TemplateResult | typeof nothing {
    const { opened } = this;
    if (!opened) return nothing;
    if (!opened.pack)
      return html`<div role="alert">
        <p class="problem">${opened.title} can’t be opened. This is what has to be put right in it:</p>
        <ul class="issues">
          ${opened.problems.map(problem => html`<li>${problem}</li>`)}
        </ul>
      </div>`;
    return html`<p class="pack" role="status">
      <strong>${opened.title}</strong> is a content pack. Paste its article, so that every fact can be held against it.
      <button type="button" class="link" @click=${() => (this.opened = undefined)}>Leave the pack</button>
    </p>`;
  }

  #renderProjects(): TemplateResult {
    const { projects, spoiled } = this;
    const date = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });
    return html`<section class="projects">
      <h2>Your work on this computer</h2>
      <ul>
        ${projects.map(
          ({ id, title, changed }) =>
            html`<li>
              <button class="open" @click=${() => this.ask('studio-open-project', { id })}>
                <strong>${title}</strong><span class="note">Last changed ${date.format(changed)}</span>
              </button>
              <button aria-label="Remove ${title}" @click=${() => this.ask('studio-remove-project', { id })}>
                Remove
              </button>
            </li>`,
        )}
        ${spoiled.map(
          id =>
            html`<li>
              <span class="open note">A work that can’t be read any more</span>
              <button
                aria-label="Remove the work that can’t be read"
                @click=${() => this.ask('studio-remove-project', { id })}
              >
                Remove
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
    return html`<p class="note">
        It is kept in this browser, and only under this address: ${location.host}. To go on in another browser or under
        another address, save the work as a file there (“Take away”) and choose the file here.
      </p>
      ${
        others.length
          ? html`<p class="note others">
              There is work of yours under another address, too:
              ${others.map((url, i) => html`${i ? ', ' : ''}<a href=${url}>${url}</a>`)}.
              ${
                isPreview
                  ? html`If nothing answers there, start the preview with that port:
                      <code>--port ${new URL(others[0]!).port || 80}</code>.`
                  : nothing
              }
            </p>`
          : nothing
      }
      ${
        twin && !others.length
          ? html`<p class="note twin">
              Work that was made on this computer by its other name is kept there: <a href=${twin}>${twin}</a>.
            </p>`
          : nothing
      }`;
  }
}

define('studio-start', StudioStart);

declare global {
  interface HTMLElementTagNameMap {
    'studio-start': StudioStart;
  }
}
