import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundled } from './bundled.mjs';
import { page, paragraphs } from './html-page.mjs';

const { readHtml } = await bundled('article/html/read-html.ts');
const textOf = html => readHtml(html).text;

describe('readHtml', () => {
  const article = readHtml(page, { url: 'https://harbour.example/news/bridge?from=front' });

  it('keeps headings, paragraphs, lists and quotations in order', () => {
    assert.deepEqual(
      article.blocks.map(block => block.kind),
      [
        'title',
        ...Array(3).fill('paragraph'),
        'heading',
        'paragraph',
        'quotation',
        'paragraph',
        'list',
        'list',
        'paragraph',
      ],
    );
    assert.equal(article.text.slice(0, 34), 'Old bridge in Harbour to close for');
  });

  for (const debris of [
    'Home',
    'We use cookies',
    'Advertisement',
    'A picture of the bridge',
    'Five more stories',
    'First! Great bridge',
    'Sign up for our letter',
    'Read more',
    'Hidden words',
    'All rights reserved',
  ]) {
    it(`leaves out “${debris}”`, () => assert.ok(!article.text.includes(debris)));
  }

  it('normalises entities, soft hyphens, odd spaces, marks of direction and <q>', () => {
    assert.ok(
      article.text.includes('Mayor Ana Silva said the repairs cost $4 million & would “not wait another winter”.'),
    );
  });

  it('reads title, byline, publisher, date, language and address', () => {
    assert.deepEqual(article.metadata, {
      url: 'https://harbour.example/news/bridge',
      headline: 'Old bridge in Harbour to close for a year',
      publisher: 'The Harbour Gazette',
      authors: [{ name: 'Joan Writer' }, { name: 'Sam Second' }],
      datePublished: '2025-05-02T08:30:00+01:00',
      lang: 'en-GB',
    });
  });

  it('takes JSON-LD over meta tags, and meta tags over <time>', () => {
    const body = `<article><h1>Bridge closes</h1><time datetime="2025-01-03">3 Jan</time>${paragraphs}</article>`;
    const meta = '<meta property="article:published_time" content="2025-01-02T10:00:00Z">';
    const data =
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2025-01-01"}]}</script>';
    const date = head => readHtml(`<html><head>${head}</head><body>${body}</body></html>`).metadata.datePublished;
    assert.equal(date(meta + data), '2025-01-01');
    assert.equal(date(meta), '2025-01-02T10:00:00Z');
    assert.equal(date(''), '2025-01-03');
    assert.equal(date('<script type="application/ld+json">{ broken </script>'), '2025-01-03');
  });

  it('lets the caller say better', () => {
    const read = readHtml(page, { metadata: { datePublished: '2020-02-02' } });
    assert.equal(read.metadata.datePublished, '2020-02-02');
  });

  it('reads a fragment without <html>', () => {
    assert.match(textOf(`<h1>Bridge closes</h1>${paragraphs}`), /^Bridge closes\n\n/);
  });

  it('keeps every post of a live blog', () => {
    const posts = [1, 2, 3]
      .map(n => `<div class="post"><h2>Post ${n}: news</h2>${paragraphs.replaceAll('bridge', `bridge ${n}`)}</div>`)
      .join('');
    const text = textOf(`<html><body><article><h1>Live: the bridge</h1>${posts}</article></body></html>`);
    assert.equal(text.match(/Post \d: news/g)?.length, 3);
  });

  for (const [name, html, why] of [
    ['an empty page', '<html><body></body></html>', /no running text/],
    ['a page of a few words', '<html><body><p>Log out</p><p>Nothing is here yet.</p></body></html>', /only \d+ words/],
    [
      'the teaser of a paywalled article',
      `<html><body><article><h1>Bridge</h1>${paragraphs.slice(0, paragraphs.indexOf('</p>') + 4)}<div class="paywall">Subscribe to continue reading.</div></article></body></html>`,
      /for subscribers/,
    ],
    [
      'a list of links',
      `<html><body><main>${Array.from({ length: 60 }, (_, n) => `<p><a href="/${n}">Council votes on bridge number ${n} after a long debate in the town hall</a></p>`).join('')}</main></body></html>`,
      /list of links|No article/,
    ],
  ]) {
    it(`refuses ${name} in words`, () => {
      assert.throws(() => textOf(html), { name: 'ArticleError', message: why });
    });
  }

  it('says so when a page is nested too deep, and never hangs', () => {
    const html = '<div>'.repeat(20_000) + paragraphs;
    try {
      textOf(html);
    } catch (error) {
      assert.equal(error.name, 'ArticleError');
    }
  });
});
