import { html, nothing, type TemplateResult } from 'lit';
import type { Flaw } from '../../ask/lint/lint.js';
import type { CheckIssue } from '../../pack/check.js';
import type { PackQuestion } from '../../pack/types.js';
import { sentence } from '../words/finding-in-words.js';
import { words } from '../words/words.js';

const PICTURE = /\/picture(?:\/([^/]*))?$/;

/** What is wrong with the picture of a question. */
function pictureFault({ pointer, message }: CheckIssue): string {
  const field = PICTURE.exec(pointer)?.[1];
  const { undescribedPicture, faultyPicture, faultyAddress, faultyField } = words().question;
  if (field === 'alt') return undescribedPicture;
  const finding = message.replace(/^this /, '');
  if (field === undefined) return sentence(faultyPicture(finding));
  return sentence(field === 'src' ? faultyAddress(finding) : faultyField(field, finding));
}

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
    ${unwritten ? html`<li class="problem">${words().question.unwritten[kind]}</li>` : nothing}
    ${ofPicture.map(issue => html`<li class="problem">${pictureFault(issue)}</li>`)}
    ${issues
      .filter(({ message }) => isWritten(message))
      .map(({ message, level }) => html`<li class=${level === 'error' ? 'problem' : 'note'}>${sentence(message)}</li>`)}
    ${flaws.map(({ message }) => html`<li class="note">${sentence(message)}</li>`)}
  </ul>`;
}
