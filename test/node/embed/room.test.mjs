// The room that a widget takes: no more than it needs once nobody sees it change, none where its pack can't be had, and
// the same from one question of a quiz to the next.
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { MAPS, mapPack } from './map-pack.mjs';
import { openBrowser, openTab, reaches, root, startCdn, startSite } from './sites.mjs';

const folders = await readdir(join(root, 'src/widgets'));
const tags = folders.filter(tag => tag !== 'content-pack');
const EXPLAINERS = [
  'article-explainer',
  'key-questions',
  'key-terms',
  'meet-the-people',
  'story-map',
  'story-timeline',
];
const packOf = tag => (MAPS.includes(tag) ? '/map.json' : '/pack.json');

let browser, cdn, site, body;
const answers = { '/empty.json': {} };

before(async () => {
  cdn = await startCdn();
  answers['/pack.json'] = JSON.parse(await readFile(join(root, 'stories/samples/harbour-bridge.pack.json'), 'utf8'));
  answers['/map.json'] = await mapPack();
  const maps = MAPS.map(tag => `<script type="module" src="${cdn.origin}/widgets/${tag}.js"></script>`);
  site = await startSite(({ url }, response) => {
    if (answers[url]) return answers[url];
    if (url.endsWith('.json')) return void response.writeHead(404).end();
    return `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title><link rel="icon" href="data:,">
      <script type="module" src="${cdn.origin}/explainer-elements.js"></script>${maps.join('')}${body}`;
  });
  browser = await openBrowser();
});
after(() => Promise.all([browser?.close(), cdn?.close(), site?.close()]));

async function open(html, width = 412) {
  body = html;
  const tab = await openTab(browser);
  await tab.page.setViewport({ width, height: 823 });
  await tab.page.goto(site.origin);
  return tab;
}

/** The widget's height, and that of what stands in its box. */
const heights = (page, tag) =>
  page.$eval(tag, widget => {
    const whole = widget.offsetHeight;
    const box = widget.shadowRoot.querySelector('.box');
    widget.style.alignItems = 'start';
    const needed = box.offsetHeight;
    widget.style.alignItems = '';
    return { whole, needed };
  });

for (const [why, src] of [
  ['there is no such pack', 'missing.json'],
  ['its pack is none', 'empty.json'],
]) {
  test(`no widget keeps room where ${why}`, async () => {
    const { page, close } = await open(tags.map(tag => `<${tag} src="/${src}"></${tag}>`).join(''));
    for (const tag of tags) {
      await reaches(page, tag, 'error');
      const { whole, needed } = await heights(page, tag);
      assert.equal(whole, needed, tag);
      assert.ok(whole < 200, `${tag}: ${whole} px`);
    }
    await close();
  });
}

for (const tag of EXPLAINERS) {
  test(`<${tag}> takes no more room than it needs, once it was out of view`, async () => {
    const { page, close } = await open(
      `<div style="height: 3000px"></div><${tag} src="${packOf(tag)}" seed="s"></${tag}><div style="height: 3000px"></div>`,
    );
    await reaches(page, tag, 'ready');
    await page.waitForFunction(
      name => getComputedStyle(document.querySelector(name), '::before').display === 'none',
      {},
      tag,
    );
    const { whole, needed } = await heights(page, tag);
    assert.equal(whole, needed);
    await close();
  });
}

test('what was kept in view is given back above it, and nothing moves', async () => {
  const { page, close } = await open(
    `<key-terms src="/pack.json" style="--explainer-min-height: 500px"></key-terms>${'<p>What stands below.</p>'.repeat(90)}`,
  );
  await reaches(page, 'key-terms', 'ready');
  assert.equal((await heights(page, 'key-terms')).whole, 500);
  await page.evaluate(() => {
    window.shifts = 0;
    new PerformanceObserver(list => list.getEntries().forEach(({ value }) => (window.shifts += value))).observe({
      type: 'layout-shift',
    });
    window.scrollTo(0, 1200);
  });
  await page.waitForFunction(() => document.querySelector('key-terms').offsetHeight < 500);
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
  assert.equal(await page.evaluate(() => window.shifts), 0);
  await close();
});

for (const tag of ['who-said-it', 'quick-quiz']) {
  test(`<${tag}> is never lower than it was, up to its result`, async () => {
    const { page, close } = await open(`<${tag} src="/pack.json" seed="s"></${tag}>`);
    await reaches(page, tag, 'ready');
    const quiz = await page.$(tag);
    const height = () => quiz.evaluate(each => each.offsetHeight);
    const seen = [await height()];
    const count = await quiz.evaluate(each => each.questions.length);
    await page.hover(tag);
    await page.waitForFunction(name => document.querySelector(name).session, {}, tag);
    for (let place = 1; place < count; place++) {
      await quiz.evaluate(each => each.reveal());
      await page.waitForSelector(`${tag} >>> .feedback`);
      seen.push(await height());
      await (await page.$(`${tag} >>> .primary`)).click();
      await page.waitForFunction(name => !document.querySelector(name).shadowRoot.querySelector('.feedback'), {}, tag);
      seen.push(await height());
    }
    assert.deepEqual(
      seen,
      seen.slice().sort((one, other) => one - other),
    );
    // In another width it is as high as it needs to be
    await page.setViewport({ width: 900, height: 823 });
    await page.waitForFunction(
      name => !document.querySelector(name).shadowRoot.querySelector('.box').style.minBlockSize,
      {},
      tag,
    );
    await close();
  });
}
