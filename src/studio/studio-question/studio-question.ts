import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from '../../ui/elements/decorators.js';
import { define } from '../../ui/elements/define.js';
import type { Flaw } from '../../ask/lint/lint.js';
import type { CheckIssue } from '../../pack/check.js';
import type { ContentPack, PackQuestion, QuestionKind } from '../../pack/types.js';
import { causesOf } from '../state/causes.js';
import { findFact, summaryOf } from '../state/kinds.js';
import { asKind, OWN_KINDS } from '../state/own-question.js';
import type { IssuesByFact } from '../state/publish.js';
import {
  acceptQuestion,
  asBuilt,
  bringBack,
  changeQuestion,
  dropQuestion,
  isOwn,
  shownOptions,
  type QuestionEdit,
  type Standing,
} from '../state/questions.js';
import { StudioElement } from '../studio-element.js';
import { renderPassages } from '../studio-row/passages.js';
import { dropByKey, renderReview } from '../studio-row/review.js';
import { parted, right } from '../studio-row/parted.js';
import { filled } from '../words/filled.js';
import { sentence } from '../words/finding-in-words.js';
import { words } from '../words/words.js';
import type { ChangeQuestion } from './context.js';
import { rowStyles } from '../studio-row/row.styles.js';
import { renderAnswers } from './answers.js';
import { renderFaults } from './faults.js';
import { renderPicture } from './picture.js';
import { questionStyles } from './studio-question.styles.js';
import { renderWeight } from './weight.js';

/** Where an answer is written. */
const FIELD = 'input:not([type=checkbox])';

/** One question: a line that unfolds into what can be changed of it. */
export class StudioQuestion extends StudioElement {
  static override pageStyles = [rowStyles, questionStyles];

  @property({ attribute: false }) question!: PackQuestion;

  @property({ attribute: false }) standing: Standing = 'asked';

  /** Its place among those of its part, from 1; 0 where it has none. */
  @property({ type: Number }) number = 0;

  @property({ attribute: false }) pack!: ContentPack;

  @property({ attribute: false }) issues: readonly CheckIssue[] = [];

  @property({ attribute: false }) flaws: readonly Flaw[] = [];

  /** What is wrong with the facts that it asks about. */
  @property({ attribute: false }) issuesOfFacts: IssuesByFact = new Map();

  @property({ type: Boolean }) open = false;

  /** What has the focus in it: its id, the place of the answer that it belongs to, and of how many. */
  #focused?: { id: string; answer: number; of: number };

  /** By the id of an option: the words that what is told of it was written for, where it has others by now. */
  #toldOf = new Map<string, string>();

