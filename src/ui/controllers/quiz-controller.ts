import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { REVEALED, resultOf } from '../../quiz/result.js';
import { scoreOf, type Score } from '../../quiz/score.js';
import { draw, type Drawing } from '../../quiz/draw.js';
import { GAP } from '../../quiz/gap.js';
import type { Answer, ChoiceQuestion, Question, Result, Widget } from '../../quiz/types.js';
import type { ContentPack, Evidence } from '../../pack/types.js';
import { ExplainerEvent } from '../events.js';
import { focusFor } from '../page/focus.js';
import type { QuizHost } from './hosts.js';
import { scoreFigure, scoreInWords } from '../words/scores.js';
import { solution } from '../words/answers.js';
import { renderSquares } from '../views/squares.js';
import { linkToCome, saidOf } from '../views/feedback.js';
import { verdict } from '../views/verdict.js';
import { asWritten } from '../words/numbers.js';
import { forAll } from '../page/once.js';
import { mark, whenFurther } from '../deferred/further-kinds.js';
import { renderFold, renderPassage } from '../views/passages.js';
import { WidgetController } from './widget-controller.js';

/** What was drawn last of a pack, by widget. */
const drawnOf = forAll(
  (_: ContentPack) => new Map<Widget | undefined, { by: string; questions: readonly Question[] }>(),
);

/** Of a quiz, what comes of an answer: its mark, the feedback, the way on, the result. */
export class QuizController extends WidgetController {
  declare protected host: QuizHost;

  protected override readonly stylesBefore: number = 2;

  protected override readonly asks: boolean = true;

  /** The questions of a widget: those that another one of the page was given, where it asks for the same. */
  drawn(widget: Widget | undefined, pack: ContentPack, drawing: Drawing): readonly Question[] {
    this.#round = this.#nowRound;
    const seed = drawing.seed + this.#round;
    const by = JSON.stringify([seed, drawing.limit]);
    const last = drawnOf(pack).get(widget);
    if (last?.by === by) return last.questions;
    const questions = draw(widget, pack, { ...drawing, seed });
    drawnOf(pack).set(widget, { by, questions });
    return questions;
  }

  /** Puts the views of the further kinds beside those of a quiz that asks them, as soon as they are there. */
  withFurther(views: object): void {
    whenFurther(further => {
      Object.assign(views, further.viewsFor(this.host));
      this.session?.asks(this.host, this.host.questions);
      this.host.requestUpdate();
    });
  }

  /** By which its questions were drawn. */
  #round = '';
  #moveFocus = false;
  #keepFocus = false;
  #said = '';
  #shown?: string;
  /** The question whose verdict stood before there were ways to its passages. */
  #wasEarly?: string;

  /** The reader was told what is asked, and has not left the quiz since. */
  isTold = false;

  #leave = () => {
    // The button that leads on goes while the focus is on its way
    if (!this.isTold || this.#moveFocus) return;
    this.isTold = false;
    this.host.requestUpdate();
  };

