import { Readability } from '@mozilla/readability';
import { ArticleError } from './article-error.js';
import { blocksOf } from './html-blocks.js';
import { readHtmlMetadata, type HtmlMetadata } from './html-metadata.js';
import { normalise } from './normalise.js';
import { articleOf, languageTeller, type BlockDraft, type TellLanguage } from './text.js';
import type { Article, ArticleMetadata } from './types.js';

export interface HtmlOptions {
  /** Makes a document of HTML: `DOMParser` in a browser, linkedom in Node. */
  parse: (html: string) => Document;
  /** Where the page stands, to make its addresses whole. */
  url?: string;
  /** Overrides what the page says. */
  metadata?: ArticleMetadata;
  tellLanguage?: TellLanguage;
}

/** Never the article's own words. */
const NEVER_ARTICLE =
  'script, style, noscript, template, iframe, svg, canvas, audio, video, form, button, input, select, textarea, dialog, nav, footer, figcaption, [hidden], [aria-hidden="true"], [role="navigation"], [role="complementary"], [role="dialog"], [role="alertdialog"], [role="search"], [role="contentinfo"], [role="banner"]';
/** Nor mostly what bears such a class or id. */
const ASIDE_NAMES =
  /(?:^|[\s_-])(?:ad|ads|advert\w*|sponsor\w*|promo\w*|cookie\w*|consent|gdpr|newsletter\w*|subscri\w*|signup|related|recommend\w*|read-?more|more-?stories|trending|most-?read|popular|comments?|disqus\w*|share|sharing|social\w*|breadcrumbs?|caption|credit|tags?|paywall|regwall|toolbar|skip-?link|author-?bio|outbrain|taboola|sidebar|visually-?hidden|sr-only)(?:[\s_-]|$)/i;
const HIDDEN_STYLE = /display:\s*none|visibility:\s*hidden/i;
const FEWEST_WORDS = 60;
const TEASER_WORDS = 220;
const WALL =
  /\b(?:subscribe|subscription|sign in|log in|register|create (?:a|your) (?:free )?account)\b.{0,60}\b(?:read|continue|access|full|rest|unlimited|unlock)|\b(?:continue reading|keep reading|to read the (?:full|rest)|subscribers? only|already a subscriber)\b/i;

function paragraphLength(element: Element): number {
  let length = 0;
  for (const paragraph of element.querySelectorAll('p')) length += paragraph.textContent?.length ?? 0;
  return length;
}

