import { inEnglish } from '../../findings/finding.js';
import { ArticleError } from '../article-error.js';
import { authorsOf, isByline, isDateline } from '../byline.js';
import { tidy } from '../normalise.js';
import { ownWords } from '../own-words.js';
import { articleOf, languageTeller, type TellLanguage } from '../text.js';
import type { Article, ArticleMetadata, BlockDraft } from '../types.js';
import { dateIn, orderOfDays, type DayOrder } from '../written-date.js';
import { aroundTitles, linesBetween } from './beside.js';
import { articleRuns } from './content.js';
import { BREAK, inlineText } from './inline.js';
import { readHtmlMetadata } from './metadata.js';
import { countWords, isProse } from './prose.js';
import { NothingFound, refuse } from './refuse.js';
import { runsOf, type Run } from './runs.js';
import { leftOut } from './shown.js';
import { attribute, blocksOf, elementsOf, isElement, parseHtml, textOf, within, type HtmlElement } from './tree.js';

export interface HtmlOptions {
  /** Where the page stands, to make its addresses whole. */
  url?: string;
  /** Overrides what the page says. */
  metadata?: ArticleMetadata;
  tellLanguage?: TellLanguage;
}

/**
 * Reads the article out of a web page as its reader sees it: headings, paragraphs, lists and quotations without menus,
 * advertising, captions, related links, comments and cookie notices. Throws an ArticleError for a page that holds no
 * article, or only a teaser.
 */
export function readHtml(
  html: string,
  { url, metadata: given = {}, tellLanguage = languageTeller(given.lang) }: HtmlOptions = {},
): Article {
  const document = parseHtml(html);
  const elements = elementsOf(document);
  const body = elements.find(({ tagName }) => tagName === 'body');
  // A page of frames has none
  if (!body) throw new ArticleError(inEnglish('page-without-text'));
  const blocks = blocksOf(document);
  const name = tidy(textOf(elements.find(({ tagName }) => tagName === 'title') ?? { childNodes: [] }));
  const own = [url, ...elements.map(addressOfPage)].flatMap(address => address ?? []);
  const houses = elements.filter(element => isNameOfHouse(element, own, name));
  const look = (isLenient: boolean) => {
    const left = leftOut(document, blocks, { isLenient });
    const around = aroundTitles(elements, left);
    for (const house of houses) left.add(house);
    const runs = runsOf(body, blocks, left);
    const headings = headingsOf(elements, blocks, left);
    if (headings.length === 0) headings.push(...headingAsNamed(runs, elements, left));
    const { paywalled, types, likelyDate, ...page } = readHtmlMetadata(elements, left, around, headings, url);
    const chosen = withoutLinkLists(articleRuns(runs, body, blocks, left));
    const content = withoutLinesAbove(chosen, runs, headings);
    refuse(elements, content, runs, { ...page, paywalled, types }, left);
    return { runs, headings, page, content, around, likelyDate };
  };
  const { runs, headings, page, content, around, likelyDate } = lookTwice(look);

  const metadata = Object.fromEntries(
    Object.entries({ ...page, ...given })
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, typeof value === 'string' ? tidy(value) : value]),
  ) as ArticleMetadata;
  const title = titleOf(headings, runs, metadata);
  const isTitle = ({ kind, text, block }: Run) =>
    title !== undefined &&
    (kind === 'heading' ? text === title || (block.tagName === 'h1' && text.endsWith(title)) : text === title);
  const drafts = content
    .filter(run => !isTitle(run))
    .map(({ kind, text }, at): BlockDraft => ({ kind, text: at === 0 ? withoutTitle(text, title) : text }));
  Object.assign(metadata, toldBeside(elements, content, title, around, metadata));
  const { own: words, metadata: told } = ownWords(drafts, metadata);
  if (likelyDate) told.datePublished ??= likelyDate;
  return articleOf(
    [...(title ? [{ kind: 'title' as const, text: title }] : []), ...words],
    { ...told, ...given },
    tellLanguage,
  );
}

