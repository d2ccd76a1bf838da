import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from '../../ui/elements/decorators.js';
import { define } from '../../ui/elements/define.js';
import { askerFor } from '../asker.js';
import type { StudioEvent } from '../events.js';
import { limitsOf } from '../../languages/limits.js';
import type { Language } from '../../languages/language.js';
import { loadLanguage } from '../../languages/languages.js';
import { startDraft } from '../state/draft.js';
import { startHistory } from '../state/history.js';
import { has } from '../state/kinds.js';
import { firstToCheck, toCheckIn } from '../state/to-check.js';
import { findingsOf, openProject, projectOf, type Workspace } from '../state/workspace.js';
import { writeWork, type Work } from '../state/work-file.js';
import { download } from '../download.js';
import { Keeping } from '../keeping.js';
import { leftAt, noteLeftAt } from '../left-at.js';
import { fileStem } from '../../export/identifiers.js';
import { uuid } from '../../report/uuid.js';
import type { ProjectSummary } from '../storage.js';
import type { Resolution } from '../trouble.js';
import { StudioElement } from '../studio-element.js';
import { words } from '../words/words.js';
import type { Span } from '../../article/types.js';
import '../studio-article/studio-article.js';
import '../studio-start/studio-start.js';
import '../studio-trouble/studio-trouble.js';
import { barOf, plainBar } from './bar.js';
import { Building } from './building.js';
import { Editing } from './editing.js';
import { marksOf, nameOf, panelOf } from './panels.js';
import { appStyles } from './studio-app.styles.js';
import { isRoom, roomOf, type Room } from './rooms.js';
import { isView, tabsOf, type View } from './tabs.js';

/** The whole studio. It holds the state; what is inside asks for changes by events. */
export class StudioApp extends StudioElement {
  static override pageStyles = [appStyles];

  @state() private workspace?: Workspace;
  @state() private projects: readonly ProjectSummary[] = [];
  /** Ids of kept work that can't be read. */
  @state() private spoiled: readonly string[] = [];
  @state() private room?: Room;
  @state() private view: View = 'play';
  @state() private chosen?: string;
  @state() private shownPassage?: readonly Span[];
  @state() private problem = '';
  @state() private said = '';
  /** What stands in the bar of what was undone or done again. */
  @state() private told = '';
  /** What is known of the article's language. */
  @state() private language?: Language;

  @query('.panel') private panel?: HTMLElement;

