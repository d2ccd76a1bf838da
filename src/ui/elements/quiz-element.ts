import {
  html,
  nothing,
  type CSSResultArray,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { draw } from '../../quiz/draw.js';
import type { Answer, ChoiceQuestion, Question, QuestionKind, Result, Widget } from '../../quiz/types.js';
import { resultOf } from '../../quiz/result.js';
import type { ContentPack } from '../../pack/types.js';
import { promptUnder } from '../../pack/under-title.js';
import { ExplainerEvent } from '../events.js';
import { fetchControllers, worried, type Controllers } from '../deferred/controllers.js';
import type { QuizController } from '../controllers/quiz-controller.js';
import { quizStyles } from '../look/quiz-styles.js';
import { keepFirst, seedFor, sessionKey } from '../session/seed.js';
import { renderSquares } from '../views/squares.js';
import type { Strings } from '../words/strings.js';
import { feedback, linkToCome, markedOption, quotation, saidOf } from '../views/feedback.js';
import type { Asking, QuestionView } from '../views/view.js';
import { UNSEEN, WidgetElement } from './widget-element.js';

/** Choice, gap, true or false: one tap answers, and the option that is tapped is right or wrong. */
const TAPPED = /^[cgt]/;

/**
 * A widget that asks: one question at a time, each answered once, then a result. What it asks stands in the pack; how each
 * kind of question is shown are its `views`.
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
  static override styles: CSSResultArray = [...WidgetElement.styles, quizStyles];

  /** @internal */
  static override properties: PropertyDeclarations = {
    seed: {},
    limit: { type: Number },
    index: { state: true },
    pending: { state: true },
    isOver: { state: true },
  };

  /** Decides the order of questions and options, the same for everyone. Default: another order for each visit. */
  seed?: string;

  /** At most so many questions. Default: 10. */
  limit = 10;

  /** @internal */
  index = 0;

  /** What the reader has put together so far, or has answered before it could be marked. @internal */
  pending?: Answer;

  /** The result is shown in place of a question. @internal */
  isOver = false;

  /** What is asked, in the order in which it is asked. */
  questions: readonly Question[] = [];

  /** When the question was shown. @internal */
  shownAt!: number;

  /** The result of an answer that was marked before there was a session to keep it. @internal */
  early?: Result;

  /** @internal */
  declare controller?: QuizController;

  /** What else is to be shown with the feedback on an answer: a node, say. Whoever sets it asks for an update. */
  declare afterAnswer?: (question: Question, result: Result) => unknown;

  protected abstract readonly asks: Widget;
  /** How a sentence is shown that may have a gap. */
  protected readonly sentence?: (stimulus: string, asking: Asking<never>, filled?: string) => TemplateResult;
  protected abstract readonly views: Partial<Record<QuestionKind, QuestionView<never, never>>>;

  #known?: QuizController;

  protected override controllerOf({ QuizController }: Controllers): Controllers['QuizController'] {
    return QuizController;
  }

  /** The same for all widgets of the page that ask the same, once the controller is there to keep them. */
  protected draw(pack: ContentPack, seed = '', isMix = false): readonly Question[] {
    const { controller, limit } = this;
    const widget = isMix ? undefined : this.asks;
    return controller ? controller.drawn(widget, pack, { seed, limit }) : draw(widget, pack, { seed, limit });
  }

  /** Draws the questions; a widget that mixes kinds overrides it. */
  protected findQuestions(pack: ContentPack, seed?: string): readonly Question[] {
    return this.draw(pack, seed);
  }

  /** Answers nothing, but shows the right answer of the question that is open. */
  override reveal(): void {
    this.withController(() => this.controller!.reveal());
  }

  /** Puts the reader where an earlier session left off, as a reporter does: these answers to its questions, no others. */
  restore(results: readonly Result[]): void {
    // What is answered meanwhile comes after it
    this.isKept = true;
    this.withController(() => this.controller!.restore(results));
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

  /** The question that is open. @internal */
  get question(): Question | undefined {
    return this.questions[this.index];
  }

  /** How a question was answered. @internal */
  resultOf(id: string): Result | undefined {
    const { session, early } = this;
    return session?.result(id) ?? (early?.questionId === id ? early : undefined);
  }

  protected override packChanged(): void {
    const { controller, question: was } = this;
    this.#draw();
    const isOpen = ({ id }: Question) => !this.resultOf(id);
    const open = this.questions.findIndex(isOpen);
    this.isOver = open < 0 && this.questions.length > 0;
    this.index = Math.max(0, open);
    if (controller !== this.#known) {
      // The reader may be at it already, or at the verdict
      this.#known = controller;
      const same = this.questions.findIndex(
        question => question.id === was?.id && (isOpen(question) || controller!.keeps(question)),
      );
      if (same >= 0) {
        this.isOver = false;
        return void (this.index = same);
      }
    }
    this.early = this.pending = undefined;
    this.shownAt = performance.now();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.controller?.isCleared || (this.hasUpdated && (changed.has('seed') || changed.has('limit'))))
      this.packChanged();
  }

  #draw(): void {
    const { shown, session } = this;
    this.questions = shown ? this.findQuestions(shown, this.seed ?? session?.seed ?? seedFor(sessionKey(shown))) : [];
    session?.asks(this, this.questions);
  }

  #submit(question: Question, answer: Answer): void {
    const { controller, strings, localName: widget } = this;
    if (controller || this.isKept || !TAPPED.test(question.kind)) {
      this.pending = answer;
      return this.#wait(() => this.controller!.submit(question, answer));
    }
    const { id, correct, explanation } = question;
    const result = (this.early = resultOf(
      id,
      answer,
      +(answer === correct),
      Math.round(performance.now() - this.shownAt),
    ));
    const solution = result.right || explanation ? '' : textOfCorrect(question, strings);
    this.announcement = saidOf(question, result, this.#verdict(question, result), strings, solution);
    this.dispatchEvent(new ExplainerEvent('explainer-answer', { widget, question, result }));
    keepFirst(sessionKey(this.shown!), result);
    // Once the verdict is painted
    setTimeout(fetchControllers, UNSEEN);
  }

  /** What is marked without the controller is right or wrong. */
  #verdict(question: Question, result: Result): string {
    const { controller, strings } = this;
    return controller ? controller.verdict(question, result) : strings[result.right ? 'right' : 'wrong'];
  }

  /** Does what takes the controller, and says so where that is late. */
  #wait(act: () => void): void {
    if (!this.controller) {
      this.isKept = true;
      const wait = (why: 'loading' | 'failed') => () => {
        if (!this.controller) this.announcement = this.strings[why];
      };
      setTimeout(wait('loading'), UNSEEN);
      worried.add(wait('failed'));
    }
    this.withController(act);
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
    return html`${this.renderHeader(progress)}
    ${progress && renderSquares(questions, id => this.resultOf(id), question.id)}
    ${this.isOver && questions[1] ? this.controller!.renderEnd() : this.#renderQuestion(question)}`;
  }

  #renderQuestion(question: Question): TemplateResult {
    const { controller, strings } = this;
    const result = this.resultOf(question.id);
    const asking: Asking<never> = {
      strings,
      lang: this.uiLang,
      packLang: this.shown!.lang,
      named: controller?.isTold ? nothing : question.stimulus ? 'stimulus' : 'prompt',
      answer: (result?.answer ?? this.pending) as undefined,
      result,
      marked: (option, correct) => result && markedOption(result, option, correct, strings),
      draft: answer => (this.pending = answer),
      submit: answer => this.#submit(question, answer),
      fold: (of, passages) => controller!.renderFold(of, passages),
      announce: text => (this.announcement = text),
    };
    const view = this.views[question.kind] as QuestionView<Question, never> | undefined;
    const { prompt, stimulus } = question;
    const { lang, title } = this.shown!;
    const task = promptUnder(prompt, title);
    // It is left out where the heading says it
    const isSaid = stimulus && task === (this.heading ?? strings.titles[this.localName]);
    const words =
      stimulus &&
      (this.sentence?.(
        stimulus,
        asking,
        result && (controller ? controller.filled(question) : textOfCorrect(question, strings)),
      ) ??
        stimulus);
    return html`<div part="question">
      <div class="task" lang=${lang}>
        ${isSaid ? nothing : html`<p id="prompt" class="prompt" part="prompt" dir="auto">${task}</p>`}
        ${
          stimulus
            ? html`<blockquote
                class="stimulus ${question.widget === 'who-said-it' ? 'quote' : ''}"
                part="stimulus"
                dir="auto"
              >
                <p id="stimulus">${words}</p>
              </blockquote>`
            : nothing
        }
      </div>
      ${view?.(question, asking)} ${result ? this.#renderFeedback(question, result) : nothing}
    </div>`;
  }

  #renderFeedback(question: Question, result: Result): TemplateResult {
    const { controller, strings, questions } = this;
    const { lang } = this.shown!;
    const passages = question.evidence.map(evidence =>
      controller ? controller.renderPassage(evidence) : quotation(lang, evidence.exact, linkToCome),
    );
    return html`${feedback(question, result, this.#verdict(question, result), lang, [passages, controller?.renderAfter(question, result)])}
      <div class="actions" part="actions">
        ${
          questions[1] &&
          html`<button part="button primary" class="primary" @click=${() => this.#wait(() => this.controller!.next())}>
            ${questions.every(({ id }) => this.resultOf(id)) ? strings.seeResult : strings.next}
          </button>`
        }
      </div>`;
  }
}

/** The option that is right, in words. */
const textOfCorrect = (question: Question, strings: Strings): string =>
  (question as Partial<ChoiceQuestion>).options?.find(({ id }) => id === question.correct)?.text ??
  strings[`${question.correct as boolean}`];