/** First without what isn't the article by its name or its form, then, where nothing is left, with it. */
function lookTwice<T>(look: (isLenient: boolean) => T): T {
  try {
    return look(false);
  } catch (error) {
    if (!(error instanceof NothingFound)) throw error;
    try {
      return look(true);
    } catch {
      throw error;
    }
  }
}

/** The name of the house, in large letters above each of its pages: it leads to the first of them. */
function isNameOfHouse(element: HtmlElement, own: readonly string[], name: string): boolean {
  if (element.tagName !== 'h1') return false;
  const [link, second] = elementsOf(element).filter(({ tagName }) => tagName === 'a');
  const href = link && attribute(link, 'href')?.trim();
  const text = tidy(textOf(element));
  if (!href || second || tidy(textOf(link)) !== text) return false;
  const place = placeOf(href, own[0]);
  if (href.startsWith('#') || (place && own.some(address => samePlace(place, placeOf(address, own[0]))))) return false;
  // "Otters are back | Tarn Times" is the name of the page
  if (text !== '' && name.endsWith(text) && /[|–—·:-] $/.test(name.slice(0, -text.length))) return true;
  return place !== undefined && place.pathname === '/' && place.search === '';
}

/** What the page says of where it stands. */
function addressOfPage(element: HtmlElement): string | undefined {
  if (element.tagName === 'link' && /^canonical$/i.test(attribute(element, 'rel')?.trim() ?? ''))
    return attribute(element, 'href')?.trim();
  if (element.tagName === 'meta' && /^og:url$/i.test(attribute(element, 'property')?.trim() ?? ''))
    return attribute(element, 'content')?.trim();
  return undefined;
}

function placeOf(href: string, base: string | undefined): URL | undefined {
  try {
    return new URL(href, base ?? 'https://house.invalid/article/');
  } catch {
    return undefined;
  }
}

