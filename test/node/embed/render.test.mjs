// What a server renders: read without script, and taken over as it stands where there is one.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { renderPack } from '../../../dist/lib/render.js';
import { pack } from '../interop/pack.mjs';
import { openBrowser, openTab, reaches, root, startCdn, startSite } from './sites.mjs';

let browser, cdn, site, body;

before(async () => {
  cdn = await startCdn();
  site = await startSite(
    () => `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title><link rel="icon" href="data:,">
      ${body.replaceAll('CDN', cdn.origin)}`,
  );
  browser = await openBrowser();
});
after(() => Promise.all([browser?.close(), cdn?.close(), site?.close()]));

async function open(html, script = true) {
  body = html;
  site.requests.length = 0;
  const tab = await openTab(browser);
  await tab.page.setJavaScriptEnabled(script);
  await tab.page.evaluateOnNewDocument(() => {
    window.shift = 0;
    window.changes = [];
    new PerformanceObserver(list => {
      for (const { value } of list.getEntries()) window.shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await tab.page.goto(site.origin);
  return tab;
}

const shadowText = page => page.$eval('who-said-it', quiz => quiz.shadowRoot.textContent);
const HYDRATE = '<script type="module" src="CDN/widgets/hydrate.js"></script>';
const ALONE = '<script type="module" src="CDN/widgets/who-said-it.js"></script>';
/** Notes what becomes of the server's elements, before any module runs. */
const WATCH = `<script>
  const root = document.querySelector('who-said-it').shadowRoot;
  window.first = root.querySelector('.option');
  new MutationObserver(records => {
    for (const { addedNodes, removedNodes } of records)
      for (const node of [...addedNodes, ...removedNodes]) if (node.nodeType === 1) window.changes.push(node.outerHTML);
  }).observe(root, { childList: true, subtree: true });
</script>`;

test('the first question is read without script', async () => {
  const { page, close } = await open(await renderPack(pack, { seed: 's' }), false);
  assert.match(await shadowText(page), /Who said it\?/);
  const box = await page.$eval('who-said-it', quiz => quiz.getBoundingClientRect().height);
  assert.ok(box > 200);
  await close();
});

test('is taken over without being rendered anew, without a shift and without a request', async () => {
  const { page, faults, close } = await open((await renderPack(pack, { seed: 's' })) + WATCH + HYDRATE + ALONE);
  await page.waitForFunction(() => document.querySelector('who-said-it').questions?.length);
  await page.evaluate(() => document.querySelector('who-said-it').updateComplete);
  assert.deepEqual(await page.evaluate(() => window.changes), []);
  assert.equal(await page.evaluate(() => window.shift), 0);
  assert.deepEqual(site.requests, ['/']);
  await page.evaluate(() => window.first.click());
  await page.waitForSelector('who-said-it >>> .feedback');
  assert.ok(await page.evaluate(() => window.first.isConnected), 'the server’s own button was pressed');
  assert.deepEqual(faults, []);
  await close();
});

test('goes on where the reader was, though the server knew no reader', async () => {
  const { page, faults, close } = await open((await renderPack(pack, { seed: 's' })) + HYDRATE + ALONE);
  await reaches(page, 'who-said-it', 'ready');
  await page.waitForFunction(() => document.querySelector('who-said-it').questions?.length);
  await page.evaluate(() => document.querySelector('who-said-it').shadowRoot.querySelector('.option').click());
  await page.waitForSelector('who-said-it >>> .feedback');
  await page.reload();
  await page.waitForFunction(() => /2 of 3/.test(document.querySelector('who-said-it').shadowRoot.textContent));
  assert.equal((await page.$$('who-said-it >>> .box')).length, 1);
  assert.deepEqual(faults, []);
  await close();
});

test('makes way, once, where nothing takes it over', async () => {
  const { page, faults, close } = await open((await renderPack(pack, { seed: 's' })) + ALONE);
  await page.waitForFunction(() => document.querySelector('who-said-it').questions?.length);
  await page.evaluate(() => document.querySelector('who-said-it').updateComplete);
  assert.equal((await page.$$('who-said-it >>> .box')).length, 1);
  assert.deepEqual(faults, []);
  await close();
});

test('markup in a pack stays text, also in its JSON', async () => {
  const hostile = JSON.parse(JSON.stringify(pack).replaceAll('ferry crews', '</script><img src=x onerror=hacked=1>'));
  const { page, faults, close } = await open(await renderPack(hostile, { seed: 's', jsonLd: true }));
  assert.equal(await page.evaluate(() => 'hacked' in window), false);
  assert.equal((await page.$$('img, who-said-it >>> img')).length, 0);
  assert.deepEqual(faults, []);
  await close();
});

test('the command writes the same, with the quiz in schema.org’s words when asked', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'explainer-')), 'pack.json');
  writeFileSync(file, JSON.stringify(pack));
  const run = (...options) =>
    execFileSync(process.execPath, [
      join(root, 'dist/cli/explainer.js'),
      'render',
      file,
      '--seed',
      's',
      ...options,
    ]).toString();
  assert.equal(run(), await renderPack(pack, { seed: 's' }));
  const [, json] = /<script type="application\/ld\+json">([^]*)<\/script>/.exec(run('--json-ld'));
  const quiz = JSON.parse(json);
  assert.equal(quiz['@type'], 'Quiz');
  assert.equal(quiz.hasPart.length, 3);
  for (const question of quiz.hasPart) {
    assert.equal(question['@type'], 'Question');
    assert.ok(question.text && question.acceptedAnswer.text && question.suggestedAnswer.length > 0);
  }
});

test('a widget that the pack can’t fill, or that there isn’t, is named', async () => {
  await assert.rejects(renderPack(pack, { widgets: ['key-terms'] }), /too little for key-terms/);
  await assert.rejects(renderPack(pack, { widgets: ['no-such'] }), RangeError);
});
