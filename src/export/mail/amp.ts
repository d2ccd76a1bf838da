import type { ContentPack } from '../../pack/types.js';
import { fileStem } from '../identifiers.js';
import { checkedUrl } from '../iframe.js';
import { isRightToLeft } from '../page.js';
import type { Exported } from '../types.js';
import { escapeXml } from '../xml.js';
import { accentOf, choosable, type Chosen, type MailOptions } from './asked-first.js';

/** Word for word as AMP asks for it. */
const BOILERPLATE =
  '<style amp-boilerplate>body{-webkit-animation:-amp-start 8s steps(1,end) 0s 1 normal both;-moz-animation:-amp-start 8s steps(1,end) 0s 1 normal both;-ms-animation:-amp-start 8s steps(1,end) 0s 1 normal both;animation:-amp-start 8s steps(1,end) 0s 1 normal both}@-webkit-keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}@-moz-keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}@-ms-keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}@-o-keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}@keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}</style><noscript><style amp-boilerplate>body{-webkit-animation:none;-moz-animation:none;-ms-animation:none;animation:none}</style></noscript>';
const BOILERPLATE_4EMAIL = '<style amp4email-boilerplate>body{visibility:hidden}</style>';
const SCRIPTS =
  '<script async src="https://cdn.ampproject.org/v0.js"></script>\n<script async custom-element="amp-bind" src="https://cdn.ampproject.org/v0/amp-bind-0.1.js"></script>';

/** So many questions of a mail: more is for the page. */
const MOST_IN_MAIL = 3;

function style(accent: string): string {
  return `<style amp-custom>
body { margin: 0 auto; max-width: 40rem; padding: 1rem; background: #f7f5f0; color: #1c1b1a; font-family: Georgia, serif; font-size: 18px; line-height: 1.5; }
h1 { font-size: 1.5rem; line-height: 1.25; }
section { border-top: 2px solid #1c1b1a; padding: 1rem 0; }
blockquote { margin: 0 0 1rem; padding: 0 1rem; font-style: italic; }
button { display: block; box-sizing: border-box; width: 100%; margin: 0 0 0.5rem; border: 1px solid ${accent}; border-radius: 4px; padding: 0.75rem 1rem; background: #ffffff; color: ${accent}; font: inherit; text-align: start; cursor: pointer; }
button.right { border-color: #1d6b3c; background: #1d6b3c; color: #ffffff; }
button.wrong { border-color: #a5281b; background: #a5281b; color: #ffffff; }
button.other { border-color: #dcd7cd; color: #5d5a55; }
a { color: ${accent}; }
</style>`;
}

/** A press marks all options of the question, by AMP's own state. */
function section({ prompt, stimulus, explanation, options }: Chosen, number: number): string {
  const state = `explainer.q${number}`;
  const right = options.findIndex(({ isRight }) => isRight) + 1;
  const buttons = options.map(({ text }, index) => {
    const place = index + 1;
    const marked = place === right ? `'right'` : `${state} == ${place} ? 'wrong' : 'other'`;
    const label =
      place === right ? `'✓ ${quoted(text)}'` : `${state} == ${place} ? '✗ ${quoted(text)}' : '${quoted(text)}'`;
    return `<button class="open" on="tap:AMP.setState({explainer: {q${number}: ${place}}})" [disabled]="!!${state}" [class]="${state} ? (${marked}) : 'open'" [text]="${escapeXml(`${state} ? (${label}) : '${quoted(text)}'`)}">${escapeXml(text)}</button>`;
  });
  const told = explanation ? `<p hidden [hidden]="!${state}">${escapeXml(explanation)}</p>` : '';
  return `<section>
<p><strong>${escapeXml(prompt)}</strong></p>
${stimulus ? `<blockquote>${escapeXml(stimulus)}</blockquote>` : ''}
${buttons.join('\n')}
${told}
</section>`;
}

/** As amp-bind has text: between single quotation marks, which none in it may end. */
const quoted = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", '’')
    .replace(/[\r\n\t]+/g, ' ');

function ampPage(pack: ContentPack, options: MailOptions, [mark, head]: [string, string], questions: Chosen[]): string {
  const url = escapeXml(checkedUrl(options.url));
  return `<!doctype html>
<html ${mark} lang="${escapeXml(pack.lang)}"${isRightToLeft(pack.lang) ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
${head}
${style(accentOf(options.theme))}
</head>
<body>
<h1>${escapeXml(pack.title)}</h1>
${questions.map(section).join('\n')}
<p><a href="${url}">${escapeXml(pack.title)}</a></p>
</body>
</html>
`;
}

const exported = (pack: ContentPack, extension: string, content: string): Exported => ({
  fileName: `${fileStem(pack.title)}.${extension}`,
  mediaType: 'text/html;charset=utf-8',
  content,
  omitted: [],
  adapted: [],
});

/** An AMP page that asks every question that a press answers. */
export function toAmp(pack: ContentPack, options: MailOptions): Exported {
  const url = escapeXml(checkedUrl(options.url));
  const head = `${SCRIPTS}
<title>${escapeXml(pack.title)}</title>
<link rel="canonical" href="${url}">
<meta name="viewport" content="width=device-width">
${BOILERPLATE}`;
  return exported(pack, 'amp.html', ampPage(pack, options, ['amp', head], choosable(pack, options)));
}

/** The AMP part of a mail, which Gmail, Yahoo Mail and Mail.ru let readers answer in the inbox. */
export function toAmpEmail(pack: ContentPack, options: MailOptions): Exported {
  const questions = choosable(pack, options).slice(0, MOST_IN_MAIL);
  const head = `${SCRIPTS}\n${BOILERPLATE_4EMAIL}`;
  return exported(pack, 'amp-email.html', ampPage(pack, options, ['amp4email data-css-strict', head], questions));
}
