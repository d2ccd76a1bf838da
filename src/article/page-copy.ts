import { authorsOf, isByline, isDateline, isHouse } from './byline.js';
import { isFurniture, isOfByline, isPictureCredit } from './furniture.js';
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
  /^(?:más información|te puede interesar|read more|read also|related(?: (?:article|story|coverage))?|see also|more on this(?: story)?|(?:lea|lee|leia) (?:también|também|mais)|lire aussi|à lire aussi|lesen sie auch|mehr zum thema|leggi anche|lees ook|zobacz także|czytaj także|läs mer|läs också|[iİ]lg[iİ]l[iİ] haber|читайте також|相关阅读|関連ニュース|関連記事|cok okunanlar|toggle caption|(?:image )?credit):?$/iu;
const LONGEST_LINK = 110;
const LONGEST_CAPTION = 200;
const NONE = -1;
const COUNT = /^\d{1,4}$/;
/** Words are not parted by blanks. */
const UNSPACED_SIGNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** Nor do their sentences end with a sign. */
const UNSTOPPED = /\p{Script=Thai}/u;
/** Where an article stands in the paper, above it. */
const SECTION =
  /^(?:news|local news|politics|sports?|business|opinion|culture|nature|world|food|travel|health|science|tech(?:nology)?|nieuws|regio|nachrichten|politik|wirtschaft|kultur|actualités|politique|économie|noticias|españa|política|economía|cultura|notícias|economia|cronaca|politica|wiadomości|новини|політика|новости|политика|nyheter|gündem|spor|社会|新闻|政治|経済|뉴스)$/iu;
const MOST_SECTIONS = 2;
const FEWEST_SAID = 3;
const MOST_WORDS_OF_PAGE = 5;
const MOST_WORDS_BELOW = 8;
const FEWEST_WORDS_OF_TITLE = 3;
const MOST_WORDS_OF_TITLE = 14;

/** A word of a language without blanks has about two signs. */
const wordsOf = (text: string): number =>
  Math.ceil((text.match(UNSPACED_SIGNS)?.length ?? 0) / 2) +
  text
    .replace(UNSPACED_SIGNS, ' ')
    .split(/\s+/)
    .filter(part => /[\p{L}\p{N}]/u.test(part)).length;

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
  const isInSections = SECTION.test(texts[0]) || texts.slice(0, MOST_SECTIONS).every(text => wordsOf(text) === 1);
  const hasHead = isInSections || isPages.slice(0, prose).includes(true) || isTop.includes(true);
  const title = prose > 0 && hasHead ? titleIn(texts, isPages, isTop, prose) : undefined;
  const isSaid = texts.filter(text => SENTENCE_END.test(text)).length >= FEWEST_SAID;
  const end = isPages.findIndex((own, at) => own && at > last);

  const keep = (text: string, at: number): boolean => {
    if (isPages[at] && !isOfByline(text)) return false;
    if (last >= 0 && end >= 0 && at > end) return false;
    if (UNSTOPPED.test(text) || isTop[at]) return true;
    if (at > last && isSaid && hasPage) return wordsOf(text) > MOST_WORDS_BELOW;
    if (title === undefined || at >= prose || at === title) return true;
    return at > title && (SENTENCE_END.test(text) || BULLET.test(text) || wordsOf(text) > MOST_WORDS_OF_PAGE);
  };
  const isOfCluster = hasPage ? clustersIn(texts, isPages, prose, last) : [];
  const own = groups.filter((_, at) => keep(texts[at], at) && !isOfCluster[at]);
  const name =
    title === undefined
      ? undefined
      : (texts.find((text, at) => at < prose && at > title && looksLikeName(text)) ??
        texts.find((text, at) => at < title && looksLikeName(text)));
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
  // "Match report every Monday" between "Sign up to our letter" and "Enter your address"
  texts.forEach((text, at) => {
    const isLine = wordsOf(text) <= MOST_WORDS_OF_PAGE && !TERMINAL.test(text) && !isByline(text) && !isDateline(text);
    if (at > 0 && isOwn[at - 1] && isOwn[at + 1] && isLine && !looksLikeName(text)) found[at] = true;
    // The words of a picture, once with the credit and once without
    if ([at - 1, at + 1].some(near => isOwn[near] && texts[near].startsWith(text))) found[at] = true;
    if (isOwn[at + 1] && isPictureCredit(texts[at + 1]) && !groups[at + 1][0].opens && text.length <= LONGEST_CAPTION)
      found[at] ||= at > 0 && !isByline(text);
  });
  isBeside = false;
  for (let at = texts.length - 1; at >= 0; at--) {
    if (!COUNT.test(texts[at])) isBeside = isOwn[at];
    else if (isBeside) found[at] = true;
  }
  return found;
}

/**
 * Lines in the midst of the text that are no sentences, between two lines of the page: what asks for an address, say. Elsewhere
 * they are headings, or a list whose marks were lost.
 */
function clustersIn(texts: readonly string[], isPages: readonly boolean[], prose: number, last: number): boolean[] {
  const isLine = texts.map(
    (text, at) =>
      prose >= 0 && at > prose && at < last && (isPages[at] || (isLabel(text) && !texts[at - 1].endsWith(':'))),
  );
  const found = texts.map(() => false);
  for (let from = 0; from < texts.length; from++) {
    let to = from;
    while (isLine[to]) to += 1;
    const cluster = isPages.slice(from, to);
    if (cluster.length > 2 && cluster[0] && cluster.at(-1)) found.fill(true, from, to);
    from = to;
  }
  return found;
}
const isLabel = (text: string): boolean =>
  !TERMINAL.test(text) &&
  !SENTENCE_END.test(text) &&
  !BULLET.test(text) &&
  !UNSTOPPED.test(text) &&
  !/^["“„«]/.test(text) &&
  text.length <= LONGEST_LINK;

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
  if (first === undefined || UNSTOPPED.test(texts[first])) return undefined;
  const usual = isSection(first) ? (lines.find(isHeadline) ?? (looksLikeName(texts[first]) ? NONE : first)) : first;
  const told = tellersIn(texts.slice(prose, prose + MOST_TOLD).join(' '));
  const shared = (at: number) => (at < 0 ? 0 : [...tellersIn(texts[at])].filter(word => told.has(word)).length);
  if (shared(usual) > 0) return usual;
  return lines.find(at => isHeadline(at) && shared(at) >= FEWEST_SHARED) ?? usual;
}

/** A headline says in few words what the paragraphs below say in many. */
const FEWEST_SHARED = 2;
const MOST_TOLD = 5;
/** The longer words of a text by how they begin, or its signs by twos where words aren't parted. */
function tellersIn(text: string): Set<string> {
  const signs = text.match(UNSPACED_SIGNS) ?? [];
  const pairs = signs.slice(1).map((sign, at) => signs[at] + sign);
  const words = text.replace(UNSPACED_SIGNS, ' ').match(/[\p{L}\p{M}\p{N}]{4,}/gu) ?? [];
  return new Set([...pairs, ...words.map(word => word.toLowerCase().slice(0, LETTERS_OF_STEM))]);
}
const LETTERS_OF_STEM = 6;

const lastIndexOf = <T>(list: readonly T[], holds: (each: T, at: number) => boolean): number =>
  list.reduce((found, each, at) => (holds(each, at) ? at : found), -1);
