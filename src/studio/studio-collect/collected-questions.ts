import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { answerText } from '../../audit/report.js';
import type { Collection } from '../../collect/collect.js';
import { sourceOf } from '../../pack/source-of.js';
import type { PackQuestion } from '../../pack/types.js';
import { right } from '../studio-row/parted.js';
import { sentence } from '../words/finding-in-words.js';
import { words } from '../words/words.js';

/** The questions of a collection, each with its article, and those held back with both passages. */
export function renderCollected(
  { pack, heldBack }: Collection,
  turned: ReadonlySet<string>,
  turn: (id: string) => void,
): TemplateResult {
  const held = new Set(heldBack.map(({ id }) => id));
  const { sources } = pack;
  const { ask, askHeld, heldBack: heldBackOf } = words().collect;
  const headlineOf = (source = 0) => sources[source]?.headline ?? pack.title;
  const card = (question: PackQuestion) => {
    const { id, prompt, stimulus, evidence, reason } = question;
    const isHeld = held.has(id);
    const isAsked = isHeld === turned.has(id);
    return html`<li class="card" ?data-asked=${isAsked}>
      <h3 dir="auto">${prompt}</h3>
      ${stimulus ? html`<p dir="auto">${stimulus.text}</p>` : nothing}
      <p dir="auto">${right(answerText({ question: { ...question, where: '' } }))}</p>
      ${
        isHeld
          ? html`<p>${reason === undefined ? nothing : sentence(reason)}</p>
              ${evidence.map(
                ({ exact, source }) =>
                  html`<blockquote dir="auto">${exact}<cite>${headlineOf(source)}</cite></blockquote>`,
              )}`
          : html`<p class="note">${headlineOf(sourceOf(question))}</p>`
      }
      <label class="check">
        <input type="checkbox" .checked=${isAsked} @change=${() => turn(id)} />
        ${isHeld ? askHeld : ask}
      </label>
    </li>`;
  };
  const list = (questions: readonly PackQuestion[]) =>
    html`<ul class="cards">
      ${repeat(questions, ({ id }) => id, card)}
    </ul>`;
  return html`${list(pack.questions.filter(({ id }) => !held.has(id)))}
  ${
    heldBack.length
      ? html`<h2>${heldBackOf(heldBack.length)}</h2>
          ${list(heldBack)}`
      : nothing
  }`;
}
