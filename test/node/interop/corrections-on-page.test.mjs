// A publisher's own page with `corrections.js` before the library: its pack stands behind a cookie, its list comes late, is one of
// several that one key signs, or has no end.
import assert from 'node:assert/strict';
import { generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { explainer, file, temporaryFolder } from '../cli/run.mjs';
import { ARTICLES } from '../cli/week.mjs';
import { launchBrowser } from './lms.mjs';
import { questionsIn } from './reader.mjs';
import { root } from './source.mjs';

const URL = 'https://courier.example/ships';

describe('a page that asks for corrections', () => {
  const folder = temporaryFolder();
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const key = publicKey.export({ format: 'jwk' }).x;
  let browser, site, origin, pack, gone, lists;

  /** A list that was signed on that day. */
  const listOf = (day, ...questions) => {
    const when = `2025-03-${day}T06:00:00Z`;
    const corrections = questions.map(question => ({
      article: URL,
      question,
      status: 'withdrawn',
      when,
      why: 'wrong',
    }));
    const signed = [
      { alg: 'EdDSA', typ: 'explainer-corrections' },
      { version: 1, issued: when, corrections },
    ]
      .map(part => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');
    return `${signed}.${sign(null, Buffer.from(signed), privateKey).toString('base64url')}`;
  };
  const page = (list, more) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Quiz</title>
<script type="module" src="/corrections.js"></script><script type="module" src="/explainer-elements.js"></script>
<article-explainer src="/pack.json" corrections="${list}" corrections-key="${key}" ${more}></article-explainer>`;

  before(async () => {
    const [date, text] = ARTICLES.ships;
    const article = file(folder, 'ships.md', `---\ndate: ${date}\nlang: en\nurl: ${URL}\n---\n\n# ${text}`);
    const { code, stderr } = await explainer(['build', article, '-o', join(folder, 'pack.json')]);
    assert.equal(code, 0, stderr);
    pack = readFileSync(join(folder, 'pack.json'));
    gone = JSON.parse(pack).questions.find(({ kind, review }) => kind === 'choice' && !review).id;
    site = createServer(async ({ url, headers }, response) => {
      const { pathname: path, searchParams } = new globalThis.URL(url, 'http://localhost');
      const send = (type, body, more) => response.writeHead(200, { 'content-type': type, ...more }).end(body);
      if (path === '/')
        return send('text/html', page(searchParams.get('list'), searchParams.get('more') ?? ''), {
          'set-cookie': 'learner=1',
        });
      if (path === '/pack.json' && headers.cookie?.includes('learner=1')) return send('application/json', pack);
      if (path === '/pack.json') return send('text/html', '<!doctype html><title>Log in</title>');
      if (lists[path]) return lists[path](send, response);
      const module = `${root}dist${path}`;
      return existsSync(module) ? send('text/javascript', readFileSync(module)) : response.writeHead(404).end();
    });
    await new Promise(settle => site.listen(0, '127.0.0.1', settle));
    origin = `http://127.0.0.1:${site.address().port}`;
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    site?.closeAllConnections();
    site?.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => (lists = {}));

  const newTab = async () => await (await browser.createBrowserContext()).newPage();
  async function idsAt(list, { tab, more } = {}) {
    const opened = tab ?? (await newTab());
    await opened.goto(`${origin}/?${new URLSearchParams({ list, more: more ?? '' })}`);
    return (await questionsIn(opened)).map(({ id }) => id);
  }
  const hasHeard = tab =>
    tab.waitForFunction(() => Object.keys(localStorage).some(name => name.startsWith('explainer-corrections')));

  it('asks nothing that was withdrawn where the pack is given to those alone who have its site’s cookie', async () => {
    lists['/list'] = send => send('text/plain', listOf(16));
    assert.ok((await idsAt('/list')).includes(gone));
    lists['/list'] = send => send('text/plain', listOf(16, gone));
    const ids = await idsAt('/list');
    assert.ok(ids.length > 0);
    assert.ok(!ids.includes(gone));
  });

  it('heeds a list that comes late at the first visit', async () => {
    const tab = await newTab();
    lists['/late'] = async send => {
      await wait(4000);
      send('text/plain', listOf(16, gone));
    };
    assert.ok((await idsAt('/late', { tab })).includes(gone));
    await hasHeard(tab);
    await wait(500);
    const ids = (await questionsIn(tab)).map(({ id }) => id);
    assert.ok(ids.length > 0);
    assert.ok(!ids.includes(gone));
  });

  it('leaves the questions as they are under the hands of who is graded; a late list holds from the next visit on', async () => {
    const tab = await newTab();
    lists['/late'] = async send => {
      await wait(4000);
      send('text/plain', listOf(16, gone));
    };
    const graded = { tab, more: 'reporter="scorm12"' };
    const ids = await idsAt('/late', graded);
    await hasHeard(tab);
    await wait(500);
    assert.deepEqual(
      (await questionsIn(tab)).map(({ id }) => id),
      ids,
    );
    assert.ok(ids.includes(gone));
    assert.ok(!(await idsAt('/late', graded)).includes(gone));
  });

  it('hears each list of a publisher by itself, whichever was signed last', async () => {
    const tab = await newTab();
    lists['/sport'] = send => send('text/plain', listOf(17));
    lists['/news'] = send => send('text/plain', listOf(16, gone));
    assert.ok((await idsAt('/sport', { tab })).includes(gone));
    assert.ok(!(await idsAt('/news', { tab })).includes(gone));
    assert.ok((await idsAt('/sport', { tab })).includes(gone));
  });

  it('reads no more of a list than one may have', async () => {
    const most = 64e6;
    let sent = 0;
    let closed;
    lists['/endless'] = async (_, response) => {
      closed = once(response, 'close');
      response.writeHead(200, { 'content-type': 'text/plain' });
      const chunk = 'a'.repeat(1e5);
      for (; sent < most && !response.destroyed; sent += chunk.length)
        if (!response.write(chunk)) await Promise.race([once(response, 'drain'), closed]);
      response.end();
    };
    assert.ok((await idsAt('/endless')).includes(gone));
    await closed;
    assert.ok(sent < most, `${sent} bytes were taken`);
  });
});
