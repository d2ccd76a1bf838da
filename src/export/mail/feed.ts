import type { ContentPack } from '../../pack/types.js';
import { fileStem } from '../identifiers.js';
import { checkedUrl } from '../iframe.js';
import type { Exported } from '../types.js';
import { element, escapeXml, xmlDocument, type Xml } from '../xml.js';
import { choosable, type Chosen, type MailOptions } from './asked-first.js';

/** What a feed reader shows: plain HTML, with the first question's options as links. */
export function feedHtml(pack: ContentPack, options: MailOptions): string {
  const [{ prompt, stimulus, options: given }] = choosable(pack, options) as [Chosen];
  const items = given.map(({ text, href }) => `<li><a href="${escapeXml(href)}">${escapeXml(text)}</a></li>`);
  return `<p><strong>${escapeXml(prompt)}</strong></p>${stimulus ? `<blockquote>${escapeXml(stimulus)}</blockquote>` : ''}<ul>${items.join('')}</ul>`;
}

/** When the article appeared. The same pack makes the same feed. */
function dateOf({ sources: [{ datePublished = '' }] }: ContentPack): Date | undefined {
  const date = new Date(datePublished);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

const xmlFile = (pack: ContentPack, extension: string, mediaType: string, root: Xml): Exported => ({
  fileName: `${fileStem(pack.title)}.${extension}`,
  mediaType,
  content: xmlDocument(root),
  omitted: [],
  adapted: [],
});

/** RSS 2.0 with the quiz as its one item: take the `<item>` into a feed that there is. */
export function toRss(pack: ContentPack, options: MailOptions): Exported {
  const url = checkedUrl(options.url);
  const html = feedHtml(pack, options);
  const date = dateOf(pack);
  const item = element(
    'item',
    {},
    element('title', {}, pack.title),
    element('link', {}, url),
    element('guid', { isPermaLink: 'true' }, url),
    ...(date ? [element('pubDate', {}, date.toUTCString())] : []),
    element('description', {}, html),
  );
  const channel = element(
    'channel',
    {},
    element('title', {}, pack.title),
    element('link', {}, url),
    element('description', {}, pack.title),
    element('language', {}, pack.lang),
    item,
  );
  return xmlFile(pack, 'rss.xml', 'application/rss+xml', element('rss', { version: '2.0' }, channel));
}

/** An Atom feed (RFC 4287) with the quiz as its one entry. */
export function toAtom(pack: ContentPack, options: MailOptions): Exported {
  const url = checkedUrl(options.url);
  const updated = (dateOf(pack) ?? new Date(0)).toISOString();
  const author = pack.sources[0].publisher ?? pack.sources[0].author ?? new URL(url).host;
  const entry = element(
    'entry',
    {},
    element('id', {}, url),
    element('title', {}, pack.title),
    element('link', { href: url }),
    element('updated', {}, updated),
    element('content', { type: 'html' }, feedHtml(pack, options)),
  );
  const feed = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': pack.lang },
    element('id', {}, url),
    element('title', {}, pack.title),
    element('updated', {}, updated),
    element('author', {}, element('name', {}, author)),
    element('link', { href: url }),
    entry,
  );
  return xmlFile(pack, 'atom.xml', 'application/atom+xml', feed);
}

/** JSON Feed 1.1 with the quiz as its one item. */
export function toJsonFeed(pack: ContentPack, options: MailOptions): Exported {
  const url = checkedUrl(options.url);
  const date = dateOf(pack);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: pack.title,
    home_page_url: url,
    language: pack.lang,
    items: [
      {
        id: url,
        url,
        title: pack.title,
        content_html: feedHtml(pack, options),
        ...(date && { date_published: date.toISOString() }),
      },
    ],
  };
  return {
    fileName: `${fileStem(pack.title)}.feed.json`,
    mediaType: 'application/feed+json',
    content: `${JSON.stringify(feed, null, 2)}\n`,
    omitted: [],
    adapted: [],
  };
}