const plain = ({ host, pathname, search }: URL): string =>
  `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
/** But for "www." and how it is called; the first page of a house is nobody's own. */
const samePlace = (one: URL, other: URL | undefined): boolean =>
  other !== undefined && one.pathname !== '/' && plain(one) === plain(other);

const SHORTEST_TITLE = 12;
const FEWEST_OF_A_TITLE = 2;
const FEWEST_OF_A_LINE = 4;

/** The line that a page without a heading of the first rank is called by. */
function headingAsNamed(
  runs: readonly Run[],
  elements: readonly HtmlElement[],
  left: ReadonlySet<HtmlElement>,
): string[] {
  const names = elements.flatMap(element => {
    if (element.tagName === 'title') return [tidy(textOf(element))];
    const isName = element.tagName === 'meta' && /^og:title$/i.test(attribute(element, 'property')?.trim() ?? '');
    return isName ? [tidy(attribute(element, 'content') ?? '')] : [];
  });
  const first = runs.findIndex(isProse);
  const isNamed = (text: string) =>
    countWords(text) >= FEWEST_OF_A_TITLE && names.some(name => name.startsWith(text) || name.endsWith(text));
  const above = runs.slice(0, first < 0 ? runs.length : first);
  const line =
    above.find(({ text }) => countWords(text) >= FEWEST_OF_A_TITLE && names.some(name => name.startsWith(text))) ??
    above.find(({ text, block }) => isNamed(text) || TITLE_CLASS.test(attribute(block, 'class') ?? ''));
  // The page's own bar may stand before it, with a sentence in it
  const below = runs.find(run => run.linked < 0.5 && countWords(run.text) >= FEWEST_OF_A_LINE && isNamed(run.text));
  if (line ?? below) return [(line ?? below)!.text];
  // One line of several in its block, or in a table of its own
  const longest = Math.max(0, ...names.map(({ length }) => length));
  const opening = runs[first]?.text ?? '';
  for (const element of elements) {
    if (element === runs[first]?.block && !names.some(known => known !== '' && opening.startsWith(known))) break;
    if (!TITLE_LINE.test(element.tagName) || within(element, each => left.has(each) || each.tagName === 'a')) continue;
    const text = textOf(element);
    if (text.length <= 2 * longest && isNamed(tidy(text))) return [tidy(text)];
  }
  return [];
}

/** As word processors call it. */
const TITLE_CLASS = /(?:^|\s)(?:title|MsoTitle)(?:\s|$)/;
const TITLE_LINE = /^(?:span|b|strong|font|td|th|div|big)$/;

function headingsOf(
  elements: readonly HtmlElement[],
  blocks: ReadonlySet<HtmlElement>,
  left: ReadonlySet<HtmlElement>,
): string[] {
  const found: string[] = [];
  for (const element of elements) {
    if (element.tagName !== 'h1') continue;
    const end = element.childNodes.findIndex(
      child => isElement(child) && blocks.has(child) && textOf(child).length > 200,
    );
    const line = end > 0 ? element.childNodes.slice(0, end) : element.childNodes;
    const text = tidy(inlineText(line, left).text.replaceAll(BREAK, ' '));
    if (text && !left.has(element)) found.push(text);
  }
  return found;
}

/** What the page shows as its title, since evidence must be found in the page. Never the name of the house. */
function titleOf(
  headings: readonly string[],
  runs: readonly Run[],
  { headline, publisher }: ArticleMetadata,
): string | undefined {
  const same = (one: string, other: string | undefined) => one.toLowerCase() === other?.toLowerCase();
  return (
    headings.find(heading => same(heading, headline)) ??
    headings.find(heading => !same(heading, publisher) && headline?.toLowerCase().startsWith(heading.toLowerCase())) ??
    runs.find(run => run.kind === 'heading' && same(run.text, headline))?.text ??
    headings.map(heading => withoutKicker(heading, headline)).find(heading => heading !== undefined) ??
    headings.find(heading => !same(heading, publisher))
  );
}

/** The first line of a block that names who wrote it in the next ones. */
function withoutTitle(text: string, title: string | undefined): string {
  const rest = title && text.startsWith(`${title} `) ? text.slice(title.length + 1) : '';
  return rest && (isByline(rest) || isDateline(rest)) ? rest : text;
}

const MOST_WORDS_OF_KICKER = 4;

/** "Coast Wexmouth rebuilds its wall": the part of the paper stands before the title, in the same heading. */
function withoutKicker(heading: string, headline: string | undefined): string | undefined {
  if (headline === undefined || headline.length < SHORTEST_TITLE || !heading.endsWith(headline)) return undefined;
  const kicker = heading.slice(0, -headline.length);
  // Two elements, each a line of its own, may have no blank between them
  const isParted = /\s$/.test(kicker) || (/\p{Ll}$/u.test(kicker) && /^\p{Lu}/u.test(headline));
  return isParted && kicker.trim().split(' ').length <= MOST_WORDS_OF_KICKER ? headline : undefined;
}

/** What the lines above the first sentence say of the article, and those below that begin so: who wrote it, and when. */
function toldBeside(
  elements: readonly HtmlElement[],
  content: readonly Run[],
  title: string | undefined,
  around: ReadonlySet<HtmlElement>,
  { authors, datePublished, lang }: ArticleMetadata,
): Pick<ArticleMetadata, 'authors' | 'datePublished'> {
  if (authors && datePublished) return {};
  // A line below the title is a sentence, too
  const opening = content.filter(isProse).slice(0, 3);
  const to = elements.indexOf(opening.at(-1)?.block ?? elements[0]);
  const titled = elements
    .slice(0, to)
    .reduce(
      (found, element, at) => (/^h[1-6]$/.test(element.tagName) && tidy(textOf(element)) === title ? at : found),
      -1,
    );
  const order = orderOfDays(lang);
  const above = linesBetween(elements, titled < 0 ? 0 : titled, to, around).filter(
    line => line !== title && !opening.some(({ text }) => text === line) && (isByline(line) || isDateline(line, order)),
  );
  const last = elements.indexOf(content.at(-1)!.block);
  const below = linesBetween(elements, last + 1, last + REACH, around).filter(line => SIGNED.test(line));
  const lines = [...above, ...below];
  const dateOf = (some: readonly string[]) =>
    [...some.filter(line => !CHANGED.test(line)), ...some]
      .map(line => dateIn(line, order))
      .find(date => date !== undefined);
  const people = lines.map(line => authorsOf(line)).find(names => names.length > 0);
  const day = datePublished ? undefined : (dateOf(lines) ?? dateOf(linesOver(elements, titled, around, order)));
  return {
    ...(!authors && people && { authors: people.map(name => ({ name })) }),
    ...(day && { datePublished: day }),
  };
}

/** The lines in the same box as the title, right above it, that say when. */
function linesOver(
  elements: readonly HtmlElement[],
  titled: number,
  around: ReadonlySet<HtmlElement>,
  order: DayOrder | undefined,
): string[] {
  if (titled < 0) return [];
  const box = elements.indexOf(elements[titled].parentNode as HtmlElement);
  return linesBetween(elements, Math.max(box + 1, titled - MOST_OVER_TITLE), titled, around).filter(line =>
    isDateline(line, order),
  );
}
/** So many elements above the title are looked at. */
const MOST_OVER_TITLE = 12;

const CHANGED = /updated|modified|changed|aktualisiert|stand:|mis à jour|actualizado|atualizado|aggiornato|оновлено/i;
/** So many elements below the text are looked at. */
const REACH = 40;
const SIGNED =
  /^(?:posted|published|written|filed|veröffentlicht|verfasst|publié|publicado|pubblicato)(?!\p{L})|^(?:post )?author\s?:/iu;

/** Lists of links, and paragraphs that are nothing but one: headlines of other articles, or of parts of this one. */
function withoutLinkLists(runs: readonly Run[]): Run[] {
  const points = new Map<unknown, { all: number; linked: number }>();
  for (const { kind, block, linked } of runs) {
    if (kind !== 'list') continue;
    const list = points.get(block.parentNode) ?? { all: 0, linked: 0 };
    points.set(block.parentNode, { all: list.all + 1, linked: list.linked + (linked > 0.5 ? 1 : 0) });
  }
  const isLinked = (run: Run): boolean => {
    const list = points.get(run.block.parentNode);
    if (run.leadsOn && run.kind === 'paragraph') return true;
    return run.linked >= 0.9 || (list !== undefined && run.kind === 'list' && list.linked > list.all * 0.6);
  };
  // "Did he know?" and "What the mayor knew…" are headlines
  const isSentence = (run: Run): boolean =>
    isProse(run) && (run.linked < 0.9 || /[^?!…\])](?<!\.\.)["'”’»)\]]*$/.test(run.text));
  return runs.filter(run => run.kind === 'heading' || !isLinked(run) || isSentence(run));
}

/** Shorter sentences above the title are what the page says to its reader. */
const SHORTEST_ABOVE = 120;

/** Without the part of the paper, the way to the page and the score of a match, which stand above the title. */
function withoutLinesAbove(content: readonly Run[], runs: readonly Run[], headings: readonly string[]): Run[] {
  const title = runs.findIndex(({ text }) => headings.includes(text));
  const above = new Set(runs.slice(0, Math.max(0, title)));
  const own = content.filter(run => !above.has(run));
  const isText = (run: Run) => isProse(run) && run.text.length >= SHORTEST_ABOVE;
  return own.length === 0 || content.some(run => above.has(run) && isText(run)) ? [...content] : own;
}
