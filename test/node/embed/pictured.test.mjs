// A picture in each widget that asks: it has its room before it is there, and is answered beside like any question.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { PICTURES } from '../import/pictures.mjs';
import { openBrowser, openTab, reaches, root, startCdn, startSite } from './sites.mjs';

const OWN_WIDGETS = {
  'true-or-false': 'true-false',
  'guess-the-number': 'number',
  'timeline-quiz': 'order',
  'whos-who': 'match',
  'fill-the-gap': 'gap',
};
const PLACES = Object.entries(OWN_WIDGETS).flatMap(([tag, kind]) => [
  [tag, kind],
  ['quick-quiz', kind],
]);
const picture = {
  src: '/bridge.png',
  alt: 'The bridge by night',
  width: 480,
  height: 320,
  credit: 'Photo: Ada Berg',
};

let browser, cdn, site, bridge, asks;
let release;

before(async () => {
  cdn = await startCdn();
  bridge = JSON.parse(await readFile(join(root, 'stories/samples/harbour-bridge.pack.json'), 'utf8'));
  site = await startSite(async ({ url }, response) => {
    if (url === '/bridge.png') {
      await new Promise(come => (release = come));
      response.writeHead(200, { 'content-type': 'image/png' }).end(PICTURES.png);
      return undefined;
    }
    if (url === '/pack.json') {
      const questions = bridge.questions.filter(({ kind }) => kind === asks.kind);
      return { ...bridge, questions: questions.map(question => ({ ...question, picture })) };
    }
    return `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title><link rel="icon" href="data:,">
      <script type="module" src="${cdn.origin}/loader.js"></script>
      <${asks.tag} src="/pack.json" seed="s"></${asks.tag}><p class="after">After.</p>`;
  });
  browser = await openBrowser();
});
after(() => Promise.all([browser?.close(), cdn?.close(), site?.close()]));

for (const [tag, kind] of PLACES)
  test(`<${tag}> moves nothing when the picture of a question comes: ${kind}`, async () => {
    asks = { tag, kind };
    release = undefined;
    const { page, faults, close } = await openTab(browser);
    await page.setViewport({ width: 412, height: 823 });
    await page.goto(site.origin, { waitUntil: 'domcontentloaded' });
    await reaches(page, tag, 'ready');
    const image = await page.waitForSelector(`${tag} >>> figure img`);
    await page.waitForSelector(`${tag} >>> :is(.option, .primary, select, [type=range])`);
    const places = () =>
      page.evaluate(
        wanted =>
          [document.querySelector(wanted).shadowRoot.querySelector('figure'), document.querySelector('.after')].map(
            element => element.getBoundingClientRect().bottom,
          ),
        tag,
      );
    const before = await places();
    assert.equal(await image.evaluate(({ naturalWidth }) => naturalWidth), 0);
    release();
    await image.evaluate(each => each.decode());
    assert.deepEqual(await places(), before);
    assert.deepEqual(faults, []);
    await close();
  });
