import { html, nothing, type TemplateResult } from 'lit';
import type { Flaw } from '../../ask/lint/lint.js';
import type { CheckIssue } from '../../pack/check.js';
import type { PackQuestion, QuestionKind } from '../../pack/types.js';

const UNWRITTEN: Readonly<Record<QuestionKind, string>> = {
  choice: 'Write the question and every answer; readers get it then.',
  several: 'Write the question and every answer, and tick what is right; readers get it then.',
  'short-answer': 'Write the question and what is right; readers get it then.',
  gap: 'Write the question, the sentence and every answer; readers get it then.',
  'true-false': 'Write the statement; readers get it then.',
  number: 'Write the question, and a slider that holds the number; readers get it then.',
  order: 'Write the question and all that is to be ordered; readers get it then.',
  match: 'Write the question and both sides of every pair; readers get it then.',
};

const PICTURE = /\/picture(?:\/([^/]*))?$/;
const PICTURE_FIELDS: Readonly<Record<string, string>> = { src: 'address' };

/** What is wrong with the picture of a question. */
function pictureFault({ pointer, message }: CheckIssue): string {
  const field = PICTURE.exec(pointer)?.[1];
  if (field === 'alt') return 'Describe the picture for those who can’t see it; readers get the question then.';
  const whose = field === undefined ? 'The picture' : `The picture’s ${PICTURE_FIELDS[field] ?? field}`;
  return sentence(`${whose} ${message.replace(/^this /, '')}`);
}

/** A message as a sentence of its own. */
export const sentence = (message: string): string =>
  `${message[0]?.toUpperCase() ?? ''}${message.slice(1)}${/[.!?]$/.test(message) ? '' : '.'}`;

/** What keeps a question from readers, and what a program finds fault with. */
export function renderFaults(
  { dropped, kind }: PackQuestion,
  issues: readonly CheckIssue[],
  flaws: readonly Flaw[],
): TemplateResult | typeof nothing {
  if (dropped || !(issues.length || flaws.length)) return nothing;
  const isWritten = (message: string) => !message.startsWith('this ');
  const ofPicture = issues.filter(({ pointer }) => PICTURE.test(pointer));
  const unwritten = issues.some(issue => !isWritten(issue.message) && !ofPicture.includes(issue));
  return html`<ul class="flaws" role="status">
    ${unwritten ? html`<li class="problem">${UNWRITTEN[kind]}</li>` : nothing}
    ${ofPicture.map(issue => html`<li class="problem">${pictureFault(issue)}</li>`)}
    ${issues
      .filter(({ message }) => isWritten(message))
      .map(({ message, level }) => html`<li class=${level === 'error' ? 'problem' : 'note'}>${sentence(message)}</li>`)}
    ${flaws.map(({ message }) => html`<li class="note">${sentence(message)}</li>`)}
  </ul>`;
}
