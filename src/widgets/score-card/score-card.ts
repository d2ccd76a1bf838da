import { html, nothing, type TemplateResult } from 'lit';
import type { Evidence } from '../../pack/types.js';
import { GAP } from '../../quiz/gap.js';
import type { Question, Result } from '../../quiz/types.js';
import { define } from '../../ui/elements/define.js';
import { focusBox } from '../../ui/page/focus.js';
import { provideControllers } from '../../ui/deferred/controllers.js';
import { controllers } from '../../ui/controllers/index.js';
import { resultStyles } from '../../ui/look/result-styles.js';
import { renderFold } from '../../ui/views/passages.js';
import { quizStyles } from '../../ui/look/quiz-styles.js';
import { room } from '../../ui/look/room.js';
import { scoreFigure, scoreInWords } from '../../ui/words/scores.js';
import { renderSquares } from '../../ui/views/squares.js';
import { answerInWords, solution } from '../../ui/words/answers.js';
import { markedOption } from '../../ui/views/feedback.js';
import { verdict } from '../../ui/views/verdict.js';
import { WidgetElement } from '../../ui/elements/widget-element.js';
import { printSheet } from './print-sheet.js';
import { scoreCardStyles } from './score-card.styles.js';
import { shareText } from './share-text.js';

/**
 * The reader's score over all widgets of one pack on the page: what was missed, with the passages; a result to share that
 * gives nothing away; a sheet to print, questions first and answers on a page of their own.
 *
 * @summary Score, what was missed, share and print.
 * @csspart score - The score in words.
 * @csspart squares - How each question went, in a row.
 * @csspart missed - What was answered wrong.
 * @csspart actions - The buttons.
 * @csspart primary - The button that shares the result.
 */
export class ScoreCard extends WidgetElement {
  static override styles = [...WidgetElement.styles, resultStyles, quizStyles, scoreCardStyles, room(14, 14)];

  /** @internal */
  override readonly counts = true;

  protected override readonly statusClass = 'note';

  /** Forgets all answers of the pack, of every widget on the page. */
  override reset(): void {
    focusBox(this);
    this.session?.clear();
    this.announcement = this.strings.cleared;
    super.reset();
  }

  /** It counts what the widgets on the page ask. */
  override canShow(): boolean {
    return true;
  }

  protected override hasEnough(): boolean {
    return !!this.#count;
  }

  protected override isFinished(): boolean {
    const { answered } = this.session?.score ?? { answered: -1 };
    return answered === this.#count;
  }

