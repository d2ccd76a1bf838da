import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from './decorators.js';
import { mark, REVEALED } from '../quiz/mark.js';
import { ask, type QuestionSource } from '../quiz/ask.js';
import { scoreOf } from '../quiz/score.js';
import type { Answer, Question, QuestionKind, Result } from '../quiz/types.js';
import type { ContentPack } from '../pack/types.js';
import { ExplainerEvent } from './events.js';
import { inWords } from './numbers.js';
import { quizStyles } from './quiz-styles.js';
import { renderSquares } from './squares.js';
import type { Strings } from './strings.js';
import { sentence } from './views/choice.js';
import { asWritten, startOf } from './views/number-start.js';
import type { Asking, QuestionView } from './views/view.js';
import { WidgetElement } from './widget-element.js';

/**
 * A widget that asks: one question at a time, each answered once, then a result. What it asks is its `source`, and how
 * each kind of question is shown its `views`.
 *
 * @fires {ExplainerEvent<'explainer-answer'>} explainer-answer - The reader answered a question; `detail: { widget, question, result }`.
 * @fires {ExplainerEvent<'explainer-result'>} explainer-result - The last question is answered; `detail: { widget, score, results }`.
 * @csspart progress - "1 of 3".
 * @csspart squares - How each question was answered: a thin line while they are asked, squares at the end.
 * @csspart question - Task, options and feedback of one question.
 * @csspart prompt - The task.
 * @csspart stimulus - What is asked about: a quotation, a sentence.
 * @csspart options - All options.
 * @csspart option - One of them; once answered also `right` or `wrong`.
 * @csspart right - A right option, or the feedback on a right answer.
 * @csspart wrong - A wrong option that was chosen, or the feedback on a wrong answer.
 * @csspart feedback - Verdict, explanation and passages.
 * @csspart primary - The button that leads on.
 * @csspart result - The result at the end.
 */
export abstract class QuizElement extends WidgetElement {
  static override styles = [...WidgetElement.styles, quizStyles];

  /** Decides the order of questions and options, the same for everyone. Default: another order for each visit. */
  @property() seed?: string;

  /** At most so many questions. Default: 10. */
  @property({ type: Number }) limit = 10;

  @state() private index = 0;
  @state() private pending?: Answer;

  /** The result is shown in place of a question. */
  @state() private isOver = false;

  @query('#question') private questionElement?: HTMLElement;
  @query('#feedback') private feedbackElement?: HTMLElement;

  /** What is asked, in the order in which it is asked. */
  questions: readonly Question[] = [];

  protected readonly source?: QuestionSource;
  protected abstract readonly views: Partial<Record<QuestionKind, QuestionView<never, never>>>;

  #shownAt = 0;
  #askedIn?: Strings;
  #moveFocus = false;
  #keepFocus = false;

  /** Derives the questions; a widget that mixes kinds overrides it. */
  protected findQuestions(pack: ContentPack, seed?: string): readonly Question[] {
    return ask(this.source!, pack, { seed, limit: this.limit, prompts: this.strings });
  }

  override reset(): void {
    this.session?.clear(this.questions.map(question => question.id));
    this.#goTo(0);
    super.reset();
  }

