// Nothing limits a reader's time (WCAG 2.2.1): the clock of the browser is moved on by an hour, and every timer runs out.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { pack } from '../interop/pack.mjs';
import { MAPS, mapPack } from './map-pack.mjs';
import { openBrowser, openTab, reaches, startCdn, startSite, wordsOf } from './sites.mjs';

const HOUR = 3_600_000;

let browser, cdn, site, tag;

before(async () => {
  let map;
  [cdn, browser, map] = await Promise.all([startCdn(), openBrowser(), mapPack()]);
  const packOf = name => (MAPS.includes(name) ? map : pack);
  site = await startSite(({ url }) =>
    url === '/pack.json'
      ? packOf(tag)
      : `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title><link rel="icon" href="data:,">
        <script type="module" src="${cdn.origin}/explainer-elements.js"></script>
        ${MAPS.includes(tag) ? `<script type="module" src="${cdn.origin}/widgets/${tag}.js"></script>` : ''}
        <${tag} src="/pack.json" seed="s" limit="2"></${tag}>`,
  );
});
after(() => Promise.all([browser?.close(), cdn?.close(), site?.close()]));

/** What the reader finds: words, what is in the fields, and where the focus is. */
async function standing(page) {
  const fields = await page.$$eval(`${tag} >>> :is(input, select)`, all => all.map(({ value }) => value));
  const focus = await page.$eval(tag, ({ shadowRoot }) => {
    const { activeElement } = shadowRoot;
    return activeElement && (activeElement.ariaLabel ?? activeElement.textContent.trim());
  });
  return { words: await wordsOf(page, tag), fields, focus };
}

/** What had been waited for at most an hour has come. */
async function hourPasses(page) {
  const client = await page.createCDPSession();
  await page.evaluate(soon => {
    globalThis.began = Date.now();
    setTimeout(() => (globalThis.isLate = true), soon);
  }, HOUR - 60_000);
  const passed = new Promise(done => client.once('Emulation.virtualTimeBudgetExpired', done));
  await client.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: HOUR });
  await passed;
  const [isLate, went] = await page.evaluate(() => [globalThis.isLate, Date.now() - globalThis.began]);
  assert.ok(isLate && went >= HOUR, `${went} ms went by`);
  // The clock stands still now, until it is let go again
  await client.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: 60_000 });
  await client.detach();
}

const press = async (page, selector) => (await page.$(`${tag} >>> ${selector}`)).press('Enter');

/** Chooses something for so many people, or for all. */
async function chooseFirst(page, count = Infinity) {
  for (const select of (await page.$$(`${tag} >>> select`)).slice(0, count)) {
    await select.focus();
    await select.press('ArrowDown');
  }
}

/** What a reader has begun with a question, and how the answer is given. */
const BEGUN = {
  'who-said-it': ['.option', page => page.focus(`${tag} >>> .option`), page => press(page, '.option')],
  'true-or-false': ['.option', page => page.focus(`${tag} >>> .option`), page => press(page, '.option')],
  'fill-the-gap': ['.option', page => page.focus(`${tag} >>> .option`), page => press(page, '.option')],
  'quick-quiz': ['.option', page => page.focus(`${tag} >>> .option`), page => press(page, '.option')],
  'where-is-it': ['.option', page => page.focus(`${tag} >>> .option`), page => press(page, '.option')],
  'timeline-quiz': ['.row', page => press(page, '.step[aria-disabled=false]'), page => press(page, '.primary')],
  'whos-who': [
    'select',
    page => chooseFirst(page, 1),
    async page => (await chooseFirst(page), press(page, '.primary')),
  ],
  'guess-the-number': [
    '[type=range]',
    async page => (await page.$(`${tag} >>> [type=range]`)).press('ArrowRight'),
    page => press(page, '.primary'),
  ],
};

for (const [name, [shown, begin, answer]] of Object.entries(BEGUN))
  test(`<${name}> waits an hour for an answer, and as long with its verdict`, async () => {
    tag = name;
    const { page, faults, close } = await openTab(browser);
    await page.goto(site.origin);
    await reaches(page, tag, 'ready');
    await page.waitForSelector(`${tag} >>> ${shown}`);
    await begin(page);
    const open = await standing(page);
    assert.ok(open.focus, 'the reader is at it');
    await hourPasses(page);
    assert.deepEqual(await standing(page), open);
    // what the reader's interest has asked for may still be on its way: no time passed for the network
    await page.waitForFunction(tag => document.querySelector(tag).session, {}, tag);
    await answer(page);
    await page.waitForSelector(`${tag} >>> .feedback`);
    const answered = await standing(page);
    assert.notEqual(answered.words, open.words);
    await hourPasses(page);
    assert.deepEqual(await standing(page), answered);
    assert.deepEqual(faults, []);
    await close();
  });
