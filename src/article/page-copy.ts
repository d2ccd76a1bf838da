import { authorsOf, isByline, isDateline, isHouse } from './byline.js';
import { isFurniture, isOfByline } from './furniture.js';
import { isNameBeside, isPoster, looksLikeName } from './own-words.js';
import type { Line } from './line.js';
import { isProse, SENTENCE_END } from './sentence-end.js';
import type { Author } from './types.js';
import { BULLET, TERMINAL } from './wrapped.js';

/** A text that somebody copied off a page: which of its paragraphs are the article, by the page's own lines among them and where they stand. */

/** A group of lines as one. */
export const joined = (group: readonly Line[]): string =>
  group.reduce((text, line, at) => text + (at > 0 && !line.isGlued ? ' ' : '') + line.text, '');

/** Who wrote it, and when; also whoever posted it. */
export const isOfTop = (line: string, before: string | undefined, next: string | undefined): boolean =>
  isByline(line) ||
  isDateline(line) ||
  isOfByline(line) ||
  isNameBeside(line, before, next) ||
  (before === undefined && isPoster(line, next));

/** A label whose article stands in the next line. */
const LABEL =
  /^(?:más información|te puede interesar|read more|read also|related(?: (?:article|story|coverage))?|see also|more on this(?: story)?|(?:lea|lee|leia) (?:también|também|mais)|lire aussi|à lire aussi|lesen sie auch|mehr zum thema|leggi anche|читайте також):?$/i;
const LONGEST_LINK = 110;
const NONE = -1;
const COUNT = /^\d{1,4}$/;
/** Words are not parted by blanks. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]/u;
const FEWEST_SAID = 3;
const MOST_WORDS_OF_PAGE = 5;
const MOST_WORDS_BELOW = 8;
const FEWEST_WORDS_OF_TITLE = 3;
const MOST_WORDS_OF_TITLE = 14;

const wordsOf = (text: string): number => text.split(' ').length;

/** The article's paragraphs, and who is named above them as nobody but the writer is. */
export function articleIn(groups: readonly Line[][]): { groups: readonly Line[][]; authors?: Author[] } {
  const texts = groups.map(group => joined(group));
  const isPages = pagesOwn(groups, texts);
  const rest = groups.filter((_, at) => !isPages[at]);
  if (rest.length === 0) return { groups };
  const prose = texts.findIndex((text, at) => !isPages[at] && isProse(text));
  const last = lastIndexOf(texts, (text, at) => !isPages[at] && (SENTENCE_END.test(text) || BULLET.test(text)));
  const isTop = texts.slice(0, Math.max(0, prose)).map((text, at) => isOfTop(text, texts[at - 1], texts[at + 1]));
  const hasPage = isPages.includes(true) || isTop.includes(true);
  const hasHead = isPages.slice(0, prose).includes(true) || isTop.includes(true);
  const title = prose > 0 && hasHead ? titleIn(texts, isPages, isTop, prose) : undefined;
  const isSaid = texts.filter(text => SENTENCE_END.test(text)).length >= FEWEST_SAID;
  const end = isPages.findIndex((own, at) => own && at > last);

  const keep = (text: string, at: number): boolean => {
    if (isPages[at] && !isOfByline(text)) return false;
    if (last >= 0 && end >= 0 && at > end) return false;
    if (UNSPACED.test(text) || isTop[at]) return true;
    if (at > last && isSaid && hasPage) return wordsOf(text) > MOST_WORDS_BELOW;
    if (title === undefined || at >= prose || at === title) return true;
    return at > title && (SENTENCE_END.test(text) || BULLET.test(text) || wordsOf(text) > MOST_WORDS_OF_PAGE);
  };
  const own = groups.filter((_, at) => keep(texts[at], at));
  const name =
    title === undefined ? undefined : texts.find((text, at) => at < prose && at !== title && looksLikeName(text));
  return {
    groups: own.length > 0 ? own : groups,
    ...(name && { authors: authorsOf(name).map(each => ({ name: each })) }),
  };
}

/** The lines that a page is known by, with the counts and the headlines that stand beside them. */
function pagesOwn(groups: readonly Line[][], texts: readonly string[]): boolean[] {
  const isOwn = texts.map(isFurniture);
  let isLink = false;
  let isBeside = false;
  const found = texts.map((text, at) => {
    isLink = (isLink && !groups[at][0].opens) || (at > 0 && LABEL.test(texts[at - 1]));
    if (!COUNT.test(text)) isBeside = isOwn[at];
    else if (isBeside) return true;
    isLink &&= text.length <= LONGEST_LINK && !TERMINAL.test(text);
    return isOwn[at] || isLink;
  });
  isBeside = false;
  for (let at = texts.length - 1; at >= 0; at--) {
    if (!COUNT.test(texts[at])) isBeside = isOwn[at];
    else if (isBeside) found[at] = true;
  }
  return found;
}

/** Which line above the text is the headline: not a section, the house or the way to the page, where one of more words follows. */
function titleIn(
  texts: readonly string[],
  isPages: readonly boolean[],
  isTop: readonly boolean[],
  prose: number,
): number | undefined {
  const lines = texts.flatMap((_, at) => (at < prose && !isPages[at] && !isTop[at] ? [at] : []));
  const isSection = (at: number) =>
    !TERMINAL.test(texts[at]) &&
    !/[!?]$/.test(texts[at]) &&
    (wordsOf(texts[at]) < FEWEST_WORDS_OF_TITLE || isHouse(texts[at]) || / [>›»|] /.test(texts[at]));
  const isHeadline = (at: number) =>
    wordsOf(texts[at]) >= FEWEST_WORDS_OF_TITLE &&
    wordsOf(texts[at]) <= MOST_WORDS_OF_TITLE &&
    !isSection(at) &&
    !SENTENCE_END.test(texts[at]);
  const [first] = lines;
  if (first === undefined || UNSPACED.test(texts[first])) return undefined;
  if (!isSection(first)) return first;
  return lines.find(isHeadline) ?? (looksLikeName(texts[first]) ? NONE : first);
}

const lastIndexOf = <T>(list: readonly T[], holds: (each: T, at: number) => boolean): number =>
  list.reduce((found, each, at) => (holds(each, at) ? at : found), -1);
