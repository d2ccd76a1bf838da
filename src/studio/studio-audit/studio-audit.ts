import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from '../../ui/elements/decorators.js';
import { define } from '../../ui/elements/define.js';
import { unsavedOf } from '../../audit/unsaved.js';
import { auditPage } from '../../audit/report-page.js';
import { countsOf } from '../../audit/report.js';
import { VERDICTS, type Verdict } from '../../audit/types.js';
import { fileStem } from '../../export/identifiers.js';
import type { QuizFile } from '../../import/types.js';
import { audit, BuildProblem } from '../builder.js';
import { download } from '../download.js';
import { tooLargeProblem, ARTICLE_FILES } from '../given-file.js';
import { roomStyles } from '../room.styles.js';
import type { Project, ProjectSummary } from '../storage.js';
import type { StudioDate } from '../studio-date/studio-date.js';
import '../studio-date/studio-date.js';
import { StudioElement } from '../studio-element.js';
import type { Audited, Given } from '../worker/protocol.js';
import { findingInWords } from '../words/finding-in-words.js';
import { words } from '../words/words.js';
import { auditStyles } from './studio-audit.styles.js';
import { placeOf, renderVerdicts } from './verdicts.js';

type Field = 'quiz' | 'article';

/** Anybody's quiz held against an article: which of its questions are borne out, with the passages. */
export class StudioAudit extends StudioElement {
  static override pageStyles = [roomStyles, auditStyles];

  @property({ attribute: false }) projects: readonly ProjectSummary[] = [];

  /** Gives a work that is kept here. */
  @property({ attribute: false }) load?: (id: string) => Promise<Project | undefined>;

  @state() private files: Partial<Record<Field, File>> = {};
  @state() private texts: Record<Field, string> = { quiz: '', article: '' };
  /** Id of the work whose article it is. */
  @state() private project = '';
  @state() private audited?: Audited;
  @state() private shown?: Verdict;
  @state() private problem = '';
  @state() private isBusy = false;

  @query('studio-date') private dateField!: StudioDate;
  @query('.result h2') private heading?: HTMLElement;

  #working?: AbortController;

  protected override firstUpdated(): void {
    this.querySelector<HTMLElement>('h1')!.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#working?.abort();
  }

