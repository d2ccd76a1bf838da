import { toBase64 } from '../../pack/base64.js';
import type { ContentPack } from '../../pack/types.js';
import { hash } from '../../quiz/random.js';
import { fileStem } from '../identifiers.js';
import { isRightToLeft } from '../page.js';
import type { Exported } from '../types.js';
import { escapeXml } from '../xml.js';
import { accentOf, choosable, type Chosen, type MailOptions } from './asked-first.js';

const FONT = "font-family:Georgia,'Times New Roman',serif;";

/** The HTML of a mail: tables and inline styles, without a script, an image or a form, in the reader's light or dark. */
export function emailHtml(pack: ContentPack, options: MailOptions): string {
  const [first] = choosable(pack, options) as [Chosen];
  const accent = accentOf(options.theme);
  const text = escapeXml;
  const row = (content: string, style = '') =>
    `<tr><td style="padding:0 0 16px 0;${FONT}font-size:18px;line-height:26px;color:#1c1b1a;${style}" class="ink">${content}</td></tr>`;
  const buttons = first.options.map(
    ({ text: words, href }) => `<tr><td style="padding:0 0 10px 0;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
<td class="option" style="border:1px solid ${accent};border-radius:4px;background-color:#ffffff;">
<a class="link" href="${text(href)}" style="display:block;padding:12px 16px;${FONT}font-size:18px;line-height:24px;color:${accent};text-decoration:none;">${text(words)}</a>
</td></tr></table>
</td></tr>`,
  );
  return `<!doctype html>
<html lang="${text(pack.lang)}"${isRightToLeft(pack.lang) ? ' dir="rtl"' : ' dir="ltr"'}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${text(pack.title)}</title>
<style>
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .paper { background-color: #1e1e1f !important; }
  .ink { color: #ecebe8 !important; }
  .option { background-color: #2a2a2c !important; border-color: #9cc3e6 !important; }
  .link { color: #9cc3e6 !important; }
}
[data-ogsc] .ink { color: #ecebe8 !important; }
[data-ogsc] .link { color: #9cc3e6 !important; }
[data-ogsb] .paper { background-color: #1e1e1f !important; }
[data-ogsb] .option { background-color: #2a2a2c !important; }
</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#f7f5f0;">
<table role="presentation" class="paper" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f7f5f0;"><tr><td align="center" style="padding:24px 16px;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;text-align:${isRightToLeft(pack.lang) ? 'right' : 'left'};">
${row(`<h1 class="ink" style="margin:0;${FONT}font-size:24px;line-height:30px;color:#1c1b1a;">${text(pack.title)}</h1>`)}
${row(`<strong>${text(first.prompt)}</strong>`)}
${first.stimulus ? row(text(first.stimulus), `padding:0 16px 16px 16px;font-style:italic;`) : ''}
${buttons.join('\n')}
${row(`<a class="link" href="${text(new URL(options.url).href)}" style="color:${accent};">${text(pack.title)}</a>`, 'padding:16px 0 0 0;font-size:16px;')}
</table>
</td></tr></table>
</body>
</html>
`;
}

/** The same in words alone. */
export function emailText(pack: ContentPack, options: MailOptions): string {
  const [first] = choosable(pack, options) as [Chosen];
  const choices = first.options.map(({ text, href }, index) => `${index + 1}. ${text}\n   ${href}`);
  const parts = [pack.title, first.prompt, first.stimulus, ...choices, new URL(options.url).href];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** Base64 of UTF-8, in the lines that mail takes. */
const encoded = (text: string): string => toBase64(new TextEncoder().encode(text)).replace(/.{76}/g, '$&\r\n');

/** A header's words (RFC 2047), in pieces that a line takes and that break no character. */
function encodedWords(text: string): string {
  const pieces = [...text.replace(/\s+/g, ' ')].reduce<string[]>((all, character) => {
    const last = all.at(-1) ?? '';
    const fits = new TextEncoder().encode(last + character).length <= 42;
    return fits ? [...all.slice(0, -1), last + character] : [...all, character];
  }, []);
  return pieces.map(piece => `=?UTF-8?B?${encoded(piece)}?=`).join('\r\n ');
}

/** A mail with a text part, which mail programs open as a draft. */
export function toEmail(pack: ContentPack, options: MailOptions): Exported {
  const boundary = `explainer-${hash(pack.title + options.url).toString(36)}`;
  const part = (type: string, content: string) =>
    `--${boundary}\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${encoded(content)}\r\n`;
  const lines = [
    'MIME-Version: 1.0',
    'X-Unsent: 1',
    `Subject: ${encodedWords(pack.title)}`,
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
  ];
  return {
    fileName: `${fileStem(pack.title)}.eml`,
    mediaType: 'message/rfc822',
    content: `${lines.join('\r\n')}\r\n\r\n${part('text/plain', emailText(pack, options))}${part('text/html', emailHtml(pack, options))}--${boundary}--\r\n`,
    omitted: [],
    adapted: [],
  };
}

/** The HTML part alone, for a newsletter's own program. */
export function toEmailHtml(pack: ContentPack, options: MailOptions): Exported {
  return {
    fileName: `${fileStem(pack.title)}.email.html`,
    mediaType: 'text/html;charset=utf-8',
    content: emailHtml(pack, options),
    omitted: [],
    adapted: [],
  };
}
