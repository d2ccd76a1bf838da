import { html, nothing, type TemplateResult } from 'lit';
import { REVEALED } from '../../quiz/result.js';
import type { Answer, ChoiceQuestion, Question, Result } from '../../quiz/types.js';
import type { Strings } from '../words/strings.js';

/** Of an option to choose, once the question is answered: its mark, and what is said of it. */
export function markedOption(
  { answer }: Result,
  option: Answer,
  correct: Answer,
  { yourAnswer, rightAnswer }: Strings,
): [mark: string, spoken: string] {
  const isRight = option === correct;
  const isGiven = option === answer;
  return [
    isRight ? 'right' : isGiven ? 'wrong' : 'other',
    [isGiven && yourAnswer, isRight && rightAnswer].filter(Boolean).join(', '),
  ];
}

/** What is told of an answer: whose the wrong option was, and what the article says. */
function told(question: Question, { answer, right }: Result): string {
  const chosen = !right && (question as Partial<ChoiceQuestion>).options?.find(({ id }) => id === answer);
  return [chosen && chosen.feedback, question.explanation].filter(Boolean).join(' ');
}

/** What a screen reader says of an answer; `solution`: what is right, where nothing else says it. */
export const saidOf = (
  question: Question,
  result: Result,
  verdict: string,
  { theAnswerWas }: Strings,
  solution: string,
): string => [verdict, told(question, result), solution && theAnswerWas(solution)].filter(Boolean).join(' ');

/** Words of the article; `link`: the way there. */
export const quotation = (lang: string | typeof nothing, words: string, link: unknown): TemplateResult =>
  html`<figure class="passage" part="evidence">
    <blockquote lang=${lang} dir="auto">${words}</blockquote>
    ${link}
  </figure>`;

/** Keeps the room of a link that is still to come. */
export const linkToCome = html`<a>&nbsp;</a>`;

/** Verdict and explanation, and what bears them out. */
export function feedback(
  question: Question,
  result: Result,
  verdict: string,
  lang: string,
  passages: unknown,
): TemplateResult {
  const words = told(question, result);
  const { right, score, answer } = result;
  const isShown = answer === REVEALED;
  return html`<div class="feedback" part="feedback ${right ? 'right' : 'wrong'}">
    <p class="verdict ${isShown ? '' : 'badge'}" data-mark=${right ? 'right' : score > 0 || isShown ? '' : 'wrong'}>
      <span><strong>${verdict} </strong>${words ? html`<span lang=${lang} dir="auto">${words}</span>` : nothing}</span>
    </p>
    ${passages}
  </div>`;
}
