// The built command asks Debian's nginx for pages, as it would ask a newspaper's.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync, deflateRawSync, deflateSync } from 'node:zlib';
import { findNginx } from '../../../.scripts/find-nginx.mjs';
import { bundled } from '../article/bundled.mjs';
import { freePort } from '../free-port.mjs';
import { runNginx } from '../nginx.mjs';
import { explainer, temporaryFolder } from './run.mjs';

const { fetchPage } = await bundled('cli/fetch-page.ts');
const command = findNginx();
const skip = command ? false : 'nginx is not there and can’t be installed: no page is fetched from it';

const TITLE = 'Café opens in the old lighthouse';
const PROSE = [
  'A café has opened in the old lighthouse of Wexmouth, ninety years after its lamp was put out for good, the town said on Monday.',
  'Zoë Brandt, who runs it, pays £1 a year and has to keep the stairs in repair, which are 212 and rather narrow.',
  '“On the first day we ran out of naïve hopes and of cake,” Brandt told the council, which had lent her the key.',
];
const html = (charset = '') =>
  `<!doctype html><html lang="en"><head>${charset}<title>${TITLE}</title></head><body><article><h1>${TITLE}</h1>${PROSE.map(text => `<p>${text}</p>`).join('')}</article></body></html>`;
const latin = text => Buffer.from(text.replace(/[“”]/g, '"'), 'latin1');

/** Begins a page and never ends it. */
function startsAPage() {
  const server = createServer(socket => {
    socket.on('error', () => {});
    socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>'));
  });
  return new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(server)));
}

describe('a page of nginx', { skip }, () => {
  const folder = temporaryFolder();
  let stop, base, other, slow;
  before(async () => {
    const [port, second] = [await freePort(), await freePort()];
    slow = await startsAPage();
    mkdirSync(join(folder, 'html/en'), { recursive: true });
    const put = (name, body) => writeFileSync(join(folder, 'html', name), body);
    put('page.html', html('<meta charset="utf-8">'));
    put('en/index.html', html('<meta charset="utf-8">'));
    put('latin.html', latin(html()));
    put('meta.html', latin(html('<meta charset="windows-1252">')));
    put('wide.html', Buffer.from(`\ufeff${html()}`, 'utf16le'));
    put('page.br', brotliCompressSync(html()));
    put('page.deflate', deflateSync(html()));
    put('page.raw', deflateRawSync(html()));
    put('page.txt', [TITLE, ...PROSE].join('\n\n'));
    put('page.md', [`# ${TITLE}`, ...PROSE].join('\n\n'));
    put('paper.pdf', '%PDF-1.7\n');
    put('large.html', `<p>${'word '.repeat(5_000_000)}`);
    put('refresh.html', '<meta http-equiv="refresh" content="0; url=/page.html">');
    put('403.html', '<p>No</p>');
    const encoded = (name, encoding, more) =>
      `location = /${name} { ${more} alias ${folder}/html/page.${name}; default_type text/html; charset utf-8; add_header Content-Encoding ${encoding}; }`;
    const http = `include /etc/nginx/mime.types;
  types { text/markdown md; text/html html; text/plain txt; application/pdf pdf; }
  access_log logs/access.log combined;
  gzip on; gzip_min_length 1; gzip_types text/plain;
  server {
    listen 127.0.0.1:${port};
    root html;
    location = /gzip.html { alias ${folder}/html/page.html; }
    location = /plain.html { gzip off; alias ${folder}/html/page.html; }
    location = /latin.html { charset iso-8859-1; }
    ${encoded('br', 'br', 'gzip off;')}
    location = /twice { alias ${folder}/html/page.br; default_type text/html; charset utf-8; add_header Content-Encoding br; }
    ${encoded('deflate', 'deflate', 'gzip off;')}
    ${encoded('raw', 'deflate', 'gzip off;')}
    location = /moved { return 301 /page.html; }
    location = /found { return 302 http://127.0.0.1:${second}/page.html; }
    location = /other { return 303 /page.html; }
    location = /same { return 307 /page.html; }
    location = /forever { return 308 /page.html; }
    location = /round { return 302 /round; }
    location = /file { return 302 file:///etc/hostname; }
    location = /forbidden { return 403; }
    location = /unauthorised { return 401; }
    location = /gone { return 410; }
    location = /busy { return 429; }
    location = /broken { return 500; }
    location = /down { proxy_pass http://127.0.0.1:1; }
    location = /hangs { proxy_pass http://127.0.0.1:${slow.address().port}; proxy_buffering off; }
    location = /chunked.html { ssi on; alias ${folder}/html/page.html; }
  }
  server { listen 127.0.0.1:${second}; root html; }`;
    base = `http://127.0.0.1:${port}`;
    other = `http://127.0.0.1:${second}`;
    stop = await runNginx(command, { folder, port, http });
  });
  after(async () => {
    slow?.close();
    await stop?.();
  });

  const build = (path, ...options) =>
    explainer([
      'build',
      base + path,
      '--out',
      join(folder, 'pack.json'),
      '--date',
      '2025-05-08',
      '--allow-private',
      ...options,
    ]);
  const packed = () => JSON.parse(readFileSync(join(folder, 'pack.json'), 'utf8'));

  for (const path of [
    '/plain.html',
    '/gzip.html',
    '/chunked.html',
    '/br',
    '/deflate',
    '/raw',
    '/twice',
    '/latin.html',
    '/meta.html',
    '/wide.html',
    '/page.txt',
    '/page.md',
    '/en/',
    '/refresh.html',
    '/moved',
    '/found',
    '/other',
    '/same',
    '/forever',
  ])
    it(`is read, letter by letter: ${path}`, async () => {
      const { code, stderr } = await build(path);
      assert.equal(code, 0, stderr);
      const pack = packed();
      assert.equal(pack.title, TITLE);
      assert.ok(JSON.stringify(pack).includes('Zoë Brandt'));
    });

  it('is known by where it was in the end', async () => {
    assert.equal((await build('/found')).code, 0);
    assert.equal(packed().sources[0].url, `${other}/page.html`);
  });

  it('is asked for packed, and packed by the server', async () => {
    const { headers } = await fetch(`${base}/gzip.html`, { headers: { 'accept-encoding': 'gzip' } });
    assert.equal(headers.get('content-encoding'), 'gzip');
  });

  for (const [path, why] of [
    ['/nowhere', /is not there \(404\)/],
    ['/gone', /is not there \(410\)/],
    ['/forbidden', /is not shown to programs \(403\).*save it as HTML/],
    ['/unauthorised', /is not shown to programs \(401\)/],
    ['/busy', /is not shown to programs \(429\)/],
    ['/broken', /its server answered 500/],
    ['/down', /its server answered 502/],
    ['/round', /more than 10 times/],
    ['/file', /only http and https/],
    ['/paper.pdf', /is no web page but application\/pdf/],
    ['/large.html', /is larger than 20 MB/],
  ])
    it(`is refused in one line: ${path}`, async () => {
      const { code, stderr } = await build(path);
      assert.notEqual(code, 0);
      assert.match(stderr, why);
      assert.equal(stderr.trim().split('\n').length, 1, stderr);
    });

  it('is refused when it doesn’t come to an end in time', () =>
    assert.rejects(fetchPage(`${base}/hangs`, { allowPrivate: true, timeout: 300 }), { message: /within 0.3 s/ }));

  it('is not fetched from an address of this machine unless told to', async () => {
    const { code, stderr } = await explainer(['build', `${base}/page.html`]);
    assert.notEqual(code, 0);
    assert.match(stderr, /--allow-private/);
  });
});
