import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Span } from '../../article/types.js';
import { evidenceOf } from '../../extract/evidence.js';
import { loadLanguage } from '../../languages/languages.js';
import type { ContentPack, PackQuestion } from '../../pack/types.js';
import { build } from '../builder.js';
import type { StudioEvent } from '../events.js';
import type { Draft } from '../state/draft.js';
import { addEvidence, addFact } from '../state/edits.js';
import { record } from '../state/history.js';
import { findFact, has } from '../state/kinds.js';
import { ownQuestion } from '../state/own-question.js';
import { questionOfFact } from '../state/question-of-fact.js';
import { giveEvidence } from '../state/questions.js';
import { makeFact, sentencesAround } from '../state/select.js';
import { takeDates } from '../state/take-dates.js';
import { findingsOf, travel, type Workspace } from '../state/workspace.js';
import { words } from '../words/words.js';

export interface EditingOptions {
  workspace(): Workspace | undefined;
  isReadOnly(): boolean;
  /** Id of the fact or the question that is open. */
  chosen(): string | undefined;
  /** The open work has become this. */
  changed(workspace: Workspace): void;
  /** A fact or a question is to be shown in its list; `undefined` for none. */
  choose(id: string | undefined, view?: 'facts' | 'questions'): void;
  say(text: string): void;
  /** Says it, and shows it until the next change. */
  tell(text: string): void;
}

const MOST_CHARACTERS = 140;

/** A question's whole words are more than anybody needs to know which one it was. */
function shortened(label: string): string {
  if (label.length <= MOST_CHARACTERS) return label;
  const cut = label.slice(0, MOST_CHARACTERS).replace(/\s+\S*$/, '');
  return words().app.cutOff(cut);
}

/** Changes the open work as what is inside asks for it, and goes back and forth among its changes. */
export class Editing implements ReactiveController {
  #options: EditingOptions;

  constructor(host: ReactiveControllerHost & HTMLElement, options: EditingOptions) {
    this.#options = options;
    host.addController(this);
    host.addEventListener('studio-edit', event => this.#edit(event.detail));
    host.addEventListener('studio-make', event => void this.#make(event.detail));
    host.addEventListener('studio-ask-fact', event => this.#askFact(event.detail));
    host.addEventListener('studio-date', event => void this.#date(event.detail.date));
  }

  hostConnected(): void {
    addEventListener('keydown', this.#key);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#key);
  }

  travel(way: 'undo' | 'redo'): void {
    const { workspace, isReadOnly, chosen, changed, choose, tell } = this.#options;
    const before = workspace();
    if (!before || isReadOnly()) return;
    const { past, present, future } = before.history;
    const { nothingToUndo, nothingToRedo, unreadableStep, undone, redone } = words().app;
    const step = way === 'undo' ? past.length && present : future[0];
    if (!step) return tell(way === 'undo' ? nothingToUndo : nothingToRedo);
    const after = travel(before, way);
    if (!after) return tell(unreadableStep);
    changed(after);
    const { asked } = findingsOf(after);
    const id = chosen();
    if (id && !has(asked, id)) choose(undefined);
    tell((way === 'undo' ? undone : redone)(shortened(step.label)));
  }

  #key = (event: KeyboardEvent): void => {
    if (!this.#options.workspace() || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    this.travel(key === 'y' || event.shiftKey ? 'redo' : 'undo');
  };

  #edit({ label, key, change }: StudioEvent<'studio-edit'>['detail']): void {
    const workspace = this.#options.workspace();
    if (!workspace || this.#options.isReadOnly()) return;
    const state = change(workspace.history.present.state);
    this.#options.changed({ ...workspace, history: record(workspace.history, { state, label, key }) });
  }

  #editPack(label: string, change: (pack: ContentPack) => ContentPack): void {
    this.#edit({ label, change: (draft: Draft) => ({ ...draft, pack: change(draft.pack) }) });
  }

  /** Makes something of words that were selected in the article. */
  async #make({ kind, start, end }: StudioEvent<'studio-make'>['detail']): Promise<void> {
    const { choose, say } = this.#options;
    const workspace = this.#options.workspace();
    if (!workspace) return;
    const { article } = workspace;
    if (kind === 'evidence') return this.#givePassage(workspace, { start, end });
    if (kind === 'ask') return this.#writeQuestion(workspace, { start, end });
    const language = await loadLanguage(article.metadata.lang);
    const { pack } = workspace.history.present.state;
    const made = makeFact(kind, article, pack, { start, end }, language);
    if ('problem' in made) return say(made.problem);
    const added = addFact(pack, made.kind, made.fact);
    this.#editPack(words().app.did.addFact(words().kinds[kind].singular), () => added.pack);
    choose(added.id, 'facts');
    say(words().app.factAdded(words().kinds[kind].singular));
  }

  /** A further passage for what is chosen. */
  #givePassage(workspace: Workspace, { start, end }: Span): void {
    const chosen = this.#options.chosen();
    if (!chosen) return;
    const { questions } = findingsOf(workspace).asked;
    const passage = evidenceOf(workspace.article, start, end);
    const isQuestion = questions.some(question => question.id === chosen);
    this.#editPack(words().app.did.addPassage, pack =>
      isQuestion ? giveEvidence({ ...pack, questions }, chosen, passage) : addEvidence(pack, chosen, passage),
    );
  }

  /** A question of the person's own, about words of the article. */
  #writeQuestion(workspace: Workspace, span: Span): void {
    const { article } = workspace;
    const { questions } = findingsOf(workspace).asked;
    const { start, end } = sentencesAround(article, span);
    const selected = article.text.slice(span.start, span.end);
    this.#addQuestion(ownQuestion('choice', evidenceOf(article, start, end), selected), questions);
  }

  /** A question about a fact, of the kind that was asked for. */
  #askFact({ id, as }: StudioEvent<'studio-ask-fact'>['detail']): void {
    const workspace = this.#options.workspace();
    if (!workspace) return;
    const { asked } = findingsOf(workspace);
    const found = findFact(asked, id);
    if (found) this.#addQuestion(questionOfFact(as, found.kind, found.fact, asked), asked.questions);
  }

  #addQuestion(question: PackQuestion, others: readonly PackQuestion[]): void {
    const { did, questionAdded, questionBegun } = words().app;
    this.#editPack(did.beginQuestion, pack => ({ ...pack, questions: [question, ...others] }));
    this.#options.choose(question.id, 'questions');
    const isWhole = question.prompt && !question.options?.some(({ text }) => !text);
    this.#options.say(isWhole ? questionAdded : questionBegun);
  }

  async #date(date: string): Promise<void> {
    const workspace = this.#options.workspace();
    if (!workspace) return;
    const { article, history } = workspace;
    const former = history.present.state.pack.sources[0].datePublished;
    const built = await build({ given: { article }, metadata: { datePublished: former } });
    const rebuilt = await build({ given: { article }, metadata: { datePublished: date } });
    this.#editPack(words().app.did.giveDate, pack => takeDates(pack, built.pack, rebuilt.pack));
    this.#options.say(words().app.datesWorkedOut);
  }
}
