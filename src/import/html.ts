import { attribute, isElement, isText, parseHtml, type HtmlElement, type HtmlNode } from '../article/html/tree.js';
import type { ShownPicture } from './pictures.js';

/** What HTML in a question file shows, as plain text. */
export interface ShownHtml {
  text: string;
  /** What stands in a `blockquote`: whose words, or which sentence, is asked about. */
  quotation?: string;
  /** What it shows beside the text, in its order. */
  pictures: ShownPicture[];
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

const wordsOf = ({ childNodes }: HtmlElement): string =>
  childNodes.map(node => (isText(node) ? node.value : isElement(node) ? wordsOf(node) : '')).join('');

/** A picture is an `img`, or, as QTI has it too, an object of such a type. */
function pictureIn(element: HtmlElement): ShownPicture | undefined {
  const { tagName } = element;
  const given = (name: string) => attribute(element, name) ?? '';
  const isObject = tagName === 'object' && /^image\//.test(given('type'));
  if (tagName !== 'img' && !isObject) return undefined;
  return {
    src: given(isObject ? 'data' : 'src').trim(),
    alt: isObject ? wordsOf(element) : given('alt'),
    width: Number(given('width')),
    height: Number(given('height')),
  };
}

/** HTML as text: nothing of it runs, and what text can't show is told. */
export function shownHtml(html: string): ShownHtml {
  if (!/[<&]/.test(html)) return { text: oneSpaced(html), pictures: [], lost: [] };
  let body: HtmlNode[];
  try {
    body = parseHtml(`<body>${html}`).childNodes;
  } catch {
    return {
      text: oneSpaced(html.slice(0, 200_000).replace(/<[^<>]{0,500}>/g, ' ')),
      pictures: [],
      lost: ['HTML that is too deep'],
    };
  }
  const lost = new Set<string>();
  const pictures: ShownPicture[] = [];
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
    const picture = pictureIn(element);
    if (picture) return void pictures.push(picture);
    const last = pictures.at(-1);
    if (last && attribute(element, 'class') === 'source') return void (last.credit ??= oneSpaced(wordsOf(element)));
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
  return { text: oneSpaced(text), ...(quoted && { quotation: quoted }), pictures, lost: [...lost] };
}

/** Markdown without the signs that make words bold, slanted or code; a gap's line stays. */
export const withoutEmphasis = (markdown: string): string =>
  markdown
    .replace(/(\*\*|`)(?=\S)([^*`\n]{1,1000})(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=[^\s*_])([^*_\n]{1,1000})(?<=[^\s*_])\1(?![\p{L}\p{N}*_])/gu, '$2');

/** Plain text in which signs are written as HTML writes them: "IBM&#039;s". What looks like a tag is text. */
export const withSigns = (text: string): string =>
  /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d?);/i.test(text) ? shownHtml(text.replaceAll('<', '&lt;')).text : text;
