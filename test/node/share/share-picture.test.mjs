// The reader's result as a picture: drawn by the built library in a reader's browser, opened with somebody else's reader.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { PNG } from 'pngjs';
import { SaxesParser } from 'saxes';
import { explainer, temporaryFolder } from '../cli/run.mjs';
import { openBrowser, openTab, root, startSite } from '../embed/sites.mjs';
import { pack } from '../interop/pack.mjs';
import { downloads } from '../studio/downloads.mjs';

// Nothing but the site's own files: no inline style, no data, no blob
const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; style-src 'self'; require-trusted-types-for 'script'";
const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
const HEBREW = { ...pack, lang: 'he', title: 'הגשר ייסגר לשנתיים' };
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title><link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/brand.css">
<script type="module" src="/widgets/content-pack.js"></script>
<script type="module" src="/widgets/true-or-false.js"></script>
<script type="module" src="/widgets/score-card.js"></script>
<content-pack src="/pack.json"><true-or-false seed="a"></true-or-false><score-card></score-card></content-pack></html>`;

let browser, site;
let brand = '';
let served = pack;

before(async () => {
  site = await startSite(async ({ url }, response) => {
    const path = new URL(url, 'http://site').pathname;
    response.setHeader('content-security-policy', POLICY);
    if (path === '/') return served.lang === 'he' ? PAGE.replace('lang="en"', 'lang="he" dir="rtl"') : PAGE;
    if (path === '/pack.json') return served;
    response.setHeader('content-type', TYPES[extname(path)] ?? 'image/svg+xml');
    if (path === '/brand.css') return brand;
    return void response.end(await readFile(join(root, 'dist', path)).catch(() => ''));
  });
  browser = await openBrowser();
});
after(() => Promise.all([browser?.close(), site?.close()]));

const button = (page, name) => page.waitForSelector(`>>> score-card >>> ::-p-aria([name="${name}"][role="button"])`);

/** A page whose first question is answered by a press. */
async function answered({ css = '', quiz = pack, features = [], prepare = () => {}, address = site.origin } = {}) {
  brand = css;
  served = quiz;
  const tab = await openTab(browser);
  await (await tab.page.createCDPSession()).send('Emulation.setEmulatedMedia', { features });
  await tab.page.evaluateOnNewDocument(prepare);
  await tab.page.goto(address);
  await (await tab.page.waitForSelector('>>> true-or-false >>> .option')).click();
  return { ...tab, saved: await downloads(tab.page, '.png') };
}

async function pressed(tab, name = 'Share as a picture') {
  const share = await button(tab.page, name);
  await share.focus();
  await tab.page.keyboard.press('Enter');
}

const said = (page, words) =>
  page.waitForFunction(
    wanted =>
      document.querySelector('score-card').shadowRoot.querySelector('[part=status]').textContent.trim() === wanted,
    {},
    words,
  );

async function picture(options, name) {
  const tab = await answered(options);
  await pressed(tab, name);
  const file = await tab.saved();
  assert.deepEqual(tab.faults, []);
  await tab.close();
  return { file, ...PNG.sync.read(readFileSync(file)) };
}

const pixel = ({ data, width }, x, y) => [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)];

/** How many pixels of a region aren't of the ground's colour. */
function marked(picture, [left, top, right, bottom]) {
  const ground = pixel(picture, 1190, 620).join();
  let count = 0;
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) if (pixel(picture, x, y).join() !== ground) count += 1;
  return count;
}

describe('a result is shared as a picture', () => {
  test('of 1200 by 630, saved where the device takes none, under a policy that allows nothing but the site’s files', async () => {
    const tab = await answered();
    await button(tab.page, 'Share as a picture');
    const asked = site.requests.length;
    await pressed(tab);
    const file = await tab.saved();
    await said(tab.page, 'Saved as a picture.');
    const focused = await tab.page.$eval('score-card', card => card.shadowRoot.activeElement.innerText);
    assert.equal(focused, 'Share as a picture', 'the focus stays');
    assert.deepEqual(tab.faults, []);
    const loaded = site.requests.slice(asked);
    assert.equal(loaded.length, 1, 'one file, at the press');
    assert.match(loaded[0], /^\/widgets\/shared\/[\w-]+\.js$/);
    assert.equal(basename(file), 'The-bridge-the-ferry-what-is-known-.png');
    const { width, height } = PNG.sync.read(readFileSync(file));
    assert.deepEqual([width, height], [1200, 630]);
    await tab.close();
  });

  test('that says in words what it shows, for whoever doesn’t see it', async () => {
    const { file } = await picture();
    const bytes = readFileSync(file);
    const from = bytes.indexOf('<x:xmpmeta');
    const xmp = bytes.subarray(from, bytes.indexOf('</x:xmpmeta>') + '</x:xmpmeta>'.length).toString();
    const texts = [];
    const reader = new SaxesParser({ xmlns: true });
    reader.on('text', text => texts.push(text));
    reader.write(xmp).close();
    assert.equal(texts.length, 2, 'by default, and in its language');
    assert.match(texts[0], /^The bridge & “the ferry”: what is <known>\. You got [01] of \d right\.$/);
  });

  const BRAND = 'score-card { --explainer-accent: #ff0080; --explainer-paper: #102030; --explainer-ink: #fff }';

  test('in the brand’s colours', async () => {
    const drawn = await picture({ css: BRAND });
    assert.deepEqual(pixel(drawn, 600, 6), [255, 0, 128]);
    assert.deepEqual(pixel(drawn, 1190, 620), [16, 32, 48]);
  });

  test('in them, too, where the reader has forced other colours on pages', async () => {
    const drawn = await picture({ css: BRAND, features: [{ name: 'forced-colors', value: 'active' }] });
    assert.deepEqual(pixel(drawn, 600, 6), [255, 0, 128]);
    assert.deepEqual(pixel(drawn, 1190, 620), [16, 32, 48]);
  });

  test('dark on a dark page', async () => {
    const light = await picture();
    const dark = await picture({ css: ':root { color-scheme: dark }' });
    const brightness = drawn => pixel(drawn, 1190, 620).reduce((sum, each) => sum + each) / 3;
    assert.ok(brightness(light) > 230, `${brightness(light)}`);
    assert.ok(brightness(dark) < 50, `${brightness(dark)}`);
  });

  test('from right to left where the interface is written so', async () => {
    const halves = drawn => [marked(drawn, [0, 20, 500, 560]), marked(drawn, [700, 20, 1200, 560])];
    const [left, right] = halves(await picture());
    assert.ok(left > 2 * right, `${left} ${right}`);
    const [there, here] = halves(await picture({ quiz: HEBREW }, 'לשתף כתמונה'));
    assert.ok(here > 2 * there, `${there} ${here}`);
  });

  test('with a title that would fill three pictures', async () => {
    const drawn = await picture({
      quiz: { ...pack, title: `${'Everything that is known of the bridge '.repeat(20)}` },
    });
    assert.equal(marked(drawn, [1142, 20, 1190, 620]), 0, 'the margin is kept');
  });

  test('by the device where it takes pictures, with the result in words and the link', async () => {
    const tab = await answered({
      prepare: () => {
        window.navigator.canShare = ({ files }) => files.length === 1;
        window.navigator.share = async data => void (window.shared = data);
      },
    });
    await pressed(tab);
    await tab.page.waitForFunction(() => window.shared);
    const { type, text, size } = await tab.page.evaluate(() => ({
      type: window.shared.files[0].type,
      size: window.shared.files[0].size,
      text: window.shared.text,
    }));
    assert.equal(type, 'image/png');
    assert.ok(size > 5000, `${size}`);
    assert.match(text, /You got [01] of \d right\.\n(?:🟩|⬜)\nhttps:\/\/news\.example\/bridge$/);
    await tab.close();
  });

  test('and saved where the device no longer counts it as pressed', async () => {
    const tab = await answered({
      prepare: () => {
        window.navigator.canShare = () => true;
        window.navigator.share = async () => {
          window.isAsked = true;
          throw new window.DOMException('', 'NotAllowedError');
        };
      },
    });
    await pressed(tab);
    assert.ok(await tab.saved());
    assert.ok(await tab.page.evaluate(() => window.isAsked), 'the device is asked first');
    await said(tab.page, 'Saved as a picture.');
    await tab.close();
  });

  test('from a page in one file on the reader’s disk', async () => {
    const folder = temporaryFolder();
    const at = name => join(folder, name);
    writeFileSync(at('pack.json'), JSON.stringify(pack));
    const { code, stderr } = await explainer(['export', at('pack.json'), '--to', 'html', '--out', at('quiz.html')]);
    assert.equal(code, 0, stderr);
    const drawn = await picture({ address: pathToFileURL(at('quiz.html')).href });
    assert.equal(drawn.width, 1200);
  });

  test('and where the file that draws it can’t be had, says so', async () => {
    const tab = await answered();
    await button(tab.page, 'Share as a picture');
    await tab.page.setOfflineMode(true);
    await pressed(tab);
    await said(tab.page, 'That could not be shared here.');
    await tab.close();
  });
});
