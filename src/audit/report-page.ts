import type { Lost } from '../import/types.js';
import { answerText, countsText, MOST_PASSAGES, VERDICT_SIGNS, VERDICT_WORDS } from './report.js';
import type { AuditedQuestion } from './types.js';

export interface ReportPage {
  /** What the quiz is called, or its file. */
  title: string;
  /** The article's headline, and where it stands. */
  headline?: string;
  url?: string;
  /** BCP 47: of the quiz and the article. */
  lang?: string;
  /** What the file's reader lost. */
  lost?: readonly Lost[];
}

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>');

const STYLE = `
  :root { color-scheme: light dark; --ink: light-dark(#1c1b1a, #ecebe8); --paper: light-dark(#fff, #1e1e1f); --quiet: light-dark(#5b5853, #b3b0aa);
    --right: light-dark(#1c6b3c, #7fd0a0); --wrong: light-dark(#a5281b, #f2998e); --open: light-dark(#8a5a00, #e8b65a); }
  body { margin: 0 auto; padding: 1.5rem; max-width: 46rem; background: var(--paper); color: var(--ink); font: 100%/1.5 system-ui, sans-serif; }
  h1 { font-size: 1.5rem; line-height: 1.25; margin: 0; }
  h2 { font-size: 1.0625rem; margin: 0.25rem 0 0; }
  .about, .where, .flaws { color: var(--quiet); }
  .where { font-size: 0.875rem; }
  section { margin-top: 1.5rem; padding-top: 1rem; border-top: 1px solid color-mix(in srgb, currentcolor 25%, transparent); break-inside: avoid; }
  .verdict { font-weight: 650; }
  .verdict::before { content: attr(data-sign) " "; }
  .borne-out .verdict { color: var(--right); }
  .refuted .verdict, .two-right .verdict { color: var(--wrong); }
  .unclear .verdict, .not-in-article .verdict { color: var(--open); }
  ul { margin: 0.5rem 0; padding-inline-start: 1.25rem; }
  .marked { font-weight: 600; }
  blockquote { margin: 0.5rem 0; padding-inline-start: 0.75rem; border-inline-start: 3px solid currentcolor; }
  p { margin: 0.5rem 0; }
  @media print { body { max-width: none; padding: 0; font-size: 10.5pt; } }
`;

function optionsHtml({ question }: AuditedQuestion): string {
  const { kind, options = [], correct } = question;
  if (kind === 'match' || kind === 'order' || options.length === 0) return '';
  const right = new Set(Array.isArray(correct) ? correct : [String(correct)]);
  const lines = options.map(({ id, text }) =>
    right.has(id) ? `<li class="marked">${escaped(text)} (marked as right)</li>` : `<li>${escaped(text)}</li>`,
  );
  return `<ul>${lines.join('')}</ul>`;
}

function questionHtml(audited: AuditedQuestion, at: number): string {
  const { question, verdict, why, evidence, flaws } = audited;
  const options = optionsHtml(audited);
  return `<section class="${verdict}" aria-labelledby="q${at + 1}">
  <div class="where">${at + 1} · ${escaped(question.where)}</div>
  <h2 id="q${at + 1}">${escaped(question.prompt)}</h2>
  ${question.stimulus ? `<p>${escaped(question.stimulus.text)}</p>` : ''}
  ${options || `<p>Marked as right: <span class="marked">${escaped(answerText(audited))}</span></p>`}
  <p><span class="verdict" data-sign="${VERDICT_SIGNS[verdict]}">${VERDICT_WORDS[verdict]}</span>: ${escaped(why)}</p>
  ${evidence
    .slice(0, MOST_PASSAGES)
    .map(({ exact }) => `<blockquote>${escaped(exact)}</blockquote>`)
    .join('')}
  ${flaws.length ? `<ul class="flaws">${flaws.map(({ message }) => `<li>${escaped(message)}</li>`).join('')}</ul>` : ''}
</section>`;
}

/** The audit as a page to hand to a colleague: it needs no script, loads nothing and prints. */
export function auditPage(
  audited: readonly AuditedQuestion[],
  { title, headline, url, lang = 'en', lost = [] }: ReportPage,
): string {
  const isWeb = url !== undefined && /^https?:\/\//.test(url);
  const article = headline ? escaped(headline) : 'its article';
  const about = isWeb ? `<a href="${escaped(url)}">${article}</a>` : article;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}: held against its article</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<p class="about">Held against ${about}: ${audited.length} ${audited.length === 1 ? 'question' : 'questions'}, ${countsText(audited) || 'none to audit'}.</p>
<main lang="${escaped(lang)}">
${audited.map(questionHtml).join('\n')}
</main>
${lost.length ? `<section><h2>Not read of the file</h2><ul>${lost.map(({ where, why }) => `<li>${escaped(where)}: ${escaped(why)}</li>`).join('')}</ul></section>` : ''}
</body>
</html>
`;
}
