import { isElement, isText, parseHtml, type HtmlElement, type HtmlNode } from '../article/html/tree.js';

/** What HTML in a question file shows, as plain text. */
export interface ShownHtml {
  text: string;
  /** What stands in a `blockquote`: whose words, or which sentence, is asked about. */
  quotation?: string;
  /** What text can't show, in words. */
  lost: string[];
}

const BLOCKS = new Set(
  'address article aside blockquote div dd dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tr ul'.split(
    ' ',
  ),
);
/** Nobody reads what is in them. */
const UNREAD = new Set(['script', 'style', 'template', 'noscript', 'head', 'title']);
const SHOWN_OTHERWISE: Readonly<Record<string, string>> = {
  img: 'a picture',
  audio: 'a sound',
  video: 'a film',
  iframe: 'a page in a frame',
  object: 'an embedded object',
  embed: 'an embedded object',
  svg: 'a drawing',
  math: 'a formula',
  script: 'a script',
};

/** One blank for white space, line breaks kept. */
export const oneSpaced = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();

/** HTML as text: nothing of it runs, and what text can't show is told. */
export function shownHtml(html: string): ShownHtml {
  if (!/[<&]/.test(html)) return { text: oneSpaced(html), lost: [] };
  let body: HtmlNode[];
  try {
    body = parseHtml(`<body>${html}`).childNodes;
  } catch {
    return { text: oneSpaced(html.slice(0, 200_000).replace(/<[^<>]{0,500}>/g, ' ')), lost: ['HTML that is too deep'] };
  }
  const lost = new Set<string>();
  let quotation = '';
  let text = '';
  const walk = (nodes: readonly HtmlNode[], isQuoted: boolean) => {
    for (const node of nodes) {
      if (isText(node)) add(node.value.replace(/[\n\r\f]+/g, ' '), isQuoted);
      else if (isElement(node)) enter(node, isQuoted);
    }
  };
  const add = (words: string, isQuoted: boolean) => {
    if (isQuoted) quotation += words;
    else text += words;
  };
  const enter = (element: HtmlElement, isQuoted: boolean) => {
    const { tagName } = element;
    if (SHOWN_OTHERWISE[tagName]) lost.add(SHOWN_OTHERWISE[tagName]);
    if (UNREAD.has(tagName)) return;
    const inQuotation = isQuoted || tagName === 'blockquote';
    const breaks = tagName === 'br' || BLOCKS.has(tagName);
    if (breaks) add('\n', isQuoted);
    walk(element.childNodes, inQuotation);
    if (breaks && tagName !== 'br') add('\n', inQuotation);
  };
  walk(body, false);
  const quoted = oneSpaced(quotation);
  return { text: oneSpaced(text), ...(quoted && { quotation: quoted }), lost: [...lost] };
}

/** Plain text in which signs are written as HTML writes them: "IBM&#039;s". What looks like a tag is text. */
export const withSigns = (text: string): string =>
  /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d?);/i.test(text) ? shownHtml(text.replaceAll('<', '&lt;')).text : text;