  /** What follows from an edit is taken into the pack with all the other questions. */
  #edit(label: string, edit: QuestionEdit, key?: string): void {
    const { questions } = this.pack;
    this.ask('studio-edit', {
      label,
      key,
      change: draft => ({ ...draft, pack: { ...draft.pack, questions: edit(questions) } }),
    });
  }

  #change: ChangeQuestion = (what, change, number = 0) => {
    const { id } = this.question;
    const label = words().question.changed[what](this.#name, number);
    this.#edit(label, changeQuestion(id, change), `${id} ${what} ${number}`);
  };

  #drop(): void {
    if (this.question.dropped) return;
    const own = isOwn(this.question);
    const name = this.#name;
    const { did, removed, wasLeftOut } = words().question;
    this.#edit(own ? did.removed(name) : did.leftOut(name), dropQuestion(this.question.id));
    this.ask('studio-say', { text: own ? removed(name) : wasLeftOut(name) });
  }

  get #name(): string {
    const { prompt, stimulus } = this.question;
    return (stimulus?.text ?? prompt) || words().question.unnamed;
  }

  get #answers(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.answer')];
  }

  protected override willUpdate(): void {
    const { activeElement } = document;
    const answers = this.#answers;
    const answer = answers.findIndex(each => each.contains(activeElement));
    this.#focused = this.contains(activeElement) ? { id: activeElement!.id, answer, of: answers.length } : undefined;
  }

  /** The focus goes with an answer that is moved, and to one that is added; where one is removed, to what came into its place. */
  protected override updated(changed: PropertyValues<this>): void {
    if (!this.#focused || !changed.has('question')) return;
    const { id, answer, of } = this.#focused;
    const isAdded = answer < 0 && id.startsWith('more-') && this.#answers.length > of;
    if (isAdded) return this.#answers.at(-1)!.querySelector<HTMLElement>(FIELD)?.focus();
    const moved = id && this.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`);
    if (moved) return moved.focus();
    const answers = this.#answers;
    if (answer >= 0 && answers.length && !this.contains(document.activeElement))
      answers[Math.min(answer, answers.length - 1)]!.querySelector<HTMLElement>(FIELD)?.focus();
  }

  protected override render(): TemplateResult {
    const { question, standing, number, open } = this;
    const { id, prompt, stimulus } = question;
    const own = isOwn(question);
    const isUnfinished = standing === 'wrong' && own;
    const said = words().question;
    const badge = isUnfinished ? said.unfinished : standing === 'asked' ? '' : said.standings[standing];
    const quiet = standing === 'beyond' || standing === 'hidden' || standing === 'dropped' ? 'quiet' : '';
    const origin = own ? said.yourOwn : question.edited ? said.changedByYou : '';
    const { points = 1 } = question;
    return html`<button
        class="line"
        id="line-${id}"
        aria-expanded=${open}
        aria-controls="body-${id}"
        @click=${() => this.ask('studio-choose', { id: open ? undefined : id })}
        @keydown=${(event: KeyboardEvent) => dropByKey(event, () => this.#drop())}
      >
        <span class="number">${number || ''}</span>
        <span class="words" lang=${this.pack.lang} dir="auto">${this.#name}</span>
        <span class="badges">
          ${badge ? html`<span class="badge ${standing === 'wrong' ? 'wrong' : quiet}">${badge}</span>` : nothing}
        </span>
        <span class="note">
          ${parted([stimulus && prompt, this.#right, points === 1 ? '' : said.manyPoints(points), origin])}
        </span>
      </button>
      <div class="body" id="body-${id}" ?hidden=${!open}>${open ? this.#renderBody() : nothing}</div>`;
  }

  /** What is right, in a few words. */
  get #right(): string | TemplateResult {
    const { kind, correct, options = [], unit = '' } = this.question;
    const said = words().question;
    if (kind === 'true-false') return correct ? said.true : said.false;
    if (kind === 'number') return `${correct} ${unit}`;
    if (kind === 'order') return said.toOrder(options.length);
    if (kind === 'match') return said.toMatch(options.length);
    const chosen = options.filter(({ id }) => [correct].flat().includes(id));
    return right(chosen.map(({ text }) => text).join(kind === 'several' ? ', ' : ' / '));
  }

  #renderBody(): TemplateResult {
    const { question, pack } = this;
    return html`${this.#renderReview()} ${renderFaults(question, this.issues, this.flaws)} ${this.#renderCauses()}
      ${this.#renderKind()} ${this.#renderWords()}
      ${renderAnswers({
        question,
        lang: pack.lang,
        shown: shownOptions(question, pack),
        isFact: id => !!findFact(pack, id),
        toldOf: this.#toldOf,
        change: this.#change,
        say: text => this.ask('studio-say', { text }),
      })}
      <div class="field">
        <label for="explanation-${question.id}">${words().question.explanation}</label>
        <textarea
          id="explanation-${question.id}"
          dir="auto"
          .value=${question.explanation ?? ''}
          @input=${(event: Event) =>
            this.#change('explanation', { explanation: (event.target as HTMLTextAreaElement).value })}
        ></textarea>
      </div>
      ${renderPicture(question, this.#change, text => this.ask('studio-say', { text }))}
      ${renderWeight(question, this.#change)} ${this.#renderEvidence()} ${this.#renderAbout()} ${this.#renderActions()}`;
  }

  #renderReview(): TemplateResult | typeof nothing {
    const { question } = this;
    if (!question.review || question.dropped) return nothing;
    const said = words().question;
    return renderReview({
      id: question.id,
      reason: said.review(question.reason ? sentence(question.reason) : said.unsure),
      accept: () => {
        this.#edit(words().question.did.accepted(this.#name), acceptQuestion(question.id));
        this.ask('studio-say', { text: words().question.accepted(this.#name) });
      },
      drop: () => this.#drop(),
      dropping: said.leaveOut,
    });
  }

  /** The facts for which readers don't get it, each with the way to where it is put right. */
  #renderCauses(): TemplateResult | typeof nothing {
    const { question, standing, pack, issues } = this;
    if (standing !== 'wrong' || issues.some(({ level }) => level === 'error')) return nothing;
    const causes = causesOf(question, pack, this.issuesOfFacts);
    if (!causes.length) return nothing;
    return html`<ul class="flaws">
      ${causes.map(
        ({ kind, fact, why }) =>
          html`<li class="problem">
            ${why}
            <button class="link" @click=${() => this.ask('studio-open-fact', { id: fact.id })}>
              ${filled(words().question.putRight, { which: html`<span class="hidden">${words().question.puttingRight(summaryOf(kind, fact))}</span>` })}
            </button>
          </li>`,
      )}
    </ul>`;
  }

  #renderKind(): TemplateResult | typeof nothing {
    const { question } = this;
    if (!isOwn(question)) return nothing;
    return html`<div class="field">
      <label for="kind-${question.id}">${words().question.kind}</label>
      <select
        id="kind-${question.id}"
        @change=${(event: Event) => {
          const kind = (event.target as HTMLSelectElement).value as QuestionKind;
          const { id } = question;
          this.#edit(words().question.did.changedKind(this.#name), all =>
            all.map(each => (each.id === id ? asKind(each, kind) : each)),
          );
        }}
      >
        ${OWN_KINDS.map(
          kind =>
            html`<option value=${kind} .selected=${kind === question.kind}>${words().questionKinds[kind]}</option>`,
        )}
      </select>
    </div>`;
  }

  #renderWords(): TemplateResult {
    const { id, prompt, stimulus, kind } = this.question;
    const own = isOwn(this.question);
    const said = words().question;
    return html`<div class="field">
        <label for="prompt-${id}">${kind === 'true-false' && !stimulus ? said.statement : said.question}</label>
        <textarea
          id="prompt-${id}"
          class="prompt"
          dir="auto"
          .value=${prompt}
          @input=${(event: Event) => this.#change('words', { prompt: (event.target as HTMLTextAreaElement).value })}
        ></textarea>
      </div>
      ${
        stimulus && own
          ? html`<div class="field">
              <label for="stimulus-${id}">${said.gapSentence}</label>
              <textarea
                id="stimulus-${id}"
                class="prompt"
                dir="auto"
                .value=${stimulus.text}
                @input=${(event: Event) =>
                  this.#change('sentence', {
                    stimulus: { ...stimulus, text: (event.target as HTMLTextAreaElement).value },
                  })}
              ></textarea>
            </div>`
          : stimulus
            ? html`<div>
                <p class="label">${stimulus.type === 'quotation' ? said.quotation : said.sentence}</p>
                <blockquote lang=${this.pack.lang} dir="auto">${stimulus.text}</blockquote>
              </div>`
            : nothing
      }`;
  }

  #renderEvidence(): TemplateResult {
    const { question, pack } = this;
    const { evidence } = question;
    if (!evidence.length)
      return html`<div class="evidence">
        <p class="label">${words().question.inArticle}</p>
        <p class="note">${isOwn(question) ? words().question.ownWithoutPassage : words().question.passagesOfAnswers}</p>
      </div>`;
    return html`<div class="evidence">
      <p class="label">${words().question.inArticle}</p>
      ${renderPassages(evidence, {
        lang: pack.lang,
        show: passage => this.ask('studio-show', passage),
        ...(isOwn(question) && { remove: left => this.#change('passages', { evidence: left }) }),
      })}
    </div>`;
  }

  /** The facts that it asks about: where they are put right, the question follows. */
  #renderAbout(): TemplateResult | typeof nothing {
    const { question, pack } = this;
    const facts = (question.about ?? []).flatMap(id => findFact(pack, id) ?? []);
    if (!facts.length) return nothing;
    return html`<div class="evidence">
      <p class="label">${words().question.asksAbout}</p>
      ${facts.map(
        ({ kind, fact }) =>
          html`<div class="actions">
            <button class="link" @click=${() => this.ask('studio-open-fact', { id: fact.id })}>
              ${words().question.fact(words().kinds[kind].singular, summaryOf(kind, fact))}
            </button>
          </div>`,
      )}
      ${question.edited ? html`<p class="note">${words().question.stays}</p>` : nothing}
    </div>`;
  }

  #renderActions(): TemplateResult {
    const { question } = this;
    const { id, edited, dropped, review, origin = 'builder' } = question;
    return html`<div class="actions">
      ${
        dropped
          ? html`<button
              class="primary"
              @click=${() => this.#edit(words().question.did.broughtBack(this.#name), bringBack(id))}
            >
              ${words().question.bringBack}
            </button>`
          : review
            ? nothing
            : html`<button aria-keyshortcuts="Delete" @click=${this.#drop}>
                ${isOwn(question) ? words().question.remove : words().question.leaveOut}
              </button>`
      }
      ${
        edited && origin === 'builder'
          ? html`<button @click=${() => this.#edit(words().question.did.tookBack(this.#name), asBuilt(id))}>
              ${words().question.asBuilt}
            </button>`
          : nothing
      }
    </div>`;
  }
}

define('studio-question', StudioQuestion);

declare global {
  interface HTMLElementTagNameMap {
    'studio-question': StudioQuestion;
  }
}