  /** Answers nothing, but shows the right answer of the question that is open. */
  override reveal(): void {
    const question = this.#question;
    if (question && !this.#result) this.#record({ ...mark(question, REVEALED), score: 0, right: false });
  }

  /** Puts the reader where an earlier session left off, as a reporter does: these answers to its questions, no others. */
  restore(results: readonly Result[]): void {
    for (const { id } of this.questions) {
      const result = results.find(({ questionId }) => questionId === id);
      if (result) this.session?.record(result);
      else this.session?.clear([id]);
    }
    this.packChanged();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session?.asks(this, []);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.session?.asks(this, this.questions);
  }

  protected override get questionCount(): number {
    return this.questions.length;
  }

  override canShow(pack: ContentPack): boolean {
    return (pack === this.shown ? this.questions : this.findQuestions(pack, this.seed)).length > 0;
  }

  protected override isFinished(): boolean {
    return this.isOver;
  }

  protected override packChanged(): void {
    this.#derive();
    const open = this.questions.findIndex(question => !this.session?.result(question.id));
    this.isOver = open < 0 && this.questions.length > 0;
    this.index = Math.max(0, open);
    this.pending = undefined;
    this.#shownAt = performance.now();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // Answers may be cleared from outside: by a score card, or in another tab
    const isCleared = this.isOver && this.questions.some(({ id }) => !this.session?.result(id));
    if (isCleared || (this.hasUpdated && (changed.has('seed') || changed.has('limit')))) this.packChanged();
    // Another language of the interface asks the same in other words
    else if (this.shown && this.#askedIn !== this.strings) this.#derive();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#moveFocus) this.questionElement?.focus();
    // The button that was pressed is gone
    else if (this.#keepFocus && !this.shadowRoot?.activeElement) this.feedbackElement?.focus({ preventScroll: true });
    this.#moveFocus = this.#keepFocus = false;
  }

  #derive(): void {
    const { shown, session } = this;
    this.#askedIn = this.strings;
    this.questions = shown ? this.findQuestions(shown, this.seed ?? session?.seed) : [];
    session?.asks(this, this.questions);
  }

  get #question(): Question | undefined {
    return this.questions[this.index];
  }

  get #result(): Result | undefined {
    return this.#question && this.session?.result(this.#question.id);
  }

