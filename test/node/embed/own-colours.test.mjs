// Forced colours: a reader's own few, in which nothing may be told by a colour that is gone.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { pack } from '../interop/pack.mjs';
import { openBrowser, openTab, startCdn, startSite } from './sites.mjs';

let browser, cdn, site, page;

before(async () => {
  cdn = await startCdn();
  site = await startSite(({ url }, response) => {
    response.setHeader('access-control-allow-origin', '*');
    if (url === '/pack.json') return pack;
    return `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title><link rel="icon" href="data:,">
      <script type="module" src="${cdn.origin}/explainer-elements.js"></script>
      <article-explainer src="/pack.json" seed="s"></article-explainer>`;
  });
  browser = await openBrowser();
  ({ page } = await openTab(browser));
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
  await page.goto(site.origin);
  await page.waitForSelector('article-explainer >>> timeline-quiz[state=ready] >>> .step');
  // A machine's own colours, as the browser has them
  await page.evaluate(() => {
    globalThis.colour = name => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.cssText = `forced-color-adjust: none; color: ${name}`;
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    };
  });
});
after(() => Promise.all([browser?.close(), cdn?.close(), site?.close()]));

const styleOf = (selector, property, pseudo = '') =>
  page.$eval(
    selector,
    (element, property, pseudo) => getComputedStyle(element, pseudo)[property],
    property,
    pseudo || undefined,
  );
const colour = name => page.evaluate(name => globalThis.colour(name), name);
const inTimeline = selector => `article-explainer >>> timeline-quiz >>> ${selector}`;

test('the page is shown in forced colours', async () => {
  assert.equal(await page.evaluate(() => globalThis.matchMedia('(forced-colors: active)').matches), true);
  assert.notEqual(await colour('GrayText'), await colour('ButtonText'));
});

test('an arrow that leads nowhere is gray, the others are not', async () => {
  const gray = await colour('GrayText');
  const disabled = inTimeline('.step[aria-disabled=true]');
  assert.equal(await styleOf(disabled, 'color'), gray);
  assert.equal(await styleOf(disabled, 'borderTopColor'), gray);
  assert.notEqual(await styleOf(inTimeline('.step[aria-disabled=false]'), 'color'), gray);
});

test('the grip is drawn in the colour of text', async () => {
  const drawn = await styleOf(inTimeline('.grip'), 'backgroundImage');
  assert.ok(drawn.includes(await colour('CanvasText')), drawn);
});

test('a button that can’t be pressed yet is gray', async () => {
  const check = 'article-explainer >>> whos-who >>> .primary[aria-disabled=true]';
  assert.equal(await styleOf(check, 'color'), await colour('GrayText'));
});

test('what is done of the whole is drawn as the browser draws progress', async () => {
  assert.equal(await styleOf('article-explainer >>> progress', 'appearance'), 'auto');
});

test('how far a quiz is, and which options are right, show without colour', async () => {
  const quiz = 'article-explainer >>> who-said-it >>>';
  const [canvas, highlight] = [await colour('Canvas'), await colour('Highlight')];
  assert.equal(await styleOf(`${quiz} .strip [data-now=true]`, 'borderBottomColor'), highlight);
  assert.notEqual(await styleOf(`${quiz} .strip [data-now=false]`, 'borderBottomColor'), canvas);
  await (await page.$(`${quiz} .option`)).click();
  await page.waitForSelector(`${quiz} .option[data-mark=right]`);
  assert.equal(await styleOf(`${quiz} .option[data-mark=right]`, 'outlineColor'), highlight);
  assert.equal(await styleOf(`${quiz} .option[data-mark=right]`, 'outlineStyle'), 'solid');
  assert.match(await styleOf(`${quiz} .option[data-mark=right]`, 'content', '::after'), /✓/);
});

if (process.env.PICTURE)
  test('a picture to look at', async () => {
    mkdirSync(process.env.PICTURE, { recursive: true });
    await page.setViewport({ width: 420, height: 900 });
    for (const tag of ['who-said-it', 'timeline-quiz', 'whos-who', 'guess-the-number'])
      await (await page.$(`article-explainer >>> ${tag}`)).screenshot({ path: `${process.env.PICTURE}/${tag}.png` });
  });