  override hostConnected(): void {
    super.hostConnected();
    this.host.addEventListener('focusout', this.#leave);
    this.session?.asks(this.host, this.host.questions);
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    this.host.removeEventListener('focusout', this.#leave);
    removeEventListener('resize', this.#letHeight);
    this.session?.asks(this.host, []);
  }

  override willUpdate(changed: PropertyValues<QuizHost>): void {
    super.willUpdate(changed);
    const { host } = this;
    // One question has no result of its own: its verdict is all there is to say
    if (host.questions.length === 1) host.isOver = !!this.result;
  }

  override hostUpdated(): void {
    super.hostUpdated();
    const { renderRoot, shadowRoot, question } = this.host;
    const move = (selector: string, name: string) => {
      // A widget with nothing to ask has neither
      const target = renderRoot.querySelector<HTMLElement>(selector);
      if (target) focusFor(target, name);
      return target;
    };
    const was = this.#shown;
    this.#shown = question?.id;
    // Where another question came into its place, who was at it is led there, and told
    if (this.#moveFocus || (was && was !== this.#shown && shadowRoot?.activeElement))
      move('.task', this.#place)?.scrollIntoView({ block: 'nearest' });
    // The button that was pressed is gone
    else if (this.#keepFocus && !shadowRoot?.activeElement) move('.feedback .verdict', this.#said);
    this.#moveFocus = this.#keepFocus = false;
  }

  protected override concerns(id: string): boolean {
    return this.host.questions.some(question => question.id === id);
  }

  get #nowRound(): string {
    return this.session?.roundOf(this.host.localName) ?? '';
  }

  /** Answers were cleared from outside: by a score card, or in another tab. */
  get isCleared(): boolean {
    const { isOver, questions } = this.host;
    return this.#round !== this.#nowRound || (isOver && questions.some(({ id }) => !this.session?.result(id)));
  }

  override reset(): void {
    this.#goTo(0);
    this.session?.clear(
      this.host.questions.map(question => question.id),
      this.host.localName,
    );
    super.reset();
  }

  reveal(): void {
    const { question } = this.host;
    if (question && !this.result) this.#record(resultOf(question.id, REVEALED, 0));
  }

  restore(results: readonly Result[]): void {
    const { session, host } = this;
    for (const { id } of host.questions) {
      const result = results.find(({ questionId }) => questionId === id);
      if (result) session?.record(result);
      else session?.clear([id]);
    }
    host.takeAnew();
  }

  /** Takes over what was marked before this was there, if it is this question. */
  keeps({ id }: Question): boolean {
    const { host, session } = this;
    const { early } = host;
    if (early?.questionId !== id) return false;
    host.early = undefined;
    this.#wasEarly = id;
    if (!session?.result(id)) session?.record(early);
    this.#tellResult();
    void host.updateComplete.then(() => host.requestUpdate());
    return true;
  }

  get result(): Result | undefined {
    return this.host.question && this.session?.result(this.host.question.id);
  }

  submit(question: Question, answer: Answer): void {
    const { host } = this;
    if (question.id === host.question?.id && !this.result)
      this.#record(mark(question, answer, Math.round(performance.now() - host.shownAt))!);
  }

  #record(result: Result): void {
    const { host, session } = this;
    const { localName: widget } = host;
    const question = host.question!;
    this.#keepFocus = !!host.shadowRoot?.activeElement;
    session?.record(result);
    this.#said = saidOf(question, result, this.verdict(question, result), host.strings, this.#answer(question, result));
    // Where the button goes that was pressed it is said by what has the focus then
    const goes = !/^[cgt]/.test(question.kind);
    host.announcement = goes && this.#keepFocus ? '' : this.#said;
    host.dispatchEvent(new ExplainerEvent('explainer-answer', { widget, question, result }));
    this.#tellResult();
  }

  #tellResult(): void {
    const { host, session } = this;
    const { questions, localName: widget } = host;
    const results = questions.flatMap(({ id }) => session?.result(id) ?? []);
    if (results.length < questions.length) return;
    host.dispatchEvent(new ExplainerEvent('explainer-result', { widget, score: this.#score, results }));
  }

  #goTo(index: number): void {
    const { host } = this;
    host.isOver = index > 0 && index >= host.questions.length;
    this.#holdHeight(index > 0 && !host.isOver);
    host.index = index;
    host.pending = host.early = this.#wasEarly = undefined;
    host.announcement = '';
    host.shownAt = performance.now();
    this.#moveFocus = this.isTold = true;
  }

  /** A box that was high for one question's feedback stays so for the next one: nothing below moves up, and down again. */
  #holdHeight(isHeld: boolean): void {
    const box = this.host.renderRoot?.querySelector<HTMLElement>('.box');
    if (box) box.style.minBlockSize = isHeld ? `${box.offsetHeight}px` : '';
    // In another width it would be another height
    if (isHeld) addEventListener('resize', this.#letHeight, { once: true });
  }

  #letHeight = () => this.#holdHeight(false);

  next(): void {
    const { questions, index: from } = this.host;
    const open = questions.findIndex((question, index) => index > from && !this.session?.result(question.id));
    this.#goTo(open < 0 ? questions.length : open);
  }

  get #score(): Score {
    return scoreOf(this.host.questions, this.session?.results ?? []);
  }

  get #total(): string {
    return scoreInWords(this.#score, this.host.strings, this.host.uiLang);
  }

  /** What is said of where the reader is led. */
  get #place(): string {
    const { strings, questions, question, index } = this.host;
    const { length } = questions;
    if (!question) {
      return `${this.#total} ${strings.praise(this.#score.scaled)}`;
    }
    const { prompt, stimulus = '', widget } = question;
    const words = stimulus.replace(GAP, strings.gap);
    return [
      length > 1 ? `${strings.progressSpoken(index + 1, length)}.` : '',
      prompt,
      widget === 'who-said-it' ? `“${words}”` : words,
    ]
      .join(' ')
      .trim();
  }

  protected override get arrival(): string {
    return this.#place;
  }

  /** What is right, where nothing else says it. */
  #answer(question: Question, { right }: Result): string {
    const { strings, shown } = this.host;
    const isSaid = right || (question.explanation && !/^(?:order|match)$/.test(question.kind));
    return isSaid ? '' : solution(question, strings, shown!.lang);
  }

  verdict(question: Question, result: Result): string {
    return verdict(question, result, this.host.strings);
  }

  /** What belongs into the gap of a question's sentence. */
  filled(question: Question): string | undefined {
    if (question.kind === 'number') return asWritten(question, this.host.shown!.lang);
    const [right] = [question.correct].flat();
    return (question as Partial<ChoiceQuestion>).options?.find(({ id }) => id === right)?.text;
  }

  renderFold(of: string, passages: readonly Evidence[]): TemplateResult | typeof nothing {
    return renderFold(this.host, of, passages);
  }

  renderPassage(evidence: Evidence): TemplateResult {
    return renderPassage(this.host, evidence, this.#wasEarly === this.host.question?.id ? linkToCome : nothing);
  }

  renderEnd(): TemplateResult {
    const { host } = this;
    const { strings, questions } = host;
    const score = this.#score;
    return html`<div class="task" part="result">
        <p class="figure" aria-hidden="true">${scoreFigure(score, host.uiLang)}</p>
        <p class="total">${this.#total}</p>
        <p class="note">${strings.praise(score.scaled)}</p>
      </div>
      ${renderSquares(questions, id => this.session?.result(id))}
      <div class="actions" part="actions">${this.renderAgain()}</div>`;
  }

  /** What else stands with the feedback on an answer. */
  renderAfter(question: Question, result: Result): unknown {
    const { host } = this;
    return [
      host.afterAnswer?.(question, result),
      host.questions[1] ? nothing : html`<div class="actions" part="actions">${this.renderAgain()}</div>`,
    ];
  }

  renderAgain(): TemplateResult {
    const { host } = this;
    return html`<button part="button" @click=${() => host.reset()}>${host.strings.again}</button>`;
  }
}
