import { kindOf } from './prose.js';
import { attribute, isElement, isText, textOf, type HtmlElement } from './tree.js';
import { pattern } from '../pattern.js';

const REPLY =
  /^(?:reply|respond|antworten|répondre|responder|rispondi|beantwoorden|reageer|відповісти|ответить|svara|svar|odpowiedz|返信|回复|回覆|답글)$/i;
const FEWEST = 3;

const ANSWER_NAME = /(?:^|\s)(?:note (?:reblog|like)|reblog|pingback|trackback)(?:[\s_-]|$)/i;

/** "Bob wrote at 10:12", "Bob said...", "Posted by Bob on 8 May"; but articles, too, list what people said on a day. */
const SAYS_WHO = pattern('iu')`
  ^(?:
    [^.!?:]{1,40}? (?:
      (?:said|says) ?(?:(?:at|on) .{0,24}?\d{1,2}[:.]\d{2}(?! that\b)|\.\.\.|…)|
      (?:
        wrote|writes|commented|schrieb|schreibt|a écrit|écrit|escribió|escreveu|ha scritto|skrev|
        napisał(?:a|\(a\))?|написав|написала|написал|пише|пишет
      ) ?(?:(?:at|on|am|um|le|el|il|dnia|о|в) .{0,24}?\d|\.\.\.|…|\d)
    )|
    (?:posted|comment|commented|soumis|envoyé|geschrieben|publicado|inviato) (?:by|par|von|por|da) .{1,40}?
    (?:,| on| at| le| am| el| il) .{0,30}?\d
  )
`;
const MOST_OF_START = 90;

/** How the text of a box begins. */
function startOf({ childNodes }: HtmlElement, most = MOST_OF_START): string {
  let start = '';
  for (const child of childNodes) {
    if (start.length >= most) break;
    if (isText(child))
      start += child.value
        .slice(0, 4 * most)
        .replace(/\s+/g, ' ')
        .slice(0, most);
    else if (isElement(child)) start += ` ${startOf(child, most - start.length)} `;
  }
  return start;
}

const saysWho = (box: HtmlElement): boolean => SAYS_WHO.test(startOf(box).replace(/\s+/g, ' ').trim());

/** Boxes of one kind side by side, nearly each of which begins with who wrote it, and when. */
function saidByReaders(elements: readonly HtmlElement[]): HtmlElement[] {
  const rows = new Map<unknown, HtmlElement[]>();
  for (const element of elements) {
    if (!/^(?:div|li|article|dl|tr|table|section)$/.test(element.tagName)) continue;
    const row = rows.get(element.parentNode);
    if (row) row.push(element);
    else rows.set(element.parentNode, [element]);
  }
  return [...rows.values()].flatMap(row => {
    if (row.length < FEWEST || ![row.at(1), row.at(-2), row[row.length >> 1]].some(box => box && saysWho(box)))
      return [];
    const signed = row.filter(saysWho);
    if (signed.length < FEWEST) return [];
    const kind = kindOf(signed[0]);
    const alike = row.filter(box => kindOf(box) === kind);
    return signed.every(box => kindOf(box) === kind) && signed.length >= MOST_SIGNED * alike.length ? signed : [];
  });
}
const MOST_SIGNED = 0.7;

const isAnswer = (element: HtmlElement): boolean =>
  element.attrs.length > 0 &&
  (/(?:^|\s)comment(?:\s|$)/.test(attribute(element, 'itemprop') ?? '') ||
    /\/(?:User)?Comments?$/.test(attribute(element, 'itemtype') ?? '') ||
    ANSWER_NAME.test(attribute(element, 'class') ?? ''));

/**
 * What readers said below an article: what is marked as such, and, whatever it is called, boxes of one kind, each of which can be
 * answered.
 */
export function threadsIn(elements: readonly HtmlElement[]): Set<HtmlElement> {
  /** What holds boxes -> those that can be answered. */
  const boxes = new Map<HtmlElement, Set<HtmlElement>>();
  for (const element of elements) {
    if (!/^(?:a|button|span)$/.test(element.tagName) || !REPLY.test(textOf(element).trim())) continue;
    let box = element;
    for (let at: object | null = element.parentNode; at && isElement(at); at = at.parentNode) {
      const known = boxes.get(at);
      if (known) known.add(box);
      else boxes.set(at, new Set([box]));
      box = at;
    }
  }
  const found = new Set([...elements.filter(isAnswer), ...saidByReaders(elements)]);
  for (const answered of boxes.values()) {
    if (answered.size < FEWEST) continue;
    const [first] = answered;
    const kind = kindOf(first);
    if ([...answered].every(box => kindOf(box) === kind)) for (const box of answered) found.add(box);
  }
  return found;
}