  #choose(field: Field, event: Event): void {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    // so that the same file can be chosen again after it was mended
    input.value = '';
    if (!file) return;
    this.problem = tooLargeProblem(file) ?? '';
    if (!this.problem) this.files = { ...this.files, [field]: file };
  }

  async #leave(field: Field): Promise<void> {
    this.files = { ...this.files, [field]: undefined };
    await this.updateComplete;
    this.#focus(`#audit-${field}`);
  }

  #focus(selector: string): void {
    this.querySelector<HTMLElement>(selector)?.focus();
  }

  async #quiz(): Promise<QuizFile | undefined> {
    const file = this.files.quiz;
    if (file) return { name: file.name, content: new Uint8Array(await file.arrayBuffer()) };
    const text = this.texts.quiz;
    return text.trim() ? { name: words().audit.quiz.pasted, content: new TextEncoder().encode(text) } : undefined;
  }

  async #given(): Promise<Given | undefined> {
    if (this.project) {
      const project = await this.load?.(this.project);
      return project && { article: project.article };
    }
    const file = this.files.article;
    if (file) return { bytes: await file.arrayBuffer(), fileName: file.name };
    return this.texts.article.trim() ? { text: this.texts.article } : undefined;
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isBusy) return;
    if (this.dateField?.problem) return this.dateField.querySelector('input')!.focus();
    const [quiz, given] = [await this.#quiz(), await this.#given()];
    if (!quiz) return this.#lack('quiz', words().audit.quiz.lacking);
    if (!given) {
      const { gone, lacking } = words().audit.article;
      return this.#lack('article', this.project ? gone : lacking);
    }
    const date = this.dateField?.value;
    await this.#hold({ quiz, given, metadata: date ? { datePublished: date } : {} });
  }

  async #hold(request: Parameters<typeof audit>[0]): Promise<void> {
    // Pressed twice while the files were read
    if (this.isBusy) return;
    const working = (this.#working = new AbortController());
    this.isBusy = true;
    this.problem = '';
    this.audited = this.shown = undefined;
    try {
      this.audited = await audit(request, working.signal);
      await this.updateComplete;
      this.heading?.focus();
    } catch (error) {
      if (working.signal.aborted) this.ask('studio-say', { text: words().audit.cancelled });
      else if (error instanceof BuildProblem) this.problem = error.message;
      else throw error;
    } finally {
      this.isBusy = false;
    }
  }

  #cancel(): void {
    // The button that was pressed goes
    this.#focus('.primary');
    this.#working?.abort();
  }

  #lack(field: Field, problem: string): void {
    this.problem = problem;
    const isThere = this.querySelector(`#audit-${field}`);
    this.#focus(isThere ? `#audit-${field}` : '#audit-project');
  }

  #saveReport({ title, questions, article, lost }: Audited): void {
    const { headline, url, lang } = article.metadata;
    const content = auditPage(questions, { title, headline, url, lang, lost });
    download({ fileName: `${fileStem(title)}.report.html`, mediaType: 'text/html', content });
    this.ask('studio-say', { text: words().audit.reportSaved });
  }

  #savePack({ pack, title }: Audited): void {
    const borneOut = { ...pack, questions: pack.questions.filter(({ review }) => !review) };
    const content = `${JSON.stringify(borneOut, undefined, 2)}\n`;
    download({ fileName: `${fileStem(title)}.json`, mediaType: 'application/json', content });
    this.ask('studio-say', { text: words().audit.packSaved });
  }

  protected override render(): TemplateResult {
    const { audit: said } = words();
    return html`<div class="room">
      <h1 tabindex="-1">${said.heading}</h1>
      <p class="lead">${said.about}</p>
      <form @submit=${this.#submit}>
        ${this.#renderField('quiz')} ${this.#renderArticle()}
        ${this.problem ? html`<p class="problem" role="alert">${this.problem}</p>` : nothing}
        <div class="actions">
          <button class="primary" aria-disabled=${this.isBusy}>${said.hold}</button>
          ${
            this.isBusy
              ? html`<p class="note" role="status">${said.reading}</p>
                  <button type="button" @click=${this.#cancel}>${said.cancel}</button>`
              : nothing
          }
        </div>
      </form>
      ${this.audited ? this.#renderResult(this.audited) : nothing}
    </div>`;
  }

  #renderField(field: Field): TemplateResult {
    const { leave, leaveIt, [field]: said } = words().audit;
    const file = this.files[field];
    return html`<div class="field">
      <label for=${file ? nothing : `audit-${field}`} id="audit-${field}-label">${said.label}</label>
      ${
        file
          ? html`<p class="given">
              ${file.name}
              <button
                type="button"
                class="link"
                id="audit-${field}"
                aria-label=${leave(file.name)}
                @click=${() => void this.#leave(field)}
              >
                ${leaveIt}
              </button>
            </p>`
          : html`<textarea
                id="audit-${field}"
                placeholder=${said.placeholder}
                aria-describedby="audit-${field}-note"
                .value=${this.texts[field]}
                @input=${(event: Event) =>
                  (this.texts = { ...this.texts, [field]: (event.target as HTMLTextAreaElement).value })}
              ></textarea>
              <p class="note" id="audit-${field}-note">${said.note}</p>`
      }
      <div class="actions">
        <label class="button">
          ${said.choose}<input
            class="hidden"
            type="file"
            accept=${field === 'article' ? ARTICLE_FILES : nothing}
            @change=${(event: Event) => this.#choose(field, event)}
          />
        </label>
      </div>
    </div>`;
  }

  #renderArticle(): TemplateResult {
    const { projects, project } = this;
    const { audit: said } = words();
    return html`${
      projects.length
        ? html`<div class="field">
            <label for="audit-project">${said.which}</label>
            <select
              id="audit-project"
              @change=${(event: Event) => (this.project = (event.target as HTMLSelectElement).value)}
            >
              <option value="">${said.another}</option>
              ${projects.map(
                ({ id, title }) => html`<option value=${id} ?selected=${id === project}>${title}</option>`,
              )}
            </select>
          </div>`
        : nothing
    }
    ${
      project
        ? nothing
        : html`${this.#renderField('article')}
            <studio-date class="field" day label=${said.date} hint=${said.dateHint}></studio-date>`
    }`;
  }

  #renderResult(audited: Audited): TemplateResult {
    const { questions, lost, article, pack } = audited;
    const { audit: said } = words();
    const { headline } = article.metadata;
    const counts = countsOf(questions);
    const counted = VERDICTS.filter(verdict => counts[verdict]).map(verdict => said.counted[verdict](counts[verdict]));
    const ready = pack.questions.filter(({ review }) => !review).length;
    const unsaved = unsavedOf(questions, pack, lost);
    const shown = questions.filter(({ verdict }) => !this.shown || verdict === this.shown);
    return html`<section class="result">
      <div>
        <h2 id="audit-result" tabindex="-1">${said.result(questions.length, counted)}</h2>
        <p class="note">
          ${headline ? said.heldAgainst(audited.title, headline) : said.heldAgainstUntitled(audited.title)}
        </p>
      </div>
      <div class="actions">
        <button class="primary" @click=${() => this.#saveReport(audited)}>${said.saveReport}</button>
        ${ready ? html`<button @click=${() => this.#savePack(audited)}>${said.savePack(ready)}</button>` : nothing}
        <button @click=${() => this.ask('studio-begin', { article, pack })}>${said.goOn}</button>
      </div>
      ${
        unsaved.length
          ? html`<div>
              <p class="note">${said.unsaved(unsaved.length)}</p>
              <ul class="issues">
                ${unsaved.map(({ number, why }) => html`<li>${said.unsavedOne(number, findingInWords(why))}</li>`)}
              </ul>
            </div>`
          : nothing
      }
      ${this.#renderFilter(audited)} ${renderVerdicts(shown, questions)}
      ${
        lost.length
          ? html`<div>
              <h2>${said.notRead}</h2>
              <ul class="issues">
                ${lost.map(({ where, why }) => html`<li>${said.lost(placeOf(where, questions), findingInWords(why))}</li>`)}
              </ul>
            </div>`
          : nothing
      }
    </section>`;
  }

  #renderFilter({ questions }: Audited): TemplateResult {
    const { audit: said } = words();
    const counts = countsOf(questions);
    const choice = (verdict: Verdict | undefined, label: string) =>
      html`<button aria-pressed=${this.shown === verdict} @click=${() => (this.shown = verdict)}>${label}</button>`;
    return html`<div class="actions" role="group" aria-label=${said.shown}>
      ${choice(undefined, said.all(questions.length))}
      ${VERDICTS.filter(verdict => counts[verdict]).map(verdict =>
        choice(verdict, said.only(said.verdicts[verdict], counts[verdict])),
      )}
    </div>`;
  }
}

define('studio-audit', StudioAudit);

declare global {
  interface HTMLElementTagNameMap {
    'studio-audit': StudioAudit;
  }
}
