// The one-file page from disk, and framed by a page of another origin.
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { exportPack } from '../../../dist/lib/export.js';
import { built } from './built.mjs';
import { launchBrowser } from './lms.mjs';
import { pack } from './pack.mjs';
import { answer, questionsIn, watch } from './reader.mjs';

let browser;
before(async () => (browser = await launchBrowser()));
after(() => browser?.close());

describe('the one-file page', () => {
  test('works from disk, and asks the network for nothing', async () => {
    const { content, fileName } = exportPack(pack, 'html', built());
    const file = pathToFileURL(join(mkdtempSync(join(tmpdir(), 'explainer-')), fileName)).href;
    writeFileSync(new URL(file), content);
    const page = await browser.newPage();
    await watch(page);
    const requests = [];
    const errors = [];
    page.on('request', request => requests.push(request.url()));
    page.on('pageerror', error => errors.push(String(error)));
    await page.goto(file);
    for (const question of await questionsIn(page)) {
      assert.equal((await answer(page, question, question.correct)).right, true);
    }
    assert.deepEqual(
      requests.filter(url => !url.startsWith('data:')),
      [file],
    );
    assert.deepEqual(errors, []);
    await page.close();
  });

  test('has no widget where nothing but the map is asked for', async () => {
    const page = await browser.newPage();
    await page.setContent(exportPack(pack, 'html', { ...built(), include: ['story-map'] }).content);
    const explainer = await page.waitForSelector('article-explainer[state=empty]');
    assert.equal(await explainer.evaluate(({ shadowRoot }) => shadowRoot.querySelectorAll('.widget').length), 0);
    await page.close();
  });

  test('holds a pack whose words would end its scripts', async () => {
    const title = 'The </script><script>window.broken = true</script> <!-- bridge';
    const page = await browser.newPage();
    await page.setContent(exportPack({ ...pack, title }, 'html', built()).content);
    await questionsIn(page);
    assert.equal(await page.title(), title);
    assert.equal(await page.evaluate(() => window.broken), undefined);
    await page.close();
  });
});

