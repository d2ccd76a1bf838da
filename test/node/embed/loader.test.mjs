// The loader, in a page that shows when it asks for what.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { pack } from '../interop/pack.mjs';
import { openBrowser, openTab, reaches, startCdn, startSite } from './sites.mjs';

let browser, cdn, site, body, tags;

before(async () => {
  cdn = await startCdn();
  site = await startSite(({ url }) => {
    if (url.startsWith('/pack')) return pack;
    return `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title><link rel="icon" href="data:,">
      ${tags ?? `<script type="module" src="${cdn.origin}/loader.js"></script>`}${body}`;
  });
  browser = await openBrowser();
});
after(() => Promise.all([browser?.close(), cdn?.close(), site?.close()]));

async function open(html, head) {
  body = html;
  tags = head;
  cdn.requests.length = site.requests.length = 0;
  const tab = await openTab(browser);
  await tab.page.goto(site.origin);
  return tab;
}

const modules = () => cdn.requests.filter(path => /^\/widgets\/[^/]+\.js$/.test(path)).sort();
/** What has `<who-said-it>`, and with it what all have. */
const FIRST = /shared\/first-/;
const hasFirst = () => cdn.requests.some(path => FIRST.test(path));
const FAR = '<div style="block-size: 4000px"></div>';
const defined = (page, tag) => page.waitForFunction(name => !!customElements.get(name), {}, tag);

test('loads the modules of the widgets that the page uses, once each, and no others', async () => {
  const two = '<who-said-it src="/pack.json"></who-said-it>'.repeat(2);
  const { page, faults, close } = await open(`${two}<true-or-false src="/pack.json"></true-or-false>`);
  await reaches(page, 'who-said-it', 'ready');
  await reaches(page, 'true-or-false', 'ready');
  assert.deepEqual(modules(), ['/widgets/true-or-false.js']);
  assert.ok(hasFirst());
  assert.equal(new Set(cdn.requests).size, cdn.requests.length, 'no file twice');
  assert.deepEqual(
    site.requests.filter(path => path === '/pack.json'),
    ['/pack.json'],
    'the hint and the widgets share one request',
  );
  assert.deepEqual(faults, []);
  await close();
});

test('asks for the pack and the shared files without waiting for the widget’s module', async () => {
  const { page, close } = await open('<true-or-false src="/pack.json"></true-or-false>');
  await reaches(page, 'true-or-false', 'ready');
  const hints = await page.$$eval('link[rel=preload], link[rel=modulepreload]', links => links.map(link => link.href));
  assert.ok(hints.includes(`${site.origin}/pack.json`));
  const asked = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name, startTime, responseEnd }) => ({ name, startTime, responseEnd })),
  );
  const widget = asked.find(({ name }) => name.endsWith('/widgets/true-or-false.js'));
  assert.ok(hints.length > 2, hints.join());
  for (const hint of hints) {
    const { startTime } = asked.find(({ name }) => name === hint);
    assert.ok(startTime < widget.responseEnd, `${hint} waited for the widget’s module`);
  }
  await close();
});

test('with the tags that the build wrote, the first file comes beside the loader, once and as it was hashed', async () => {
  const built = readFileSync(new URL('../../../dist/tags.html', import.meta.url), 'utf8');
  const { page, faults, close } = await open(
    '<who-said-it src="/pack.json"></who-said-it>',
    built.replaceAll('https://cdn.example', cdn.origin),
  );
  await reaches(page, 'who-said-it', 'ready');
  const asked = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name, startTime, responseEnd }) => ({ name, startTime, responseEnd })),
  );
  const [first, ...more] = asked.filter(({ name }) => FIRST.test(name));
  assert.deepEqual(more, []);
  const loader = asked.find(({ name }) => name.endsWith('/loader.js'));
  assert.ok(first.startTime < loader.responseEnd, 'it waited for the loader');
  assert.equal(cdn.requests.filter(path => FIRST.test(path)).length, 1);
  assert.deepEqual(faults, []);
  await close();
});

test('leaves a widget far below alone until the reader comes near, and takes it at once where it is eager', async () => {
  const far = `${FAR}<who-said-it src="/pack.json"><p>Quotations.</p></who-said-it>`;
  const { page, close } = await open(`${far}<true-or-false src="/pack2.json" loading="eager"></true-or-false>`);
  await reaches(page, 'true-or-false', 'ready');
  assert.deepEqual(modules(), ['/widgets/true-or-false.js']);
  assert.ok(!site.requests.includes('/pack.json'));
  assert.ok(await page.$eval('who-said-it p', text => text.checkVisibility()), 'the fallback stands there');
  await page.evaluate(() => window.scrollTo(0, 3900));
  await reaches(page, 'who-said-it', 'ready');
  await close();
});

test('takes up widgets that come later, also in a shadow root that it is told of', async () => {
  const { page, faults, close } = await open('<main></main>');
  await page.evaluate(() => {
    const quiz = document.createElement('true-or-false');
    quiz.setAttribute('src', '/pack.json');
    document.querySelector('main').append(quiz);
  });
  await reaches(page, 'true-or-false', 'ready');
  await page.evaluate(async loader => {
    const { watch } = await import(loader);
    const root = document.querySelector('main').attachShadow({ mode: 'open' });
    watch(root);
    root.innerHTML = '<whos-who src="/pack.json"></whos-who>';
  }, `${cdn.origin}/loader.js`);
  await defined(page, 'whos-who');
  assert.deepEqual(faults, []);
  await close();
});

test('loads what an explainer is made of', async () => {
  const { page, faults, close } = await open('<article-explainer src="/pack.json"></article-explainer>');
  await page.waitForSelector('article-explainer >>> who-said-it >>> .option');
  assert.deepEqual(faults, []);
  await close();
});

test('leaves the fallback where a module can’t be had, and tries again for the next widget', async () => {
  const { page, close } = await open('<main></main>');
  await page.setRequestInterception(true);
  let isDown = true;
  page.on('request', request => (isDown && FIRST.test(request.url()) ? request.abort() : request.continue()));
  const faults = [];
  page.on('pageerror', error => faults.push(String(error)));
  const add = () =>
    page.evaluate(() => {
      document
        .querySelector('main')
        .insertAdjacentHTML('beforeend', '<who-said-it src="/pack.json"><p>Quotations.</p></who-said-it>');
    });
  await add();
  await page.waitForNetworkIdle();
  assert.ok(await page.$eval('who-said-it p', text => text.checkVisibility()));
  isDown = false;
  await add();
  await reaches(page, 'who-said-it', 'ready');
  assert.deepEqual(faults, []);
  await close();
});
