import { css, html, nothing, render, type TemplateResult } from 'lit';
import type { ContentPack } from '../../pack/types.js';
import { GAP } from '../../quiz/gap.js';
import type { Question } from '../../quiz/types.js';
import { inWords } from '../../ui/words/numbers.js';
import { solution } from '../../ui/words/answers.js';
import type { Strings } from '../../ui/words/strings.js';

const STYLES = css`
  body {
    font:
      12pt/1.4 Georgia,
      'Times New Roman',
      serif;
    color: #000;
  }
  h1 {
    font-size: 16pt;
    margin: 0 0 4pt;
  }
  .source {
    color: #444;
    margin: 0 0 16pt;
  }
  ol {
    padding-inline-start: 1.5em;
  }
  ol.questions > li {
    margin-block-end: 14pt;
    break-inside: avoid;
  }
  .stimulus {
    margin: 2pt 0 4pt;
    font-style: italic;
  }
  ul {
    list-style: none;
    padding: 0;
    margin: 2pt 0;
  }
  ul li::before {
    content: '☐ ';
  }
  .lines li::before {
    content: '____ ';
  }
  .answers {
    break-before: page;
  }
  p {
    margin: 0;
  }
`;

/** Prints a sheet: the questions, and the answers on a page of their own. It stands in a frame, out of the page's styles. */
export function printSheet(pack: ContentPack, questions: readonly Question[], strings: Strings): void {
  const frame = document.createElement('iframe');
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  Object.assign(frame.style, { position: 'fixed', width: '0', height: '0', border: '0', insetInlineEnd: '100%' });
  document.body.append(frame);
  const { contentDocument, contentWindow } = frame;
  if (!contentDocument || !contentWindow) return;
  const sheet = new (contentWindow as unknown as typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(STYLES.cssText);
  contentDocument.adoptedStyleSheets = [sheet];
  contentDocument.title = pack.title;
  contentDocument.documentElement.lang = pack.lang;
  render(sheetOf(pack, questions, strings), contentDocument.body);
  contentWindow.addEventListener('afterprint', () => frame.remove(), { once: true });
  contentWindow.print();
}

/** What is printed. */
export function sheetOf(
  { title, sources, lang }: ContentPack,
  questions: readonly Question[],
  strings: Strings,
): TemplateResult {
  const source = sources[0]!;
  const credit = [source.publisher, source.datePublished?.slice(0, 10), source.url].filter(Boolean).join(' · ');
  return html`<section>
      <h1>${title}</h1>
      ${credit ? html`<p class="source">${credit}</p>` : nothing}
      <ol class="questions">
        ${questions.map(
          question =>
            html`<li>
              <p>${question.prompt}</p>
              ${
                question.stimulus
                  ? html`<p class="stimulus">${question.stimulus.replace(GAP, '__________')}</p>`
                  : nothing
              }
              ${choices(question, strings, lang)}
            </li>`,
        )}
      </ol>
    </section>
    <section class="answers">
      <h1>${strings.answers}</h1>
      <ol>
        ${questions.map(question => html`<li>${solution(question, strings, lang)}</li>`)}
      </ol>
    </section>`;
}

function choices(question: Question, strings: Strings, lang: string): TemplateResult | typeof nothing {
  switch (question.kind) {
    case 'true-false':
      return html`<ul>
        <li>${strings.true}</li>
        <li>${strings.false}</li>
      </ul>`;
    case 'number':
      return html`<p>${inWords(question.min, question, lang)} – ${inWords(question.max, question, lang)}</p>`;
    case 'short-answer':
      return nothing;
    case 'match':
      return html`<ul class="lines">
          ${question.options.map(({ text }) => html`<li>${text}</li>`)}
        </ul>
        <ol type="a">
          ${question.targets.map(({ text }) => html`<li>${text}</li>`)}
        </ol>`;
    default:
      return html`<ul class=${question.kind === 'order' ? 'lines' : nothing}>
        ${question.options.map(({ text }) => html`<li>${text}</li>`)}
      </ul>`;
  }
}