describe('the iframe snippet', () => {
  let server;
  let port;
  let hosts = [];
  let snippet;

  before(async () => {
    server = createServer((request, response) => {
      const pages = {
        '/page.html': () => exportPack(pack, 'html', { ...built(), hosts }).content,
        '/host.html': () => `<!doctype html><title>Host</title>${snippet}`,
        '/bare.html': () => `<!doctype html><title>Host</title>${snippet.replace(/<script>[^]*/, '')}`,
        '/liar.html': () =>
          `<!doctype html><script>parent.postMessage({ type: 'explainer-height', height: 4321 }, '*')</script>`,
      };
      const write = pages[new URL(request.url, 'http://localhost').pathname];
      response.writeHead(write ? 200 : 404, { 'content-type': 'text/html' }).end(write?.());
    });
    await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
    port = server.address().port;
    snippet = exportPack(pack, 'iframe', { url: `http://127.0.0.1:${port}/page.html` }).content;
  });
  after(() => new Promise(done => (server.close(done), server.closeAllConnections())));

  /** The host, on another origin than the page it frames. */
  async function openHost(path = '/host.html') {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(() => {
      window.answers = [];
      window.heard = [];
      window.addEventListener('explainer-answer', ({ detail }) => window.answers.push(detail.result));
      window.addEventListener('message', ({ data, origin }) => window.heard.push({ data, origin }));
    });
    await page.setViewport({ width: 800, height: 600 });
    await page.goto(`http://localhost:${port}${path}`);
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    const heights = () =>
      Promise.all([
        page.evaluate(() => document.querySelector('iframe').getBoundingClientRect().height),
        frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)),
      ]);
    return { page, frame, heights };
  }

  const agree = ({ page, frame }) =>
    page.waitForFunction(
      height => document.querySelector('iframe').getBoundingClientRect().height === height,
      {},
      frame,
    );

  test('is as high as the page in it, and grows with it', async () => {
    hosts = [];
    const { page, frame, heights } = await openHost();
    const [question] = await questionsIn(frame);
    await frame.waitForFunction(() => document.documentElement.getBoundingClientRect().height > 1000);
    const [, before] = await heights();
    await agree({ page, frame: before });
    await frame.evaluate(() =>
      document.body.append(Object.assign(document.createElement('p'), { style: 'height: 500px' })),
    );
    const [, after] = await heights();
    assert.ok(after > before + 400);
    await agree({ page, frame: after });
    assert.ok(question);
    await page.close();
  });

  test('tells Canvas its height in Canvas’s own message, to the origin that frames it', async () => {
    hosts = [];
    const { page } = await openHost();
    await page.waitForFunction(() => window.heard.some(({ data }) => typeof data === 'string'));
    const { data, origin } = await page.evaluate(() => window.heard.find(({ data }) => typeof data === 'string'));
    const { subject, height } = JSON.parse(data);
    assert.equal(subject, 'lti.frameResize');
    assert.ok(height > 100);
    assert.equal(origin, `http://127.0.0.1:${port}`);
    await page.close();
  });

  for (const [whose, isTheirs] of [
    ['AMP’s', ({ sentinel, type }) => sentinel === 'amp' && type === 'embed-size'],
    ['Iframely’s, which Embedly and Medium hear, too,', ({ context, src }) => context === 'iframe.resize' && src],
  ]) {
    test(`tells its height in ${whose} own message`, async () => {
      hosts = [];
      const { page } = await openHost();
      await page.waitForFunction(() =>
        window.heard.some(({ data }) => `${JSON.stringify(data)}`.includes('iframe.resize')),
      );
      const heard = await page.evaluate(() => window.heard);
      const told = heard.map(({ data, origin }) => ({
        ...(typeof data === 'string' ? JSON.parse(data) : data),
        origin,
      }));
      const { height, origin } = told.find(isTheirs);
      assert.ok(height > 100);
      assert.equal(origin, `http://127.0.0.1:${port}`);
      await page.close();
    });
  }

  test('tells nothing to a host that is not among the named ones, and keeps its fixed height there', async () => {
    hosts = ['https://school.example'];
    const { page, frame, heights } = await openHost();
    await questionsIn(frame);
    await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 200)));
    assert.deepEqual(await page.evaluate(() => window.heard), []);
    assert.equal((await heights())[0], 720);
    await page.close();
  });

  test('stays at its fixed height where the host strips the script', async () => {
    hosts = [];
    const { page, frame, heights } = await openHost('/bare.html');
    await questionsIn(frame);
    assert.equal((await heights())[0], 720);
    await page.close();
  });

  test('believes only the frame’s own window: another one can’t change its height', async () => {
    hosts = ['https://school.example'];
    const { page, frame, heights } = await openHost();
    await questionsIn(frame);
    await page.evaluate(port => {
      const liar = document.createElement('iframe');
      liar.src = `http://127.0.0.1:${port}/liar.html`;
      document.body.append(liar);
    }, port);
    await page.waitForFunction(() => window.heard.some(({ data }) => data.height === 4321));
    assert.equal((await heights())[0], 720);
    await page.close();
  });

  test('needs an http or https address', () => {
    assert.throws(() => exportPack(pack, 'iframe', { url: 'javascript:alert(1)' }), /http/);
    assert.throws(() => exportPack(pack, 'iframe', { url: 'bridge.html' }), /http/);
    assert.throws(() => exportPack(pack, 'iframe'), /address/);
  });

  test('oEmbed: an answer of type rich, with the same frame', () => {
    const url = 'https://news.example/bridge.html?a=1&b="2"';
    const answer = JSON.parse(exportPack(pack, 'oembed', { url, height: 800 }).content);
    assert.equal(answer.version, '1.0');
    assert.equal(answer.type, 'rich');
    assert.equal(answer.title, pack.title);
    assert.ok(Number.isInteger(answer.width) && answer.height === 800);
    const [frame, script, ...others] = answer.html.split('\n<script>');
    assert.match(frame, /^<iframe [^<>]*height="800"[^<>]*><\/iframe>$/);
    // What fits the height, for consumers that run it
    assert.match(script, /explainer-height[^]*<\/script>$/);
    assert.deepEqual(others, []);
    assert.match(answer.html, /src="https:\/\/news\.example\/bridge\.html\?a=1&amp;b=%222%22"/);
  });
});
