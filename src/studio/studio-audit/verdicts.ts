import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { answerText, MOST_PASSAGES, VERDICT_SIGNS } from '../../audit/report.js';
import type { AuditedQuestion } from '../../audit/types.js';
import { filled } from '../words/filled.js';
import { findingInWords } from '../words/finding-in-words.js';
import { words } from '../words/words.js';

/** What the article says of each question that is shown, numbered among all of the file. */
export const renderVerdicts = (
  questions: readonly AuditedQuestion[],
  all: readonly AuditedQuestion[],
): TemplateResult =>
  html`<ol class="cards" role="list">
    ${repeat(
      questions,
      ({ question }) => question.id,
      each => renderVerdict(each, all.indexOf(each) + 1),
    )}
  </ol>`;

/** Where something stands in a file, with the question's number where one stands there. */
export function placeOf(where: string, all: readonly AuditedQuestion[]): string {
  const at = all.findIndex(({ question }) => question.where === where);
  return at < 0 ? where : words().audit.question(at + 1, where);
}

function renderVerdict(audited: AuditedQuestion, number: number): TemplateResult {
  const { question, verdict, why, evidence, flaws } = audited;
  return html`<li class="card ${verdict}">
    <p>
      <span aria-hidden="true">${VERDICT_SIGNS[verdict]}</span>
      <span class="verdict">${words().audit.verdicts[verdict]}</span>
      <span class="note">${words().audit.question(number, question.where)}</span>
    </p>
    <h3 dir="auto">${question.prompt}</h3>
    ${question.stimulus ? html`<p dir="auto">${question.stimulus.text}</p>` : nothing} ${renderAnswers(audited)}
    <p>${findingInWords(why)}</p>
    ${evidence.slice(0, MOST_PASSAGES).map(({ exact }) => html`<blockquote dir="auto">${exact}</blockquote>`)}
    ${
      flaws.length
        ? html`<ul class="note">
            ${flaws.map(({ message }) => html`<li>${findingInWords(message)}</li>`)}
          </ul>`
        : nothing
    }
  </li>`;
}

function renderAnswers(audited: AuditedQuestion): TemplateResult {
  const { kind, options = [], correct } = audited.question;
  if (kind === 'match' || kind === 'order' || !options.length)
    return html`<p>
      ${filled(words().audit.markedRight, { answer: html`<strong dir="auto">${answerText(audited)}</strong>` })}
    </p>`;
  const right = new Set([correct].flat().map(String));
  return html`<ul class="options">
    ${options.map(({ id, text }) =>
      right.has(id)
        ? html`<li class="marked">
            ${filled(words().audit.optionMarkedRight, { answer: html`<span dir="auto">${text}</span>` })}
          </li>`
        : html`<li dir="auto">${text}</li>`,
    )}
  </ul>`;
}