/** Takes out what isn't the article, unless most of the page's running text stands in it. */
function removeAsides(document: Document): void {
  for (const element of document.querySelectorAll(NEVER_ARTICLE)) element.remove();
  // The date of publication beside the title; a time within running text stays.
  for (const time of document.querySelectorAll('time')) {
    if (!time.closest('p, li, blockquote, td')) time.remove();
  }
  const most = paragraphLength(document.documentElement) / 2;
  const isAside = (element: Element) =>
    element.localName === 'aside' ||
    ASIDE_NAMES.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`) ||
    HIDDEN_STYLE.test(element.getAttribute('style') ?? '');
  for (const element of document.querySelectorAll('aside, [class], [id], [style]')) {
    if (/^(?:html|body|article|main)$/.test(element.localName) || !isAside(element)) continue;
    if (paragraphLength(element) <= most) element.remove();
  }
}

/** Void elements, and those whose end tag is mostly left out. */
const NEVER_NESTS =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|option)$/;
const DEEPEST = 1000;
const MOST_ELEMENTS = 100_000;
const MOST_STRAY_MARKS = 50_000;
const MOST_REFERENCES = 300_000;
const TOO_DEEP = 'The page is nested too deep to be read. Paste the text of the article.';
const TOO_LARGE = 'The page is too large to be one article. Paste the text of the article.';

/** A page that no one wrote takes the parsers minutes. */
function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, slash, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]{0,15})(?=[\s>/])/gi)) {
    if (NEVER_NESTS.test(name.toLowerCase())) continue;
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

function occursMoreThan(html: string, pattern: RegExp, most: number): boolean {
  let count = 0;
  for (const _match of html.matchAll(pattern)) if (++count > most) return true;
  return false;
}

const words = (text: string) => text.split(/\s+/).filter(Boolean).length;

function refuse(drafts: readonly BlockDraft[], metadata: HtmlMetadata, pageText: string, linkShare: number): void {
  const count = drafts.reduce((sum, draft) => sum + (draft.kind === 'paragraph' ? words(draft.text) : 0), 0);
  if (count < TEASER_WORDS && (metadata.paywalled || WALL.test(pageText))) {
    throw new ArticleError(
      `Only the beginning of this article stands in the page (${count} words); the rest is for subscribers. Save the page while signed in, or paste the whole text.`,
    );
  }
  if (count < FEWEST_WORDS) {
    throw new ArticleError(
      count === 0
        ? 'No article was found in this page: it holds no running text. If the page is filled in by a script, save it from the browser, or paste the text.'
        : `No article was found in this page: only ${count} words of running text. Give the page of one article, or paste the text.`,
    );
  }
  const isArticle = metadata.types.some(type => /Article|BlogPosting|^article$/i.test(type));
  if (linkShare > 0.6 && !isArticle) {
    throw new ArticleError('This page is a list of links to articles, not one article. Give the page of one of them.');
  }
}

function mainContent(document: Document): Element | undefined {
  try {
    const found = new Readability<Node>(document, { serializer: node => node, charThreshold: 200 }).parse();
    return (found?.content as Element | null | undefined) ?? undefined;
  } catch {
    // It fails on some broken pages, in ways that differ between parsers; those hold no article that it could find.
    return undefined;
  }
}

/** The share of a page's words that stand in links, before anything is taken out. */
function linkShareOf(document: Document): number {
  const all = words(document.body?.textContent ?? '');
  let linked = 0;
  for (const link of document.querySelectorAll('a')) linked += words(link.textContent ?? '');
  return all === 0 ? 0 : linked / all;
}

/**
 * Reads the article out of a web page: headings, paragraphs, lists and quotations without menus, advertising, captions,
 * related links, comments and cookie notices. Throws an ArticleError for a page that holds no article, or only a teaser.
 */
export function readHtml(html: string, options: HtmlOptions): Article {
  if (isTooDeep(html)) throw new ArticleError(TOO_DEEP);
  const isTooLarge =
    occursMoreThan(html, /<[a-z]/gi, MOST_ELEMENTS) ||
    occursMoreThan(html, /<(?![a-z/!?])/gi, MOST_STRAY_MARKS) ||
    occursMoreThan(html, /&[#a-z]/gi, MOST_REFERENCES);
  if (isTooLarge) throw new ArticleError(TOO_LARGE);
  return read(html, options);
}

function read(
  html: string,
  { parse, url, metadata: given = {}, tellLanguage = languageTeller(given.lang) }: HtmlOptions,
): Article {
  const document = parse(
    /<html[\s>]/i.test(html.slice(0, 5000)) ? html : `<!doctype html><html><body>${html}</body></html>`,
  );
  const found = readHtmlMetadata(document, url);
  const headings = [...document.querySelectorAll('h1')].map(heading => tidy(heading.textContent ?? '')).filter(Boolean);
  for (const script of document.querySelectorAll('script, style, noscript, template')) script.remove();
  const pageText = (document.body?.textContent ?? '').replace(/\s+/g, ' ');
  const linkShare = linkShareOf(document);
  removeAsides(document);

  const content = mainContent(document);
  let drafts = content ? blocksOf(content) : [];
  refuse(drafts, found, pageText, linkShare);

  const { paywalled: _paywalled, types: _types, ...page } = found;
  const metadata = Object.fromEntries(
    Object.entries({ ...page, ...given })
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, tidy(String(value))]),
  ) as ArticleMetadata;
  // What the page shows as its title, since evidence must be found in the page.
  const title = headings.find(heading => heading === metadata.headline) ?? headings[0];
  if (title) {
    drafts = drafts.filter(draft => draft.kind !== 'heading' || draft.text !== title);
    drafts.unshift({ kind: 'title', text: title });
  }
  return articleOf(drafts, metadata, tellLanguage);
}

function tidy(text: string): string {
  return normalise(text).text.replace(/\s+/g, ' ').trim();
}