  #goTo(index: number): void {
    this.isOver = index >= this.questions.length;
    this.index = index;
    this.pending = undefined;
    this.announcement = '';
    this.#shownAt = performance.now();
    this.#moveFocus = true;
  }

  #next(): void {
    const open = this.questions.findIndex(
      (question, index) => index > this.index && !this.session?.result(question.id),
    );
    this.#goTo(open < 0 ? this.questions.length : open);
  }

  #submit(answer: Answer): void {
    const question = this.#question;
    if (question && !this.#result) this.#record(mark(question, answer, Math.round(performance.now() - this.#shownAt)));
  }

  #record(result: Result): void {
    const question = this.#question!;
    const { questions, session, localName: widget } = this;
    this.#keepFocus = !!this.shadowRoot?.activeElement;
    session?.record(result);
    // Where the focus is lost it goes to the feedback, which is read from there
    const isTold = question.kind === 'order' || question.kind === 'number' || question.kind === 'match';
    this.announcement = [this.#verdict(result), !isTold && question.explanation].filter(Boolean).join(' ');
    this.dispatchEvent(new ExplainerEvent('explainer-answer', { widget, question, result }));
    const results = questions.flatMap(({ id }) => session?.result(id) ?? []);
    if (results.length < questions.length) return;
    this.dispatchEvent(new ExplainerEvent('explainer-result', { widget, score: scoreOf(questions, results), results }));
  }

  #verdict({ right, score, answer }: Result): string {
    const { strings } = this;
    if (answer === REVEALED) return strings.revealed;
    return right ? strings.right : score > 0 ? strings.partly(Math.round(score * 100)) : strings.wrong;
  }

  protected override renderReady(): TemplateResult {
    const { strings, questions } = this;
    const place = Math.min(this.index + 1, questions.length);
    const question = questions[place - 1]!;
    const progress =
      questions.length > 1 && !this.isOver
        ? html`<p class="note progress" part="progress">
            <span aria-hidden="true">${strings.progress(place, questions.length)}</span>
            <span class="hidden">${strings.progressSpoken(place, questions.length)}</span>
          </p>`
        : undefined;
    return html`${this.renderHeader(progress)} ${progress && renderSquares(questions, this.session!, question.id)}
    ${this.isOver ? this.#renderEnd() : this.#renderQuestion()}`;
  }

  #renderQuestion(): TemplateResult {
    const question = this.#question!;
    const result = this.#result;
    const asking: Asking<never> = {
      strings: this.strings,
      lang: this.uiLang,
      packLang: this.shown!.lang,
      answer: (result?.answer ?? this.pending) as undefined,
      result,
      draft: answer => (this.pending = answer),
      submit: answer => this.#submit(answer),
      fold: (of, passages) => this.renderFold(of, passages),
      announce: text => (this.announcement = text),
    };
    const view = this.views[question.kind] as QuestionView<Question, never> | undefined;
    return html`<div part="question">
      <div id="question" class="target" tabindex="-1">${this.#renderTask(question, asking)}</div>
      ${view?.(question, asking)} ${result ? this.#renderFeedback(question, result) : this.#renderCheck(question)}
    </div>`;
  }

  /** The prompt is left out where it says no more than the heading. */
  #renderTask({ prompt, stimulus, ...question }: Question, asking: Asking<never>): TemplateResult {
    const says = prompt === (this.heading ?? this.strings.titles[this.localName]) && !!stimulus;
    const filled =
      question.kind === 'gap'
        ? question.options.find(({ id }) => id === question.correct)!.text
        : question.kind === 'number'
          ? asWritten({ ...question, prompt, stimulus }, this.uiLang)
          : undefined;
    const words = stimulus && sentence(stimulus, asking, asking.result && filled);
    const isQuote = question.widget === 'who-said-it';
    return html`<p class=${says ? 'hidden' : 'prompt'} part="prompt">${prompt}</p>
      ${
        words
          ? html`<blockquote
              class=${isQuote ? 'stimulus quote' : 'stimulus'}
              part="stimulus"
              lang=${this.shown!.lang}
              dir="auto"
            >
              ${words}
            </blockquote>`
          : nothing
      }`;
  }

  /** What is answered by a tap needs no button; what is put together does. */
  #renderCheck(question: Question): TemplateResult | typeof nothing {
    const answer: Answer | undefined =
      this.pending ??
      (question.kind === 'order'
        ? question.options.map(option => option.id)
        : question.kind === 'number'
          ? startOf(question)
          : undefined);
    if (question.kind !== 'order' && question.kind !== 'number' && question.kind !== 'match') return nothing;
    const isWhole =
      question.kind === 'match' ? Object.keys(answer ?? {}).length === question.options.length : answer !== undefined;
    return html`<div class="actions" part="actions">
      <button
        part="button primary"
        class="primary"
        aria-disabled=${!isWhole}
        @click=${() => isWhole && this.#submit(answer!)}
      >
        ${this.strings.check}
      </button>
    </div>`;
  }

  #renderFeedback(question: Question, result: Result): TemplateResult {
    const { strings } = this;
    const isLast = this.questions.every(({ id }) => this.session?.result(id));
    return html`<div
        id="feedback"
        class="feedback target"
        tabindex="-1"
        part="feedback ${result.right ? 'right' : 'wrong'}"
      >
        <p class="verdict ${result.answer === REVEALED ? '' : 'badge'}" data-mark=${markOf(result)}>
          <span><strong>${this.#verdict(result)}</strong> ${question.explanation ?? nothing}</span>
        </p>
        ${question.evidence.map(evidence => this.renderPassage(evidence))}
      </div>
      <div class="actions" part="actions">
        <button part="button primary" class="primary" @click=${() => this.#next()}>
          ${isLast ? strings.seeResult : strings.next}
        </button>
      </div>`;
  }

  #renderEnd(): TemplateResult {
    const { strings, questions } = this;
    const { right, scaled } = scoreOf(questions, this.session?.results ?? []);
    return html`<div id="question" class="target" tabindex="-1" part="result">
        <p class="figure" aria-hidden="true">
          ${questions.length > 1 ? `${right}/${questions.length}` : inWords(Math.round(scaled * 100), { unit: '%' }, this.uiLang)}
        </p>
        <p class="total">${strings.result(right, questions.length)}</p>
        <p class="note">${strings.praise(scaled)}</p>
      </div>
      ${renderSquares(questions, this.session!)}
      <div class="actions" part="actions">
        <button part="button" @click=${() => this.reset()}>${strings.again}</button>
      </div>`;
  }
}

/** Right, wrong, or neither: partly right, or revealed. */
function markOf({ right, score, answer }: Result): string {
  return right ? 'right' : score > 0 || answer === REVEALED ? '' : 'wrong';
}