  get #count(): number {
    // A server has counted them: more than the page asks by now
    return Math.max(Number(this.getAttribute('asked')), this.session?.questions.length ?? 0);
  }

  protected override renderReady(): TemplateResult {
    const { strings, session } = this;
    const { uiLang: lang } = this;
    const max = this.#count;
    const score = { ...session!.score };
    // What is still to come counts, too
    if (max > score.asked) Object.assign(score, { max: score.max + max - score.asked, asked: max });
    const { answered, scaled } = score;
    const missed = session!.questions.flatMap(question => {
      const result = session!.result(question.id);
      return result?.right === false ? [[question, result] as const] : [];
    });
    return html`${this.renderHeader()}
      <div part="score">
        ${answered ? html`<p class="figure" aria-hidden="true">${scoreFigure(score, lang)}</p>` : nothing}
        <p class="total">${answered ? scoreInWords(score, strings, lang) : strings.notStarted(max)}</p>
        ${answered && answered < max ? html`<p class="note">${strings.left(max - answered)}</p>` : nothing}
        ${answered === max ? html`<p class="note">${strings.praise(scaled)}</p>` : nothing}
      </div>
      ${renderSquares(
        // Some pages have an Array.from of their own
        [...Array(max).keys()].map(place => session!.questions[place] ?? { id: '' }),
        id => session!.result(id),
      )}
      ${
        missed.length
          ? html`<div class="missed-title" role="heading" aria-level=${this.headingLevel + 1}>${strings.missed}</div>
              <ul part="missed">
                ${missed.map(([question, result]) => this.#renderMissed(question, result))}
              </ul>`
          : nothing
      }
      <div class="actions" part="actions">
        ${
          answered
            ? html`<button part="button primary" class="primary" @click=${() => this.#share()}>${strings.share}</button>
                <button part="button" @click=${() => this.#share(true)}>${strings.picture}</button>`
            : nothing
        }
        <button part="button" @click=${() => this.print()}>${strings.print}</button>
        ${answered ? html`<button part="button" @click=${() => this.reset()}>${strings.clear}</button>` : nothing}
      </div>`;
  }

  #renderMissed(question: Question, result: Result): TemplateResult {
    const { strings } = this;
    const { lang } = this.shown!;
    const given = answerInWords(question, result.answer, strings, lang);
    const { prompt, stimulus } = question;
    // A line of underscores is read out as one, or not at all
    const [before, after] = (stimulus ?? '').split(GAP);
    const gap = html`<span aria-hidden="true">${GAP}</span><span class="hidden">${strings.gap}</span>`;
    return html`<li>
      <p class=${stimulus ? 'note' : ''} lang=${lang} dir="auto">${prompt}</p>
      ${
        stimulus
          ? html`<div class=${question.widget === 'who-said-it' ? 'quote' : ''}>
              <p lang=${lang} dir="auto">${before}${after === undefined ? nothing : html`${gap}${after}`}</p>
            </div>`
          : nothing
      }
      ${
        question.kind === 'choice' || question.kind === 'gap'
          ? html`<ul class="seen" lang=${lang}>
              ${question.options.map(({ id, text }) => {
                const [mark, spoken] = markedOption(result, id, question.correct, strings);
                return html`<li data-mark=${mark} dir="auto">
                  ${text}${spoken ? html`<span class="hidden"> (${spoken})</span>` : nothing}
                </li>`;
              })}
            </ul>`
          : html`<ul class="seen">
              ${
                given
                  ? html`<li data-mark=${result.score ? 'other' : 'wrong'}>${strings.youAnswered(given)}</li>`
                  : nothing
              }
              <li data-mark="right">${strings.theAnswerWas(solution(question, strings, lang))}</li>
            </ul>`
      }
      ${result.score ? html`<p class="note">${verdict(question, result, strings)}</p>` : nothing}
      ${renderFold(this, prompt, passagesOf(question))}
    </li>`;
  }

  /** Opens the browser's print dialogue with the questions on one page and the answers on the next. */
  print(): void {
    printSheet(this.shown!, this.session!.questions, this.strings);
  }

  async #share(asPicture?: boolean): Promise<void> {
    const { strings, shown, session } = this;
    const url = shown!.sources[0].url ?? location.href;
    const text = shareText(shown!.title, session!.questions, session!.results, strings, this.uiLang);
    try {
      if (asPicture) {
        const { sharePicture } = await import('./share-picture.js');
        this.announcement = await sharePicture(this.renderRoot, shown!, text, url, strings);
      } else if (navigator.share) await navigator.share({ text, url });
      else {
        await navigator.clipboard.writeText(`${text}\n${url}`);
        this.announcement = strings.copied;
      }
    } catch (error) {
      // Closing the share sheet is no failure
      if ((error as Error).name !== 'AbortError') this.announcement = strings.notShared;
    }
  }
}

/** What bears a question out; of events and people, what bears each of them out. */
function passagesOf({ evidence, ...question }: Question): readonly Evidence[] {
  return 'options' in question
    ? [...evidence, ...question.options.flatMap(option => ('evidence' in option ? option.evidence.slice(0, 1) : []))]
    : evidence.slice(0, 1);
}

provideControllers(controllers);
define('score-card', ScoreCard);

declare global {
  interface HTMLElementTagNameMap {
    'score-card': ScoreCard;
  }
}
