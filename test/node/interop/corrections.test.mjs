// A question that its article no longer bears out is withdrawn from pages and courses that are out in the world: the list is
// written by `explainer check`, signed, and heeded by what was exported before. Old, replayed and forged lists change nothing.
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { explainer, temporaryFolder } from '../cli/run.mjs';
import { ARTICLES } from '../cli/week.mjs';
import { launchBrowser, serveLms } from './lms.mjs';
import { answer, questionsIn } from './reader.mjs';

const folder = temporaryFolder();
const GONE = 'Ferries to Tarn and Sule are the future of the northern coast';
const NOW = 'Ferries to Tarn and Sule are one part of the future of the northern coast';
const path = name => join(folder, name);

const pem = name => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  writeFileSync(path(name), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  return publicKey.export({ format: 'jwk' }).x;
};

const serve = async answer => {
  const server = createServer(answer);
  await new Promise(settle => server.listen(0, '127.0.0.1', settle));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise(done => (server.close(done), server.closeAllConnections())),
  };
};

describe('questions that were withdrawn', () => {
  const key = pem('key.pem');
  let browser, publisher, site, words, list, asked;

  const page = () => {
    const [headline, ...paragraphs] = words.trim().split(/\n\n/);
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title>
<meta property="article:published_time" content="${ARTICLES.ships[0]}"></head><body><main><article><h1>${headline}</h1>
${paragraphs.map(each => `<p>${each}</p>`).join('')}</article></main></body></html>`;
  };
  const check = (out, ...args) =>
    explainer(['check', path('pack.json'), '--corrections', path(out), '--allow-private', ...args]);
  const run = async (...args) => {
    const { code, stderr } = await explainer(args);
    assert.equal(code, 0, stderr);
    return stderr;
  };

  before(async () => {
    browser = await launchBrowser();
    publisher = await serve(({ url }, response) => {
      asked.push(url);
      if (url === '/article') return response.writeHead(200, { 'content-type': 'text/html' }).end(page());
      if (url !== '/list' || list === undefined) return response.writeHead(404).end();
      // Pages of any site may read it
      return response.writeHead(200, { 'access-control-allow-origin': '*' }).end(list);
    });
    site = await serve((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end(readFileSync(path('quiz.html'))),
    );
    asked = [];
    words = ARTICLES.ships[1];
    await run('build', `${publisher.origin}/article`, '--allow-private', '-o', path('pack.json'));
    const heeding = ['--corrections', `${publisher.origin}/list`, '--corrections-key', key];
    await run('export', path('pack.json'), '--to', 'html', '-o', path('quiz.html'), ...heeding);
    await run('export', path('pack.json'), '--to', 'scorm12', '-o', path('quiz.zip'), ...heeding);

    await run(
      'check',
      path('pack.json'),
      '--corrections',
      path('none.jws'),
      '--key',
      path('key.pem'),
      '--allow-private',
    );
    words = words.replace(GONE, NOW);
    const told = await run(
      'check',
      path('pack.json'),
      '--corrections',
      path('list.jws'),
      '--key',
      path('key.pem'),
      '--allow-private',
    );
    assert.match(told, /no longer stands in the article/);
    assert.ok(told.includes(`--corrections-key: ${key}`));
  });
  after(async () => {
    await Promise.all([browser?.close(), publisher?.close(), site?.close()]);
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => {
    list = undefined;
    asked = [];
  });

  const signed = name => readFileSync(path(name), 'utf8');
  const quotesIn = questions => questions.map(({ stimulus }) => stimulus);

  /** What a page asks, of a reader who has been here if the tab is given. */
  async function questionsOf(tab) {
    const opened = tab ?? (await (await browser.createBrowserContext()).newPage());
    await opened.goto(site.origin);
    return { tab: opened, questions: await questionsIn(opened) };
  }

  it('stand in the list with the article’s words now, since when, and why', () => {
    const { corrections } = JSON.parse(Buffer.from(signed('list.jws').split('.')[1], 'base64url'));
    const [correction] = corrections.filter(({ question }) => question.startsWith('who-said-it'));
    assert.equal(correction.article, `${publisher.origin}/article`);
    assert.equal(correction.status, 'changed');
    assert.match(correction.now, new RegExp(NOW));
    assert.ok(Date.now() - Date.parse(correction.when) < 600_000);
  });

  it('are not asked on a page any more, by whoever comes; without a list, all are', async () => {
    assert.ok(quotesIn((await questionsOf()).questions).some(each => each?.includes(GONE)));
    list = signed('list.jws');
    const { questions } = await questionsOf();
    assert.ok(questions.length > 0);
    assert.ok(!quotesIn(questions).some(each => each?.includes(GONE)));
  });

  it('stay withdrawn where an older list is served again, a forged one, or none', async () => {
    list = signed('list.jws');
    const { tab } = await questionsOf();
    const [header, , signature] = list.trim().split('.');
    const empty = Buffer.from(JSON.stringify({ version: 1, issued: '2099-01-01T00:00:00Z', corrections: [] }));
    for (const served of [
      signed('none.jws'),
      `${header}.${empty.toString('base64url')}.${signature}`,
      'nothing',
      undefined,
    ]) {
      list = served;
      const { questions } = await questionsOf(tab);
      assert.ok(!quotesIn(questions).some(each => each?.includes(GONE)), String(served));
    }
  });

  it('are asked where the list is signed by somebody else', async () => {
    const stranger = pem('stranger.pem');
    assert.notEqual(stranger, key);
    const { code } = await check('strange.jws', '--key', path('stranger.pem'));
    assert.equal(code, 0);
    list = signed('strange.jws');
    assert.ok(quotesIn((await questionsOf()).questions).some(each => each?.includes(GONE)));
  });

  it('don’t count in a course that was uploaded before: who answers the others has all points', async () => {
    list = signed('list.jws');
    const lms = await serveLms({ content: new Uint8Array(readFileSync(path('quiz.zip'))) }, '1.2');
    try {
      const learner = await (await browser.createBrowserContext()).newPage();
      await learner.evaluateOnNewDocument(() => {
        window.answers = [];
        window.addEventListener('explainer-answer', ({ detail }) => window.answers.push(detail.result));
      });
      await learner.goto(`${lms.origin}/lms.html`);
      const course = await (await learner.waitForSelector('#course')).contentFrame();
      const questions = await questionsIn(course);
      assert.ok(!quotesIn(questions).some(each => each?.includes(GONE)));
      await learner.waitForFunction(() => calls.some(([name]) => name === 'LMSInitialize'));
      for (const question of questions) await answer(course, question, question.correct);
      await learner.waitForFunction(() =>
        calls.some(([, element, value]) => element === 'cmi.core.lesson_status' && value === 'passed'),
      );
      const raw = await learner.evaluate(() => calls.findLast(([, element]) => element === 'cmi.core.score.raw')[2]);
      assert.equal(raw, '100');
    } finally {
      await lms.close();
    }
  });

  it('are asked for only where a page is told to', async () => {
    await run('export', path('pack.json'), '--to', 'html', '-o', path('plain.html'));
    const plain = readFileSync(path('plain.html'), 'utf8');
    assert.doesNotMatch(plain, /<article-explainer[^>]* corrections|explainer-corrections/);
    const tab = await (await browser.createBrowserContext()).newPage();
    await tab.setContent(plain);
    await questionsIn(tab);
    assert.deepEqual(asked, []);
  });

  it('keep since when they are withdrawn, and come back where the article bears them out again', async () => {
    const read = () => JSON.parse(Buffer.from(signed('again.jws').split('.')[1], 'base64url'));
    const again = () => check('again.jws', '--key', path('key.pem'));
    assert.equal((await again()).code, 0);
    const [first] = read().corrections;
    assert.equal((await again()).code, 0);
    assert.deepEqual(read().corrections[0], first);
    const changed = words;
    words = ARTICLES.ships[1];
    assert.equal((await again()).code, 0);
    assert.deepEqual(read().corrections, []);
    words = changed;
  });

  it('are listed by nobody without a key, or over a file that is somebody else’s', async () => {
    const { code, stderr } = await check('new.jws');
    assert.equal(code, 2);
    assert.match(stderr, /--corrections needs --key/);
    assert.equal(existsSync(path('new.jws')), false);
    pem('third.pem');
    const before = signed('list.jws');
    const other = await check('list.jws', '--key', path('third.pem'));
    assert.equal(other.code, 2);
    assert.match(other.stderr, /isn’t written over: its signature is not of that key/);
    assert.equal(signed('list.jws'), before);
  });
});
