import { isOfSomethingElse } from '../byline.js';
import { dateIn, isPossible, type DayOrder } from '../written-date.js';
import { isElsewhere, shownText } from './beside.js';
import { asList, text } from './linked-data.js';
import { attribute, elementsOf, isElement, isText, namesOf, within, type HtmlElement } from './tree.js';

/** As JSON-LD has it: a string, or the seconds or milliseconds that a program counts. */
export function dateOf(value: unknown): string | undefined {
  const [one] = asList(value);
  if (typeof one !== 'number') return isoDate(text(one));
  const time = new Date(one > 1e11 ? one : one * 1000);
  return Number.isNaN(time.getTime()) ? undefined : isoDate(time.toISOString());
}

/** Only a date that says at least year, month and day, as ISO 8601. */
function isoDate(value: string | undefined | null): string | undefined {
  const stated = value?.trim() ?? '';
  const match = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?Z| ?[+-]\d{2}:?\d{2})?)?/.exec(stated);
  const date = match
    ? match[0]
        .replace(/(\d) (?=\d{2}:)/, '$1T')
        .replace(/ (?=[Z+-])/, '')
        .replace(/([+-]\d{2})(\d{2})$/, '$1:$2')
    : (dateIn(stated) ?? /^(\d{4})(\d\d)(\d\d)(?:T?\d{4,6})?$/.exec(stated)?.slice(1, 4).join('-'));
  return date && isPossible(date) ? date : undefined;
}

