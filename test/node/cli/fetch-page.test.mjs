import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { bundled } from '../article/bundled.mjs';

const { fetchPage, isPrivateAddress, readArticleFile } = await bundled('cli/fetch-page.ts', 'cli/input.ts');

const html = { 'content-type': 'text/html; charset=utf-8' };
const page = '<!doctype html><html lang="fr"><head><meta charset="windows-1251"></head><p>Élan</p></html>';
/** What the server answers to each path. */
const ANSWERS = {
  '/page': [200, html, page],
  '/packed': [200, { ...html, 'content-encoding': 'gzip' }, gzipSync(page)],
  '/packed-twice': [200, { ...html, 'content-encoding': 'br, gzip' }, gzipSync(brotliCompressSync(page))],
  '/packed-not': [200, { ...html, 'content-encoding': 'identity' }, page],
  '/unknown': [200, { ...html, 'content-encoding': 'compress' }, page],
  '/torn': [200, { ...html, 'content-encoding': 'gzip' }, gzipSync(page).subarray(0, 30)],
  '/moved': [302, { location: '/page' }, ''],
  '/round': [301, { location: '/round' }, ''],
  '/away': [302, { location: 'file:///etc/hostname' }, ''],
  '/by-header': [200, { 'content-type': 'text/html; charset=iso-8859-1' }, Buffer.from('<p>Élan</p>', 'latin1')],
  '/by-meta': [200, { 'content-type': 'text/html' }, Buffer.from('<meta charset=windows-1252><p>Élan</p>', 'latin1')],
  '/by-mark': [200, { 'content-type': 'text/html; charset=iso-8859-1' }, Buffer.from('\ufeff<p>Élan</p>')],
  '/wide': [200, html, Buffer.from('\ufeff<p>Élan</p>', 'utf16le')],
  '/by-other-meta': [
    200,
    { 'content-type': 'text/html' },
    '<!-- <meta charset="shift_jis"> --><meta charset=utf-8><p>Élan</p>',
  ],
  '/refreshed': [200, html, '<meta http-equiv="refresh" content="0; url=/page">'],
  '/for-no-script': [200, html, '<noscript><meta http-equiv="refresh" content="0; url=/gone"></noscript><p>Élan</p>'],
  '/refreshed-away': [200, html, '<meta http-equiv=refresh content="0;URL=file:///etc/hostname">'],
  '/silent': [200, { 'content-type': 'text/html' }, Buffer.from('<p>Élan</p>', 'latin1')],
  '/large': [200, html, 'x'.repeat(5000)],
  '/bomb': [200, { ...html, 'content-encoding': 'gzip' }, gzipSync('x'.repeat(1_000_000))],
  '/gone': [404, html, 'gone'],
  '/forbidden': [403, html, 'no'],
  '/broken': [500, html, 'no'],
  '/paper': [200, { 'content-type': 'application/pdf' }, '%PDF-1.7'],
};

describe('a page from the web', () => {
  let server;
  let base;
  before(async () => {
    server = createServer((request, response) => {
      if (request.url === '/never') return;
      if (request.url === '/cookie') {
        const isKnown = request.headers.cookie === 'seen=1; lang=fr';
        response.writeHead(
          isKnown ? 200 : 302,
          isKnown ? html : { location: '/cookie', 'set-cookie': ['seen=1; Path=/', 'lang=fr; HttpOnly'] },
        );
        response.end(isKnown ? page : '');
        return;
      }
      const [status, headers, body] = ANSWERS[request.url] ?? [404, {}, ''];
      response.writeHead(status, headers);
      response.end(body);
    });
    await new Promise(settle => server.listen(0, '127.0.0.1', settle));
    base = `http://127.0.0.1:${server.address().port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  const fetched = (path, options) => fetchPage(base + path, { allowPrivate: true, ...options });

  for (const path of [
    '/page',
    '/packed',
    '/packed-twice',
    '/packed-not',
    '/moved',
    '/by-header',
    '/by-meta',
    '/by-mark',
    '/wide',
    '/silent',
    '/by-other-meta',
    '/refreshed',
    '/for-no-script',
    '/cookie',
  ])
    it(`is read with its letters as they are: ${path}`, async () => {
      const { text } = await fetched(path);
      assert.match(text, /<p>Élan<\/p>/);
    });

  it('tells no host what another asked it to remember', async () => {
    const other = createServer((request, response) => {
      response.writeHead(200, html);
      response.end(`<p>${request.headers.cookie ?? 'nothing'}</p>`);
    });
    await new Promise(settle => other.listen(0, '127.0.0.1', settle));
    ANSWERS['/elsewhere'] = [
      302,
      { location: `http://127.0.0.1:${other.address().port}/`, 'set-cookie': 'secret=1' },
      '',
    ];
    const { text } = await fetched('/elsewhere');
    other.close();
    assert.equal(text, '<p>nothing</p>');
  });

  it('is known by the address that it led to', async () => assert.equal((await fetched('/moved')).url, `${base}/page`));

  for (const [path, why, options] of [
    ['/round', /more than 10 times/],
    ['/away', /only http and https/],
    ['/refreshed-away', /only http and https/],
    ['/large', /larger than/, { maxBytes: 1000 }],
    ['/bomb', /larger than/, { maxBytes: 100_000 }],
    ['/unknown', /packed as compress, which is not read/],
    ['/torn', /could not be fetched/],
    ['/never', /within 0.2 s/, { timeout: 200 }],
    ['/gone', /is not there \(404\)/],
    ['/forbidden', /save it as HTML/],
    ['/broken', /answered 500/],
    ['/paper', /application\/pdf/],
  ])
    it(`is refused in one line: ${path}`, () =>
      assert.rejects(fetched(path, options), { name: 'Failure', message: why }));

  for (const address of ['127.0.0.1', '[::1]', 'localhost', '127.1', '2130706433', '[::ffff:127.0.0.1]'])
    it(`is not fetched from this machine unless told to: ${address}`, () =>
      assert.rejects(fetchPage(`http://${address}:${server.address().port}/page`), { message: /--allow-private/ }));

  for (const address of [
    'file:///etc/hostname',
    'ftp://news.example/a',
    'data:text/html,x',
    'http://',
    'http://user:secret@news.example/',
  ])
    it(`is refused: ${address}`, () => assert.rejects(fetchPage(address), { name: 'Failure' }));

  it('is refused as an article with its address', () =>
    assert.rejects(readArticleFile(`${base}/page`, {}, { allowPrivate: true }), {
      message: /^http:.*No article was found/,
    }));
});

describe('an address', () => {
  for (const own of [
    '10.1.2.3',
    '172.20.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    'fe80::1%eth0',
    'fd00::1',
    '::',
    '::ffff:10.0.0.1',
  ])
    it(`${own} is of this network`, () => assert.ok(isPrivateAddress(own)));
  for (const other of ['8.8.8.8', '172.32.0.1', '2606:4700::1111', '::ffff:8.8.8.8'])
    it(`${other} is of the web`, () => assert.ok(!isPrivateAddress(other)));
});
