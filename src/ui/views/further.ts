import type { html, nothing, TemplateResult } from 'lit';
import { furtherScore } from '../../quiz/mark-further.js';
import type { Question, SeveralQuestion, ShortAnswerQuestion } from '../../quiz/types.js';
import type { QuizHost } from '../controllers/hosts.js';
import type { checkButton } from './check.js';
import { clockOf } from './clock.js';
import type { Asking, QuestionView } from './view.js';

/** What a file beside the library takes of it. */
export interface Given {
  html: typeof html;
  nothing: typeof nothing;
  checkButton: typeof checkButton;
}

/** The size of a question's picture. A pack is not to be trusted: what is no size would be style. */
const sizeOf = ({ picture }: Question): [width: number, height: number] | undefined => {
  const [width, height] = [Number(picture?.width), Number(picture?.height)];
  return width > 0 && height > 0 ? [width, height] : undefined;
};

/** The picture of a question. It has its room before it is there. */
function figure({ html, nothing }: Pick<Given, 'html' | 'nothing'>, question: Question, lang: string) {
  const { picture } = question;
  const [width, height] = sizeOf(question) ?? [];
  // What is no words could be taken for markup
  return picture && width
    ? html`<figure part="picture" lang=${lang} .style=${'margin: 0 0 1.1em'}>
        <img
          id="picture"
          src=${picture.src}
          alt=${`${picture.alt}`}
          width=${width}
          height=${height}
          .style=${`display: block; max-width: 100%; height: auto; aspect-ratio: ${width} / ${height}; object-fit: contain`}
        />
        ${picture.credit ? html`<p id="credit" class="note" dir="auto">${`${picture.credit}`}</p>` : nothing}
      </figure>`
    : nothing;
}

/** How the further kinds of question are shown and marked. Made of what it is given, so that it can stand beside a library in one file. */
export const further = ({ html, nothing, checkButton }: Given) => {
  /**
   * Ids of what says what is asked. The picture is among it: whoever comes by Tab hears of it there alone, and whoever reads line
   * by line isn't told again of what was read last.
   */
  const namedBy = (question: Question, named: Asking['named']): Asking['named'] =>
    sizeOf(question)
      ? [named !== nothing && named, 'picture', question.picture!.credit && 'credit'].filter(Boolean).join(' ')
      : named;

  /** Options to tick. */
  const several = (question: SeveralQuestion, asking: Asking<string[]>): TemplateResult => {
    const { strings, packLang, named, answer, result, draft } = asking;
    // Revealed, it is no list
    const chosen = Array.isArray(answer) ? answer : [];
    const ids = question.options.map(({ id }) => id);
    const toggle = (id: string) => draft(ids.filter(each => chosen.includes(each) !== (each === id)));
    return html`<ul class="options" part="options" role="list" tabindex="-1" aria-labelledby=${named}>
        ${question.options.map(({ id, text, feedback }) => {
          const isChosen = chosen.includes(id);
          const isRight = question.correct.includes(id);
          const mark = result ? (isRight ? 'right' : isChosen ? 'wrong' : 'other') : isChosen ? 'given' : '';
          const spoken = result && [isChosen && strings.yourAnswer, isRight && strings.rightAnswer].filter(Boolean);
          const told = (result && isChosen && feedback) || '';
          return html`<li>
            <button
              class="option"
              part="option ${mark}"
              role="checkbox"
              aria-checked=${isChosen}
              data-mark=${mark}
              lang=${packLang}
              aria-label=${spoken?.length ? `${text} (${spoken.join(', ')}). ${told}`.trim() : nothing}
              aria-disabled=${!!result}
              tabindex=${result ? -1 : nothing}
              @click=${() => result || toggle(id)}
            >
              <span aria-hidden="true">${isChosen ? '☑' : '☐'}</span>
              <span>
                <span dir="auto">${text}</span>
                ${told ? html`<span dir="auto" .style=${'display: block; font-size: 0.88em; font-weight: 400'}>${told}</span>` : nothing}
              </span>
            </button>
          </li>`;
        })}
      </ul>
      ${result ? nothing : checkButton(asking, chosen, !!chosen.length)}`;
  };

  /** A field to write into; once answered, what was written and what is right. */
  const shortAnswer = (question: ShortAnswerQuestion, asking: Asking<string>): TemplateResult => {
    const { strings, packLang, named, answer = '', result, draft, submit } = asking;
    const right = question.options.find(({ id }) => id === question.correct[0]);
    if (result) {
      const given = strings.youAnswered(answer);
      return html`${
        answer
          ? html`<p class="verdict badge" data-mark=${result.right ? 'right' : 'wrong'}>
              <span dir="auto">${given}</span>
            </p>`
          : nothing
      }
      ${result.right ? nothing : html`<p dir="auto">${strings.theAnswerWas(right!.text)}</p>`}`;
    }
    return html`<label class="typed">
        <span>${strings.youAnswered('').trim()}</span>
        <input
          part="words"
          lang=${packLang}
          dir="auto"
          maxlength="200"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          aria-describedby=${named}
          .style=${'inline-size: min(20em, 100%)'}
          .value=${answer}
          @input=${({ target }: Event) => draft((target as HTMLInputElement).value)}
          @keydown=${({ key, isComposing }: KeyboardEvent) =>
            key === 'Enter' && !isComposing && answer.trim() && submit(answer)}
        />
      </label>
      ${checkButton(asking, answer, !!answer.trim())}`;
  };

  return {
    scoreFor: furtherScore,

    /** The views of one quiz, each with the question's picture above it, and its clock. */
    viewsFor(host: QuizHost) {
      const timed = clockOf({ html }, host);
      const more = (question: Question, given: Asking, view: QuestionView): TemplateResult => {
        const asking: Asking = { ...given, named: namedBy(question, given.named) };
        return html`${figure({ html, nothing }, question, asking.packLang)}${timed(question, asking, view(question, asking))}`;
      };
      const whole = (view: unknown) => (question: Question, asking: Asking) =>
        more(question, asking, view as QuestionView);
      return { more, several: whole(several), 'short-answer': whole(shortAnswer) };
    },
  };
};

/** Shows a question of a usual kind with its picture, and against its clock. */
export type More = ReturnType<Further['viewsFor']>['more'];
export type Further = ReturnType<typeof further>;