/** The day that the house files the article under: `/2025/05/18/`, `/2025-05-18-`. */
export function dateInAddress(address: string | undefined): string | undefined {
  const path = address && new URL(address).pathname;
  const day =
    /[/_-](?<year>20\d\d|199\d)(?<mark>[/_-])(?<month>0[1-9]|1[0-2])\k<mark>(?<day>0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(
      path ?? '',
    );
  if (day) return isoDate([day.groups!['year'], day.groups!['month'], day.groups!['day']].join('-'));
  // "/2025/business/05/18/"
  const [, year, month, date] = /\/(20\d\d|199\d)\/[a-z_-]{2,24}\/(\d{1,2})\/(\d{1,2})\//i.exec(path ?? '') ?? [];
  return year && isoDate([year, month.padStart(2, '0'), date.padStart(2, '0')].join('-'));
}

export function firstDate(stated: readonly string[]): string | undefined {
  for (const each of stated) {
    const date = isoDate(each);
    if (date) return date;
  }
  return undefined;
}

const DATE_NAMES =
  /(?:^|[\s_-])(?:byline|meta|submitted|infos?|date|dateline|datetime|published|publish|pubdate|pub-?date|posted|post-?date|time|timeago|timestamp|entry-date|article-date)(?:[\s_-]|published|$)/i;
/** What stands in these has days of its own. */
const NOT_OF_PAGE = /^(?:noscript|template|aside|figure|figcaption|blockquote)$/;
const MODIFIED = /modif|updat|aktualis|mis à jour|edit/i;

/** From these a script makes “2 days ago”. */
const FOR_SCRIPTS = ['data-datetime', 'data-timestamp', 'data-time', 'data-published', 'data-date'];

function dateOfScript(element: HtmlElement): string | undefined {
  const stated = FOR_SCRIPTS.map(name => attribute(element, name)).find(Boolean);
  return stated && dateOf(/^\d{10}(?:\d{3})?$/.test(stated) ? Number(stated) : stated);
}

/** In a microformat, behind “an hour ago”. */
const isMomentOf = (element: HtmlElement): boolean =>
  element.tagName === 'abbr' && /^\d{4}-\d\d-\d\dT/.test(attribute(element, 'title') ?? '');

export interface ShownDate {
  date: string;
  /** How much speaks for its being the day of this article. */
  weight: number;
}
/** What is said to be the day of publishing, or stands in the article. */
export const SURE_WEIGHT = 1;
/** Below the title, at least. */
export const LIKELY_WEIGHT = 0.5;

/** The day that the page shows beside the title: not one in a sentence, of another article or, if there is a better one, of a change. */
export function shownDate(
  elements: readonly HtmlElement[],
  left: ReadonlySet<HtmlElement>,
  around: ReadonlySet<HtmlElement>,
  order: DayOrder | undefined,
  titles: readonly string[],
): ShownDate | undefined {
  const candidates: ShownDate[] = [];
  let isAfterTitle = false;
  for (const element of elements) {
    if (element.tagName === 'h1') isAfterTitle = true;
    const isTime =
      /^(?:time|relative-time|time-ago|local-time|amp-timeago)$/.test(element.tagName) || isMomentOf(element);
    const names = `${namesOf(element)} ${attribute(element, 'itemprop') ?? ''}`;
    const isDate =
      isTime ||
      /datePublished/i.test(names) ||
      DATE_NAMES.test(names) ||
      FOR_SCRIPTS.some(name => attribute(element, name));
    if (!isDate || /^(?:meta|html|body|article|main)$/.test(element.tagName)) continue;
    if (within(element, each => isElsewhere(each, around) || NOT_OF_PAGE.test(each.tagName))) continue;
    const line = shownText(element);
    if (line.length > 160 || isInSentence(element) || isInAnothersLine(element)) continue;
    const date =
      isoDate(attribute(element, 'datetime') ?? attribute(element, 'content') ?? attribute(element, 'title')) ??
      isoDate(dateIn(line, order)) ??
      dateOfScript(element);
    if (!date || Number(date.slice(0, 4)) < 1990) continue;
    let weight = 0;
    if (
      /published|datePublished|pubdate|posted/i.test(`${names} ${line}`) ||
      attribute(element, 'pubdate') !== undefined
    )
      weight += 3;
    // "updated" is what a microformat calls a day, whichever it is
    const isModified = MODIFIED.test(names.replace(/(?:^|\s)(?:entry-date|updated)(?=\s)/g, ' '));
    if (isModified || /^\W{0,3}(?:last )?(?:updated|modified|aktualisiert|mis à jour)/i.test(line)) weight -= 3;
    else if (MODIFIED.test(names)) weight -= 1;
    if (within(element, each => /^(?:article|main)$/.test(each.tagName))) weight += 1;
    if (isAfterTitle) weight += 0.5;
    if (isUnderAnother(element, titles)) weight -= 2;
    if (within(element, each => each.tagName === 'footer' || left.has(each))) weight -= 0.5;
    candidates.push({ date, weight });
  }
  return candidates.sort((a, b) => b.weight - a.weight).at(0);
}

/** "Visited: 8 October": the day of something that the page tells of. */
const isInAnothersLine = ({ parentNode }: HtmlElement): boolean =>
  parentNode !== null && isElement(parentNode) && isOfSomethingElse(shownText(parentNode));

const LONGEST_CARD = 300;
/** In a small box with a heading that isn't the page's own. */
function isUnderAnother(element: HtmlElement, titles: readonly string[]): boolean {
  for (let at: object | null = element.parentNode; at && isElement(at); at = at.parentNode) {
    if (lengthUpTo(at, LONGEST_CARD) >= LONGEST_CARD) return false;
    const heading = elementsOf(at).find(({ tagName }) => /^h[1-6]$/.test(tagName));
    if (!heading) continue;
    const text = shownText(heading);
    return heading.tagName !== 'h1' && !titles.some(title => title.includes(text) || text.includes(title));
  }
  return false;
}

/** How many characters it holds, as far as that matters. */
function lengthUpTo({ childNodes }: HtmlElement, most: number): number {
  let length = 0;
  for (const child of childNodes) {
    if (length >= most) break;
    if (isText(child)) length += child.value.length;
    else if (isElement(child)) length += lengthUpTo(child, most - length);
  }
  return length;
}

/** Other words of the same line go on around it. */
function isInSentence(element: HtmlElement): boolean {
  for (let at: object | null = element; at && isElement(at); at = at.parentNode) {
    if (/^(?:p|li|blockquote|td|dd|h[1-6])$/.test(at.tagName)) {
      const line = shownText(at);
      return (
        line.length > shownText(element).length + 80 ||
        (/[.!?]["'”’»)]*$/.test(line) && line.length > shownText(element).length + 25)
      );
    }
    if (/^(?:div|section|article|header|footer|main|body)$/.test(at.tagName)) return false;
  }
  return false;
}