  #building = new Building(this, {
    begin: workspace => this.#begin(workspace),
    failed: problem => (this.problem = problem),
    say: text => this.#say(text),
  });
  #keeping = new Keeping(this, { workspace: () => this.workspace, reopen: id => void this.#open(id) });
  #editing = new Editing(this, {
    workspace: () => this.workspace,
    isReadOnly: () => this.#keeping.isReadOnly,
    chosen: () => this.chosen,
    changed: workspace => {
      this.workspace = workspace;
      this.told = '';
      this.#keeping.saveSoon();
    },
    choose: (id, view) => this.#choose(id, view),
    say: text => this.#say(text),
    tell: text => {
      this.told = text;
      this.#say(text);
    },
  });

  constructor() {
    super();
    this.addEventListener('studio-begin', ({ detail: { article, pack } }) =>
      this.#begin({ id: uuid(), article, history: startHistory(startDraft(pack)) }),
    );
    this.addEventListener('studio-choose', event => this.#choose(event.detail.id));
    this.addEventListener('studio-open-fact', event => this.#choose(event.detail.id, 'facts'));
    this.addEventListener('studio-check', ({ detail: { view } }) => {
      if (this.workspace) this.#choose(firstToCheck(this.workspace, view), view);
    });
    this.addEventListener('studio-show', event => this.#showPassage(event.detail));
    this.addEventListener('studio-say', event => this.#say(event.detail.text));
    this.addEventListener('studio-open-project', event => void this.#open(event.detail.id));
    this.addEventListener('studio-remove-project', event => void this.#remove(event.detail.id));
    this.addEventListener('studio-open-work', event => this.#openWork(event.detail.work));
    this.addEventListener('studio-save-work', () => this.#saveFile());
    this.addEventListener('studio-resolve', event => void this.#resolve(event.detail.how));
  }

  override connectedCallback(): void {
    // What stood here until the studio was ready
    this.replaceChildren();
    super.connectedCallback();
    addEventListener('hashchange', this.#followHash);
    void this.#followHash();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#followHash);
  }

  /** The address names the open project or room, so that a reload comes back to it. */
  #followHash = async (): Promise<void> => {
    const id = location.hash.slice(1);
    const room = isRoom(id) ? id : undefined;
    if (room && this.workspace && !(await this.#keeping.leave())) return this.#stay();
    this.room = room;
    if (room) {
      // Its work would take the room's place, and what is typed there
      this.#building.stop();
      this.workspace = undefined;
      return this.#list();
    }
    if (id === (this.workspace?.id ?? '')) return this.#list();
    if (this.workspace && !(await this.#keeping.leave())) return this.#stay();
    if (id) await this.#open(id);
    else {
      this.workspace = undefined;
      await this.#list();
    }
  };

  /** What isn't kept anywhere is not left without a word. */
  #stay(): void {
    history.replaceState(undefined, '', `#${this.workspace!.id}`);
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('studio-trouble button')?.focus());
  }

  async #list(): Promise<void> {
    ({ projects: this.projects, spoiled: this.spoiled } = await this.#keeping.list());
  }

  async #open(id: string): Promise<void> {
    this.#building.stop();
    const project = await this.#keeping.load(id);
    const opened = project && openProject(project);
    if (opened && !('fault' in opened)) {
      this.#show(opened);
      return this.#keeping.begin(id, project);
    }
    history.replaceState(undefined, '', location.pathname + location.search);
    this.workspace = undefined;
    this.problem = opened ? words().app.unopenedWork(opened.fault) : words().app.workElsewhere;
    await this.#list();
  }

  #openWork({ article, draft }: Work): void {
    this.#building.stop();
    const opened = openProject({ id: uuid(), changed: Date.now(), article, draft });
    if ('fault' in opened) this.problem = words().faults.ofFile(opened.fault);
    else this.#begin(opened);
  }

  /** Work that isn't kept yet. */
  #begin(workspace: Workspace): void {
    this.#show(workspace);
    void this.#keeping.begin(workspace.id);
    this.#keeping.saveSoon();
  }

  #saveFile(): void {
    const { workspace } = this;
    if (!workspace) return;
    const work = projectOf(workspace);
    const fileName = `${fileStem(work.draft.pack.title)}.work.json`;
    download({ fileName, mediaType: 'application/json', content: writeWork(work) });
    this.#keeping.savedAsFile(workspace);
    this.#say(words().export.savedAs(fileName));
  }

  async #resolve(how: Resolution): Promise<void> {
    const { workspace } = this;
    if (!workspace) return;
    switch (how) {
      case 'take-over':
        return this.#keeping.takeOver(workspace.id);
      case 'show-kept':
        this.#keeping.abandon();
        return this.#open(workspace.id);
      case 'keep-both':
      case 'keep-anew':
        this.#keeping.abandon();
        return this.#begin({ ...workspace, id: how === 'keep-both' ? uuid() : workspace.id });
      case 'save-file':
        return this.#saveFile();
      case 'try-again':
        return this.#keeping.save();
      case 'leave':
        this.#keeping.abandon();
        this.workspace = undefined;
        location.hash = '';
        return this.#list();
    }
  }

  async #remove(id: string): Promise<void> {
    const title = this.projects.find(project => project.id === id)?.title;
    const { remove, removeSpoiled } = words().app;
    if (!confirm(title === undefined ? removeSpoiled : remove(title))) return;
    await this.#keeping.remove(id);
    await this.#list();
  }

  async #loadAsker({ id, article }: Workspace): Promise<void> {
    const asker = await askerFor(article);
    if (this.workspace?.id === id) this.workspace = { ...this.workspace, asker };
  }

  #show(workspace: Workspace): void {
    // The same work as another tab left it is shown where this one was
    const at = this.workspace?.id === workspace.id ? { view: this.view } : leftAt(workspace.id);
    this.workspace = workspace;
    this.view = at && isView(at.view) ? at.view : 'play';
    this.told = '';
    void this.#loadAsker(workspace);
    this.chosen = at?.chosen && has(findingsOf(workspace).asked, at.chosen) ? at.chosen : undefined;
    this.problem = '';
    void this.#loadLanguage(workspace);
    if (location.hash.slice(1) !== workspace.id) location.hash = workspace.id;
    void this.updateComplete.then(() => this.panel?.focus({ preventScroll: true }));
  }

  async #loadLanguage({ id, history }: Workspace): Promise<void> {
    this.language = undefined;
    const language = await loadLanguage(history.present.state.pack.lang);
    if (this.workspace?.id === id) this.language = language;
  }

  #showPassage(passage: StudioEvent<'studio-show'>['detail']): void {
    this.shownPassage = [passage];
    // The article has a tab of its own where it doesn't fit beside the rest
    if (!matchMedia('(max-width: 59.99rem)').matches) return;
    this.view = 'article';
    void this.updateComplete.then(() =>
      this.querySelector<HTMLElement>('studio-article .text')?.focus({ preventScroll: true }),
    );
  }

  #say(text: string): void {
    // The same words again are said again
    this.said = this.said === text ? `${text}\u00a0` : text;
  }

  #choose(id: string | undefined, view = this.view): void {
    this.view = view;
    this.chosen = id;
    this.shownPassage = undefined;
  }

  protected override updated(changed: PropertyValues): void {
    if (this.workspace && (changed.has('view') || changed.has('chosen')))
      noteLeftAt(this.workspace.id, { view: this.view, chosen: this.chosen });
    // Each view begins at its top; a question or a fact that is gone to is scrolled to after that
    if (changed.get('view') === undefined || !this.panel) return;
    this.panel.scrollTop = 0;
    const work = this.panel.parentElement!;
    if (scrollY > work.offsetTop) work.scrollIntoView({ block: 'start' });
  }

  protected override render(): TemplateResult {
    const { workspace, room } = this;
    return html`${workspace ? this.#renderWork(workspace) : room ? this.#renderRoom(room) : this.#renderStart()}
      <p class="hidden" role="status" id="said">${this.said}</p>`;
  }

  #renderStart(): TemplateResult {
    return html`${plainBar()}
      <main>
        <studio-start
          .projects=${this.projects}
          .spoiled=${this.spoiled}
          .busy=${this.#building.isBusy}
          .problem=${this.problem}
        ></studio-start>
      </main>`;
  }

  #renderRoom(room: Room): TemplateResult {
    return html`${plainBar(() => (location.hash = ''))}
      <main>${roomOf(room, this.projects, id => this.#keeping.load(id))}</main>`;
  }

  #renderWork(workspace: Workspace): TemplateResult {
    const { pack } = workspace.history.present.state;
    const { asked } = findingsOf(workspace);
    const limits = this.language && limitsOf(this.language, words().app.limits);
    return html`${barOf(
        workspace,
        { saved: this.#keeping.saved && words().keeping[this.#keeping.saved], told: this.told },
        {
          travel: way => this.#editing.travel(way),
          leave: () => (location.hash = ''),
        },
      )}
      ${tabsOf(this.view, toCheckIn(workspace), view => {
        this.view = view;
        this.told = '';
      })}
      <studio-trouble .trouble=${this.#keeping.trouble}></studio-trouble>
      <main class="work" data-view=${this.view} ?inert=${this.#keeping.isReadOnly}>
        <div class="article-pane" id="panel-article">
          <studio-article
            .article=${workspace.article}
            .pack=${pack}
            .marks=${marksOf(asked, this.chosen, this.shownPassage)}
            .chosenName=${nameOf(asked, this.chosen)}
          ></studio-article>
        </div>
        <div class="panel" id="panel" role="tabpanel" tabindex="-1" aria-labelledby="tab-${this.view}">
          ${limits ? html`<p class="notice" role="status">${limits}</p>` : nothing}
          ${panelOf(this.view, workspace, this.chosen)}
        </div>
      </main>`;
  }
}

define('studio-app', StudioApp);

declare global {
  interface HTMLElementTagNameMap {
    'studio-app': StudioApp;
  }
}
