import { attribute, isElement, isText, namesOf, textOf, type HtmlElement, type HtmlNode } from './tree.js';

/** Stands in the text for a line that its makers ended. */
export const BREAK = '\u0001';

/** Words that were taken back. */
export const STRUCK = new Set(['del', 's', 'strike']);
const STRUCK_STYLE = /(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]{0,40}line-through/i;
const STRUCK_NAME =
  /(?:^|\s)(?:strike|striked|strikethrough|strike-through|line-through|struck|struck-?out|crossed-?out)(?:\s|$)/i;
const DROP_CAP = /drop-?cap|lettrine|(?:^|[\s_-])(?:initial|first-?letter|big-?letter|capital)(?:[\s_-]|$)/i;
const FLOATED = /(?:^|;)\s*(?:float\s*:\s*(?:left|inline-start)|initial-letter\s*:)/i;
const FOOTNOTE = /foot-?note|(?:^|[\s_-])(?:fn|ref|reference|cite|citation|note|noteref)(?:[\s_-]|\d|$)/i;

const RAISED: Record<string, string> = Object.fromEntries(
  [...'0123456789+−-–n'].map((sign, at) => [sign, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻ⁿ'[at]]),
);
const LOWERED: Record<string, string> = Object.fromEntries(
  [...'0123456789'].map((sign, at) => [sign, '₀₁₂₃₄₅₆₇₈₉'[at]]),
);
const FRACTIONS: Record<string, string> = {
  '1/2': '½',
  '1/3': '⅓',
  '2/3': '⅔',
  '1/4': '¼',
  '3/4': '¾',
  '1/5': '⅕',
  '2/5': '⅖',
  '3/5': '⅗',
  '4/5': '⅘',
  '1/6': '⅙',
  '5/6': '⅚',
  '1/8': '⅛',
  '3/8': '⅜',
  '5/8': '⅝',
  '7/8': '⅞',
};
const PLAIN: Record<string, string> = Object.fromEntries(
  [RAISED, LOWERED].flatMap(signs => Object.entries(signs).map(([plain, sign]) => [sign, plain])),
);
/** What a raised figure is a power of: a ten, a unit of length, a variable. */
const HAS_POWERS = /(?:^|[^\d.,])10$|(?:^|[^\p{L}])(?:[kcdmµn]?m|ft|in|mi|yd|mc|[a-z])$/u;

/** The words that these nodes show, and where of them links begin and end. */
export function inlineText(
  nodes: readonly HtmlNode[],
  left: ReadonlySet<HtmlElement>,
  keepsLines = false,
): { text: string; links: [number, number][] } {
  let text = '';
  const links: [number, number][] = [];
  /** A first letter that was set apart, with blanks after it, waits for its word. */
  let isCapOpen = false;

  const add = (words: string) => {
    if (isCapOpen && words.trim() !== '') {
      isCapOpen = false;
      const letter = text.trimEnd();
      // "A" and "I" are words of their own where a blank is written
      const isWord = /(?:^|[\s"“‘«„'])[AIOÀYУВИКСОЯ]$/.test(letter) && (/\s$/.test(text) || /^\s/.test(words));
      if (!isWord && /^\s*[\p{Ll}’']/u.test(words)) [text, words] = [letter, words.trimStart()];
    }
    text += words;
  };

  const element = (node: HtmlElement, rest: readonly HtmlNode[], isLinked: boolean) => {
    if (left.has(node)) return;
    const name = node.tagName;
    if (STRUCK.has(name) || STRUCK_STYLE.test(attribute(node, 'style') ?? '') || STRUCK_NAME.test(namesOf(node)))
      return;
    if (name === 'br') return add(BREAK);
    if (name === 'wbr') return;
    if (name === 'img') {
      const letter = attribute(node, 'alt')?.trim() ?? '';
      const [next] = rest;
      const isCap = DROP_CAP.test(namesOf(node)) || (next && isText(next) && /^\p{Ll}/u.test(next.value));
      if (isCap && /^\p{Lu}$/u.test(letter)) {
        add(letter);
        isCapOpen = true;
      }
      return;
    }
    if (name === 'sup') return add(raised(node, text, rest));
    if (name === 'sub') return add(lowered(node, text));
    if (name === 'button' && !isAlone(node) && isControl(text, rest)) return;
    if (LEADS_TO_ITSELF.test(namesOf(node))) return;
    if (name === 'a' && isMark(node, text)) {
      text = text.trimEnd();
      return;
    }
    if (name === 'msup' || name === 'mfrac') return formula(node, isLinked);
    const before = text.length;
    const marked = name === 'q' && !/^\s*["“„«‘]/.test(textOf(node));
    if (marked) add('“');
    walk(node.childNodes, isLinked || name === 'a');
    if (marked) add('”');
    if (name === 'a' && !isLinked) links.push([before, text.length]);
    const isCap = DROP_CAP.test(namesOf(node)) || FLOATED.test(attribute(node, 'style') ?? '');
    if (isCap && /^["“‘«„']?\p{Lu}$/u.test(text.slice(before).trim())) isCapOpen = true;
    const shortest = name.includes('-') ? SHORTEST_OF_OWN_KIND : SHORTEST_PARAGRAPH;
    if (text.length - before > shortest && isParagraphBefore(node, text, rest)) add(BREAK + BREAK);
    // Its house sets each such part where it belongs
    else if (isSlotted(node)) add(BREAK + BREAK);
  };

  const formula = ({ tagName, childNodes }: HtmlElement, isLinked: boolean) => {
    const [first, second] = childNodes.filter(isElement);
    if (first) element(first, [], isLinked);
    if (!second) return;
    const sign = textOf(second).trim();
    if (tagName === 'mfrac') add(`/${sign}`);
    else add([...sign].map(each => RAISED[each] ?? `^${each}`).join(''));
  };

  const walk = (children: readonly HtmlNode[], isLinked: boolean) => {
    children.forEach((child, at) => {
      if (isText(child)) add(keepsLines ? child.value.replace(/\r?\n/g, BREAK) : child.value);
      else if (isElement(child)) element(child, children.slice(at + 1, at + 4), isLinked);
    });
  };
  walk(nodes, false);
  return { text, links };
}

/** A link that is there to be copied, or to change the page. */
export const LEADS_TO_ITSELF =
  /(?:^|\s)(?:header-?anchor(?:-parent)?|mw-editsection|edit-?section|header-?link|heading-anchor|anchorjs-link|perma-?link)(?:\s|$)/i;
const NOTE_ADDRESS = /#[\w:.-]{0,20}(?:fn|note|cite|ref)/i;

/** The mark of a note, or a sign that a heading or paragraph is linked by: no word. */
function isMark(link: HtmlElement, before: string): boolean {
  const href = attribute(link, 'href')?.trim() ?? '';
  if (attribute(link, 'role') === 'doc-noteref') return true;
  if (!href.includes('#') || href === '#') return false;
  const sign = textOf(link).trim();
  const isNote = NOTE_ADDRESS.test(href) || FOOTNOTE.test(namesOf(link));
  if (href.startsWith('#') && sign !== '' && sign.length <= 3 && !/[\p{L}\p{N}\p{Sc}%]/u.test(sign)) return true;
  if (/^[[(]\d{1,3}[\])]$/.test(sign)) return isNote || href.startsWith('#');
  return /^\d{1,3}$/.test(sign) && isNote && /[\p{L}.,;:!?"'”’»)。！？」』]$/u.test(before);
}

/** Shorter ones are parts of a line. */
const SHORTEST_PARAGRAPH = 60;
const SHORTEST_OF_OWN_KIND = 20;
const isSlotted = (node: HtmlElement): boolean => node.tagName.includes('-') && attribute(node, 'slot') !== undefined;

/** Elements in place of paragraphs: one that ends a sentence, and the next begins without a blank between them. */
function isParagraphBefore(node: HtmlElement, text: string, rest: readonly HtmlNode[]): boolean {
  const next = rest.find(each => !isText(each) || /\S/.test(each.value));
  return (
    next !== undefined &&
    isElement(next) &&
    next.tagName === node.tagName &&
    /[.!?…]["'”’»)]*$/.test(text) &&
    /^["“‘«„'(]?[\p{Lu}\p{N}]/u.test(textOf(next))
  );
}

/** A question that unfolds its answer is a heading of which all can be pressed. */
const isAlone = ({ parentNode }: HtmlElement): boolean =>
  parentNode !== null && isElement(parentNode) && /^h[1-6]$/.test(parentNode.tagName);

/** A button after the last sentence does something; one within a sentence is a word of it. */
function isControl(before: string, rest: readonly HtmlNode[]): boolean {
  const after = rest.map(node => (isText(node) ? node.value : isElement(node) ? textOf(node) : '')).join('');
  return !/[\p{L}\p{N}]/u.test(before) || (!/[\p{L}\p{N}]/u.test(after) && /[.!?:…]["'”’»)]*\s*$/.test(before));
}

/** A raised sign: a power, a part of a fraction or of an ordinal, or the mark of a footnote, which is no word. */
function raised(node: HtmlElement, before: string, rest: readonly HtmlNode[]): string {
  const sign = textOf(node).replace(/\s+/g, '');
  const mark = /^[[(]?(?:\d{1,3}(?:[,–-]\d{1,3}){0,4}|[*†‡§¶]{1,3}|[a-z](?:,[a-z]){0,4})[\])]?$/.test(sign);
  if (mark && (FOOTNOTE.test(namesOf(node)) || holdsLink(node))) return '';
  const isNumerator = /^\d{1,3}$/.test(sign) && isBeforeDenominator(rest);
  if (isNumerator || (/^[+−–-]?(?:\d{1,3}|n)$/.test(sign) && HAS_POWERS.test(before)))
    return [...sign].map(each => RAISED[each]).join('');
  // "24,000¹" and "the pier.¹"; but "1ᵉ" and "XXᵉ" are written so
  if (mark && !(/^[a-z]$/.test(sign) && (sign === 'e' ? /[\dIVXLC]$/ : /(?<![\d.,])\d{1,2}$|[IVXLC]$/).test(before)))
    return '';
  return textOf(node);
}

const holdsLink = (node: HtmlElement): boolean =>
  node.childNodes.some(child => isElement(child) && (child.tagName === 'a' || holdsLink(child)));

const isBeforeDenominator = ([slash, sub]: readonly HtmlNode[]): boolean =>
  slash !== undefined &&
  isText(slash) &&
  /^\s*[/⁄∕]\s*$/.test(slash.value) &&
  sub !== undefined &&
  sub.nodeName === 'sub';

function lowered(node: HtmlElement, before: string): string {
  const sign = textOf(node);
  return /[⁰¹²³⁴⁵⁶⁷⁸⁹]\s*[/⁄∕]\s*$/.test(before) ? [...sign.trim()].map(each => LOWERED[each] ?? each).join('') : sign;
}

/** "4¹/₂" as it is written in a line: "4½", and "4 ⁷⁄₁₆" with its bar. */
export function withFractions(text: string): string {
  return text.replace(
    /(\d?)([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\s?[/⁄∕]\s?([₀₁₂₃₄₅₆₇₈₉]{1,3})/g,
    (_, digit: string, over: string, under: string) => {
      const plain = (signs: string) => [...signs].map(sign => PLAIN[sign]).join('');
      const one = FRACTIONS[`${plain(over)}/${plain(under)}`];
      return one ? digit + one : `${digit}${digit && ' '}${over}⁄${under}`;
    },
  );
}
