import { kindOf } from './prose.js';
import { attribute, isElement, textOf, type HtmlElement } from './tree.js';

const REPLY =
  /^(?:reply|respond|antworten|répondre|responder|rispondi|beantwoorden|reageer|відповісти|ответить|svara|svar|odpowiedz|返信|回复|回覆|답글)$/i;
const FEWEST = 3;

const ANSWER_NAME = /(?:^|\s)(?:note (?:reblog|like)|reblog|pingback|trackback)(?:[\s_-]|$)/i;
const isAnswer = (element: HtmlElement): boolean =>
  /(?:^|\s)comment(?:\s|$)/.test(attribute(element, 'itemprop') ?? '') ||
  /\/(?:User)?Comments?$/.test(attribute(element, 'itemtype') ?? '') ||
  ANSWER_NAME.test(attribute(element, 'class') ?? '');

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
  const found = new Set(elements.filter(isAnswer));
  for (const answered of boxes.values()) {
    if (answered.size < FEWEST) continue;
    const [first] = answered;
    const kind = kindOf(first);
    if ([...answered].every(box => kindOf(box) === kind)) for (const box of answered) found.add(box);
  }
  return found;
}
