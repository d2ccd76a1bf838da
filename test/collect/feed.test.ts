import { expect } from '@open-wc/testing';
import { FeedError, isFeed, readFeed, type FeedItem } from '../../src/collect/feed.js';

const BASE = 'https://courier.example/feeds/news.xml';
const read = (feed: string) => readFeed(feed, BASE);

const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>News</title><link>https://courier.example/</link><atom:link rel="self" href="${BASE}"/>${items}</channel></rss>`;
const atom = (entries: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><link rel="self" href="${BASE}"/>${entries}</feed>`;
const json = (items: unknown) => JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'News', items });

const BRIDGE: FeedItem = {
  url: 'https://courier.example/bridge',
  date: '2025-03-12T09:30:00.000Z',
};

const FEEDS: Record<string, [feed: string, items: FeedItem[]]> = {
  'RSS 2.0': [
    rss(
      '<item><title>The bridge closes</title><link>https://courier.example/bridge</link><pubDate>Wed, 12 Mar 2025 10:30:00 +0100</pubDate></item>',
    ),
    [BRIDGE],
  ],
  'RSS whose link is its guid, with Dublin Core’s date': [
    rss(
      '<item><title>The bridge\n closes</title><guid>https://courier.example/bridge</guid><dc:date>2025-03-12T09:30:00Z</dc:date></item>',
    ),
    [BRIDGE],
  ],
  'RSS with Atom’s link beside its own': [
    rss(
      '<item><atom:link href="https://elsewhere.example/"/><link><![CDATA[ https://courier.example/bridge#top ]]></link></item>',
    ),
    [{ url: BRIDGE.url }],
  ],
  'RSS 1.0': [
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel/><item><title>The bridge closes</title><link>../bridge</link></item></rdf:RDF>',
    [{ url: BRIDGE.url }],
  ],
  Atom: [
    atom(
      '<entry><title>The bridge closes</title><link rel="edit" href="/edit/1"/><link rel="alternate" type="text/html" href="/bridge"/><published>2025-03-12T10:30:00+01:00</published><updated>2025-03-13T00:00:00Z</updated></entry>',
    ),
    [BRIDGE],
  ],
  'Atom whose addresses count from a base of its own, an enclosure first': [
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://courier.example/news/"><entry xml:base="2025/"><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">The <em>bridge</em> closes</div></title><link rel="enclosure" type="audio/mpeg" href="bridge.mp3"/><link href="../../bridge"/><updated>2025-03-12T09:30:00Z</updated></entry></feed>`,
    [BRIDGE],
  ],
  'JSON Feed': [
    json([{ id: '1', url: '/bridge', title: 'The bridge closes', date_published: '2025-03-12T09:30:00Z' }]),
    [BRIDGE],
  ],
  'a feed that names one article twice, one without an address and one that is no page': [
    json([
      { url: '/bridge' },
      { url: '/bridge#more' },
      { title: 'No address' },
      { url: 'mailto:news@courier.example' },
      7,
    ]),
    [{ url: BRIDGE.url }],
  ],
  'a date that nobody can read': [json([{ url: '/bridge', date_published: 'last week' }]), [{ url: BRIDGE.url }]],
};

const REFUSED: Record<string, [feed: string, why: RegExp]> = {
  'XML that breaks off': ['<rss><channel><item>', /line 1: it is no XML/],
  'XML that declares entities': ['<!DOCTYPE rss [<!ENTITY a "b">]><rss/>', /declares entities/],
  'a page': ['<html><body/></html>', /neither RSS nor Atom but <html>/],
  'JSON without items': ['{"version": "https://jsonfeed.org/version/1.1"}', /no list of items/],
  'JSON that breaks off': ['{"items": [', /it is no JSON/],
};

describe('a feed', () => {
  for (const [name, [feed, items]] of Object.entries(FEEDS)) {
    it(`is read: ${name}`, () => {
      expect(isFeed(feed)).to.equal(true);
      expect(read(feed)).to.deep.equal(items);
    });
  }

  for (const [name, [feed, why]] of Object.entries(REFUSED)) {
    it(`is refused with the reason: ${name}`, () => {
      expect(() => read(feed)).to.throw(FeedError, why);
    });
  }

  it('is told from an article, and from a list of addresses', () => {
    expect(isFeed('<!doctype html><html><head></head></html>')).to.equal(false);
    expect(isFeed('https://courier.example/feed.xml\n# weekly\n')).to.equal(false);
    expect(isFeed('{"version": 1, "people": []}')).to.equal(false);
  });
});
