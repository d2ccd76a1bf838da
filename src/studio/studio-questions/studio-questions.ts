import { html, nothing, type LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { property, state } from '../../ui/elements/decorators.js';
import { define } from '../../ui/elements/define.js';
import type { ContentPack, PackQuestion } from '../../pack/types.js';
import { partInWords, type Draft } from '../state/draft.js';
import { ownQuestion } from '../state/own-question.js';
import {
  allAlike,
  moveBeside,
  questionGroups,
  type ListedQuestion,
  type QuestionGroup,
  type Standing,
} from '../state/questions.js';
import type { Findings } from '../state/workspace.js';
import { StudioElement } from '../studio-element.js';
import { NOWHERE, placeOf } from '../studio-row/review.js';
import type { StudioQuestion } from '../studio-question/studio-question.js';
import '../studio-question/studio-question.js';
import { filled } from '../words/filled.js';
import { sentence } from '../words/finding-in-words.js';
import { words } from '../words/words.js';
import { questionsStyles } from './studio-questions.styles.js';

/** The questions as readers get them, part by part; then what waits for a decision, and what was left out. */
export class StudioQuestions extends StudioElement {
  static override pageStyles = [questionsStyles];

  @property({ attribute: false }) draft?: Draft;

  @property({ attribute: false }) findings?: Findings;

  /** Id of the question that is unfolded. */
  @property() chosen?: string;

  /** The question that is being dragged, and the one that it is over. */
  @state() private dragged?: string;
  @state() private over?: string;

  /** Where the focus is: where a question is accepted or left out, it goes from there. */
  #place = NOWHERE;
  /** The button that was pressed moves with its question, and keeps the focus. */
  #keepOn?: string;

  get #lines(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.line')].filter(line => line.checkVisibility());
  }

  get #waiting(): StudioQuestion[] {
    return [...this.querySelectorAll<StudioQuestion>('#questions-check studio-question')];
  }

  protected override willUpdate(): void {
    this.#place = placeOf(
      this.#lines.map(line => line.closest('li')!),
      this.#waiting,
    );
    if (this.#place.row >= 0) this.#keepOn ??= document.activeElement!.id;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.#place.row >= 0 && !this.contains(document.activeElement)) void this.#goOn(this.#keepOn);
    this.#keepOn = undefined;
    if (changed.has('chosen') && this.chosen) void this.#goTo(this.chosen);
  }

  /** What had the focus was moved, with its question; or is gone, and the person goes on with what came into its place. */
  async #goOn(id = ''): Promise<void> {
    const { row, waiting } = this.#place;
    // After the last of them come those that were passed over
    const next = waiting >= 0 ? (this.#waiting[waiting] ?? this.#waiting[0]) : undefined;
    if (next) return this.ask('studio-choose', { id: next.question.id });
    await this.querySelector<LitElement>('studio-question[open]')?.updateComplete;
    if (this.contains(document.activeElement)) return;
    if (waiting >= 0 && this.chosen) return this.#goTo(this.chosen);
    const lines = this.#lines;
    const same = id ? this.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`) : undefined;
    // What was left out stands folded away
    (same?.checkVisibility() ? same : lines[Math.min(row, lines.length - 1)])?.focus();
  }

  /** A question that was just made, or chosen elsewhere: the person goes on there. */
  async #goTo(id: string): Promise<void> {
    const row = this.querySelector(`[id="row-${CSS.escape(id)}"]`);
    row?.closest('details')?.setAttribute('open', '');
    await row?.querySelector('studio-question')?.updateComplete;
    const line = row?.querySelector<HTMLElement>('.line');
    const prompt = row?.querySelector<HTMLTextAreaElement>('textarea.prompt');
    if (prompt && !prompt.value) prompt.focus({ preventScroll: true });
    else if (!line?.contains(document.activeElement))
      (row?.querySelector<HTMLElement>('.review .primary') ?? line)?.focus({ preventScroll: true });
    line?.scrollIntoView({ block: 'start' });
  }

  #move(question: PackQuestion, place: PackQuestion, list: readonly ListedQuestion[], button?: string): void {
    const { questions } = this.findings!.asked;
    this.#keepOn = button;
    this.ask('studio-edit', {
      label: words().questions.did.moved(question.stimulus?.text ?? question.prompt),
      change: draft => ({ ...draft, pack: { ...draft.pack, questions: moveBeside(question.id, place.id)(questions) } }),
    });
    const at = list.findIndex(each => each.question.id === place.id) + 1;
    this.ask('studio-say', { text: words().questions.movedTo(at, list.length) });
  }

  #write(): void {
    const question = ownQuestion('choice');
    const { questions } = this.findings!.asked;
    this.ask('studio-edit', {
      label: words().questions.did.began,
      change: draft => ({ ...draft, pack: { ...draft.pack, questions: [question, ...questions] } }),
    });
    this.ask('studio-choose', { id: question.id });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { draft, findings } = this;
    if (!draft || !findings) return nothing;
    const groups = questionGroups(findings.asked, findings.published, draft.look);
    const listed = groups.flatMap(({ questions }) => questions);
    const count = (of: Standing) => listed.filter(({ standing }) => standing === of).length;
    const [asked, wrong, waiting, dropped] = [count('asked'), count('wrong'), count('review'), count('dropped')];
    const besides = wrong || waiting || dropped ? words().questions.besides({ wrong, waiting, dropped }) : '';
    return html`<div class="top">
        <p class="sum" role="status">${words().questions.readersGet(asked)}</p>
        <p class="note">${besides}${words().questions.intro(draft.look.limit)}</p>
        <div class="actions">
          <button @click=${this.#write}>${words().questions.write}</button>
        </div>
      </div>
      ${repeat(
        groups,
        ({ id }) => id,
        group => this.#renderGroup(group, findings.asked),
      )}
      ${this.#renderHeldBack(findings)}`;
  }

  #renderGroup(group: QuestionGroup, pack: ContentPack): TemplateResult {
    const { id, questions } = group;
    const isPart = id !== 'check' && id !== 'dropped';
    const title = isPart
      ? partInWords(id).title
      : id === 'check'
        ? words().questions.toCheck
        : words().questions.leftOut;
    const alike = isPart ? allAlike(questions) : undefined;
    const list = html`<ol>
      ${repeat(
        questions,
        ({ question }) => question.id,
        (listed, at) => this.#renderRow(listed, at, questions, pack, isPart),
      )}
    </ol>`;
    if (id === 'dropped')
      return html`<details class="group">
        <summary>
          <h2>${title} <span class="note">${questions.length}</span></h2>
        </summary>
        ${list}
      </details>`;
    return html`<section id="questions-${id}">
      <h2>${title} <span class="note">${questions.length}</span></h2>
      ${alike ? html`<p class="note">${alike}</p>` : nothing} ${list}
    </section>`;
  }

  #renderRow(
    { question, standing }: ListedQuestion,
    at: number,
    all: readonly ListedQuestion[],
    pack: ContentPack,
    isPart: boolean,
  ): TemplateResult {
    const { id } = question;
    const { issues, flaws } = this.findings!;
    const isFirstBeyond = standing === 'beyond' && all[at - 1]?.standing === 'asked';
    const asked = question.stimulus?.text ?? question.prompt;
    const to = (by: -1 | 1) => {
      const place = all[at + by];
      if (place) this.#move(question, place.question, all, `${by < 0 ? 'up' : 'down'}-${id}`);
    };
    return html`${isFirstBeyond ? html`<li class="limit">${words().questions.reserve}</li>` : nothing}
      <li
        id="row-${id}"
        class="row ${this.over === id && this.dragged !== id ? 'over' : ''}"
        draggable=${isPart && id !== this.chosen ? 'true' : nothing}
        @keydown=${(event: KeyboardEvent) => {
          if (!isPart || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
          event.preventDefault();
          const line = (event.target as HTMLElement).id;
          const place = all[at + (event.key === 'ArrowUp' ? -1 : 1)];
          if (place) this.#move(question, place.question, all, line);
        }}
        @dragstart=${(event: DragEvent) => {
          this.dragged = id;
          event.dataTransfer!.effectAllowed = 'move';
          event.dataTransfer!.setData('text/plain', asked);
        }}
        @dragover=${(event: DragEvent) => {
          if (!isPart || !all.some(each => each.question.id === this.dragged)) return;
          event.preventDefault();
          this.over = id;
        }}
        @dragend=${() => (this.dragged = this.over = undefined)}
        @drop=${(event: DragEvent) => {
          event.preventDefault();
          const dragged = all.find(each => each.question.id === this.dragged);
          this.dragged = this.over = undefined;
          if (dragged && dragged.question !== question) this.#move(dragged.question, question, all);
        }}
      >
        <studio-question
          .question=${question}
          .standing=${standing}
          .number=${isPart ? at + 1 : 0}
          .pack=${pack}
          .issues=${issues.get(id) ?? []}
          .flaws=${flaws.get(id) ?? []}
          .issuesOfFacts=${issues}
          ?open=${id === this.chosen}
        ></studio-question>
        ${
          isPart && all.length > 1
            ? html`<div class="places">
                <button
                  id="up-${id}"
                  aria-label=${words().questions.moveUp(at + 1)}
                  aria-disabled=${at === 0}
                  @click=${() => to(-1)}
                >
                  ↑
                </button>
                <button
                  id="down-${id}"
                  aria-label=${words().questions.moveDown(at + 1)}
                  aria-disabled=${at === all.length - 1}
                  @click=${() => to(1)}
                >
                  ↓
                </button>
              </div>`
            : nothing
        }
      </li>`;
  }

  /** What the rules kept from being asked, for whoever wonders where a question is. */
  #renderHeldBack({ heldBack, asked }: Findings): TemplateResult | typeof nothing {
    const known = new Set(asked.questions.map(({ id }) => id));
    const held = heldBack.filter(({ question }) => !known.has(question.id));
    if (!held.length) return nothing;
    return html`<details class="group held">
      <summary>
        <h2>${words().questions.notAsked} <span class="note">${held.length}</span></h2>
      </summary>
      <ul>
        ${held.map(
          ({ question, reason }) =>
            html`<li>
              <p lang=${asked.lang} dir="auto">${question.stimulus?.text ?? question.prompt}</p>
              <p class="note">${sentence(reason)}</p>
              <button
                class="link"
                @click=${() => {
                  this.ask('studio-edit', {
                    label: words().questions.did.asked(question.stimulus?.text ?? question.prompt),
                    change: draft => ({
                      ...draft,
                      pack: {
                        ...draft.pack,
                        questions: [...asked.questions, { ...question, edited: true }],
                      },
                    }),
                  });
                  this.ask('studio-choose', { id: question.id });
                }}
              >
                ${filled(words().questions.askAnyway, { which: html`<span class="hidden">${words().questions.askedAnyway(question.prompt)}</span>` })}
              </button>
            </li>`,
        )}
      </ul>
    </details>`;
  }
}

define('studio-questions', StudioQuestions);

declare global {
  interface HTMLElementTagNameMap {
    'studio-questions': StudioQuestions;
  }
}
